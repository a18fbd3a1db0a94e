/**
 * Whether marked words are somebody's statement, a few of his words, or no statement at all (a name, a title, a term).
 * The signs are the same in all languages; their weights are in kind-weights.ts.
 */

import { KURMANJI_LABEL_LINKS } from '../lexis/grammar/index.ts';
import { bareNouns, type Lexicon, type Piece } from '../lexis/index.ts';
import type { QuotedSpan } from '../marks/index.ts';
import type { QuotationKind } from '../types.ts';
import { ATTRIBUTED_WEIGHTS, SENTENCE_WEIGHTS } from './kind-weights.ts';
import { wordAt } from './subject/index.ts';
import type { Tie } from './ties.ts';

/** Everything the decision looks at. */
export interface KindQuestion {
  readonly quoted: QuotedSpan;
  readonly text: string;
  /** The narration around the quotation, and the piece that stands for it. */
  readonly pieces: readonly Piece[];
  readonly at: number;
  /** The pieces of the quoted words themselves. */
  readonly inside: readonly Piece[];
  readonly tie: Tie | null;
  /** "Governor: ..." stands before it. */
  readonly isHeadline: boolean;
  readonly lexicon: Lexicon;
}

/** Signs by name; each 0..1 unless said otherwise. */
export interface Signs {
  /** Number of words, as log2, up to 4. */
  readonly length: number;
  /** One or two words. */
  readonly short: number;
  /** Score of the tie to a reporting word, 0 when there is none, up to 4. */
  readonly tie: number;
  readonly untied: number;
  readonly colon: number;
  /** A comma stands before the opening mark. */
  readonly comma: number;
  /** Nothing else stands in the segment. */
  readonly alone: number;
  /** The quotation opens the segment or a sentence. */
  readonly first: number;
  /** A speaker and a colon, without a verb, stand before it. */
  readonly headline: number;
  readonly carried: number;
  readonly stopInside: number;
  readonly commaInside: number;
  readonly person: number;
  readonly clause: number;
  readonly labelled: number;
  readonly proclitic: number;
  readonly titleCase: number;
  readonly nested: number;
  readonly single: number;
  /** Narration goes on after the closing mark without punctuation. */
  readonly embedded: number;
}

const CONNECTORS = new Set('of the and a an in on for to at by û u ya yê yên an'.split(' '));
/** "and" of the four languages, folded. */
const CONJUNCTIONS = new Set(['and', 'u', '\u0648']); // ARABIC WAW
const FULL_STOPS = /[.!?\u061F\u2026\u06D4]$/u;
const COMMAS = /[,\u060C]$/u;

function flag(condition: boolean): number {
  return condition ? 1 : 0;
}

/** Whether a noun like "film" or "village" stands before the mark of the quotation at piece `at`. */
export function isLabelled(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  if (pieces[at - 1]?.kind === 'word' && pieces[at - 2]?.kind === 'quote') {
    // "A" and "B": one noun goes for both.
    return CONJUNCTIONS.has(wordAt(pieces, at - 1)) && isLabelled(pieces, at - 2, lexicon);
  }
  let end = pieces[at - 1]?.form === ':' ? at - 1 : at;
  const links = end < at ? 0 : MOST_LINKS[lexicon.language];
  for (let i = 0; i <= links; i++) {
    if (isLabelBefore(pieces, end, lexicon)) return true;
    if (!isLink(wordAt(pieces, end - 1), lexicon)) return false;
    end--;
  }
  return false;
}

function isLabelBefore(pieces: readonly Piece[], end: number, lexicon: Lexicon): boolean {
  for (let start = end - 1; start >= end - 3; start--) {
    const form = wordAt(pieces, start);
    if (form === '') return false;
    const hit = lexicon.labels.find(pieces, start, bareNouns(form, lexicon.language));
    if (hit !== null && start + hit.length >= end) return true;
  }
  return false;
}

/** Words between such a noun and the mark, at most: "the film called", "strana xwe ya nu". */
const MOST_LINKS = { en: 1, kmr: 3, ckb: 0, ar: 0 } as const;

/** A word that may stand there; English takes any but a verb of being. */
function isLink(form: string, lexicon: Lexicon): boolean {
  if (form === '') return false;
  return lexicon.language === 'kmr' ? KURMANJI_LABEL_LINKS.has(form) : !lexicon.clauses.has(form);
}

// Arabic "we, our, us" as an ending: NOON ALEF
const OURS = /...\u0646\u0627$/;

function isFirstPerson(form: string, lexicon: Lexicon): boolean {
  return lexicon.persons.has(form) || (lexicon.language === 'ar' && OURS.test(form));
}

function isTitleCase(inside: readonly Piece[]): boolean {
  const words = inside.filter((piece) => piece.kind === 'word' && !CONNECTORS.has(piece.form));
  return words.length > 0 && words.every((piece) => piece.capital);
}

/** A speaker and a colon tie words to somebody as a verb does. */
const HEADLINE_TIE = 1.8;

function tieStrength(tie: Tie | null, isHeadline: boolean): number {
  if (tie === null) return isHeadline ? HEADLINE_TIE : 0;
  return Math.max(0, Math.min(4, tie.score));
}

/** Collects the signs of one quotation. */
export function signsOf(question: KindQuestion): Signs {
  const { quoted, text, pieces, at, inside, tie, isHeadline, lexicon } = question;
  const content = text.slice(quoted.span.start, quoted.span.end);
  const words = inside.filter((piece) => piece.kind !== 'mark');
  const isAlone = !pieces.some((piece, i) => i !== at && piece.kind !== 'mark');
  const after = pieces[at + 1];
  const capitals = isTitleCase(inside);
  return {
    length: Math.min(4, Math.log2(Math.max(1, words.length))),
    short: flag(words.length <= 2),
    tie: tieStrength(tie, isHeadline),
    untied: flag(tieStrength(tie, isHeadline) < 0.5),
    colon: flag(pieces[at - 1]?.form === ':'),
    comma: flag(pieces[at - 1]?.form === ','),
    alone: flag(isAlone && !quoted.nested),
    first: flag((at === 0 || pieces[at - 1]?.ends === true) && !quoted.nested),
    headline: flag(isHeadline),
    carried: flag(quoted.continuation !== 'none'),
    stopInside: flag(FULL_STOPS.test(content)),
    commaInside: flag(COMMAS.test(content)),
    person: flag(words.some((piece) => isFirstPerson(piece.form, lexicon))),
    clause: Math.min(2, words.filter((piece) => lexicon.clauses.has(piece.form)).length) / 2,
    labelled: flag(isLabelled(pieces, at, lexicon)),
    proclitic: flag(quoted.open?.proclitic === true),
    titleCase: flag(capitals && (words.length > 1 || pieces[at - 1]?.kind === 'word')),
    nested: flag(quoted.nested),
    single: flag(quoted.open?.width === 'single'),
    embedded: flag(after !== undefined && after.kind !== 'mark' && tie?.side !== 'right'),
  };
}

function weighed(signs: Signs, weights: Readonly<Record<keyof Signs | 'bias', number>>): number {
  let sum = weights.bias;
  for (const [name, value] of Object.entries(signs)) sum += weights[name as keyof Signs] * value;
  return sum;
}

/** The kind of a quotation by its signs. */
export function kindOf(signs: Signs): QuotationKind {
  if (weighed(signs, ATTRIBUTED_WEIGHTS) < 0) return 'other';
  return weighed(signs, SENTENCE_WEIGHTS) < 0 ? 'fragment' : 'statement';
}
