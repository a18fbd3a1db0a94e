/**
 * The subject of an Arabic reporting verb. It follows the verb; a title comes before the name, set off by a comma or
 * not; a participle ("saying") has the subject of the verb that opens the sentence; often the verb alone tells.
 */

import {
  ARABIC_DEMONSTRATIVES,
  ARABIC_INSIDE_TITLES,
  ARABIC_NAME_OPENERS,
  ARABIC_PARTICLES,
  ARABIC_TITLE_ADJECTIVES,
  ARABIC_TITLE_LINKS,
} from '../../lexis/grammar/index.ts';
import { type Lexicon, type Piece, withoutConjunction } from '../../lexis/index.ts';
import { ARABIC_PARTICIPLE } from '../cues.ts';
import {
  type Clause,
  chunksOf,
  isMark,
  isRole,
  pronounStarting,
  type Subject,
  sentenceStart,
  spanOf,
  wordAt,
} from './mention.ts';

const ARTICLE = '\u0627\u0644'; // ALEF LAM
// (bi|li|ka + article) or li + article: a phrase that starts with it is an object or a place
const PREPOSED = /^(?:[\u0648\u0641]?[\u0628\u0643]\u0627\u0644|[\u0648\u0641]?\u0644\u0644)..../;
// tanwin of the accusative as it is typed; folded it is a final alef after teh marbuta or a consonant
const ADVERBIAL = /^.{3,}\u0627$/; // long word in ALEF
const RELATIVES =
  /^(?:\u0627\u0644\u0630\u064A|\u0627\u0644\u062A\u064A|\u0627\u0644\u0630\u064A\u0646)$/; // alladhi, allati, alladhina
const MOST_NAME_WORDS = 5;
const MOST_TITLE_WORDS = 14;

const plain = { pronoun: false, gender: 'n' as const };

function startsOccasion(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
  const form = wordAt(pieces, i);
  if (lexicon.media.find(pieces, i) !== null) return true;
  return (
    pieces[i]?.kind === 'number' || (lexicon.stops.has(form) && !ARABIC_INSIDE_TITLES.has(form))
  );
}

function ends(pieces: readonly Piece[], i: number, from: number, lexicon: Lexicon): boolean {
  const form = wordAt(pieces, i);
  if (form.length < 2) return true;
  if (PREPOSED.test(form)) return i > from;
  // "to me" at the front of a phrase, the name Lee further on: LAM YEH.
  if (lexicon.stops.has(form)) return i === from || form !== '\u0644\u064A';
  if (i === from) return ARABIC_PARTICIPLE.test(form) && isVerb(pieces, i, lexicon);
  return isVerb(pieces, i, lexicon);
}

