/** What the program says and returns when something was thrown: never a stack trace. */
import { CommanderError } from 'commander';
import { translate } from '../i18n/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { uiLanguageOf } from './options.ts';
import { note } from './output.ts';

/** The exit code for something thrown. Commander has already printed its own words. */
export function endWith(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const words = error instanceof Error ? error.message : String(error);
  const language = uiLanguageOf({});
  note(translate(language, 'cli.fault', { words }));
  note(translate(language, 'cli.fault.kept'));
  if (process.env.TARJUMAN_DEBUG && error instanceof Error) note(error.stack ?? '');
  return EXIT.findings;
}
