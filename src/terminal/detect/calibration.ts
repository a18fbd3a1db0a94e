/**
 * Calibration by picture: the same two texts drawn in every way that may suit, numbered, and the user says which rows
 * read right with straight bars. For terminals that no rule knows.
 */
import { emitLine, fitLine, type Strategy, withControls } from '../bidi/index.ts';

/** What a calibration draws. */
export interface CalibrationOptions {
  /** A text of mixed directions for each of the two columns, cleaned. */
  readonly samples: readonly [left: string, right: string];
  /** Columns of each of the two texts. */
  readonly widthColumns: number;
}

/** One numbered row. */
export interface CalibrationRow {
  /** From 1. */
  readonly number: number;
  readonly strategy: Strategy;
  /** What to write, without a line feed. Switches that it needs are undone within. */
  readonly bytes: string;
}

/** Ways that can show two columns, those that read right in most terminals first. */
const CANDIDATES: readonly Strategy[] = [
  'app',
  'explicit',
  'isolate',
  'isolate-swap',
  'override',
  'words',
];

/** BDSM off and on again: the terminal keeps the mode with each row it is written in. */
const EXPLICIT = ['\u001b[8l', '\u001b[8h'] as const;
const BAR = '\u2502';

/** The rows of a calibration; a user who finds none of them right is given `stacked`. */
export function calibrationRows(options: CalibrationOptions): readonly CalibrationRow[] {
  return CANDIDATES.map((strategy, i) => {
    const cell = (text: string) => {
      const layoutOptions = {
        widthColumns: options.widthColumns,
        direction: 'rtl',
        strategy,
      } as const;
      return withControls(emitLine(fitLine(text, layoutOptions), strategy));
    };
    const [left, right] = options.samples.map(cell);
    const row = ` ${i + 1} ${BAR}${left}${BAR}${right}${BAR}`;
    const [before, after] = strategy === 'explicit' ? EXPLICIT : ['', ''];
    return { number: i + 1, strategy, bytes: before + row + after };
  });
}
