/**
 * How many columns this terminal gives to what terminals disagree about: asked by drawing a few letters at the start of
 * the line and having the cursor's place reported. Only where drawing is expected anyway (doctor), never at start-up.
 */
import { type GlyphOptions, needsControls, type Strategy } from '../bidi/index.ts';
import { type AskInput, type AskOutput, askWaitMs, converse } from './ask.ts';
import type { Environment } from './terminals.ts';

/** Columns measured; undefined where the terminal did not say. */
export interface MeasuredWidths {
  /** Lam and alef in a row. */
  readonly lamAlef?: number;
  /** U+FEFB, their ligature as one character. */
  readonly ligature?: number;
  /** A zero-width non-joiner between two letters, alone. */
  readonly joiner?: number;
  /** A right-to-left mark behind a letter, alone. */
  readonly mark?: number;
  /** An isolate's two controls, alone. */
  readonly isolate?: number;
}

/** What is drawn, and the columns in it that are not asked about. */
const SAMPLES: readonly (readonly [name: keyof MeasuredWidths, text: string, others: number])[] = [
  ['lamAlef', '\u0644\u0627', 0],
  ['ligature', '\ufefb', 0],
  ['joiner', '\u0628\u200c\u0628', 2],
  ['mark', '\u0627\u200f', 1],
  ['isolate', 'a\u2067a\u2069', 2],
];

const ESC = '\u001b';
/** To the first column, the rest of the line emptied. */
const AT_START = `\r${ESC}[K`;
/** Device status report: the cursor's place. */
const WHERE = `${ESC}[6n`;

/** One line down and up again: in the first line of a window the answer would read as a key (F3 with modifiers). */
const DOWN = '\r\n';
const UP = `${ESC}[A`;

/** Draws, asks, and takes away what was drawn. The cursor must stand on an empty line. */
export async function measureWidths(
  input: AskInput,
  output: AskOutput,
  env: Environment,
): Promise<MeasuredWidths> {
  const columns: number[] = [];
  await converse(input, output, {
    bytes: DOWN + SAMPLES.map(([, text]) => AT_START + text + WHERE).join('') + AT_START + UP,
    waitMs: askWaitMs(env),
    onReply: (reply) => {
      if (reply.name === 'cursor') columns.push(Number(reply.text.split(';')[1]) - 1);
      return columns.length === SAMPLES.length;
    },
  });
  const entries = SAMPLES.flatMap(([name, , others], i) => {
    const measured = columns[i];
    return measured === undefined || measured < 0 ? [] : [[name, measured - others] as const];
  });
  return Object.fromEntries(entries);
}

/** What a strategy has to know of the widths measured. Empty when they are the common ones. */
export function glyphOptionsOf(widths: MeasuredWidths, strategy: Strategy): GlyphOptions {
  return {
    ...(widths.lamAlef === 1 ? { lamAlefColumns: 1 as const } : {}),
    ...(widths.joiner === 1 ? { joinerColumns: 1 as const } : {}),
    ...((widths.isolate ?? 0) > 0 && needsControls(strategy)
      ? { countsControls: true as const }
      : {}),
  };
}
