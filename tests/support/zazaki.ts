/** A fifth language in one value: Zazaki, as far as the tests need it. */
import type { LanguageTag } from '../../src/core/language-tag.ts';
import { type LanguageProfile, profileOf } from '../../src/core/languages/index.ts';

const tag: string = 'zza';

/** The profile; nobody knows of it before it is registered. */
export const zazaki: LanguageProfile = {
  ...profileOf('kmr'),
  tag: tag as LanguageTag,
  fold: { letters: [], context: ['marks'] },
  stem: (form) => form,
  numberWords: () => [
    { kind: 'number', value: '5', phrases: ['panc'] },
    { kind: 'month', value: '05', phrases: ['gulane'] },
  ],
  evidence: {
    letters: '',
    foreign: '',
    words: ['rê', 'yo', 'ra', 'mı', 'to', 'vano', 'keno', 'bêro'],
  },
  sentences: {
    abbreviations: 'mam',
    openers: '',
    reportingVerbs: 'vano',
    wordsBeforeVerb: 2,
  },
};
