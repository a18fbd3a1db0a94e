/** Calibration: pictures on the terminal, two questions, and the answer kept for this terminal. */
import { personalSettingsPath, saveTerminalSettings } from '../../app/index.ts';
import type { LanguageTag } from '../../core/language-tag.ts';
import { translate } from '../../i18n/index.ts';
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

/** What a question was answered with: digits of any script, or null for leaving everything as it is. */
type Answer = readonly number[] | null;

/** Reads digits until Enter; shows each. Esc, Ctrl+C and a lone Enter give null. */
function readNumbers(typed: readonly KeyEvent[]): Promise<Answer> {
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
    const keyboard = openKeyboard(stdin, { typed, onEvents: (events) => events.forEach(take) });
  });
}

/** Writes rows as they are: they are drawn by us, not taken from a text. */
function draw(rows: readonly string[], found: Detected): void {
  // mlterm reorders whatever it is sent until its own switch is off, and is drawn on only that way.
  const [before, after] = found.modes.mltermBidiOff
    ? ['\u001b]5379;use_ctl=false\u0007', '\u001b]5379;use_ctl=true\u0007']
    : ['', ''];
  process.stdout.write(`\r\n${before}${rows.join('')}${after}\r\n`);
}

/** Asks by picture, keeps the answer for this terminal, and says what it means. Nothing is kept when left. */
export async function calibrate(
  found: Detected,
  widths: MeasuredWidths,
  language: LanguageTag,
): Promise<void> {
  const say = (
    key: 'question' | 'letters' | 'left' | 'chosen' | 'font',
    values?: Record<string, string>,
  ) => print(translate(language, `doctor.calibrate.${key}`, values));
  draw(
    calibrationRows().map((row) => row.bytes),
    found,
  );
  say('question');
  const numbers = await readNumbers(found.answers.typed);
  if (numbers === null) return say('left');
  const strategy = calibratedStrategy(numbers);
  draw(letterRows(strategy, found.widths), found);
  say('letters');
  const missing = (await readNumbers([])) ?? [];
  const saved: SavedTerminal = {
    strategy,
    widths: glyphOptionsOf(widths, strategy),
    ...lettersSetting(missing),
  };
  const kept = await saveTerminalSettings(found.key, saved);
  if (!kept.ok) return noteProblem(kept.problem, language);
  say('chosen', { strategy });
  print(`    ${personalSettingsPath()}`);
  if (missing.length > 0) say('font', { letters: letterNames(missing).join(' ') });
}
