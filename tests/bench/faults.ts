/**
 * `npm run faults -- DIR [--big] [ID...]`: writes the bad inputs with the case generator in DIR (`make-faults.mjs`, there or
 * in its folder `faults`), gives each to the built program, sets up each condition, and prints a table: exit code, words, and the state of the memory
 * beside what was expected. A format that is not read yet has to be refused with 3 and the list of those that are.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dataFolder, endBench } from './data-folder.ts';
import { type Case, GENERATOR, generateCases, generatorIn, type Outcome } from './faults/cases.ts';
import { DISK_CONDITIONS, runCondition } from './faults/disk-conditions.ts';
import { runFileCase } from './faults/file-cases.ts';
import { MEMORY_CONDITIONS } from './faults/memory-conditions.ts';
import { SCREEN_CONDITIONS } from './faults/screen-conditions.ts';

const CONDITIONS = { ...DISK_CONDITIONS, ...MEMORY_CONDITIONS, ...SCREEN_CONDITIONS };

async function outcomeOf(one: Case, folder: string): Promise<Outcome> {
  if (one.file) return runFileCase(one, folder);
  if (one.kind === 'big')
    return { got: null, wrong: [], waits: 'large: asked for with --big', said: '' };
  const condition = Object.hasOwn(CONDITIONS, one.id) ? CONDITIONS[one.id] : undefined;
  if (!condition) return { got: null, wrong: [], waits: 'no script sets this up', said: '' };
  const outcome = await runCondition(condition);
  const isExit = outcome.waits !== undefined || outcome.got === one.exit;
  return isExit ? outcome : { ...outcome, wrong: [`exit ${outcome.got}`, ...outcome.wrong] };
}

const data = resolve(dataFolder([]));
const generator = generatorIn(data);
if (generator === undefined) endBench(`the data folder ${data} lacks ${GENERATOR}`);
const isBig = process.argv.includes('--big');
const wanted = process.argv.slice(3).filter((argument) => argument !== '--big');
const folder = mkdtempSync(join(tmpdir(), 'tarjuman-faults-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const counts = { ok: 0, BAD: 0, wait: 0 };
for (const one of generateCases(generator, folder, isBig)) {
  if (wanted.length > 0 && !wanted.some((name) => one.id.startsWith(name))) continue;
  const { got, wrong, waits, said } = await outcomeOf(one, folder);
  const verdict = wrong.length > 0 ? 'BAD' : waits ? 'wait' : 'ok';
  counts[verdict] += 1;
  const notes = [...wrong, ...(waits ? [`(${waits})`] : [])].join('; ');
  console.log(
    `${verdict.padEnd(5)}${one.id.padEnd(5)}wanted ${String(one.exit).padEnd(4)}got ${String(got ?? '-').padEnd(8)}${notes ? `${notes} | ` : ''}${said}`,
  );
}
console.log(
  `${counts.ok} as expected, ${counts.BAD} not, ${counts.wait} could not be judged here (reason beside each)`,
);
if (counts.BAD > 0) process.exitCode = 1;
