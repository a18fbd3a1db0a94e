/** Killed at any time after it was acknowledged, a unit is in the memory. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openMemory } from '../../src/store/index.ts';
import { temporaryFolder } from '../support/pty.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const folder = temporaryFolder('kill');
afterAll(folder.remove);

const KILLS = 50;
/** Longest time after the first acknowledgement until the kill, in milliseconds. */
const LONGEST_MS = 40;

/** Confirms pairs in a program of its own until it is killed; resolves with the ids it acknowledged. */
function confirmUntilKilled(round: number, waitMs: number): Promise<readonly string[]> {
  const program = spawn(process.execPath, [main, 'batch', 'confirm', '--memory', folder.path], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let answers = '';
  let isSet = false;
  let line = 0;
  const feed = () => {
    for (let i = 0; i < 20; i++) {
      line++;
      const pair = {
        id: line,
        source: { lang: 'ar', text: `الجملة رقم ${line} من الجولة ${round}` },
        target: { lang: 'ckb', text: `ڕستەی ژمارە ${line} لە خولی ${round}` },
      };
      program.stdin.write(`${JSON.stringify(pair)}\n`);
    }
  };
  program.stdin.on('error', () => undefined);
  program.stdout.on('data', (bytes: Buffer) => {
    answers += bytes.toString('utf8');
    feed();
    if (isSet) return;
    isSet = true;
    setTimeout(() => program.kill('SIGKILL'), waitMs);
  });
  feed();
  return new Promise((resolve) => {
    program.on('close', () => {
      // The last line may be cut: what was not read whole was not acknowledged to anybody.
      const whole = answers.slice(0, answers.lastIndexOf('\n') + 1).split('\n');
      resolve(
        whole.flatMap((text) => {
          if (text === '') return [];
          const answer: { unit?: string; saved?: boolean } = JSON.parse(text);
          return answer.saved && answer.unit ? [answer.unit] : [];
        }),
      );
    });
  });
}

test(`${KILLS} kills lose no acknowledged unit`, { timeout: 120_000 }, async () => {
  const acknowledged = new Set<string>();
  let killsWithWork = 0;
  for (let round = 0; round < KILLS; round++) {
    // Spread over the whole range, the same in each run.
    const waitMs = (round * 17) % LONGEST_MS;
    const ids = await confirmUntilKilled(round, waitMs);
    if (ids.length > 0) killsWithWork++;
    for (const id of ids) acknowledged.add(id);
  }
  const memory = await openMemory(folder.path, { readOnly: true });
  if (!memory.ok) throw new Error(memory.problem.code);
  const lost = [...acknowledged].filter((id) => memory.value.unit(id) === undefined);
  await memory.value.close();
  expect(killsWithWork).toBe(KILLS);
  expect(acknowledged.size).toBeGreaterThan(KILLS);
  expect(lost).toEqual([]);
});
