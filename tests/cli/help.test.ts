/** Help and the words for wrong calls, in four languages, with everything the parser knows translated. */
import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { helpLanguage, usageError } from '../../src/cli/help.ts';
import { LANGUAGE_TAGS } from '../../src/core/language-tag.ts';
import { loadHelp } from '../../src/i18n/help.ts';

test.each([
  [['node', 'tarjuman', '--help'], { LANG: 'ar_IQ.UTF-8' }, 'ar'],
  [['node', 'tarjuman', '--help', '--ui-lang', 'ckb'], { LANG: 'ar_IQ.UTF-8' }, 'ckb'],
  [['node', 'tarjuman', '--ui-lang=kmr'], {}, 'kmr'],
  [['node', 'tarjuman'], { LC_ALL: 'ku_TR' }, 'kmr'],
  [['node', 'tarjuman', '--ui-lang', 'xx'], { LANG: 'de_DE' }, 'en'],
] as const)('%j with %j speaks %s', (argv, env, language) => {
  expect(helpLanguage(argv, env)).toBe(language);
});

test.each(LANGUAGE_TAGS)(
  'the words of %s keep the placeholders and the names of options',
  async (language) => {
    const [english, words] = [await loadHelp('en'), await loadHelp(language)];
    const fixed = (text: string) =>
      (text.match(/\{[a-z]+\}|\.[a-z]{3,4}\b|--?[a-z-]+|[A-Z]{2,}_?[A-Z]*/g) ?? []).sort();
    for (const key of Object.keys(english) as (keyof typeof english)[]) {
      expect(words[key], key).not.toBe('');
      const placeholders = (text: string) => text.match(/\{[a-z]+\}/g) ?? [];
      expect(placeholders(words[key]), key).toEqual(placeholders(english[key]));
      if (key.startsWith('export.') || key === 'import.files')
        expect(new Set(fixed(words[key])), key).toEqual(new Set(fixed(english[key])));
    }
  },
);

test('a command misspelt is told from a call with too many words, and choices are named', async () => {
  const words = await loadHelp('en');
  const many = new CommanderError(1, 'commander.excessArguments', 'error: too many arguments.');
  expect(usageError(many, words, 'translat')).toContain('There is no command translat');
  expect(usageError(many, words)).toContain('more arguments');
  const message =
    "error: option '--to <lang>' argument 'de' is invalid. Allowed choices are ar, ckb, kmr, en.";
  const choice = new CommanderError(1, 'commander.invalidArgument', message);
  expect(usageError(choice, words)).toContain('(one of: ar, ckb, kmr, en)');
});
