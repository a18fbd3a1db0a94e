/** Which reporting word a quotation hangs on, and how firmly. */
import type { Lexicon, Piece } from '../lexis/index.ts';
import { ARABIC_PARTICIPLE, type Cue } from './cues.ts';
import { barrier, type Narration, wordsBetween } from './stretch.ts';

/** How a quotation hangs on a reporting word. */
export interface Tie {
  readonly cue: Cue;
  /** Plausibility; 1 and more is enough to say that the words are attributed. */
  readonly score: number;
  readonly side: 'left' | 'right';
  /** Words between the quotation and the reporting word. */
  readonly distance: number;
}

/** What of a quotation matters for its tie: its place in the narration and how it ends. */
export interface TiedQuote {
  /** Index of the piece that stands for it. */
  readonly at: number;
  /** The quoted words end a sentence (full stop inside the marks). */
  readonly stops: boolean;
  /** The quoted words end with a comma. */
  readonly comma: boolean;
  /** Number of quoted words. */
  readonly words: number;
  /** They hold a word that a name or term hardly ever has ("we", "is", "because"). */
  readonly clause: boolean;
  /** A noun like "film" or "village" stands before the mark. */
  readonly labelled: boolean;
}

/** The same, with what its narration says of it. */
interface PlacedQuote extends TiedQuote {
  /** A title inside the phrase that names the speaker. */
  readonly inSubject: boolean;
}

/** A reporting word that stands nearer takes the quotation from one further off. */
const INTERVENING_COST = 0.7;
/** A word for "that" just before the opening mark. */
const COMPLEMENT_GAIN = 0.5;
// that; ku; KEHEH AE; (BEH) ALEF NOON with pronouns: folded
const COMPLEMENTIZERS =
  /^(?:that|k[uo]|\u06A9\u06D5|\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)?)$/;
/** "The union "Name" announced that ...": the marks hold the speaker. */
const NAME_WORDS = 4;
const NAME_COST = 3;
/** The quoted words end with a full stop: what follows is mostly a sentence of its own. */
const AFTER_STOP_COST = { closing: 0.6, other: 1.8 } as const;
/** "according to X" reports what stands beside it. */
const DISTANT_SOURCE_COST = 0.8;
/** "the star of "Name" said: "..."": the first marks do not hold what was said. */
const PART_OF_SUBJECT_COST = 1.6;
/** "went on" and "added" report only what stands beside them. */
const DISTANT_ONWARD_COST = 1.2;
/** "... and warned against it": what follows a conjunction after the quotation is another clause. */
const OTHER_CLAUSE_COST = 2.5;

/** Words of the speaker between the verb and the full stop, and the worth of such a tie. */
const FOLLOWING_REACH = 8;
const FOLLOWING_SCORE = 1.6;

const BASE = { speech: 1, stance: 0.6, source: 0.9 } as const;
/** Subject-object-verb languages can put a long subject between a quotation and the verb after it. */
const APPOSITION_REACH = 30;
const RIGHT_REACH = { en: 9, ar: 9, ckb: 16, kmr: 16 } as const;

function nearness(distance: number): number {
  if (distance === 0) return 2;
  if (distance <= 3) return 1.4;
  if (distance <= 8) return 0.6;
  return distance <= 16 ? 0.1 : -0.4;
}

/** A title inside the phrase that names the speaker: the words themselves follow, after a colon. */
function isInSubject({ pieces, nextEnd, nextSaid }: Narration, at: number): boolean {
  if (pieces[at - 1]?.kind === 'mark') return false;
  return (nextSaid[at + 1] ?? 0) < (nextEnd[at + 1] ?? 0);
}

