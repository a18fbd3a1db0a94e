/** What the program says and returns when something was thrown: never a stack trace. */
import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { note } from './output.ts';

/** The exit code for something thrown. Commander has already printed its own words. */
export function endWith(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const words = error instanceof Error ? error.message : String(error);
  note(`tarjuman: an unexpected error: ${words}`);
  note(
    'Your confirmed work is on disk. Please report this with what you did (tarjuman doctor --json helps).',
  );
  if (process.env.TARJUMAN_DEBUG && error instanceof Error) note(error.stack ?? '');
  return EXIT.findings;
}
