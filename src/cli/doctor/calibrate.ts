/** Calibration: pictures on the terminal, two questions, and the answer kept for this terminal. */
import { personalSettingsPath, saveTerminalSettings } from '../../app/index.ts';
import { type Locale, translate } from '../../i18n/index.ts';
import {
  calibratedStrategy,
  calibrationRows,
  type Detected,
  digitOf,
  glyphOptionsOf,
  type KeyEvent,
  letterNames,
  letterRows,
  lettersSetting,
  type MeasuredWidths,
  openKeyboard,
  type SavedTerminal,
} from '../../terminal/index.ts';
import { noteProblem, print } from '../output.ts';
import { type Say, speaker } from './speech.ts';

/** What a question was answered with: digits of any script, or null for leaving everything as it is. */
type Answer = readonly number[] | null;

/** Reads digits until Enter; shows each. Esc, Ctrl+C and a lone Enter give null. */
function readNumbers(): Promise<Answer> {
  const { stdin, stdout } = process;
  return new Promise((resolve) => {
    const numbers: number[] = [];
    let isOver = false;
    function end(answer: Answer): void {
      if (isOver) return;
      isOver = true;
      keyboard.close();
      stdin.setRawMode(false);
      print();
      resolve(answer);
    }
    function take(event: KeyEvent): void {
      if (event.kind === 'reply') return;
      const digit = event.kind === 'text' ? digitOf(event.text) : undefined;
      if (digit !== undefined) {
        numbers.push(digit);
        stdout.write(`${digit} `);
      } else if (event.name === 'enter') end(numbers.length === 0 ? null : numbers);
      else if (event.name === 'escape' || (event.ctrl && event.name === 'c')) end(null);
    }
    stdin.setRawMode(true);
    const keyboard = openKeyboard(stdin, { onEvents: (events) => events.forEach(take) });
  });
}

/** mlterm reorders whatever it is sent until its own switch is off, and is drawn on only that way. */
const MLTERM_OFF = '\u001b]5379;use_ctl=false\u0007';
const MLTERM_ON = '\u001b]5379;use_ctl=true\u0007';

/** Shows rows, which are drawn by us and not taken from a text, and asks about them. */
async function askAbout(
  rows: readonly string[],
  question: string,
  found: Detected,
  say: Say,
): Promise<Answer> {
  const { stdout } = process;
  const isSwitched = found.modes.mltermBidiOff;
  stdout.write(`\r\n${isSwitched ? MLTERM_OFF : ''}${rows.join('')}\r\n`);
  say(question);
  try {
    return await readNumbers();
  } finally {
    if (isSwitched) stdout.write(MLTERM_ON);
  }
}

/** Asks by picture, keeps the answer for this terminal, and says what it means. Nothing is kept when left. */
export async function calibrate(
  found: Detected,
  measured: MeasuredWidths,
  language: Locale,
): Promise<void> {
  const say = speaker(found, language);
  const words = (key: 'question' | 'letters' | 'left') =>
    translate(language, `doctor.calibrate.${key}`);
  const rows = calibrationRows({ forms: found.forms }).map((row) => row.bytes);
  const numbers = await askAbout(rows, words('question'), found, say);
  if (numbers === null) return say(words('left'));
  const strategy = calibratedStrategy(numbers);
  const letters = letterRows(strategy, { widths: found.widths, forms: found.forms });
  const missing = (await askAbout(letters, words('letters'), found, say)) ?? [];
  const widths = glyphOptionsOf(measured, strategy);
  const saved: SavedTerminal = { strategy, widths, ...lettersSetting(missing) };
  const kept = await saveTerminalSettings(found.key, saved);
  if (!kept.ok) return noteProblem(kept.problem, language);
  say(translate(language, 'doctor.calibrate.chosen', { strategy }));
  print(`    ${personalSettingsPath()}`);
  const names = letterNames(missing).join(' ');
  if (names !== '') say(translate(language, 'doctor.calibrate.font', { letters: names }));
}
