/** From a key, an interface language and values to words. */
import type { LanguageTag } from '../core/language-tag.ts';
import { CATALOGUES, type MessageKey } from './catalogues.ts';
import { type Locale, languageOf } from './locale.ts';
import type { Message, MessageValues } from './message.ts';
import { formatNumber, formatWholePercent, toDigits } from './numbers.ts';

/** Tag under which Node's ICU has the plural rules: it knows Kurmanji as `ku`. */
const PLURAL_LOCALE: Readonly<Record<LanguageTag, string>> = {
  ar: 'ar',
  ckb: 'ckb',
  kmr: 'ku',
  en: 'en',
};

const rules = new Map<LanguageTag, Intl.PluralRules>();

/** The plural rules of an interface language. */
export function pluralRulesOf(locale: Locale): Intl.PluralRules {
  const language = languageOf(locale);
  let found = rules.get(language);
  if (!found) {
    found = new Intl.PluralRules(PLURAL_LOCALE[language]);
    rules.set(language, found);
  }
  return found;
}

/**
 * The message of a key in an interface language. `{name}` stands for `values.name`: a number in the digits of the
 * locale (`{percent}` with its sign), a string as it is; `{count}` also chooses the plural form; `{80}` and `{95%}` are
 * figures of the sentence itself. A placeholder without a value is left out. Values are inserted as they are, so
 * whoever draws the result still cleans it.
 */
export function translate(locale: Locale, key: MessageKey, values?: MessageValues): string {
  const form = formFor(locale, lookUp(locale, key), values);
  if (!form.includes('{')) return form;
  return form.replace(/\{([a-z]+|\d+%?)\}/g, (_, name: string) => {
    if (/^\d/.test(name)) return ownFigure(locale, name);
    const value = values?.[name];
    if (value === undefined) return '';
    if (typeof value === 'number')
      return name === 'percent' ? formatWholePercent(locale, value) : formatNumber(locale, value);
    return NAMES_A_LANGUAGE.has(name) ? languageWords(locale, value) : value;
  });
}

function ownFigure(locale: Locale, figure: string): string {
  return figure.endsWith('%')
    ? formatWholePercent(locale, Number.parseInt(figure, 10))
    : toDigits(locale, figure);
}

/** Placeholders that may hold a language tag: people read its name. */
const NAMES_A_LANGUAGE: ReadonlySet<string> = new Set(['language', 'found', 'wanted']);

/** The name of a language tag; anything else as it is. */
function languageWords(locale: Locale, value: string): string {
  const key = `explanations.language.${value}`;
  return hasMessage(key) ? translate(locale, key) : value;
}

/** Whether a string is the key of a message; for codes that come from outside of the type. */
export function hasMessage(key: string): key is MessageKey {
  const dot = key.indexOf('.');
  const areas: Readonly<Record<string, Readonly<Record<string, Message>>>> = CATALOGUES.en;
  const area = areas[key.slice(0, dot)];
  return area !== undefined && Object.hasOwn(area, key.slice(dot + 1));
}

function lookUp(locale: Locale, key: MessageKey): Message {
  const dot = key.indexOf('.');
  const area = key.slice(0, dot) as keyof (typeof CATALOGUES)['en'];
  const messages: Readonly<Record<string, Message>> = CATALOGUES[languageOf(locale)][area];
  return messages[key.slice(dot + 1)] ?? key;
}

function formFor(locale: Locale, message: Message, values?: MessageValues): string {
  if (typeof message === 'string') return message;
  const count = Number(values?.count ?? 0);
  // "None" may have a sentence of its own also where the grammar does not ask for one.
  if (count === 0 && message.zero !== undefined) return message.zero;
  return message[pluralRulesOf(locale).select(count)] ?? message.other;
}
