/** The four catalogues say the same things: keys by type, the rest here. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/core/language-tag.ts';
import {
  CATALOGUES,
  formsOf,
  type Message,
  placeholdersOf,
  pluralRulesOf,
} from '../../src/i18n/index.ts';
import { columnsOf } from '../../src/terminal/index.ts';

interface Entry {
  readonly key: string;
  readonly message: Message;
}

function entriesOf(language: LanguageTag): readonly Entry[] {
  return Object.entries(CATALOGUES[language]).flatMap(([area, messages]) =>
    Object.entries<Message>(messages).map(([key, message]) => ({ key: `${area}.${key}`, message })),
  );
}

const english = new Map(entriesOf('en').map(({ key, message }) => [key, message]));
const others = LANGUAGE_TAGS.filter((language) => language !== 'en');

describe.each(others)('the catalogue in %s', (language) => {
  const entries = entriesOf(language);

  test('has exactly the keys of the English one', () => {
    expect(entries.map(({ key }) => key).sort()).toEqual([...english.keys()].sort());
  });

  test('has the placeholders of the English one', () => {
    const wrong = entries.filter(({ key, message }) => {
      const source = english.get(key) ?? '';
      return placeholdersOf(message).join() !== placeholdersOf(source).join();
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('is written in its own script', () => {
    const script = language === 'kmr' ? /[A-Za-z]/ : /[\u0600-\u06FF]/;
    const wrong = entries.filter(({ message }) =>
      formsOf(message).some((form) => {
        const words = form.replace(/\{[a-z]+\}|tarjuman .*/g, '').trim();
        return /\p{L}/u.test(words) && !script.test(words);
      }),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('leaves no sentence in English', () => {
    const same = entries.filter(({ key, message }) => {
      const source = english.get(key);
      return typeof message === 'string' && message === source && message.includes(' ');
    });
    // A usage line is the same in every language; so is a line of nothing but placeholders.
    expect(same.map(({ key }) => key).filter((key) => key !== 'cli.translate.usage')).toEqual([]);
  });
});

describe.each(LANGUAGE_TAGS)('messages in %s', (language) => {
  const categories = pluralRulesOf(language).resolvedOptions().pluralCategories;
  const entries = entriesOf(language);

  test('give a sentence for every plural category of the language', () => {
    const wrong = entries.filter(({ message }) => {
      if (typeof message === 'string') return false;
      return categories.some((category) => message[category] === undefined);
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('hold no directional control, no tab and no line feed', () => {
    const wrong = entries.filter(({ message }) =>
      formsOf(message).some((form) =>
        /[\u0000-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(form),
      ),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('name commands in the hint bar in at most 18 columns', () => {
    const wide = entries.filter(
      ({ key, message }) =>
        /^commands\..*\.hint$/.test(key) && columnsOf(formsOf(message)[0] ?? '') > 18,
    );
    expect(wide.map(({ key }) => key)).toEqual([]);
  });
});

test('a sentence is written once', () => {
  const keysOf = new Map<string, string[]>();
  for (const { key, message } of entriesOf('en')) {
    // The key of a finding is its code, and two findings may be told alike; single words meet by chance.
    const words = (formsOf(message).at(-1) ?? '').split(' ').length;
    if (key.startsWith('findings.') || words < 3) continue;
    const said = JSON.stringify(message);
    keysOf.set(said, [...(keysOf.get(said) ?? []), key]);
  }
  expect([...keysOf.values()].filter((keys) => keys.length > 1)).toEqual([]);
});

test('Arabic-script languages use the letters of their own alphabet', () => {
  // ARABIC LETTER KAF, ALEF MAKSURA, TEH MARBUTA, YEH stand for other letters in Sorani.
  const foreign = /[\u0643\u0649\u064A]/;
  const sorani = entriesOf('ckb').filter(({ message }) =>
    formsOf(message).some((f) => foreign.test(f)),
  );
  expect(sorani.map(({ key }) => key)).toEqual([]);
  // KEHEH and FARSI YEH do not belong into Arabic words; the names of Sorani letters are the exception.
  const persian = /[\u06A9\u06CC]/;
  const arabic = entriesOf('ar').filter(({ message }) =>
    formsOf(message).some((f) => persian.test(f)),
  );
  expect(arabic.map(({ key }) => key)).toEqual([]);
});
