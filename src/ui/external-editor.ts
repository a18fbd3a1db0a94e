/** The translation in the user's own editor (`$VISUAL`, `$EDITOR`), for as long as the terminal is given to it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '../core/result.ts';
import { pastedText } from './pasted-text.ts';

/** Environment variables. */
type Environment = Readonly<Record<string, string | undefined>>;

/** The command line of the editor: VISUAL, EDITOR, else the one that every system has. */
function editorCommand(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): string {
  const own = environment.VISUAL?.trim() || environment.EDITOR?.trim();
  return own || (platform === 'win32' ? 'notepad' : 'vi');
}

/** Resolves with the exit code of a program that has the terminal; null when it could not be started. */
function runIn(command: string, path: string): Promise<number | null> {
  return new Promise((resolve) => {
    // Through the shell, because the variable may hold arguments; the path is one that we made.
    const child = spawn(`${command} "${path}"`, { shell: true, stdio: 'inherit' });
    child.on('error', () => resolve(null));
    child.on('exit', (code) => resolve(code));
  });
}

/**
 * Lets the user edit a text and returns it cleaned as pasted text is. The terminal must have been given back.
 *
 * Problems: `editor.failed` when the editor could not be started or said that it failed; the text is then unchanged.
 */
export async function editOutside(
  text: string,
  name: string,
  environment: Environment,
): Promise<Result<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-'));
  const path = join(folder, name);
  const command = editorCommand(environment);
  try {
    writeFileSync(path, `${text}\n`, { mode: 0o600 });
    const code = await runIn(command, path);
    if (code !== 0) return fail({ code: 'editor.failed', values: { command } });
    return ok(pastedText(readFileSync(path, 'utf8').replace(/^\ufeff/, '')));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return fail({ code: 'editor.failed', values: { command } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
