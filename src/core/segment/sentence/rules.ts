/** What segmentation knows about each language: the word lists of its profile, read once when first needed. */

import type { LanguageTag } from '../../language-tag.ts';
import { profileOf, type SentenceWords } from '../../languages/index.ts';
import { parseWordList } from '../../text/index.ts';
import {
  type AbbreviationClass,
  abbreviationKey,
  parseAbbreviations,
} from './abbreviation-list.ts';
/** The rules of one language; what its profile says about sentences, read. */
export interface SegmentRules {
  /** By {@link abbreviationKey}. English ones hold for Latin-script words in every language. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationClass>;
  /** Words that show, after an abbreviation, that a new sentence begins. */
  readonly openers: ReadonlySet<string>;
  /** Verbs of a clause that reports the quotation before it. */
  readonly reportingVerbs: ReadonlySet<string>;
  /** Most words that may stand between the quotation and the verb; 0 where the verb comes first. */
  readonly wordsBeforeVerb: number;
  /** Whether one or two digits with a full stop before a capital are an ordinal (kmr: 2. Kongre). */
  readonly dottedOrdinals: boolean;
  /** Whether capitals tell where a sentence begins; in the Arabic script an ellipsis never ends one. */
  readonly cased: boolean;
  /**
   * Whether a sentence may begin with a small letter behind a full stop (kmr): writers there often drop capitals, while
   * abbreviations have no vowel and so can be told. Elsewhere a small letter shows that the sentence goes on.
   */
  readonly smallInitials: boolean;
  /** Whether only names may stand between the quotation and the verb that reports it (en). */
  readonly namesBeforeVerb: boolean;
  /** Whether a word joined to the conjunction waw begins a clause (ar). */
  readonly joinedConjunction: boolean;
}

const NO_WORDS: SentenceWords = {
  abbreviations: '',
  openers: '',
  reportingVerbs: '',
  wordsBeforeVerb: 0,
};

const known = new Map<LanguageTag, SegmentRules>();

/** The rules of a language; the same object each time. */
export function rulesOf(language: LanguageTag): SegmentRules {
  const before = known.get(language);
  if (before !== undefined) return before;
  const rules = readRules(language);
  known.set(language, rules);
  return rules;
}

/** The same rules with more abbreviations, which never end a sentence. A final full stop in the list is ignored. */
export function withAbbreviations(rules: SegmentRules, more: readonly string[]): SegmentRules {
  if (more.length === 0) return rules;
  const abbreviations = new Map(rules.abbreviations);
  for (const word of more) {
    const key = abbreviationKey(word.trim().replace(/\.$/, ''));
    if (key !== '') abbreviations.set(key, 'title');
  }
  return { ...rules, abbreviations };
}

/** Abbreviations of Latin script stand in texts of every language. */
const EVERYWHERE: LanguageTag = 'en';

function readRules(language: LanguageTag): SegmentRules {
  const { script, sentences: own = NO_WORDS } = profileOf(language);
  const shared = profileOf(EVERYWHERE).sentences ?? NO_WORDS;
  return {
    abbreviations: new Map([
      ...parseAbbreviations(shared.abbreviations),
      ...parseAbbreviations(own.abbreviations),
    ]),
    openers: new Set(parseWordList(own.openers).map(abbreviationKey)),
    reportingVerbs: new Set(parseWordList(own.reportingVerbs).map(abbreviationKey)),
    wordsBeforeVerb: own.wordsBeforeVerb,
    dottedOrdinals: own.dottedOrdinals ?? false,
    cased: script === 'Latn',
    smallInitials: own.smallInitials ?? false,
    namesBeforeVerb: own.namesBeforeVerb ?? false,
    joinedConjunction: own.joinedConjunction ?? false,
  };
}
