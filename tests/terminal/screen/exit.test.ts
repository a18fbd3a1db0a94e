import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { terminalGrid } from '../support/terminal-grid.ts';

const folder = mkdtempSync(join(tmpdir(), 'tarjuman-exit-'));
const program = join(folder, 'guest.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('guest.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    loader: { '.txt': 'text' },
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Everything the terminal got, up to the end of a shell that runs the program and then prints the line settings. */
function run(way: string, signal?: NodeJS.Signals): Promise<string> {
  return new Promise((resolve) => {
    // The shell stays until everything has been read: what is written last is lost when a pty closes.
    const script =
      'printf "before\\r\\n"; "$1" "$2" "$3"; printf "code=%s\\r\\n" "$?"; stty -a; printf "=end="; read -r line';
    const shell = spawn('/bin/sh', ['-c', script, 'sh', process.execPath, program, way], {
      cols: 60,
      rows: 12,
      name: 'xterm-256color',
      env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color' },
    });
    let bytes = '';
    let isSent = false;
    shell.onData((data) => {
      bytes += data;
      if (data.includes('\u001b[c')) shell.write('\u001b[?6c');
      if (bytes.includes('=end=')) {
        shell.write('\r');
        resolve(bytes);
      }
      const pid = /here (\d+)\./.exec(bytes)?.[1];
      if (signal !== undefined && pid !== undefined && !isSent) {
        isSent = true;
        process.kill(Number(pid), signal);
      }
    });
  });
}

/** What must have been given back, whatever happened. */
async function checkGivenBack(bytes: string): Promise<void> {
  const grid = terminalGrid(60, 40);
  await grid.write(bytes);
  expect(grid.isAlternate()).toBe(false);
  expect(grid.rows().join('\n')).toContain('before');
  expect(grid.rows().join('\n')).not.toContain('here');
  for (const off of ['\u001b[?2004l', '\u001b[?25h', '\u001b[?7h', '\u001b[8h', '\u001b[?1049l']) {
    expect(bytes.split(off)).toHaveLength(2);
  }
  expect(bytes).toMatch(/[^-]icanon/);
  expect(bytes).toMatch(/[^-]echo\b/);
}

describe('the terminal is given back', () => {
  test.each<[string, string, NodeJS.Signals | undefined, number]>([
    ['when the program leaves', 'leave', undefined, 0],
    ['when the process exits with a code', 'exit', undefined, 7],
    ['after an error that nobody caught', 'throw', undefined, 1],
    ['after a rejection that nobody handled', 'reject', undefined, 1],
    ['on SIGTERM', 'wait', 'SIGTERM', 128 + 15],
    ['on SIGHUP', 'wait', 'SIGHUP', 128 + 1],
    ['on SIGINT', 'wait', 'SIGINT', 128 + 2],
    ['on SIGQUIT', 'wait', 'SIGQUIT', 128 + 3],
  ])('%s', async (_, way, signal, code) => {
    const bytes = await run(way, signal);
    expect(bytes).toContain(`code=${code}`);
    await checkGivenBack(bytes);
  });
});
