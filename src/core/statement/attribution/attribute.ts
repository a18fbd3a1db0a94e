/** The quotations of one segment with their kinds, speakers, reporting words and occasions. */
import type { Span } from '../../span.ts';
import type { Gender, Lexicon, Piece } from '../lexis/index.ts';
import { firstFrom, narration, piecesOf, piecesWithin } from '../lexis/index.ts';
import type { QuotedSpan } from '../marks/index.ts';
import type { QuotationKind } from '../types.ts';
import { type Cue, findCues } from './cues.ts';
import { type Indirect, indirectAfter } from './indirect.ts';
import { isLabelled, kindOf, type Signs, signsOf } from './kind.ts';
import { type Occasion, type OccasionWords, occasionAt, occasionWords } from './occasion.ts';
import {
  doer,
  hasCapitals,
  headlineSubject,
  isClose,
  type Level,
  markedSpeaker,
  protagonistOf,
  signature,
  speakerOf,
} from './speaker.ts';
import { type Narration, narrationOf } from './stretch.ts';
import { type Subject, verbGender } from './subject/index.ts';
import { type Tie, tieOf } from './ties.ts';
import { speechAfterColon, wordsBegin } from './unmarked-speech.ts';

/** A quotation and what the words around it in its segment say. */
export interface Attributed {
  readonly quoted: QuotedSpan;
  readonly kind: QuotationKind;
  readonly signs: Signs;
  readonly tie: Tie | null;
  readonly subject: Subject | null;
  /** Gender told by the verb alone. */
  readonly verbGender: Gender;
  readonly occasion: Occasion;
}

/** A tie weaker than this is no attribution. */
const LEAST_TIE = 0.5;
const FULL_STOPS = /[.!?\u061F\u2026\u06D4]$/u;
const COMMAS = /[,\u060C]$/u;

function withMarks(quoted: QuotedSpan): Span {
  return {
    start: quoted.open?.start ?? quoted.span.start,
    end: quoted.close?.end ?? quoted.span.end,
  };
}

interface Context {
  readonly text: string;
  readonly all: readonly Piece[];
  readonly lexicon: Lexicon;
}

/** What is counted in a narration, once for all its quotations. */
interface Surroundings {
  readonly narration: Narration;
  readonly occasions: OccasionWords;
}

function surroundingsOf(pieces: readonly Piece[], { lexicon }: Context): Surroundings {
  return { narration: narrationOf(pieces), occasions: occasionWords(pieces, lexicon) };
}

function attributeOne(
  quoted: QuotedSpan,
  level: Level,
  cues: readonly Cue[],
  at: number,
  { text, all, lexicon }: Context,
  { narration, occasions }: Surroundings,
): Attributed {
  const { pieces } = level;
  const content = text.slice(quoted.span.start, quoted.span.end);
  const inside = piecesWithin(all, quoted.span);
  const words = inside.filter((piece) => piece.kind !== 'mark').length;
  // ""Is anyone there?" rescuers shouted": the sentence goes on in a small letter after the mark.
  const goesOn =
    hasCapitals(lexicon) && pieces[at + 1]?.kind === 'word' && !pieces[at + 1]?.capital;
  const stops = FULL_STOPS.test(content);
  const tied = {
    at,
    words,
    stops: stops && !goesOn,
    comma: COMMAS.test(content) || (stops && goesOn),
    labelled: isLabelled(pieces, at, lexicon),
    clause: inside.some(({ form }) => lexicon.clauses.has(form) || lexicon.persons.has(form)),
  };
  const found = tieOf(narration, cues, tied, lexicon.language);
  const near = found !== null && (!quoted.nested || isClose(found, pieces, at, lexicon));
  const tie = near && found.score >= LEAST_TIE ? found : null;
  const headline =
    tie === null ? (headlineSubject(pieces, at, lexicon) ?? signature(pieces, at, lexicon)) : null;
  const isHeadline = headline !== null;
  const signs = signsOf({ quoted, text, pieces, at, inside, tie, isHeadline, lexicon });
  const kind = kindOf(signs);
  const subject =
    tie === null
      ? (headline ?? doer(quoted, pieces, at, lexicon))
      : (speakerOf(tie, pieces, lexicon) ?? markedSpeaker(tie, at, level));
  return {
    quoted,
    kind,
    signs,
    tie,
    subject,
    verbGender: tie === null ? 'n' : verbGender(tie.cue.form, lexicon),
    occasion: occasionAt(occasions, at),
  };
}

function levelOf(quotations: readonly QuotedSpan[], within: Span, context: Context): Level {
  const enclosed = quotations.map((quoted, i) => ({ ...withMarks(quoted), quotation: i }));
  return { quotations, pieces: narration(piecesWithin(context.all, within), enclosed, within) };
}

function attributeLevel(
  level: Level,
  cues: readonly Cue[],
  context: Context,
): readonly Attributed[] {
  const { quotations, pieces } = level;
  if (quotations.length === 0) return [];
  const around = surroundingsOf(pieces, context);
  const places = new Map<number, number>();
  for (const [at, piece] of pieces.entries())
    if (piece.kind === 'quote') places.set(piece.quotation, at);
  return quotations.map((quoted, i) => {
    const at = places.get(i) ?? -1;
    return attributeOne(quoted, level, cues, at, context, around);
  });
}

function isInside(inner: QuotedSpan, outer: QuotedSpan): boolean {
  return (
    inner !== outer && inner.span.start >= outer.span.start && inner.span.end <= outer.span.end
  );
}

