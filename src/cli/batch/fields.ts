/** Reading the fields of a batch line. Each returns the value, or undefined when it is missing or of another type. */
import { isLanguageTag, type LanguageTag } from '../../core/language-tag.ts';
import { isRegistered } from '../../core/languages/index.ts';
import type { BatchInput } from './operation.ts';

/** A string field. */
export function textField(input: BatchInput, name: string): string | undefined {
  const value = input[name];
  return typeof value === 'string' ? value : undefined;
}

/** Which languages an operation takes. */
export type IsTaken = (value: unknown) => value is LanguageTag;

/** A language field; by default one of the four that memories and statements are kept in. */
export function languageField(
  input: BatchInput,
  name: string,
  isTaken: IsTaken = isLanguageTag,
): LanguageTag | undefined {
  const value = input[name];
  return isTaken(value) ? value : undefined;
}

/** A language field of an operation on texts alone, which takes every registered language. */
export function registeredField(input: BatchInput, name: string): LanguageTag | undefined {
  return languageField(input, name, isRegistered);
}

/** A finite number. */
export function numberField(input: BatchInput, name: string): number | undefined {
  const value = input[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A list of strings. */
function textsField(input: BatchInput, name: string): readonly string[] | undefined {
  const value = input[name];
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
}

/** A text with its language: `{lang, text}`, or `{language, text}`. */
export function sideField(
  input: BatchInput,
  name: string,
  isTaken: IsTaken = isLanguageTag,
): { readonly language: LanguageTag; readonly text: string } | undefined {
  const value = input[name];
  if (typeof value !== 'object' || value === null) return undefined;
  const side: BatchInput = { ...value };
  const language = languageField(side, 'lang', isTaken) ?? languageField(side, 'language', isTaken);
  const text = textField(side, 'text');
  return language !== undefined && text !== undefined ? { language, text } : undefined;
}

/** A side of a document to align: `{language, units}`. */
export function unitsField(
  input: BatchInput,
  name: string,
): { readonly language: LanguageTag; readonly texts: readonly string[] } | undefined {
  const value = input[name];
  if (typeof value !== 'object' || value === null) return undefined;
  const side: BatchInput = { ...value };
  const language = languageField(side, 'language') ?? languageField(side, 'lang');
  const texts = textsField(side, 'units');
  return language !== undefined && texts !== undefined ? { language, texts } : undefined;
}
