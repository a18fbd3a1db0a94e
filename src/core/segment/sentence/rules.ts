/** What segmentation knows about each language: its word lists, read once when first needed. */

import type { LanguageTag } from '../../language-tag.ts';
import { profileOf } from '../../languages/index.ts';
import { parseWordList } from '../../text/index.ts';
import {
  type AbbreviationClass,
  abbreviationKey,
  parseAbbreviations,
} from './abbreviation-list.ts';
import abbreviationsAr from './lists/abbreviations.ar.txt';
import abbreviationsCkb from './lists/abbreviations.ckb.txt';
import abbreviationsEn from './lists/abbreviations.en.txt';
import abbreviationsKmr from './lists/abbreviations.kmr.txt';
import verbsAr from './lists/reporting-verbs.ar.txt';
import verbsCkb from './lists/reporting-verbs.ckb.txt';
import verbsEn from './lists/reporting-verbs.en.txt';
import verbsKmr from './lists/reporting-verbs.kmr.txt';
import openersAr from './lists/sentence-openers.ar.txt';
import openersCkb from './lists/sentence-openers.ckb.txt';
import openersEn from './lists/sentence-openers.en.txt';
import openersKmr from './lists/sentence-openers.kmr.txt';

/** The rules of one language. A language without lists is cut by punctuation alone. */
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

interface Lists {
  readonly abbreviations: string;
  readonly openers: string;
  readonly verbs: string;
  readonly wordsBeforeVerb: number;
}

/** A language that is not listed here is cut by punctuation, capitals and the Latin abbreviations alone. */
const lists: Readonly<Partial<Record<LanguageTag, Lists>>> = {
  ar: {
    abbreviations: abbreviationsAr,
    openers: openersAr,
    verbs: verbsAr,
    wordsBeforeVerb: 0,
  },
  ckb: {
    abbreviations: abbreviationsCkb,
    openers: openersCkb,
    verbs: verbsCkb,
    wordsBeforeVerb: 4,
  },
  kmr: {
    abbreviations: abbreviationsKmr,
    openers: openersKmr,
    verbs: verbsKmr,
    wordsBeforeVerb: 4,
  },
  en: {
    abbreviations: abbreviationsEn,
    openers: openersEn,
    verbs: verbsEn,
    wordsBeforeVerb: 4,
  },
};

const NO_LISTS: Lists = { abbreviations: '', openers: '', verbs: '', wordsBeforeVerb: 0 };

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

function readRules(language: LanguageTag): SegmentRules {
  const { abbreviations, openers, verbs, wordsBeforeVerb } = lists[language] ?? NO_LISTS;
  const own = parseAbbreviations(abbreviations);
  return {
    abbreviations:
      language === 'en' ? own : new Map([...parseAbbreviations(abbreviationsEn), ...own]),
    openers: new Set(parseWordList(openers).map(abbreviationKey)),
    reportingVerbs: new Set(parseWordList(verbs).map(abbreviationKey)),
    wordsBeforeVerb,
    dottedOrdinals: language === 'kmr',
    cased: profileOf(language).script === 'Latn',
    smallInitials: language === 'kmr',
    namesBeforeVerb: language === 'en',
    joinedConjunction: language === 'ar',
  };
}
