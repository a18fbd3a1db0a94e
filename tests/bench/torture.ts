/** `node tests/bench/run.mjs torture [KILLS]`: two writers with compaction, killed; nothing acknowledged may be lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildChild, torture } from './torture-rounds.ts';

const kills = Number(process.argv[2] ?? 500);
const folder = mkdtempSync(join(tmpdir(), 'tarjuman-torture-'));
const program = await buildChild(join(folder, 'program'), resolve('tests'));
const result = await torture({
  program,
  memory: join(folder, 'memory'),
  rounds: Math.ceil(kills / 2),
  random: Math.random,
  report: (line) => console.error(line),
});
console.log(JSON.stringify({ ...result, lost: result.lost.length, floor: 0 }));
if (result.lost.length > 0) {
  console.log(`lost ids and the memory are kept in ${folder}`);
  process.exitCode = 1;
} else rmSync(folder, { recursive: true, force: true });
