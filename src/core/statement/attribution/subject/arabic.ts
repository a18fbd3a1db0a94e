/**
 * The subject of an Arabic reporting verb. It follows the verb; a title comes before the name, set off by a comma or
 * not; a participle ("saying") has the subject of the verb that opens the sentence; often the verb alone tells.
 */

import {
  ARABIC_DEMONSTRATIVES,
  ARABIC_NAME_OPENERS,
  ARABIC_PARTICLES,
} from '../../lexis/grammar/index.ts';
import type { Lexicon, Piece } from '../../lexis/index.ts';
import { ARABIC_PARTICIPLE } from '../cues.ts';
import {
  ARTICLE,
  isHearerAt,
  isVerb,
  MOST_NAME_WORDS,
  NOT_TO,
  phraseFrom,
  plain,
} from './arabic-phrase.ts';
import {
  type Clause,
  chunksOf,
  isMark,
  type Subject,
  sentenceStart,
  spanOf,
  wordAt,
} from './mention.ts';

const RELATIVES =
  /^(?:\u0627\u0644\u0630\u064A|\u0627\u0644\u062A\u064A|\u0627\u0644\u0630\u064A\u0646)$/; // alladhi, allati, alladhina

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
    if (wordAt(pieces, i - 1) === NOT_TO) continue;
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
  return cue.strength !== 'source' && isHearerAt(pieces, cue.to, lexicon);
}

// (wa-|fa-)su'il(at): SEEN YEH HAMZA (folded YEH) LAM; "was asked"
const WAS_ASKED = /^[\u0648\u0641]?\u0633[\u0626\u064A]\u0644\u062A?$/;
const WHEN = '\u0645\u062A\u064A'; // mata: "when?", and the name Matthew elsewhere
const ASKED_REACH = 8;

/** "X was asked about ..., and laughed": whoever was asked, up to the question. */
function askedOf({ pieces, cue, lexicon }: Clause, start: number): Subject | null {
  for (let i = start; i < cue.from; i++) {
    if (!WAS_ASKED.test(wordAt(pieces, i))) continue;
    let end = i + 1;
    while (end < cue.from && end - i <= ASKED_REACH) {
      const form = wordAt(pieces, end);
      if (form === '' || form === WHEN || lexicon.stops.has(form)) break;
      end++;
    }
    return phraseFrom(pieces.slice(0, end), i + 1, lexicon);
  }
  return null;
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
  const asked = askedOf(clause, start);
  if (asked !== null) return asked;
  const earlier = cue.from > start ? subjectOfSentence(clause, start) : null;
  return phraseBefore(clause, start) ?? earlier;
}
