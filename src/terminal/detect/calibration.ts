/**
 * Calibration by picture: the same two texts drawn in every way that may suit, numbered, and the user says which rows
 * read right with straight bars. Then the letters of Sorani, and the user says which of them fell out.
 */
import {
  emitLine,
  type FormChoice,
  fitLine,
  type GlyphOptions,
  type Strategy,
  withControls,
} from '../bidi/index.ts';
import sampleLines from './calibration-samples.txt';
import letterLines from './letter-words.txt';
import type { SavedTerminal } from './saved.ts';

/** What is known already of the terminal at hand. */
export interface CalibrationGlyphs {
  readonly widths?: GlyphOptions;
  readonly forms?: FormChoice;
}

/** One numbered row. */
export interface CalibrationRow {
  /** From 1. */
  readonly number: number;
  readonly strategy: Strategy;
  /** What to write, line end included. Switches that it needs are undone within. */
  readonly bytes: string;
}

/**
 * Ways that can show two columns. Where several read right, the first of them is taken: one that asks nothing of the
 * terminal, then those that it obeys.
 */
const CANDIDATES: readonly Strategy[] = [
  'app',
  'explicit',
  'isolate',
  'isolate-swap',
  'override',
  'words',
];

/** BDSM off, and on again once the cursor has left the row: the terminal keeps the mode with the row it stands in. */
const EXPLICIT = ['\u001b[8l', '\u001b[8h'] as const;
const BAR = '\u2502';
const LINE_END = '\r\n';
/** Columns of each of the two texts: both with their bars fit the smallest window. */
const SAMPLE_COLUMNS = 36;
/** Columns of a letter and its word. */
const LETTER_COLUMNS = 10;
const LETTERS_PER_ROW = 3;

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** The letters that fonts lack, each before a word with it, by number from 1. */
const LETTERS = linesOf(letterLines).map((line) => line.split(' ')[0] ?? '');

function cell(
  text: string,
  columns: number,
  strategy: Strategy,
  glyphs: CalibrationGlyphs,
): string {
  const options = { ...glyphs, widthColumns: columns, direction: 'rtl', strategy } as const;
  return withControls(emitLine(fitLine(text, options), strategy));
}

function row(parts: readonly string[], strategy: Strategy): string {
  const [before, after] = strategy === 'explicit' ? EXPLICIT : ['', ''];
  return before + parts.join('') + LINE_END + after;
}

/** The rows of a calibration. A user who finds none of them right is given `stacked`. */
export function calibrationRows(glyphs: CalibrationGlyphs = {}): readonly CalibrationRow[] {
  return CANDIDATES.map((strategy, i) => {
    // Konsole, for which brackets are exchanged, leaves a gap behind lam and alef as well.
    const widths: GlyphOptions = strategy === 'isolate-swap' ? { lamAlefGap: 'apart' } : {};
    const own = { ...glyphs, widths };
    const texts = linesOf(sampleLines).map(
      (text) => cell(text, SAMPLE_COLUMNS, strategy, own) + BAR,
    );
    return { number: i + 1, strategy, bytes: row([` ${i + 1} ${BAR}`, ...texts], strategy) };
  });
}

/** The strategy for the numbers a user has named. */
export function calibratedStrategy(numbers: readonly number[]): Strategy {
  return CANDIDATES.find((_, i) => numbers.includes(i + 1)) ?? 'stacked';
}

/** The letters of Sorani in a strategy, numbered, three to a row; what to write. */
export function letterRows(strategy: Strategy, glyphs: CalibrationGlyphs = {}): readonly string[] {
  const lines = linesOf(letterLines);
  // Where nothing may stand beside a text, each has its row.
  if (strategy === 'stacked') return lines.map((text, i) => row([`${i + 1} ${text}`], strategy));
  const cells = lines.map(
    (text, i) => ` ${i + 1} ${BAR}${cell(text, LETTER_COLUMNS, strategy, glyphs)}${BAR}`,
  );
  const rows: string[] = [];
  for (let from = 0; from < cells.length; from += LETTERS_PER_ROW)
    rows.push(row(cells.slice(from, from + LETTERS_PER_ROW), strategy));
  return rows;
}

/** ARABIC LETTER RRA, LAM WITH SMALL V, FARSI YEH WITH SMALL V: can be composed. */
const COMPOSABLE = ['\u0695', '\u06b5', '\u06ce'];
/** ARABIC LETTER OE, whose presentation form can be done without. */
const OE = '\u06c6';
/** ARABIC LETTER AE, for which heh and a non-joiner can stand. */
const AE = '\u06d5';

/** What can be done about letters that fell out, by their numbers; the rest is the font's. */
export function lettersSetting(missing: readonly number[]): Pick<SavedTerminal, 'forms' | 'ae'> {
  const isMissing = (letter: string) => missing.includes(LETTERS.indexOf(letter) + 1);
  const isComposed = COMPOSABLE.some(isMissing);
  return {
    ...(isComposed ? { forms: 'composed' } : isMissing(OE) ? { forms: 'safe' } : {}),
    ...(isMissing(AE) ? { ae: 'heh' as const } : {}),
  };
}

/** Code points of the letters with these numbers, as `U+0695`. */
export function letterNames(numbers: readonly number[]): readonly string[] {
  return numbers.flatMap((number) => {
    const code = LETTERS[number - 1]?.codePointAt(0);
    return code === undefined ? [] : [`U+${code.toString(16).toUpperCase().padStart(4, '0')}`];
  });
}
