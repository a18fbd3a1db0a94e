/** Segments that report what somebody said, without any quotation mark. */
import { type Lexicon, piecesOf } from '../lexis/index.ts';
import { findCues } from './cues.ts';
import { subjectOf } from './subject/index.ts';

/** Pieces from the start within which a report names its speaker and its verb. */
const OPENING = 9;

/** Whether a segment opens with a speaker and a reporting verb ("The police said that ..."); "I said" does not count. */
export function isReport(text: string, lexicon: Lexicon): boolean {
  const pieces = piecesOf(text, lexicon.language);
  for (const cue of findCues(pieces.slice(0, OPENING), lexicon)) {
    if (cue.strength !== 'speech') continue;
    const subject = subjectOf({ pieces, cue, lexicon, quoteFirst: false });
    if (subject === null || subject.pronoun) continue;
    if (!isFirstPerson(text.slice(subject.span.start, subject.span.end), lexicon)) return true;
  }
  return false;
}

function isFirstPerson(written: string, lexicon: Lexicon): boolean {
  return piecesOf(written, lexicon.language).some((piece) => lexicon.persons.has(piece.form));
}
