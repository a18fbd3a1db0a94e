/** Who does the saying: the mention of the speaker that goes with a reporting word. */
import type { Gender, Lexicon } from '../lexis/index.ts';
import type { Clause, Subject } from './mention.ts';
import { arabicSubject } from './subject-arabic.ts';
import { englishSubject } from './subject-english.ts';
import { kurmanjiSubject } from './subject-kurmanji.ts';
import { soraniSubject } from './subject-sorani.ts';

const FINDERS = {
  ar: arabicSubject,
  ckb: soraniSubject,
  kmr: kurmanjiSubject,
  en: englishSubject,
} as const;

/** The speaker of a reporting word, or null when the verb alone tells (or nothing does). */
export function subjectOf(clause: Clause): Subject | null {
  return FINDERS[clause.lexicon.language](clause);
}

// Folded Arabic: feminine past in TEH, feminine present with TEH, feminine participle in HEH.
const FEMININE =
  /^(?:[\u0648\u0641]?.{2,}\u062A|[\u0648\u0641]?\u062A.{2,}[^\u062A]|[\u0648\u0641]?[\u0645\u0642].+\u0647)$/;

/** Gender that the verb itself tells. */
export function verbGender(form: string, lexicon: Lexicon): Gender {
  if (lexicon.language !== 'ar') return 'n';
  return FEMININE.test(form) ? 'f' : 'm';
}
