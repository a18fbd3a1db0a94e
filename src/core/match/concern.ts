/**
 * Whether a unit can have a say in what the memory offers for a segment: what was found for the segment stays as it is
 * when a unit that has none comes, changes or goes.
 */
import type { LanguageTag } from '../language-tag.ts';
import type { Word } from '../languages/index.ts';
import type { TranslationUnit } from '../memory/index.ts';
import { sharedStems } from './compare.ts';
import { comparableWords } from './lookup/query.ts';
import { isUsable } from './lookup/unit-table.ts';
import { isContent } from './parts/content.ts';
import { sharedNeeded } from './score.ts';

/** A segment and the language it is to be translated into. */
export interface Asked {
  readonly text: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
}

/** Whether a text can match, or have a stretch with a word that says something in common. */
function isRelated(asked: readonly Word[], words: readonly Word[], language: LanguageTag): boolean {
  const needed = sharedNeeded(Math.max(asked.length, words.length));
  if (sharedStems(asked, words) >= needed) return true;
  const stems = new Set(words.flatMap(({ kind, stem }) => (kind === 'word' ? [stem] : [])));
  return asked.some((word) => isContent(word, language) && stems.has(word.stem));
}

/** Whether a unit, as it is or as it was, can be among the matches and parts of a segment, or lead to one. */
export function concerns({ text, from, to }: Asked, { variants }: TranslationUnit): boolean {
  const usable = variants.filter(isUsable);
  const languages = new Set(usable.map(({ language }) => language));
  // Between a third language and the wanted one it may be the second half of a way.
  const isBridge = [...languages].some((language) => language !== from && language !== to);
  if (isBridge && languages.has(to)) return true;
  const own = usable.filter(({ language }) => language === from);
  if (own.length === 0) return false;
  const asked = comparableWords(text, from);
  return own.some((variant) => isRelated(asked, comparableWords(variant.text, from), from));
}
