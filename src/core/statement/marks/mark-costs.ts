/**
 * What each reading of a quotation mark costs. The readings of all marks of a document are chosen together, so that the
 * sum is least; the figures are ranks of plausibility (0 ordinary, 1 unusual, 3 to 4 a slip of the keyboard, 8 hardly
 * ever), set by the shapes described in newsroom practice and checked with `tests/bench/quotes.ts` on development data.
 */
import type { MarkToken, Neighbour } from './mark-tokens.ts';

/** A quotation may run over this many segments after the one it opens in; longer ones were never seen. */
export const MOST_SEGMENTS_CARRIED = 9;

/** Opening a quotation inside a quotation. */
export const NESTING_COST = 1;

/** Opening one between two letters while another is open: such a mark ends the open one, and a suffix follows. */
export const NESTING_IN_WORD_COST = 0.8;

/** Opening one inside a quotation that began segments ago: far more often the earlier one has lost its end mark. */
export const NESTING_WHILE_CARRIED_COST = 5;

/** One mark ends both a quotation and the one inside it, because the second mark was dropped. */
export const SHARED_END_COST = { beforePunctuation: 1.6, elsewhere: 3.5 } as const;

/** The end mark is missing. A single mark without an end is far more likely an apostrophe. */
const UNCLOSED_COST = { double: 3, single: 7 } as const;

/** Cost of leaving a quotation without an end; more in mid-sentence, where names and terms are marked. */
export function unclosedCost(open: MarkToken): number {
  const starts = open.before === 'edge' || open.introduced !== 'no';
  return UNCLOSED_COST[open.width] + (starts || open.after === 'blank' ? 0 : 0.5);
}

/** A quotation goes on in the next segment: once, and for each further segment. */
export const CARRY_COST = { first: 0.6, more: 0.1 } as const;

/** A segment without marks in which somebody else is reported hardly stands in the middle of a quotation. */
export const CARRY_THROUGH_REPORT_COST = 2;

/** Opening and closing mark of different styles. */
const STYLE_COST = { sameWidth: 0.5, otherWidth: 2.5 } as const;

/** The opening mark is missing: the quotation starts with the segment. */
export function orphanCost(close: MarkToken): number {
  const glued = close.after === 'letter' || close.after === 'digit';
  return (close.width === 'double' ? 3.4 : 7) + (glued ? 2 : 0) + closingCost(close);
}

/** A mark after a colon or comma and a blank introduces; it hardly ends anything. */
const AFTER_INTRODUCTION_COST = 2;

/** The character points the other way. */
const LEANING_COST = 0.7;

const IMPOSSIBLE = 8;

/** Rows: what stands before; columns of each row: after is a word, a blank, anything else. */
const OPENING: Readonly<Record<Neighbour, readonly [word: number, blank: number, other: number]>> =
  {
    edge: [0, 1.2, 4],
    blank: [0, 1.2, 4],
    bracket: [0, 1.2, 4],
    colon: [0.3, 0.8, IMPOSSIBLE],
    comma: [0.3, 2.5, IMPOSSIBLE],
    mark: [0.2, 2.5, IMPOSSIBLE],
    stop: [1.5, 6, IMPOSSIBLE],
    letter: [1.2, 3.5, IMPOSSIBLE],
    digit: [2.5, 4.5, IMPOSSIBLE],
  };

const CLOSING: Readonly<Record<Neighbour, readonly [word: number, blank: number, other: number]>> =
  {
    letter: [1, 0, 0],
    digit: [1.5, 0, 0],
    stop: [0.6, 0, 0],
    comma: [0.6, 0, 0],
    mark: [1, 0, 0],
    blank: [4, 0.8, 0.8],
    colon: [4, 2.5, 2.5],
    bracket: [4, 2, 2],
    edge: [IMPOSSIBLE, IMPOSSIBLE, IMPOSSIBLE],
  };

function column(after: Neighbour): 0 | 1 | 2 {
  if (after === 'letter' || after === 'digit') return 0;
  return after === 'blank' ? 1 : 2;
}

/** Cost of reading the mark as an opening one. A mark followed by another mark opens as if a word followed. */
export function openingCost(token: MarkToken): number {
  const at = token.after === 'mark' || token.after === 'bracket' ? 0 : column(token.after);
  const place = token.proclitic && at === 0 ? 0.2 : OPENING[token.before][at];
  return place + (token.leaning === 'close' ? LEANING_COST : 0);
}

/** Cost of reading the mark as a closing one. */
export function closingCost(token: MarkToken): number {
  let cost = CLOSING[token.before][column(token.after)];
  if (token.proclitic && column(token.after) === 0) cost += 2.5;
  if (token.before === 'blank' && token.introduced !== 'no') cost += AFTER_INTRODUCTION_COST;
  if (token.width === 'single' && token.possessive && token.after === 'blank') cost += 1;
  return cost + (token.leaning === 'open' ? LEANING_COST : 0);
}

/** Cost of reading the mark as no quotation mark at all: an apostrophe, an inch sign, a slip. */
export function ignoringCost(token: MarkToken): number {
  if (token.width === 'double') {
    if (token.before === 'letter' && token.after === 'letter') return 5.2;
    return token.before === 'digit' && token.style !== 'curly' && token.after !== 'stop'
      ? 1.6
      : 4.5;
  }
  if (token.before === 'digit') return 0.3; // 1930' an, a minute of arc
  if (token.possessive && token.after === 'blank') return 0.4;
  if (token.after === 'digit') return 0.5; // the '90s
  if (token.before === 'letter') return 1.2;
  return 2;
}

/** A mark too many at the very end, after quotations that are complete. */
export const SURPLUS_AT_END_COST = 3.4;

/** Cost of a pair that was opened and closed in different styles. */
export function pairCost(open: MarkToken, close: MarkToken): number {
  if (open.width !== close.width) return STYLE_COST.otherWidth;
  return open.style === close.style ? 0 : STYLE_COST.sameWidth;
}
