/**
 * Start-up as ratios to a bare `node -e 0`, measured side by side: `--help` at most 3 times, the first frame in a
 * pseudo-terminal at most 14 times (design: floors). Arguments: `--runs N` (default 11).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 11;
const main = resolve('dist/main.js');
const memory = mkdtempSync(join(tmpdir(), 'tarjuman-startup-'));
process.on('exit', () => rmSync(memory, { recursive: true, force: true }));

/** Milliseconds of a whole run. */
function whole(args: readonly string[]): number {
  const begin = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - begin;
}

/** Milliseconds until the first frame has been written whole (end of its synchronized update). */
function firstFrame(): Promise<number> {
  const begin = performance.now();
  const { CI: _, ...env } = process.env;
  const pty = spawn(process.execPath, [main, '--memory', memory], {
    cols: 100,
    rows: 32,
    env: { ...env, TERM: 'xterm-256color', LANG: 'en_US.UTF-8' },
  });
  return new Promise((done, failed) => {
    let bytes = '';
    let took: number | null = null;
    pty.onExit(() => {
      if (took === null) failed(new Error(`ended before its first frame:\n${bytes}`));
      else done(took);
    });
    pty.onData((data) => {
      // A terminal answers the questions; this one says what xterm would.
      if (data.includes('\u001B[c')) pty.write('\u001B[?64;1;2c');
      bytes += data;
      if (took !== null || !bytes.includes('\u001B[?2026l')) return;
      took = performance.now() - begin;
      pty.kill('SIGKILL');
    });
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const bare: number[] = [];
const help: number[] = [];
const frame: number[] = [];
for (let i = 0; i < runs; i++) {
  bare.push(whole(['-e', '0']));
  help.push(whole([main, '--help']));
  frame.push(await firstFrame());
}

const base = median(bare);
const row = (name: string, ms: number, floor: number | null) =>
  console.log(
    `${name.padEnd(14)}${ms.toFixed(0).padStart(6)} ms${(ms / base).toFixed(1).padStart(7)}x${floor === null ? '' : `   floor ${floor}x  ${ms / base <= floor ? 'ok' : 'MISSED'}`}`,
  );
console.log(`start-up, medians of ${runs} interleaved runs`);
row('node -e 0', base, null);
row('--help', median(help), 3);
row('first frame', median(frame), 14);