function isVerb(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
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
    if (form === '' || isVerb(pieces, end, lexicon)) break;
    if (lexicon.stops.has(form) && !ARABIC_INSIDE_TITLES.has(form)) break;
    if (ARABIC_INSIDE_TITLES.has(form) && startsOccasion(pieces, end + 1, lexicon)) break;
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

function titled(pieces: readonly Piece[], from: number, lexicon: Lexicon): Subject {
  const to = titleEnd(pieces, from, lexicon);
  if (isMark(pieces, to, ',')) {
    const name = to + 1;
    const end = nameEnd(pieces, name, lexicon);
    const bounded = isMark(pieces, end, ',:') || lexicon.stops.has(wordAt(pieces, end));
    if (end > name && end - name <= 5 && bounded) {
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
function phraseFrom(pieces: readonly Piece[], from: number, lexicon: Lexicon): Subject | null {
  let at = from;
  while (lexicon.between.has(wordAt(pieces, at))) at++;
  const pronoun = pronounStarting(pieces, at, lexicon);
  if (pronoun !== null) return pronoun.subject;
  if (isRole(wordAt(pieces, at), lexicon)) return titled(pieces, at, lexicon);
  const end = nameEnd(pieces, at, lexicon);
  if (end === at) return null;
  return { span: spanOf(pieces, at, end), role: null, named: true, ...plain };
}

/** Where the clause of `[from, end)` has its verb: after particles and "in spite of this"; -1 for other phrases. */
function verbPlace(pieces: readonly Piece[], from: number, end: number, lexicon: Lexicon): number {
  let at = from;
  while (at < end) {
    const form = wordAt(pieces, at);
    const bare = form.replace(/^[\u0648\u0641](?=..)/, ''); // WAW, FEH
    if (ARABIC_DEMONSTRATIVES.has(wordAt(pieces, at + 1))) at += 2;
    else if (ARABIC_PARTICLES.has(bare)) at++;
    else return form === '' || lexicon.stops.has(form) || lexicon.stops.has(bare) ? -1 : at;
  }
  return -1;
}

// "his saying", "by her saying": (BEH) qawl and a pronoun
const SAYING = /^\u0628?\u0642\u0648\u0644(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627)$/;
const THE_SAYING = '\u0627\u0644\u0642\u0648\u0644'; // al-qawl: "she went on saying"
const FROM_SOURCE = '\u0639\u0646'; // 'an: AIN NOON

const PASSIVE = /^[\u0648\u0641]?\u0642\u064A\u0644$/; // qil: "it was said"
/** naqala and its forms: to quote, from somebody. */
const QUOTING = /^[\u0648\u0641]?[\u064A\u062A]?\u0646\u0642\u0644/;
const QUOTING_REACH = 7;

/** "The site quoted from X that": X. */
function quotedFrom({ pieces, cue, lexicon }: Clause): Subject | null {
  for (let i = cue.to; i < cue.to + QUOTING_REACH; i++) {
    if (wordAt(pieces, i) === FROM_SOURCE) return phraseFrom(pieces, i + 1, lexicon);
  }
  return null;
}

/** "The agency quoted from X his saying that": X, else whoever the sentence is about. */
function sayer(clause: Clause, start: number): Subject | null {
  const { pieces, cue, lexicon } = clause;
  for (let i = cue.from - 1; i >= start; i--) {
    if (wordAt(pieces, i) === FROM_SOURCE) return phraseFrom(pieces, i + 1, lexicon);
  }
  return subjectOfSentence(clause, start);
}

/** The subject of an earlier verb of the sentence: for a participle ("saying"), or a second verb without a subject. */
function subjectOfSentence(clause: Clause, start: number): Subject | null {
  const { pieces, cue, lexicon } = clause;
  const limit = pieces[cue.from]?.start ?? Number.POSITIVE_INFINITY;
  const accepted = (subject: Subject | null) =>
    subject !== null && subject.span.end <= limit ? subject : null;
  for (let i = cue.from - 1; i >= start; i--) {
    if (!isVerb(pieces, i, lexicon) || ARABIC_PARTICIPLE.test(wordAt(pieces, i))) continue;
    const subject = accepted(phraseFrom(pieces, i + 1, lexicon));
    if (subject !== null) return subject;
  }
  for (const [from, end] of chunksOf(pieces, start, cue.from)) {
    const at = verbPlace(pieces, from, end, lexicon);
    if (at < 0) continue;
    const nominal =
      wordAt(pieces, at).startsWith(ARTICLE) || ARABIC_NAME_OPENERS.has(wordAt(pieces, at));
    const subject = accepted(phraseFrom(pieces, nominal ? at : at + 1, lexicon));
    if (subject !== null) return subject;
  }
  return null;
}

/** "X says": the phrase before the verb, when it opens the sentence; "who said" points further back. */
function phraseBefore(clause: Clause, start: number): Subject | null {
  const { pieces, cue, lexicon } = clause;
  let to = cue.from;
  if (RELATIVES.test(wordAt(pieces, to - 1))) {
    to--;
    if (isMark(pieces, to - 1, ',')) to--;
    const from = Math.max(start, to - 2);
    return to > from ? phraseFrom(pieces, from, lexicon) : null;
  }
  let from = to;
  while (from > start && to - from <= MOST_NAME_WORDS) {
    const form = wordAt(pieces, from - 1);
    if (form === '' || lexicon.stops.has(form)) break;
    from--;
  }
  if (from === to || from > start) return null;
  return { span: spanOf(pieces, from, to), role: null, named: true, ...plain };
}

// (wa-)kan(at): KEHEH-less kaf; and qad
const HAD = /^[\u0648\u0641]?[\u0643\u06A9]\u0627\u0646\u062A?$/;
const QAD = '\u0642\u062F';

/** "kana X qad kataba": in the pluperfect the subject stands between the two. */
function subjectOfPluperfect({ pieces, cue, lexicon }: Clause, start: number): Subject | null {
  if (wordAt(pieces, cue.from - 1) !== QAD) return null;
  for (let i = cue.from - 2; i >= start; i--)
    if (HAD.test(wordAt(pieces, i))) return phraseFrom(pieces, i + 1, lexicon);
  return null;
}

/** "He told the newspaper": LAM written together with a title or the name of an outlet. */
function isHearer(pieces: readonly Piece[], cue: Clause['cue'], lexicon: Lexicon): boolean {
  const form = wordAt(pieces, cue.to);
  if (cue.strength === 'source' || form.charAt(0) !== '\u0644' || form.length < 4) return false;
  if (form.charAt(1) === '\u0644') return true; // LAM LAM: "to the"
  const noun = form.slice(1);
  return isRole(noun, lexicon) || lexicon.labels.find([{ kind: 'word', form: noun }], 0) !== null;
}

/** The speaker of an Arabic reporting word. */
export function arabicSubject(clause: Clause): Subject | null {
  const { pieces, cue, lexicon, quoteFirst } = clause;
  const opening = sentenceStart(pieces, cue.from);
  let start = opening;
  if (quoteFirst) {
    for (let i = start; i < cue.from; i++) if (pieces[i]?.kind === 'quote') start = i + 1;
  }
  while (start < cue.from && isMark(pieces, start, ',:-')) start++;
  const had = subjectOfPluperfect(clause, start);
  if (had !== null) return had;
  const after = isHearer(pieces, cue, lexicon) ? null : phraseFrom(pieces, cue.to, lexicon);
  if (PASSIVE.test(cue.form)) return null;
  if (QUOTING.test(cue.form)) return quotedFrom(clause);
  if (SAYING.test(cue.form) || cue.form === THE_SAYING) return sayer(clause, opening);
  const isParticiple = ARABIC_PARTICIPLE.test(cue.form) && cue.strength !== 'source';
  // What follows a participle is its object ("describing the party as ...").
  if (isParticiple) return subjectOfSentence(clause, opening);
  if (after !== null || cue.strength === 'source') return after;
  // "... and said": the subject stands with an earlier verb.
  const earlier = cue.from > start ? subjectOfSentence(clause, start) : null;
  return phraseBefore(clause, start) ?? earlier;
}
