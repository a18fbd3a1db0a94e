/** Who does the saying: the mention of the speaker that goes with a reporting word. */
import type { Gender, Lexicon } from '../../lexis/index.ts';
import type { Clause, Subject } from './mention.ts';

export {
  type Clause,
  chunksOf,
  isMark,
  isRole,
  type Subject,
  sentenceStart,
  spanOf,
  wordAt,
} from './mention.ts';

import { arabicSubject } from './arabic.ts';
import { englishSubject } from './english.ts';
import { kurmanjiSubject } from './kurmanji.ts';
import { soraniSubject } from './sorani.ts';

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

// Folded Arabic: feminine past in TEH, feminine participle in HEH (mu-..., qa'ila); conjunctions WAW, FEH before it.
const FEMININE = /^[\u0648\u0641]?(?:.{2,}\u062A|[\u0645\u0642].+\u0647)$/;
const FEMININE_IMPERFECT = /^[\u0648\u0641]?\u062A(.{2,})$/; // TEH

/** Gender that the verb itself tells. */
export function verbGender(form: string, lexicon: Lexicon): Gender {
  if (lexicon.language !== 'ar') return 'n';
  if (FEMININE.test(form)) return 'f';
  // TEH is also part of some verbs: it tells "she" only where "he" is known to say it with YEH.
  const rest = FEMININE_IMPERFECT.exec(form)?.[1];
  const his = rest === undefined ? [] : [{ kind: 'word', form: `\u064A${rest}` }];
  return lexicon.cues.find(his, 0) === null ? 'm' : 'f';
}
