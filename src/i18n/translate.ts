/** From a key, an interface language and values to words. */
import type { LanguageTag } from '../core/language-tag.ts';
import { CATALOGUES, type MessageKey } from './catalogues.ts';
import type { Message, MessageValues } from './message.ts';
import { formatNumber } from './numbers.ts';

/** Tag under which Node's ICU has the plural rules: it knows Kurmanji as `ku`. */
const PLURAL_LOCALE: Readonly<Record<LanguageTag, string>> = {
  ar: 'ar',
  ckb: 'ckb',
  kmr: 'ku',
  en: 'en',
};

const rules = new Map<LanguageTag, Intl.PluralRules>();

/** The plural rules of an interface language. */
export function pluralRulesOf(language: LanguageTag): Intl.PluralRules {
  let found = rules.get(language);
  if (!found) {
    found = new Intl.PluralRules(PLURAL_LOCALE[language]);
    rules.set(language, found);
  }
  return found;
}

/**
 * The message of a key in an interface language. `{name}` stands for `values.name`; a number is written in the digits
 * of the language, a string as it is; `{count}` also chooses the plural form. A placeholder without a value is left
 * out. Values are inserted as they are, so whoever draws the result still cleans it.
 */
export function translate(language: LanguageTag, key: MessageKey, values?: MessageValues): string {
  const form = formFor(language, lookUp(language, key), values);
  if (!form.includes('{')) return form;
  return form.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = values?.[name];
    if (value === undefined) return '';
    if (typeof value === 'number') return formatNumber(language, value);
    return NAMES_A_LANGUAGE.has(name) ? languageWords(language, value) : value;
  });
}

/** Placeholders that may hold a language tag: people read its name. */
const NAMES_A_LANGUAGE: ReadonlySet<string> = new Set(['language', 'found', 'wanted']);

/** The name of a language tag; anything else as it is. */
function languageWords(language: LanguageTag, value: string): string {
  const key = `explanations.language.${value}`;
  return hasMessage(key) ? translate(language, key) : value;
}

/** Whether a string is the key of a message; for codes that come from outside of the type. */
export function hasMessage(key: string): key is MessageKey {
  const dot = key.indexOf('.');
  const areas: Readonly<Record<string, Readonly<Record<string, Message>>>> = CATALOGUES.en;
  const area = areas[key.slice(0, dot)];
  return area !== undefined && Object.hasOwn(area, key.slice(dot + 1));
}

function lookUp(language: LanguageTag, key: MessageKey): Message {
  const dot = key.indexOf('.');
  const area = key.slice(0, dot) as keyof (typeof CATALOGUES)['en'];
  const messages: Readonly<Record<string, Message>> = CATALOGUES[language][area];
  return messages[key.slice(dot + 1)] ?? key;
}

function formFor(language: LanguageTag, message: Message, values?: MessageValues): string {
  if (typeof message === 'string') return message;
  const count = Number(values?.count ?? 0);
  // "None" may have a sentence of its own also where the grammar does not ask for one.
  if (count === 0 && message.zero !== undefined) return message.zero;
  return message[pluralRulesOf(language).select(count)] ?? message.other;
}
