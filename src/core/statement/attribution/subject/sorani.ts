/**
 * The subject of a Sorani reporting verb. The verb stands last and there are no capitals: the subject is the phrase
 * just before the verb when nothing rules it out, else the first phrase of the sentence.
 */

import { SORANI_CLAUSE_OPENERS, SORANI_PREPOSITIONS } from '../../lexis/grammar/index.ts';
import type { Lexicon, Piece } from '../../lexis/index.ts';
import {
  afterTitleLetters,
  type Clause,
  chunksOf,
  isGlued,
  isMark,
  isRole,
  pronounStarting,
  type Subject,
  sentenceStart,
  spanOf,
  wordAt,
} from './mention.ts';

// words with a postposition: -da, -ewe
const POSTPOSED = /(?:\u062F\u0627|\u06D5\u0648\u06D5)$/;
const INSIDE = /...\u062F\u0627$/; // -da: closes what "in" opened
// "that expert": the noun after a demonstrative ends in -e or -ey
const DEFINED = /..\u06D5\u06CC?$/;
// "the conditions": a definite plural is not part of a name
const OBJECT = /\u06D5\u06A9\u0627\u0646\u06CC?$/;
const DEMONSTRATIVE = /^\u0626\u06D5[\u0648\u0645]$/; // ew, em
// "his lawyer": -ekey
const POSSESSED = /\u06D5\u06A9\u06D5\u06CC?$/;
// finite verbs in de-, adverbs in -yane
const FINITE =
  /^\u062F\u06D5.+(?:\u062A|\u0646|\u0648\u06D5|\u0648\u0648|\u0631\u062F|\u06CE)$|\u06CC\u0627\u0646\u06D5$/;
/** -da, written together with the word before it. */
const POSTPOSITION_LENGTH = 2;
const EZAFE = '\u06CC'; // FARSI YEH, joins a noun to what follows
const INDEFINITE = /\u06CE\u06A9$/; // YEH WITH SMALL V, KEHEH: "a"
const MOST_WORDS = 8;
const MOST_WORDS_BESIDE = 4;

/** Words of one phrase starting at `from`; ends at a word that cannot belong to it. */
function phraseEnd(pieces: readonly Piece[], from: number, to: number, lexicon: Lexicon): number {
  let end = from;
  while (end < to && end - from < MOST_WORDS) {
    const form = wordAt(pieces, end);
    if (isMark(pieces, end, '-') && isGlued(pieces, end) && end > from) {
      end++;
      continue;
    }
    if (pieces[end]?.kind === 'number' && end > from) {
      end++; // "commander of brigade 7"
      continue;
    }
    if (form === '' || lexicon.stops.has(form)) break;
    if (end > from && (OBJECT.test(form) || FINITE.test(form) || DEMONSTRATIVE.test(form))) break;
    if (lexicon.cues.find(pieces, end) !== null) break;
    end++;
    if (INDEFINITE.test(form)) break;
  }
  return end;
}

/** A phrase as a mention: a title with its ezafe chain is the role, what follows the name. */
function asSubject(pieces: readonly Piece[], from: number, to: number, lexicon: Lexicon): Subject {
  const plain = { pronoun: false, gender: 'n' as const };
  const isTitled = isRole(wordAt(pieces, from), lexicon);
  let name = from;
  if (isTitled) {
    while (name < to - 1 && wordAt(pieces, name).endsWith(EZAFE)) name++;
    name++;
    while (name < to && isRole(wordAt(pieces, name), lexicon)) name++; // "serok komar": two words
    // An office whose own name ends in -y would swallow the first name: two words are left for the name.
    if (to - name === 1 && to - from >= 4) name--;
  }
  if (isTitled && name < to) {
    return {
      span: spanOf(pieces, name, to),
      role: spanOf(pieces, from, name),
      named: true,
      ...plain,
    };
  }
  return { span: spanOf(pieces, from, to), role: null, named: !isTitled, ...plain };
}