/** ""...," said X. "..."": the attribution of one quotation goes for the next, which opens a sentence. */
function followingTie(narration: Narration, cue: Cue, quote: TiedQuote): Tie | null {
  const { pieces } = narration;
  const end = quote.at - 1;
  if (!pieces[end]?.ends || !Number.isFinite(end) || end - cue.to > FOLLOWING_REACH) return null;
  if (!Number.isFinite(barrier(narration, cue.to, end))) return null;
  for (let i = cue.from - 1; i >= 0 && !pieces[i]?.ends; i--) {
    if (pieces[i]?.kind === 'quote') {
      return { cue, score: FOLLOWING_SCORE, side: 'left', distance: end - cue.to };
    }
  }
  return null;
}

/** A few words beside the verb without a comma: more likely the name of who speaks than what was said. */
function nameCost({ words, stops, comma, clause, labelled }: TiedQuote): number {
  const isName = words <= NAME_WORDS && !stops && (labelled || !(comma || clause));
  return isName ? NAME_COST : 0;
}

function isComplementizer(pieces: readonly Piece[], i: number): boolean {
  return COMPLEMENTIZERS.test(pieces[i]?.form ?? '');
}

function leftTie(narration: Narration, cue: Cue, quote: PlacedQuote): Tie | null {
  const { pieces } = narration;
  const following = followingTie(narration, cue, quote);
  if (following !== null) return following;
  const obstacle = barrier(narration, cue.to, quote.at);
  if (!Number.isFinite(obstacle)) return null;
  const distance = wordsBetween(narration, cue.to, quote.at);
  let score = BASE[cue.strength] + nearness(distance) - obstacle;
  const before = pieces[quote.at - 1];
  if (before?.form === ':') score += distance <= 12 ? 1.6 : 0.8;
  else if (before?.form === ',' && distance <= 1) score += 0.6;
  if (cue.strength === 'source' && distance > 0 && before?.form !== ',') {
    if (!isFrame(pieces, cue, quote.at)) score -= DISTANT_SOURCE_COST;
    // "according to the paper "Name" ...": the marks hold a part of the source.
    if (distance <= 2 && quote.words <= 2 && pieces[quote.at + 1]?.kind === 'word') {
      score -= nameCost(quote);
    }
  }
  if (quote.inSubject) score -= PART_OF_SUBJECT_COST;
  const isComplement = isComplementizer(pieces, quote.at - 1);
  if (cue.publishing && before?.form !== ':' && !isComplement) return null;
  if (isComplement) score += COMPLEMENT_GAIN;
  const isDistant = distance > 3 && !isComplement && before?.form !== ':';
  if (cue.onward && isDistant) score -= DISTANT_ONWARD_COST;
  if (distance === 0 && before?.kind === 'word' && isComplementizer(pieces, quote.at + 1)) {
    score -= nameCost(quote);
  }
  return { cue, score, side: 'left', distance };
}

function rightTie(
  narration: Narration,
  cue: Cue,
  quote: TiedQuote,
  language: Lexicon['language'],
): Tie | null {
  const { pieces } = narration;
  const obstacle = barrier(narration, quote.at + 1, cue.from);
  if (!Number.isFinite(obstacle)) return null;
  const distance = wordsBetween(narration, quote.at + 1, cue.from);
  const next = pieces[cue.to];
  const comma = quote.comma || pieces[quote.at + 1]?.form === ',';
  // ", he said," and ", he said." stand anywhere in a sentence.
  const parenthetical =
    (next === undefined || /^[,.-]$/.test(next.form)) && hasCommaBefore(pieces, cue.from);
  // After a comma a long title may stand between: ""...," X, head of the Y of Z, said".
  const reach = comma ? APPOSITION_REACH : RIGHT_REACH[language];
  if (distance > reach && !parenthetical) return null;
  if (cue.publishing && !comma && !quote.stops) return null;
  let score = BASE[cue.strength] - obstacle;
  score += parenthetical ? Math.max(1, nearness(distance)) : nearness(distance) - 0.2;
  if (comma && nameCost({ ...quote, comma }) === 0) score += 0.8;
  else if (distance === 0 && cue.strength === 'speech') score -= nameCost(quote);
  if (cue.strength === 'source' && distance > 1) score -= DISTANT_SOURCE_COST;
  // Unless nothing but the speaker and the verb stands there: "..." he said.
  const closes = next === undefined || next.ends;
  if (quote.stops)
    score -= closes && distance <= 3 ? AFTER_STOP_COST.closing : AFTER_STOP_COST.other;
  const isOther = isOtherClause(pieces, quote.at, cue, language);
  if (isOther && !(parenthetical && language === 'en')) score -= OTHER_CLAUSE_COST;
  // "The author of "Name" said that "..."": what the verb reports stands after it.
  if (!comma && !quote.stops && reportsNext(pieces, cue)) score -= PART_OF_SUBJECT_COST;
  return { cue, score, side: 'right', distance };
}

