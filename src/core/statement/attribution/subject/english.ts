/** The subject of an English reporting verb: before it, or after it when the quotation comes first. */
import type { Lexicon, Piece } from '../../lexis/index.ts';
import { namedSubject, nameEnd, nameStart, plainSubject } from './latin-phrase.ts';
import {
  type Clause,
  chunksOf,
  isGlued,
  isMark,
  isRole,
  pronounEnding,
  pronounStarting,
  type Subject,
  sentenceStart,
  spanOf,
  wordAt,
} from './mention.ts';

const DETERMINERS = new Set(
  'the a an one some his her its their our my your another each every several two three many most'.split(
    ' ',
  ),
);
const JOINING = new Set(['and', 'but', 'or', 'so', 'yet']);
const CONNECTING = new Set(['of', 'for', 'the', 'a', 'an']);
const PLACING = new Set(['in', 'at', 'from', 'for']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom']);
/** A phrase without a name takes at most this many words. */
const PLAIN_WORDS = 5;

/** Verbs that stand before their subject: "the truce, wrote X, holds". Those with a hearer ("told") do not. */
const INVERTING = new Set('said says wrote writes added adds explained argued'.split(' '));

function isPhraseWord(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
  if (pieces[i]?.kind === 'number' || (isMark(pieces, i, '-') && isGlued(pieces, i))) return true;
  const form = wordAt(pieces, i);
  return form !== '' && !lexicon.stops.has(form) && !JOINING.has(form);
}

/** "Halden mayor Petra Lindqvist": a place, an office, a name. */
function officeHolder(
  pieces: readonly Piece[],
  from: number,
  office: number,
  lexicon: Lexicon,
): Subject | null {
  if (office === from || !isRole(wordAt(pieces, office), lexicon)) return null;
  const end = nameEnd(pieces, office + 1, lexicon);
  if (end === office + 1) return null;
  const holder = namedSubject(pieces, office + 1, end, lexicon);
  return { ...holder, role: spanOf(pieces, from, office + 1) };
}

/** The phrase that starts at `from`. */
function phraseFrom(pieces: readonly Piece[], from: number, lexicon: Lexicon): Subject | null {
  const pronoun = pronounStarting(pieces, from, lexicon);
  if (pronoun !== null) return pronoun.subject;
  const named = nameEnd(pieces, from, lexicon);
  const holder = officeHolder(pieces, from, named, lexicon);
  if (holder !== null) return holder;
  const loneArticle = named === from + 1 && DETERMINERS.has(wordAt(pieces, from));
  if (named > from && !loneArticle) return namedSubject(pieces, from, named, lexicon);
  let end = from;
  while (end - from < PLAIN_WORDS + 3 && isPhraseWord(pieces, end, lexicon)) {
    const tail = end > from ? nameEnd(pieces, end, lexicon) : end;
    if (tail > end) return namedSubject(pieces, end, tail, lexicon);
    if (lexicon.cues.find(pieces, end) !== null) break;
    end++;
  }
  const first = wordAt(pieces, from);
  const isCounted = pieces[from + 1]?.kind === 'number'; // the 24-year-old
  const count = Math.min(end - from, DETERMINERS.has(first) && !isCounted ? 2 : PLAIN_WORDS + 1);
  if (count === 0 || !(DETERMINERS.has(first) || isRole(first, lexicon) || first.endsWith('s'))) {
    return null;
  }
  return plainSubject(pieces, from, from + Math.max(count, 1));
}

/** The phrase that ends just before `to`. */
function phraseBefore(
  pieces: readonly Piece[],
  to: number,
  start: number,
  lexicon: Lexicon,
): Subject | null {
  const pronoun = pronounEnding(pieces, to, lexicon);
  if (pronoun !== null) return pronoun;
  const named = nameStart(pieces, to, lexicon);
  if (named < to && named >= start) {
    // "The Weather Service in Phoenix noted": the place belongs to the name before it.
    const head = PLACING.has(wordAt(pieces, named - 1))
      ? nameStart(pieces, named - 1, lexicon)
      : named - 1;
    const isPlace = head < named - 1 && head >= start;
    return isPlace
      ? namedSubject(pieces, head, named - 1, lexicon)
      : namedSubject(pieces, named, to, lexicon);
  }
  let from = to;
  while (from > start && to - from < PLAIN_WORDS && isPhraseWord(pieces, from - 1, lexicon)) {
    from--;
    if (DETERMINERS.has(wordAt(pieces, from))) return plainSubject(pieces, from, to);
  }
  const last = wordAt(pieces, to - 1);
  const isPlural = last.endsWith('s') && last.length > 3 && to - from <= 2;
  return from < to && (isRole(last, lexicon) || isPlural) ? plainSubject(pieces, from, to) : null;
}

/** The subject of the sentence: the first stretch between commas that opens with a noun phrase. */
function leadingPhrase(
  pieces: readonly Piece[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Subject | null {
  for (const [start, end] of chunksOf(pieces, from, to)) {
    let at = start;
    while (at < end && JOINING.has(wordAt(pieces, at))) at++;
    const form = wordAt(pieces, at);
    const isAdverbial = form === '' || lexicon.stops.has(form) || form.endsWith('ly');
    const phrase = isAdverbial
      ? phraseInside(pieces, at, end, lexicon)
      : phraseFrom(pieces, at, lexicon);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** "At the end of it one girl came": the subject of a clause that opens with an adverbial and has no comma after it. */
function phraseInside(
  pieces: readonly Piece[],
  from: number,
  end: number,
  lexicon: Lexicon,
): Subject | null {
  for (let i = from + 1; i < end; i++) {
    if (lexicon.stops.has(wordAt(pieces, i - 1)) || CONNECTING.has(wordAt(pieces, i - 1))) continue;
    if (wordAt(pieces, i) === 'one') return phraseFrom(pieces, i, lexicon);
    const pronoun = pronounStarting(pieces, i, lexicon);
    if (pronoun !== null) return pronoun.subject;
  }
  return null;
}

/** Before a comma stands an apposition, a relative clause or, for a participle, the main clause. */
function beforeComma(
  pieces: readonly Piece[],
  from: number,
  comma: number,
  lexicon: Lexicon,
): Subject | null {
  for (const [start] of [...chunksOf(pieces, from, comma)].reverse()) {
    let at = start;
    while (JOINING.has(wordAt(pieces, at)) || pieces[at]?.kind === 'quote') at++;
    const form = wordAt(pieces, at);
    const opens = pieces[at]?.capital === true || pieces[at]?.kind === 'handle';
    const isPronoun = pronounStarting(pieces, at, lexicon) !== null;
    if (isPossessive(pieces, at, lexicon)) continue; // "Father Johnson's son": an apposition
    if (!(opens || isPronoun) || lexicon.stops.has(form) || form.endsWith('ly')) continue;
    const phrase = phraseFrom(pieces, at, lexicon);
    if (phrase !== null) return phrase;
  }
  return null;
}

function isPossessive(pieces: readonly Piece[], from: number, lexicon: Lexicon): boolean {
  const end = nameEnd(pieces, from, lexicon);
  return end > from && /['\u2019]s$/.test(wordAt(pieces, end - 1));
}

/** "X, partner at Y said": the name beside the verb belongs to a title that explains the name before it. */
function beforeApposition(
  pieces: readonly Piece[],
  start: number,
  to: number,
  lexicon: Lexicon,
): Subject | null {
  const chunks = chunksOf(pieces, start, to);
  const [last, before] = [chunks[chunks.length - 1], chunks[chunks.length - 2]];
  if (last === undefined || before === undefined || pieces[last[0]]?.capital) return null;
  const first = wordAt(pieces, last[0]);
  const explains = DETERMINERS.has(first) || isRole(first, lexicon);
  if (!explains || nameEnd(pieces, before[0], lexicon) !== before[1]) return null;
  return phraseFrom(pieces, before[0], lexicon);
}

/** "a man who gave his name as X told": the name belongs to the clause that "who" opens. */
function beforeWho(
  pieces: readonly Piece[],
  start: number,
  to: number,
  lexicon: Lexicon,
): Subject | null {
  for (let i = start + 1; i <= to; i++) {
    if (isMark(pieces, i, ',')) return null;
    if (wordAt(pieces, i) === 'who') return phraseBefore(pieces, i, start, lexicon);
  }
  return null;
}

function skipBetween(pieces: readonly Piece[], from: number, lexicon: Lexicon): number {
  let i = from;
  while (i >= 0) {
    const form = wordAt(pieces, i);
    if (form === '' || !(lexicon.between.has(form) || form.endsWith('ly'))) break;
    i--;
  }
  return i;
}

function subjectBefore(pieces: readonly Piece[], at: number, start: number, lexicon: Lexicon) {
  const i = skipBetween(pieces, at - 1, lexicon);
  if (i < start) return null;
  const form = wordAt(pieces, i);
  if (isMark(pieces, i, ',-')) return beforeComma(pieces, start, i, lexicon);
  if (JOINING.has(form)) return leadingPhrase(pieces, start, i, lexicon);
  if (RELATIVES.has(form)) {
    const noun = isMark(pieces, i - 1, ',') ? i - 1 : i;
    return phraseBefore(pieces, noun, start, lexicon);
  }
  const explained = beforeApposition(pieces, start, i + 1, lexicon);
  if (explained !== null) return explained;
  const restricted = beforeWho(pieces, start, i, lexicon);
  if (restricted !== null) return restricted;
  const near = phraseBefore(pieces, i + 1, start, lexicon);
  if (near !== null) return near;
  // A relative clause with an adverbial: "Trump, who last year threatened".
  for (let k = i; k > start && i - k < 5; k--) {
    if (!RELATIVES.has(wordAt(pieces, k))) continue;
    const noun = isMark(pieces, k - 1, ',') ? k - 1 : k;
    const antecedent = phraseBefore(pieces, noun, start, lexicon);
    if (antecedent !== null) return antecedent;
  }
  return leadingPhrase(pieces, start, i, lexicon);
}

/** The speaker of an English reporting word. */
export function englishSubject({ pieces, cue, lexicon, quoteFirst }: Clause): Subject | null {
  if (cue.strength === 'source') return phraseFrom(pieces, cue.to, lexicon);
  let start = sentenceStart(pieces, cue.from);
  const quote = quoteFirst ? lastQuote(pieces, cue.from) : -1;
  if (quote >= start) start = quote + 1;
  const directly = quote >= 0 && cue.from - quote <= 2 && !wordAt(pieces, cue.from - 1);
  if (directly) {
    const after = phraseFrom(pieces, cue.to, lexicon);
    if (after !== null) return after;
  }
  if (quote < 0 && isMark(pieces, cue.from - 1, ',') && INVERTING.has(cue.form)) {
    const opens = pieces[cue.to]?.capital || isRole(wordAt(pieces, cue.to), lexicon);
    const after = opens ? phraseFrom(pieces, cue.to, lexicon) : null;
    if (after !== null) return after;
  }
  while (isMark(pieces, start, ',')) start++;
  return subjectBefore(pieces, cue.from, start, lexicon);
}

function lastQuote(pieces: readonly Piece[], before: number): number {
  for (let i = before - 1; i >= 0; i--) if (pieces[i]?.kind === 'quote') return i;
  return -1;
}
