/** What the program says and returns when something was thrown: never a stack trace. */
import { translate } from '../i18n/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { note } from './output.ts';
import { uiLanguageOf } from './ui-language.ts';

/** The exit code for something thrown. */
export function endWith(error: unknown): ExitCode {
  const words = error instanceof Error ? error.message : String(error);
  const language = uiLanguageOf({});
  note(translate(language, 'cli.fault', { words }));
  note(translate(language, 'cli.fault.kept'));
  if (process.env.TARJUMAN_DEBUG && error instanceof Error) note(error.stack ?? '');
  return EXIT.findings;
}
