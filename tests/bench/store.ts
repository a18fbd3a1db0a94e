/**
 * `node tests/bench/run.mjs store [SIZES]`: what confirming, opening and compacting cost at 10,000, 100,000 and a million
 * units, beside a bare append + fdatasync of the same run, and beside lowdb's own JSONFile at 10,000 and 100,000.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alone, isAlone, type Opening } from './store/alone.ts';
import { type Measured, measure } from './store/measure.ts';
import { digits, shown } from './store/times.ts';

const SIZES = '10000,100000,1000000';
const JSONFILE_SIZES = [10_000, 100_000];

/** Floors (design, section 7; the wait without cache and for a compaction from the issue). */
const FLOORS = {
  confirmRatio: 1.5,
  confirmOverBare: 10,
  warmMs: 500,
  warmMb: 350,
  coldMs: 15_000,
  compactMs: 10_000,
};

const number = (value: number) => value.toLocaleString('en');
const opening = ({ ms, megabytes }: Opening) => `${digits(ms)} ms, ${Math.round(megabytes)} MB`;

function print(one: Measured): void {
  const { store, program, beside } = one;
  console.log(`\n${number(one.count)} units, ${Math.round(one.bytes / 2 ** 20)} MB on disk`);
  const lines: Readonly<Record<string, string>> = {
    'confirm, durable, p50 / p99': shown(one.confirm),
    'bare append + fdatasync, p50 / p99': shown(one.bare),
    'confirm over bare': `p50 ${(one.confirm.p50 / one.bare.p50).toFixed(2)}, p99 ${(one.confirm.p99 / one.bare.p99).toFixed(2)}, p99 over bare p50 ${(one.confirm.p99 / one.bare.p50).toFixed(2)}`,
    'read one unit': `${one.readUs.toFixed(0)} us`,
    'open the store, warm / cold': `${opening(store.warm)} / ${opening(store.cold)}`,
    'open the program, warm / cold': `${opening(program.warm)} / ${opening(program.cold)}`,
    'screen stands, warm / cold': `${digits(program.warm.shownMs ?? 0)} ms / ${digits(program.cold.shownMs ?? 0)} ms`,
    'first suggestion, warm / cold': `${digits(program.warm.suggestionMs ?? 0)} ms / ${digits(program.cold.suggestionMs ?? 0)} ms`,
    'compaction beside a writer': `${digits(one.compactMs)} ms; its ${beside.saves} saves meanwhile ${shown(beside)}`,
  };
  for (const [what, figure] of Object.entries(lines)) console.log(`  ${what.padEnd(36)}${figure}`);
}

let failed = 0;

function judge(what: string, figure: number, floor: number, unit = ''): void {
  const isMet = figure <= floor;
  failed += Number(!isMet);
  const rounded = figure < 100 ? figure.toFixed(2) : number(Math.round(figure));
  console.log(
    `${isMet ? 'ok  ' : 'FAIL'} ${what}: ${rounded}${unit} (floor ${number(floor)}${unit})`,
  );
}

function judgeAll(smallest: Measured, largest: Measured): void {
  const size = number(largest.count);
  console.log('');
  const ratio = largest.confirm.p50 / smallest.confirm.p50;
  judge(`confirm p50, ${size} over ${number(smallest.count)}`, ratio, FLOORS.confirmRatio);
  const overBare = largest.confirm.p99 / largest.bare.p99;
  judge(`confirm p99 over bare p99, ${size}`, overBare, FLOORS.confirmOverBare);
  judge(`open warm, with the search index, ${size}`, largest.program.warm.ms, FLOORS.warmMs, ' ms');
  judge(`memory when open, ${size}`, largest.program.warm.megabytes, FLOORS.warmMb, ' MB');
  judge(`open without caches, ${size}`, largest.program.cold.ms, FLOORS.coldMs, ' ms');
  judge(`compaction beside a writer, ${size}`, largest.compactMs, FLOORS.compactMs, ' ms');
}

async function main(): Promise<void> {
  const base = mkdtempSync(join(tmpdir(), 'tarjuman-bench-'));
  process.on('exit', () => rmSync(base, { recursive: true, force: true }));
  const sizes = (process.argv[2] ?? SIZES).split(',').map(Number);
  const measured: Measured[] = [];
  for (const size of sizes) {
    const one = await measure(base, size);
    measured.push(one);
    print(one);
  }
  for (const size of JSONFILE_SIZES) {
    const { save, openMs, megabytes } = alone('jsonfile', join(base, 'db.json'), size);
    console.log(
      `\nlowdb's JSONFile, ${number(size)} units (no flush, no lock): save p50 / p99 ${shown(save)}; open ${digits(openMs)} ms; ${Math.round(megabytes)} MB`,
    );
  }
  const [smallest, largest] = [measured[0], measured.at(-1)];
  if (smallest && largest) judgeAll(smallest, largest);
  if (failed > 0) process.exitCode = 1;
}

if (!(await isAlone())) await main();
