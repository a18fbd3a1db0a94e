/** Builds the program once before the tests that run it, unless it is newer than its sources. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Called by the test runner before anything else. */
export function setup(): void {
  const script = fileURLToPath(new URL('../../src/build.mjs', import.meta.url));
  execFileSync(process.execPath, [script, '--if-stale'], { stdio: 'inherit' });
}