/** ", he said." and ", its statement said.": a comma, one or two words, the verb. */
function hasCommaBefore(pieces: readonly Piece[], cue: number): boolean {
  return [2, 3].some((back) => pieces[cue - back]?.form === ',');
}

/** A quotation follows the verb directly, after a colon or "that" and a word or two. */
function reportsNext(pieces: readonly Piece[], cue: Cue): boolean {
  for (let i = cue.to; i <= cue.to + 3; i++) {
    if (pieces[i]?.kind === 'quote') {
      return isComplementizer(pieces, cue.to) || pieces[i - 1]?.form === ':';
    }
  }
  return false;
}

/** "According to X the rate "is rising".": the source opens the sentence, and the quotation closes it. */
function isFrame(pieces: readonly Piece[], cue: Cue, at: number): boolean {
  const next = pieces[at + 1];
  const opens = cue.from === 0 || pieces[cue.from - 1]?.ends === true;
  return opens && (next === undefined || next.ends);
}

function withCost(tie: Tie | null, cost: number): Tie | null {
  return tie === null || cost === 0 ? tie : { ...tie, score: tie.score - cost };
}

/** For each reporting word before a quotation what those nearer to it cost. */
function interveningCosts(cues: readonly Cue[], at: number): Float64Array {
  const costs = new Float64Array(cues.length);
  let cost = 0;
  for (let i = cues.length - 1; i >= 0; i--) {
    costs[i] = cost;
    const cue = cues[i];
    if (cue !== undefined && cue.to <= at && !cue.onward) cost += INTERVENING_COST;
  }
  return costs;
}

/** "and" and "but" of the four languages, folded. */
const CONJUNCTIONS = new Set(['and', 'but', 'u', 'le', '\u0648']); // ARABIC WAW

// A conjunction written together with the verb: WAW, FEH
const GLUED_CONJUNCTION = /^[\u0648\u0641](?=...)/;

function isOtherClause(
  pieces: readonly Piece[],
  at: number,
  cue: Cue,
  language: Lexicon['language'],
): boolean {
  if (language === 'ar' && cue.strength !== 'source') {
    return GLUED_CONJUNCTION.test(cue.form) || ARABIC_PARTICIPLE.test(cue.form);
  }
  if (language === 'en' && cue.form.endsWith('ing')) return pieces[cue.from - 1]?.form === ',';
  const first = pieces[at + 1]?.kind === 'mark' ? at + 2 : at + 1;
  return first < cue.from && CONJUNCTIONS.has(pieces[first]?.form ?? '');
}

/** The reporting word that a quotation hangs on, if one is near enough. */
export function tieOf(
  narration: Narration,
  cues: readonly Cue[],
  quote: TiedQuote,
  language: Lexicon['language'],
): Tie | null {
  const tied = { ...quote, inSubject: isInSubject(narration, quote.at) };
  const costs = interveningCosts(cues, quote.at);
  let best: Tie | null = null;
  for (const [i, cue] of cues.entries()) {
    const isLeft = cue.to <= quote.at;
    const tie = isLeft
      ? withCost(leftTie(narration, cue, tied), costs[i] ?? 0)
      : rightTie(narration, cue, tied, language);
    // Of equals the nearer one, and the later one: "he paused and said:".
    if (tie !== null && (best === null || tie.score >= best.score)) best = tie;
  }
  return best;
}