/** Outer quotations of a segment: where the attribution stands inside, the words begin after it; speech without marks is added. */
function outerLevel(
  quotations: readonly QuotedSpan[],
  segment: number,
  context: Context,
): readonly QuotedSpan[] {
  const { text, all, lexicon } = context;
  const outer = quotations
    .filter((quoted) => !quoted.nested)
    .map((quoted): QuotedSpan => {
      if (quoted.open !== null || quoted.close === null) return quoted;
      const start = wordsBegin(quoted, all, text, lexicon);
      return start === quoted.span.start ? quoted : { ...quoted, span: { ...quoted.span, start } };
    });
  const within = { start: 0, end: text.trimEnd().length };
  const { pieces } = levelOf(outer, within, context);
  const speech = speechAfterColon(pieces, within, segment, false, lexicon);
  if (speech === null) return outer;
  return [...outer.filter((quoted) => !isInside(quoted, speech)), speech];
}

function innerLevel(
  around: QuotedSpan,
  quotations: readonly QuotedSpan[],
  context: Context,
): readonly QuotedSpan[] {
  const inner = quotations
    .filter((quoted) => isInside(quoted, around) && (quoted.nested || !around.marked))
    .map((quoted) => (quoted.nested ? quoted : { ...quoted, nested: true }));
  if (!around.marked || around.continuation === 'middle') return inner;
  const { pieces } = levelOf(inner, around.span, context);
  const speech = speechAfterColon(pieces, around.span, around.segment, true, context.lexicon);
  return speech === null ? inner : [...inner, speech];
}

/** What one segment tells. */
export interface SegmentSpeech {
  readonly quotations: readonly Attributed[];
  readonly indirect: readonly Indirect[];
  /** The segment answers somebody, and in these words (narration only). */
  readonly reply: Span | null;
  /** Ends with a reporting word and a colon: the words said stand in the next segment. */
  readonly announces: Attributed | null;
  /** Nobody is quoted here, and this person does what the segment tells first. */
  readonly protagonist: Subject | null;
}

/** What most segments tell: one value for all of them. */
const NOTHING: SegmentSpeech = {
  quotations: [],
  indirect: [],
  reply: null,
  announces: null,
  protagonist: null,
};

/**
 * Attributes the quotations of one segment; those inside another are judged by the words of the outer one. Adds speech
 * after a colon and speech without marks.
 */
export function attributeSegment(
  text: string,
  segment: number,
  quotations: readonly QuotedSpan[],
  lexicon: Lexicon,
): SegmentSpeech {
  const context = { text, all: piecesOf(text, lexicon.language), lexicon };
  const whole = { start: 0, end: text.length };
  const unquoted = quotations.length === 0 ? findCues(context.all, lexicon) : null;
  if (unquoted?.length === 0) {
    const protagonist = protagonistOf(context.all, lexicon);
    return protagonist === null ? NOTHING : { ...NOTHING, protagonist };
  }
  const outer = outerLevel(quotations, segment, context);
  const level = levelOf(outer, whole, context);
  // Without quotations the narration is all there is, and its reporting words are known.
  const isAll = outer.length === 0 && unquoted !== null;
  const cues = isAll ? unquoted : findCues(level.pieces, lexicon);
  const found = [...attributeLevel(level, cues, context)];
  const tied = new Set(found.map((one) => one.tie?.cue));
  const spans = quotations.map((one) => one.span);
  for (const around of outer) {
    const { start, end } = around.span;
    const within = quotations.slice(firstFrom(spans, start), firstFrom(spans, end));
    const inner = levelOf(innerLevel(around, within, context), around.span, context);
    if (inner.quotations.length === 0) continue;
    found.push(...attributeLevel(inner, findCues(inner.pieces, lexicon), context));
  }
  found.sort(
    (a, b) => a.quoted.span.start - b.quoted.span.start || b.quoted.span.end - a.quoted.span.end,
  );
  const indirect = cues.flatMap((cue, i) => {
    const told = tied.has(cue) ? null : indirectAfter(level.pieces, cue, cues[i + 1], lexicon);
    return told === null ? [] : [told];
  });
  return {
    quotations: found,
    indirect,
    reply: cues.find((cue) => cue.reply)?.span ?? null,
    announces: announcement(level.pieces, cues, whole, context),
    protagonist: quotations.length === 0 ? protagonistOf(context.all, lexicon) : null,
  };
}

/** "He said:" at the end of a segment, as if a quotation stood there. */
function announcement(
  pieces: readonly Piece[],
  cues: readonly Cue[],
  whole: Span,
  context: Context,
): Attributed | null {
  if (pieces[pieces.length - 1]?.form !== ':') return null;
  const at = pieces.length;
  const quoted: QuotedSpan = {
    segment: -1,
    span: { start: whole.end, end: whole.end },
    open: null,
    close: null,
    nested: false,
    marked: false,
    continuation: 'none',
    chain: -1,
  };
  const quote = {
    kind: 'quote',
    start: whole.end,
    end: whole.end,
    form: '',
    capital: false,
  } as const;
  const placed = [...pieces, { ...quote, ends: false, quotation: 0 }];
  // The occasion is told by the words before the place, the tie by all that stands there.
  const around = {
    ...surroundingsOf(placed, context),
    occasions: occasionWords(pieces, context.lexicon),
  };
  const level = { quotations: [], pieces: placed };
  const found = attributeOne(quoted, level, cues, at, context, around);
  return found.tie === null && found.subject === null ? null : found;
}
