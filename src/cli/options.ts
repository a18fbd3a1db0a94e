/** The options that every command shares, and what they come to on this machine. */
import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { LANGUAGE_TAGS, type LanguageTag } from '../core/language-tag.ts';
import type { HelpWords } from '../i18n/help.ts';

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

/** An empty name comes from a script's empty variable; taking another memory for it would write into the wrong one. */
function folderName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

function languageOption(flags: string, text: string): Option {
  return new Option(flags, text).choices([...LANGUAGE_TAGS]);
}

/** Adds the common options to a command, in the words of a language. */
export function withCommonOptions(command: Command, words: HelpWords): Command {
  return command
    .option('--memory <dir>', words['memory-option'], folderName)
    .option('--reference <dir>', words.reference, gather)
    .addOption(languageOption('--from <lang>', words.from))
    .addOption(languageOption('--to <lang>', words.to))
    .option('--json', words.json)
    .addOption(languageOption('--ui-lang <lang>', words['ui-lang']))
    .option('--bidi <name>', words.bidi)
    .option('--encoding <name>', words.encoding);
}

/** Who confirms: TARJUMAN_USER, else the name of the account. */
export function userName(env: NodeJS.ProcessEnv = process.env): string {
  if (env.TARJUMAN_USER) return env.TARJUMAN_USER;
  try {
    return userInfo().username;
  } catch (error) {
    // Accounts without an entry (containers with a numeric user) have no name.
    if (!(error instanceof Error)) throw error;
    return 'translator';
  }
}
