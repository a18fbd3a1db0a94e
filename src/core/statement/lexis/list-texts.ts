/** The word lists that each language brings: plain text, one word or phrase a line, so that anybody can correct them. */
import type { LanguageTag } from '../../language-tag.ts';
import { ar } from './ar/index.ts';
import { ckb } from './ckb/index.ts';
import { en } from './en/index.ts';
import { kmr } from './kmr/index.ts';

/** The texts of the list files; what each holds is said in its first lines. */
export interface ListTexts {
  readonly between: string;
  readonly clauses: string;
  readonly labels: string;
  readonly media: string;
  readonly negations: string;
  readonly onward: string;
  readonly persons: string;
  readonly pronouns: string;
  readonly publishing: string;
  readonly reply: string;
  readonly roles: string;
  readonly source: string;
  readonly speech: string;
  readonly stance: string;
  readonly stops: string;
  readonly tongues: string;
}

const LISTS: Readonly<Partial<Record<LanguageTag, ListTexts>>> = { ar, ckb, kmr, en };

const NO_LISTS: ListTexts = {
  between: '',
  clauses: '',
  labels: '',
  media: '',
  negations: '',
  onward: '',
  persons: '',
  pronouns: '',
  publishing: '',
  reply: '',
  roles: '',
  source: '',
  speech: '',
  stance: '',
  stops: '',
  tongues: '',
};

/** The lists of a language. One without lists has quotations by their marks alone, and no speakers. */
export function listsOf(language: LanguageTag): ListTexts {
  return LISTS[language] ?? NO_LISTS;
}
