/** Arabic phrases that name somebody: where a name or a title ends, and where the name stands in a title. */
import {
  ARABIC_INSIDE_TITLES,
  ARABIC_TITLE_ADJECTIVES,
  ARABIC_TITLE_LINKS,
} from '../../lexis/grammar/index.ts';
import { type Lexicon, type Piece, withoutConjunction } from '../../lexis/index.ts';
import { ARABIC_PARTICIPLE } from '../cues.ts';
import {
  afterTitleLetters,
  isMark,
  isRole,
  pronounStarting,
  type Subject,
  spanOf,
  wordAt,
} from './mention.ts';

/** ALEF LAM. */
export const ARTICLE = '\u0627\u0644';
// (bi|li|ka + article) or li + article: a phrase that starts with it is an object or a place
const PREPOSED = /^(?:[\u0648\u0641]?[\u0628\u0643]\u0627\u0644|[\u0648\u0641]?\u0644\u0644)..../;
// tanwin of the accusative as it is typed; folded it is a final alef after teh marbuta or a consonant
const ADVERBIAL = /^.{3,}\u0627$/; // long word in ALEF
const TO_THE = /^\u0644\u0644/; // LAM LAM
/** Words of a name, at most. */
export const MOST_NAME_WORDS = 5;
const MOST_TITLE_WORDS = 14;

/** What a phrase without a pronoun says of gender: nothing. */
export const plain = { pronoun: false, gender: 'n' as const };

function startsOccasion(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
  const form = wordAt(pieces, i);
  if (lexicon.media.find(pieces, i) !== null) return true;
  return (
    pieces[i]?.kind === 'number' || (lexicon.stops.has(form) && !ARABIC_INSIDE_TITLES.has(form))
  );
}

// AIN LAM YEH: the name Ali and, folded, "on"
const ALI = '\u0639\u0644\u064A';

// qad: stands before a verb in the past
const QAD = '\u0642\u062F';

/** "on" has its noun or its clause behind it; before a mark or a verb it is the name. */
function isAli(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
  if (wordAt(pieces, i) !== ALI) return false;
  const next = pieces[i + 1];
  if (next === undefined || next.kind === 'mark') return true;
  // FEH: "according to X Ali, (the matter) is ..."
  const opens = next.form.startsWith('\u0641') && lexicon.stops.has(next.form);
  return opens || next.form === QAD || isVerb(pieces, i + 1, lexicon);
}

function ends(pieces: readonly Piece[], i: number, from: number, lexicon: Lexicon): boolean {
  const form = wordAt(pieces, i);
  if (form.length < 2) return true;
  if (i > from && isAside(pieces, i, lexicon)) return true;
  if (PREPOSED.test(form)) return i > from;
  // "to me" at the front of a phrase, the name Lee further on: LAM YEH.
  if (i > from && isAli(pieces, i, lexicon)) return false;
  if (lexicon.stops.has(form)) return i === from || form !== '\u0644\u064A';
  if (i === from) return ARABIC_PARTICIPLE.test(form) && isVerb(pieces, i, lexicon);
  return isVerb(pieces, i, lexicon);
}

/** A word of the hearer: LAM written together with a title, an outlet, or the article. */
export function isHearerAt(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
  const form = wordAt(pieces, i);
  if (form.charAt(0) !== '\u0644' || form.length < 4) return false;
  if (TO_THE.test(form)) return true;
  if (lexicon.media.find(pieces, i) !== null) return true;
  const noun = form.slice(1);
  return isRole(noun, lexicon) || lexicon.labels.find([{ kind: 'word', form: noun }], 0) !== null;
}

/** "in English", "to (the paper) X": stands behind a name and is none of it. */
function isAside(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
  if (lexicon.tongues.find(pieces, i) !== null) return true;
  // With the article it may be whose office it is: "the secretary of the union".
  return !TO_THE.test(wordAt(pieces, i)) && isHearerAt(pieces, i, lexicon);
}

/** Whether a reporting verb stands here, a conjunction before it or not. */
export function isVerb(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
  const hit = lexicon.cues.find(pieces, i, withoutConjunction(wordAt(pieces, i), 'ar'));
  return hit?.value.strength === 'speech';
}

function nameEnd(pieces: readonly Piece[], from: number, lexicon: Lexicon): number {
  let end = from;
  while (end - from < MOST_NAME_WORDS && !ends(pieces, end, from, lexicon)) {
    // "Moualem conditions": an indefinite object ends the name.
    if (end > from && isAdverbialAt(pieces, end)) break;
    end++;
  }
  return end;
}

/** A noun or adverb in the indefinite accusative: no part of a name or title. */
function isAdverbialAt(pieces: readonly Piece[], i: number): boolean {
  return ADVERBIAL.test(wordAt(pieces, i)) && isTanwin(pieces, i);
}

function isTanwin(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  // The typed word is longer than its folded form by the mark that folding drops.
  return piece !== undefined && piece.end - piece.start > piece.form.length;
}

