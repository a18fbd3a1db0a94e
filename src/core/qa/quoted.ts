/** Quotation marks of a text as the checks count them: typed pairs, apostrophes left out. */
import type { Span } from '../span.ts';
import { closingMarksFor, isDigit, isDoubleQuoteMark, isLetter, isSpace } from '../text/index.ts';

/** The marks of a text and what pairs there are. */
export interface QuoteMarks {
  /** From the opening to the closing mark, both included, in order of their openings. Nested pairs are listed too. */
  readonly pairs: readonly Span[];
  /** Double marks without partner, by place. Single ones are apostrophes when they have none. */
  readonly lonely: readonly number[];
  /** Whether a single mark opens and does not close, or closes at the end what was opened before: speech that runs on. */
  readonly openSingle: boolean;
}

/** How many open marks back a closing one looks for its partner. Nobody nests deeper. */
const DEEPEST_NESTING = 4;

/** Pairs the quotation marks of a text. Linear. */
export function quoteMarks(text: string): QuoteMarks {
  const pairs: Span[] = [];
  const lonely: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const single = isSingleMark(mark);
    if (!single && !isDoubleQuoteMark(mark)) continue;
    const partner = partnerOf(text, mark, open);
    if (partner >= 0 && !(single && isLetter(text.charCodeAt(at + 1)))) {
      lonely.push(...open.slice(partner + 1));
      pairs.push({ start: open[partner] ?? at, end: at + 1 });
      open.length = partner;
    } else if (single ? opensSingle(text, at) : !isInchMark(text, at)) open.push(at);
  }
  const left = [...lonely, ...open];
  const double = left.filter((at) => !isSingleMark(text.charAt(at)));
  const openSingle = left.length > double.length || endsInLonelySingle(text, pairs);
  return { pairs: pairs.sort((a, b) => a.start - b.start), lonely: double, openSingle };
}

/** Index in `open` of the nearest mark that `mark` may close, or -1. */
function partnerOf(text: string, mark: string, open: readonly number[]): number {
  const least = Math.max(0, open.length - DEEPEST_NESTING);
  for (let index = open.length - 1; index >= least; index--) {
    if (closingMarksFor(text.charAt(open[index] ?? 0)).includes(mark)) return index;
  }
  return -1;
}

/** `…to contact us.'`: a single mark behind the final full stop that closes no pair of this text. */
function endsInLonelySingle(text: string, pairs: readonly Span[]): boolean {
  const end = text.trimEnd().length;
  return /[.!?\u061F]['\u2019]$/.test(text.slice(0, end).slice(-2)) && pairs.at(-1)?.end !== end;
}

function isSingleMark(char: string): boolean {
  return char === "'" || char === '\u2018' || char === '\u2019';
}

/** An opening single mark stands before a letter or digit and behind a blank, bracket or other mark. */
function opensSingle(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const free =
    at === 0 || isSpace(before) || before === 0x28 || isDoubleQuoteMark(text.charAt(at - 1));
  return free && (isLetter(after) || isDigit(after));
}

/** 15": a straight mark behind a digit that closes nothing, and is followed by no letter, is a measure. */
function isInchMark(text: string, at: number): boolean {
  return (
    text.charAt(at) === '"' &&
    isDigit(text.charCodeAt(at - 1)) &&
    !isLetter(text.charCodeAt(at + 1))
  );
}