function phraseFrom(
  pieces: readonly Piece[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Subject | null {
  const pronoun = pronounStarting(pieces, from, lexicon);
  if (pronoun !== null && from + pronoun.length <= to) {
    const noun = from + pronoun.length;
    const isDemonstrative =
      DEMONSTRATIVE.test(wordAt(pieces, from)) &&
      noun < to &&
      DEFINED.test(wordAt(pieces, noun)) &&
      !lexicon.stops.has(wordAt(pieces, noun));
    return isDemonstrative ? asSubject(pieces, from, noun + 1, lexicon) : pronoun.subject;
  }
  if (SORANI_PREPOSITIONS.has(wordAt(pieces, from))) return null;
  const first = Math.min(afterTitleLetters(pieces, from), to - 1);
  const end = phraseEnd(pieces, first, to, lexicon);
  return end > first ? asSubject(pieces, first, end, lexicon) : null;
}

/** The phrase just before the verb; null when it hangs on a preposition or is too long to be one phrase. */
function phraseBeside(
  pieces: readonly Piece[],
  start: number,
  to: number,
  lexicon: Lexicon,
): Subject | null {
  let end = to;
  while (end > start && lexicon.between.has(wordAt(pieces, end - 1))) end--;
  let from = end;
  while (from > start) {
    const form = wordAt(pieces, from - 1);
    if (isMark(pieces, from - 1, '-') && isGlued(pieces, from - 1)) {
      from--;
      continue;
    }
    if (SORANI_PREPOSITIONS.has(form)) return null;
    if (from < end && INSIDE.test(form)) break; // "in another part of his talk" ends there
    if (form === '' || (lexicon.stops.has(form) && !pronounStarting(pieces, from - 1, lexicon)))
      break;
    from--;
  }
  if (from === end || end - from > MOST_WORDS_BESIDE) return null;
  const boundary = wordAt(pieces, from - 1);
  const isBounded =
    from === start ||
    boundary === '' ||
    INSIDE.test(boundary) ||
    SORANI_CLAUSE_OPENERS.has(boundary) ||
    lexicon.cues.find(pieces, from - 1) !== null;
  if (!isBounded || POSTPOSED.test(wordAt(pieces, end - 1))) return null;
  return phraseFrom(pieces, from, end, lexicon);
}

/** "His lawyer, Kawa Emin, ...": an office, a comma, a name, a comma. */
function namedAfter(
  office: Subject,
  pieces: readonly Piece[],
  from: number,
  end: number,
  limit: number,
  lexicon: Lexicon,
): Subject | null {
  const isOffice = isRole(wordAt(pieces, from), lexicon) || POSSESSED.test(wordAt(pieces, from));
  if (!isOffice || office.role !== null || office.span.end !== pieces[end - 1]?.end) return null;
  const name = end + 1;
  const close = phraseEnd(pieces, name, limit, lexicon);
  if (close === name || close - name > 3 || !isMark(pieces, close, ',')) return null;
  if (isRole(wordAt(pieces, name), lexicon)) return null;
  const plain = { pronoun: false, gender: 'n' as const };
  return { span: spanOf(pieces, name, close), role: office.span, named: true, ...plain };
}

/** "In the meeting X ...": where a phrase goes on after the postposition that closes its opening "in ..."; else its start. */
function afterPlace(pieces: readonly Piece[], from: number, end: number): number {
  if (!SORANI_PREPOSITIONS.has(wordAt(pieces, from))) return from;
  for (let i = from + 1; i < Math.min(end - 1, from + MOST_WORDS_BESIDE); i++)
    if (INSIDE.test(wordAt(pieces, i))) return i + 1;
  return from;
}

function leadingPhrase(
  pieces: readonly Piece[],
  start: number,
  to: number,
  lexicon: Lexicon,
): Subject | null {
  for (const [from, end] of chunksOf(pieces, start, to)) {
    let at = afterPlace(pieces, from, end);
    while (
      at < end &&
      lexicon.stops.has(wordAt(pieces, at)) &&
      !SORANI_PREPOSITIONS.has(wordAt(pieces, at))
    ) {
      if (pronounStarting(pieces, at, lexicon) !== null) break;
      at++;
    }
    const phrase = at < end ? phraseFrom(pieces, at, end, lexicon) : null;
    if (phrase === null) continue;
    return namedAfter(phrase, pieces, at, end, to, lexicon) ?? phrase;
  }
  return null;
}

function found(
  pieces: readonly Piece[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Subject | null {
  let start = from;
  while (start < to && isMark(pieces, start, ',:-')) start++;
  if (start >= to) return null;
  const beside = phraseBeside(pieces, start, to, lexicon);
  if (beside === null) return leadingPhrase(pieces, start, to, lexicon);
  // "X, spokesman of Y said": the office explains the name before the comma.
  const chunks = chunksOf(pieces, start, to);
  const [last, name] = [chunks[chunks.length - 1], chunks[chunks.length - 2]];
  const isOffice = last !== undefined && isRole(wordAt(pieces, last[0]), lexicon) && !beside.named;
  if (!isOffice || name === undefined || name[1] - name[0] > 3) return beside;
  const explained = phraseFrom(pieces, name[0], name[1], lexicon);
  return explained?.named ? { ...explained, role: beside.span } : beside;
}

// Past of the light verbs, with "again": kird, da, bu, kirdewe, birdewe
const PAST =
  /^(?:\u06A9\u0631\u062F|\u062F\u0627|\u0628\u0648\u0648|\u0628\u0631\u062F)(?:\u06D5\u0648\u06D5)?$/;
const AND = '\u0648'; // WAW

// A statement with the ezafe: beyannamey, beyannameyeki, rageyendrawi
const DOCUMENT =
  /^(?:\u0628\u06D5\u06CC\u0627\u0646\u0646\u0627\u0645\u06D5|[\u0631\u0695]\u0627\u06AF\u06D5\u06CC\u06D5\u0646\u062F\u0631\u0627\u0648).*\u06CC$/;
const MOST_ISSUER_WORDS = 5;

/** "In a statement of X stands": who issued it speaks; the postposition closes the name. */
function issuerOf(pieces: readonly Piece[], start: number, cue: number): Subject | null {
  for (let i = start; i < cue; i++) {
    if (!DOCUMENT.test(wordAt(pieces, i))) continue;
    for (let end = i + 1; end < Math.min(cue, i + 1 + MOST_ISSUER_WORDS); end++) {
      if (!INSIDE.test(wordAt(pieces, end))) continue;
      const span = spanOf(pieces, i + 1, end + 1);
      const name = { ...span, end: span.end - POSTPOSITION_LENGTH };
      return { span: name, role: null, named: true, pronoun: false, gender: 'n' };
    }
  }
  return null;
}

/** Where the last clause before a verb begins: after a verb and "and". */
function lastClause(pieces: readonly Piece[], start: number, to: number): number {
  for (let i = to - 1; i > start; i--) {
    const verb = wordAt(pieces, i - 1);
    if (wordAt(pieces, i) === AND && (PAST.test(verb) || FINITE.test(verb))) return i + 1;
  }
  return start;
}

// kra, pirsra: "was (asked)"
const WAS_ASKED = /^(?:\u06A9\u0631\u0627|\u067E\u0631\u0633\u0631\u0627)$/;
const FROM = '\u0644\u06D5'; // LAM AE: "from, of"

/** "X was asked about ..., laughed and said": whoever was asked, where the sentence says so before the verb. */
function askedOf(
  pieces: readonly Piece[],
  start: number,
  cue: number,
  lexicon: Lexicon,
): Subject | null {
  for (let was = cue - 1; was > start; was--) {
    if (!WAS_ASKED.test(wordAt(pieces, was))) continue;
    for (let i = was - 2; i >= Math.max(start, was - 1 - MOST_WORDS); i--)
      if (wordAt(pieces, i) === FROM) return phraseFrom(pieces, i + 1, was, lexicon);
  }
  return null;
}

/** Index of the piece behind a phrase. */
function endOf(pieces: readonly Piece[], { span }: Subject, from: number): number {
  let at = from;
  while (at < pieces.length && (pieces[at]?.end ?? 0) <= span.end) at++;
  return at;
}

/** The speaker of a Sorani reporting word. */
export function soraniSubject({ pieces, cue, lexicon, quoteFirst }: Clause): Subject | null {
  if (cue.strength === 'source') return phraseFrom(pieces, cue.to, pieces.length, lexicon);
  const start = sentenceStart(pieces, cue.from);
  const asked = askedOf(pieces, start, cue.from, lexicon);
  if (asked !== null) return asked;
  const issuer = cue.publishing ? issuerOf(pieces, start, cue.from) : null;
  if (issuer !== null) return issuer;
  let afterQuote = start;
  if (quoteFirst) {
    for (let i = start; i < cue.from; i++) if (pieces[i]?.kind === 'quote') afterQuote = i + 1;
  }
  if (afterQuote > start + 1 && !isMark(pieces, afterQuote, ',')) {
    // Subject, quotation, verb.
    const before = leadingPhrase(pieces, start, afterQuote - 1, lexicon);
    if (before !== null) return before;
  }
  const later = lastClause(pieces, afterQuote, cue.from);
  const own = later > afterQuote ? leadingPhrase(pieces, later, cue.from, lexicon) : null;
  if (own?.named && isMark(pieces, endOf(pieces, own, later), ',')) return own;
  const near = found(pieces, afterQuote, cue.from, lexicon);
  if (near !== null || afterQuote === start || pieces[start]?.kind === 'quote') return near;
  // The verb stands after the quotation, its subject before it.
  return leadingPhrase(pieces, start, afterQuote - 1, lexicon);
}
