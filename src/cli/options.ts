/** The options that every command shares, and what they come to on this machine. */
import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { LANGUAGE_TAGS, type LanguageTag } from '../core/language-tag.ts';

/** Options common to all commands, as commander hands them over. */
export interface CommonOptions {
  readonly memory?: string;
  readonly reference?: readonly string[];
  readonly from?: LanguageTag;
  readonly to?: LanguageTag;
  readonly json?: boolean;
  readonly uiLang?: LanguageTag;
  readonly bidi?: string;
  readonly encoding?: string;
  /** The work as lines, one segment at a time. */
  readonly plain?: boolean;
}

function gather(value: string, list: readonly string[] = []): readonly string[] {
  return [...list, value];
}

function languageOption(flags: string, text: string): Option {
  return new Option(flags, text).choices([...LANGUAGE_TAGS]);
}

/** Adds the common options to a command. */
export function withCommonOptions(command: Command): Command {
  return command
    .option(
      '--memory <dir>',
      'folder of the memory that is written (else TARJUMAN_MEMORY, else found from here)',
    )
    .option('--reference <dir>', 'a memory that is only read; may be given several times', gather)
    .addOption(
      languageOption('--from <lang>', 'language of the source; found in the text when left out'),
    )
    .addOption(languageOption('--to <lang>', 'language to translate into'))
    .option('--json', 'print JSON for scripts')
    .addOption(languageOption('--ui-lang <lang>', 'language of the interface'))
    .option(
      '--bidi <name>',
      'how right-to-left text is drawn: explicit, isolate, app, override, words, stacked, plain',
    )
    .option(
      '--encoding <name>',
      'encoding of text files that are not UTF-8 or UTF-16, for example windows-1256',
    );
}

/** Who confirms: TARJUMAN_USER, else the name of the account. */
export function userName(env: NodeJS.ProcessEnv = process.env): string {
  if (env.TARJUMAN_USER) return env.TARJUMAN_USER;
  try {
    return userInfo().username;
  } catch (error) {
    // Accounts without an entry (containers with a numeric user) have no name.
    return error instanceof Error ? 'translator' : 'translator';
  }
}
