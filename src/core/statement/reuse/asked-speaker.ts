/** Whom a quotation is attributed to, against whom a statement is known to be by. */
import type { LanguageTag } from '../../language-tag.ts';
import type { Person, Statement } from '../../memory/index.ts';
import { bareNouns, keyOf, lexiconOf } from '../lexis/index.ts';

/** The speaker of the quotation asked about. */
export interface AskedSpeaker {
  readonly person: Person | undefined;
  /** A name was written, known or not; an office alone ("the governor") names nobody. */
  readonly named: boolean;
}

/** What the speakers say about a quotation and a statement being the same. */
export type SpeakerRelation = 'same' | 'different' | 'unknown';

const KURDISH_OFFICE_WORDS = 4;

/** Whether a written speaker is a name rather than an office, a pronoun or an unknown handle. */
export function isNamed(written: string, language: LanguageTag): boolean {
  if (written === '' || written.startsWith('@')) return false;
  const { roles, pronouns } = lexiconOf(language);
  const words = written.split(/\s+/).filter((word) => word !== '');
  const forms = words.map((word) => keyOf(word.replace(/[^\p{L}\p{M}\p{N}'-]/gu, ''), language));
  const [first = ''] = forms.filter((form) => form !== 'the');
  if (pronouns.find([{ kind: 'word', form: first }], 0) !== null) return false;
  const isOffice = roles.has(first) || bareNouns(first, language).some((bare) => roles.has(bare));
  const inLatin = language === 'en' || language === 'kmr';
  if (isOffice) {
    return inLatin
      ? words.slice(1).some((word) => /^\p{Lu}/u.test(word))
      : words.length > KURDISH_OFFICE_WORDS;
  }
  return !inLatin || /\p{Lu}/u.test(written.slice(1));
}

/** Relates the speaker asked about to the speaker of a statement. */
export function relationTo(statement: Statement, asked: AskedSpeaker): SpeakerRelation {
  if (statement.speaker === undefined) return 'unknown';
  if (asked.person !== undefined) {
    return asked.person.id === statement.speaker ? 'same' : 'different';
  }
  return asked.named ? 'different' : 'unknown';
}
