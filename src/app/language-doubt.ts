/** Whether a text is in the language that it was said to be in. */
import type { LanguageTag } from '../core/language-tag.ts';
import { detectDocument } from '../core/languages/index.ts';
import type { Problem } from '../core/result.ts';

/** Share of the text, of ten, by which another language must be ahead: a quarter of it may be quoted or left as it is. */
const LEAST_MARGIN = 5;
/** Fewer characters than a sentence has may be names alone. */
const LEAST_TEXT = 60;

/** A warning when a text clearly reads as another language than it was said to be in. It is opened as said all the same. */
export function languageDoubt(text: string, said: LanguageTag, file: string): readonly Problem[] {
  if (text.trim().length < LEAST_TEXT) return [];
  const { language, margin } = detectDocument(text);
  if (language === 'und' || language === said || margin < LEAST_MARGIN) return [];
  return [{ code: 'language.unlike', at: { file }, values: { wanted: said, found: language } }];
}