// nisba adjectives (in YEH, YEH HEH) and the few others that follow "the president", "the secretary"
const TITLE_ADJECTIVE = /(?:\u064A|\u064A\u0647)$/;

/** "The expert the decision": after a title with article, a noun with article is the object unless it is an adjective. */
function isObject(pieces: readonly Piece[], from: number, i: number): boolean {
  const form = wordAt(pieces, i);
  // After "the president" a word in BEH is an object; after "president" it is what he presides over.
  if (i === from + 1 && form.charAt(0) === '\u0628' && wordAt(pieces, from).startsWith(ARTICLE)) {
    return !ARABIC_TITLE_LINKS.has(form);
  }
  if (i !== from + 1 || !wordAt(pieces, from).startsWith(ARTICLE) || !form.startsWith(ARTICLE)) {
    return false;
  }
  return !TITLE_ADJECTIVE.test(form) && !ARABIC_TITLE_ADJECTIVES.has(form);
}

function titleEnd(pieces: readonly Piece[], from: number, lexicon: Lexicon): number {
  let end = from + 1;
  while (end - from < MOST_TITLE_WORDS) {
    const form = wordAt(pieces, end);
    if (form === '' || isVerb(pieces, end, lexicon) || isAside(pieces, end, lexicon)) break;
    const isInside = ARABIC_INSIDE_TITLES.has(form);
    const isEnd = isInside ? startsOccasion(pieces, end + 1, lexicon) : lexicon.stops.has(form);
    if (isEnd && !isAli(pieces, end, lexicon)) break;
    if (isObject(pieces, from, end) || isAdverbialAt(pieces, end)) break;
    end++;
  }
  return end;
}

/** Where the name starts in a title phrase without commas; `to` when the phrase is title only. */
function nameInTitle(pieces: readonly Piece[], from: number, to: number): number {
  const definite = (i: number) => wordAt(pieces, i).startsWith(ARTICLE);
  if (definite(from) && to - from <= 4 && to - from >= 2) {
    const next = wordAt(pieces, from + 1);
    if (!definite(from + 1) && next.charAt(0) !== '\u0628') return from + 1; // BEH: "in the name of"
  }
  for (let i = to - 3; i > from; i--) {
    if (ARABIC_INSIDE_TITLES.has(wordAt(pieces, i + 1))) continue;
    if (definite(i) && !definite(i + 1) && to - i - 1 <= 4) return i + 1;
  }
  const bare = [to - 2, to - 1].every(
    (i) => i > from + 1 && !definite(i) && !ARABIC_INSIDE_TITLES.has(wordAt(pieces, i)),
  );
  return bare ? to - 2 : to;
}

/** "and he is ...", "and she said": no name, whatever stands before the comma. */
function opensClause(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
  if (isVerb(pieces, i, lexicon)) return true;
  return withoutConjunction(wordAt(pieces, i), 'ar').some((form) => lexicon.stops.has(form));
}

/** 'adam, AIN DAL MEEM: "preferred not to": the word before it is a verb. */
export const NOT_TO = '\u0639\u062F\u0645';

function titled(pieces: readonly Piece[], from: number, lexicon: Lexicon): Subject {
  const to = titleEnd(pieces, from, lexicon);
  if (isMark(pieces, to, ',')) {
    const name = to + 1;
    const end = opensClause(pieces, name, lexicon) ? name : nameEnd(pieces, name, lexicon);
    const bounded = isMark(pieces, end, ',:') || lexicon.stops.has(wordAt(pieces, end));
    const isVerbal = wordAt(pieces, end) === NOT_TO;
    if (end > name && end - name <= 5 && bounded && !isVerbal) {
      // "the mayor, the engineer X": the second title stands with the name.
      const own = isRole(wordAt(pieces, name), lexicon) ? titled(pieces, name, lexicon) : null;
      const span = own === null ? spanOf(pieces, name, end) : own.span;
      const role = spanOf(pieces, from, to);
      if (own === null ? end - name <= 4 : own.named) return { span, role, named: true, ...plain };
    }
  }
  const name = nameInTitle(pieces, from, to);
  if (name < to) {
    const role = spanOf(pieces, from, name);
    return { span: spanOf(pieces, name, to), role, named: true, ...plain };
  }
  return { span: spanOf(pieces, from, to), role: null, named: false, ...plain };
}

/** The phrase that starts at `from`: a pronoun, a title with or without a name, a name. */
export function phraseFrom(
  pieces: readonly Piece[],
  from: number,
  lexicon: Lexicon,
): Subject | null {
  let at = from;
  while (lexicon.between.has(wordAt(pieces, at))) at++;
  at = afterTitleLetters(pieces, at);
  const pronoun = pronounStarting(pieces, at, lexicon);
  if (pronoun !== null) return pronoun.subject;
  if (isRole(wordAt(pieces, at), lexicon)) return titled(pieces, at, lexicon);
  const end = nameEnd(pieces, at, lexicon);
  if (end === at) return null;
  return { span: spanOf(pieces, at, end), role: null, named: true, ...plain };
}
