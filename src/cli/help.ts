/** The words around the commands: titles, choices and errors of the parser, in the language of the one who asks. */
import type { Command, CommanderError } from 'commander';
import { isLanguageTag, type LanguageTag } from '../core/language-tag.ts';
import { filled, type HelpWords } from '../i18n/help.ts';
import { localeLanguage } from './locale.ts';

/** The language of help: `--ui-lang`, else the locale's. The user's settings are not read: help loads nothing. */
export function helpLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): LanguageTag {
  const at = argv.findIndex((word) => word === '--ui-lang' || word.startsWith('--ui-lang='));
  const given = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return isLanguageTag(given) ? given : localeLanguage(env);
}

/** Gives a command and those below it the words of a language; their errors are said by {@link usageError}. */
export function spoken(command: Command, words: HelpWords): Command {
  command
    .helpOption('-h, --help', words.help)
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => {
        const key = `title.${title}`;
        return key in words ? words[key as keyof HelpWords] : title;
      },
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const more = [
          ...(argChoices ? [filled(words.choices, { names: argChoices.join(', ') })] : []),
          ...(typeof defaultValue === 'string'
            ? [filled(words.default, { value: defaultValue })]
            : []),
        ];
        return more.length === 0 ? description : `${description} (${more.join('; ')})`;
      },
    });
  for (const below of command.commands) spoken(below, words);
  return command;
}

/** The choices that the parser names at the end of its own sentence. */
const CHOICES = /Allowed choices are (.+)\.$/;

/**
 * What is wrong with a call, in words; the parser's own sentence where there are none.
 * @param unknown a first word that is neither a command nor a file
 */
export function usageError(
  error: CommanderError,
  words: HelpWords,
  unknown: string | null = null,
): string {
  const [name = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(
    ([, quoted]) => quoted ?? '',
  );
  const names = CHOICES.exec(error.message)?.[1];
  const choices = names === undefined ? '' : ` (${filled(words.choices, { names })})`;
  const said: Readonly<Record<string, string>> = {
    'commander.unknownOption': filled(words['error.unknown-option'], { name }),
    'commander.missingArgument': filled(words['error.missing-argument'], { name }),
    'commander.optionMissingArgument': filled(words['error.option-missing-argument'], { name }),
    'commander.invalidArgument': `${filled(words['error.invalid-argument'], { name, value })}${choices}`,
    'commander.excessArguments':
      unknown === null
        ? words['error.excess-arguments']
        : filled(words['error.unknown-command'], { name: unknown }),
  };
  return `${said[error.code] ?? error.message}\n${words['error.more']}`;
}
