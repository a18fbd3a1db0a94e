/**
 * The search engine of the memory: `npm run bench:match -- [DATADIR] [SIZE...] [--brute N] [--all-rivals]`, DATADIR (else
 * TARJUMAN_DATA) being the folder of development text. Sizes in units, each with two texts; 10000 and 100000 when none is
 * given. Each memory is written to disk and opened by a process of its own, as the program opens it.
 *
 * Times are those of the clock; beside them, in brackets, those of the processor, which other work on the machine lengthens
 * less. A floor counts as held when the clock says so.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareJudgements, judgeUnit, presentOf } from '../../src/core/match/judge.ts';
import { dataFolder } from './data-folder.ts';
import {
  type BenchQuery,
  benchQueries,
  languageOf,
  readStock,
  type Stock,
  unitOf,
} from './match/generate.ts';
import { cpuNow, megabytes, percentile, spread, verdict } from './match/measure.ts';
import { writeMemory } from './match/memory-folder.ts';
import { bruteForce, Corpus, flexSearch, miniSearch, type Rival } from './match/rivals.ts';
import {
  type FoundMatch,
  runSession,
  type SessionReport,
  type SessionTask,
  type Timed,
} from './match/session.ts';

const QUERIES = 200;
const THRESHOLDS = [0.85, 0.7, 0.5];
const CONFIRMED = 200;
/** Queries asked of each rival. */
const RIVAL_QUERIES = 20;
/** Largest memory of which the search engines make their index in minutes and within the heap. */
const ENGINE_SIZE_MAX = 100_000;

/** Floors by size: p50 and p95 in ms at 70 %, near spelling on. */
const FLOORS: Readonly<Record<number, readonly [p50: number, p95: number]>> = {
  10000: [1, 5],
  100000: [1, 5],
  1000000: [4, 20],
};
const BUILD_MS = 10_000;
const LOAD_MS = 500;
const RESIDENT_MB = 350;
const CONFIRM_MS = 5;

const wall = (times: readonly Timed[]) => times.map((one) => one.wall);
const cpu = (times: readonly Timed[]) => times.map((one) => one.cpu);
const both = (times: readonly Timed[]) => `${spread(wall(times))} ms (${spread(cpu(times))})`;
const seconds = ({ wall: ms, cpu: own }: Timed) =>
  `${(ms / 1000).toFixed(2)} s (${(own / 1000).toFixed(2)})`;

function inSession(task: SessionTask, folder: string): SessionReport {
  const path = join(folder, 'task.json');
  const answer = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(task));
  const script = process.argv[1] ?? '';
  const args = ['--expose-gc', script, '--session', path, answer];
  const done = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (done.status !== 0) throw new Error(`the session ended with ${done.status}`);
  return JSON.parse(readFileSync(answer, 'utf8')) as SessionReport;
}

function printTimes(report: SessionReport, queries: readonly BenchQuery[], size: number): void {
  for (const [i, threshold] of THRESHOLDS.entries()) {
    const times = report.times[i] ?? [];
    const of = (kind: string) => both(times.filter((_, n) => queries[n]?.kind === kind));
    console.log(
      `  ${threshold * 100} %: p50/p95 ${both(times)}; edited ${of('edited')}; new ${of('new')}; ` +
        `1 to 3 words ${of('short')}; longest ${Math.max(...wall(times)).toFixed(1)}`,
    );
  }
  const [p50, p95] = FLOORS[size] ?? [Number.NaN, Number.NaN];
  const at70 = wall(report.times[THRESHOLDS.indexOf(0.7)] ?? []);
  const isHeld = percentile(at70, 0.5) <= p50 && percentile(at70, 0.95) <= p95;
  if (FLOORS[size]) verdict(`look-up at 70 %, floor ${p50}/${p95} ms`, spread(at70), isHeld);
}

function printSession(report: SessionReport, folder: string): void {
  const file = statSync(join(folder, 'memory', '.matches.idx'), { throwIfNoEntry: false });
  const { build, load, openMemory, residentBytes, confirm, confirmedFound } = report;
  console.log(
    `  memory ${megabytes(statSync(join(folder, 'memory/units.jsonl')).size)} MB, index file ` +
      `${megabytes(file?.size ?? 0)} MB; opening the memory itself ${seconds(openMemory)}`,
  );
  const threads = Math.min(4, availableParallelism());
  verdict(`build with ${threads} threads, floor 10 s`, seconds(build), build.wall <= BUILD_MS);
  verdict('load, all four languages, floor 0.5 s', seconds(load), load.wall <= LOAD_MS);
  const resident = megabytes(residentBytes);
  verdict('resident with everything open, floor 350 MB', `${resident} MB`, resident <= RESIDENT_MB);
  const slowest = percentile(wall(confirm), 0.95);
  const isFound = confirmedFound === CONFIRMED && slowest <= CONFIRM_MS;
  verdict(
    'from confirmed to findable, floor 5 ms; found by the next look-up',
    `${both(confirm)}, ${confirmedFound} of ${CONFIRMED}`,
    isFound,
  );
}

/** The best five by judging every unit. */
function exhaustive(stock: Stock, size: number, query: BenchQuery): readonly FoundMatch[] {
  const present = presentOf({ ...query, threshold: 0.7 });
  const judged = [];
  for (let number = 0; number < size; number += 1) {
    if (languageOf(number) !== query.from && languageOf(number) !== query.to) continue;
    judged.push(
      ...judgeUnit(present, unitOf(stock, number), { name: 'memory', penalty: 0 }, 0).filter(
        ({ score }) => score >= 0.7 - 1e-9,
      ),
    );
  }
  const seen = new Set<string>();
  return judged
    .sort(compareJudgements)
    .filter(({ source, target }) => {
      const key = `${source.text}\n${target.text}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, 5)
    .map(({ unit, score, kind }) => ({ unit: unit.id, score, kind }));
}

function printEquality(
  stock: Stock,
  size: number,
  queries: readonly BenchQuery[],
  report: SessionReport,
): void {
  const start = performance.now();
  let equal = 0;
  for (const [i, query] of queries.entries()) {
    // Ways through a third language are not what is compared; they stand behind equal direct ones.
    const direct = (report.found[i] ?? []).filter(({ kind }) => kind !== 'pivot');
    const wanted = exhaustive(stock, size, query).slice(0, direct.length || undefined);
    if (JSON.stringify(direct) === JSON.stringify(wanted)) equal += 1;
    else console.log('  DIFFERS', query.text, JSON.stringify(direct), JSON.stringify(wanted));
  }
  const each = Math.round((performance.now() - start) / Math.max(1, queries.length));
  verdict(
    'the same answers (units, scores, order) as judging every unit',
    `${equal} of ${queries.length}; that way ${each} ms a query, making the texts included`,
    equal === queries.length,
  );
}

function printRival(
  name: string,
  make: () => Rival,
  queries: readonly BenchQuery[],
  report: SessionReport,
): void {
  const made = cpuNow();
  const rival = make();
  const building = cpuNow() - made;
  const times: Timed[] = [];
  let wanted = 0;
  let found = 0;
  for (const [i, query] of queries.entries()) {
    const [clock, own] = [performance.now(), cpuNow()];
    const units = new Set(rival(query));
    times.push({ wall: performance.now() - clock, cpu: cpuNow() - own });
    const ours = (report.found[i] ?? []).filter(({ kind }) => kind !== 'pivot');
    wanted += ours.length;
    found += ours.filter(({ unit }) => units.has(unit)).length;
  }
  const ours = cpu(report.times[THRESHOLDS.indexOf(0.7)] ?? []).slice(0, queries.length);
  const ratio = percentile(cpu(times), 0.5) / Math.max(0.01, percentile(ours, 0.5));
  console.log(
    `       ${name}: p50/p95 ${both(times)}, ${ratio.toFixed(0)} times ours; index ${(building / 1000).toFixed(1)} s; ` +
      `finds ${found} of the ${wanted} that ours offers`,
  );
}

function printRivals(
  corpus: Corpus,
  size: number,
  queries: readonly BenchQuery[],
  report: SessionReport,
  all: boolean,
): void {
  console.log(`  beside it, ${queries.length} queries, best five of at least 70 % by characters:`);
  printRival('brute force, fastest-levenshtein', () => bruteForce(corpus), queries, report);
  if (size > ENGINE_SIZE_MAX && !all) {
    console.log(
      `       FlexSearch and MiniSearch: not at ${size}, where making their index takes minutes and gigabytes (--all-rivals)`,
    );
    return;
  }
  printRival('FlexSearch, 200 ranked', () => flexSearch(corpus), queries, report);
  printRival('MiniSearch, 200 ranked', () => miniSearch(corpus), queries, report);
}

function run(stock: Stock, size: number, brute: number, allRivals: boolean): void {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-match-'));
  try {
    console.log(`${size} units, ${2 * size} texts in four languages`);
    const memory = join(folder, 'memory');
    writeMemory(memory, stock, size);
    const queries = benchQueries(stock, size, QUERIES);
    const fresh = Array.from({ length: CONFIRMED }, (_, i) => unitOf(stock, size + i));
    const task = { memory, queries, thresholds: THRESHOLDS, fresh };
    const report = inSession({ ...task, build: true }, folder);
    const lean = inSession({ ...task, build: false }, folder);
    printSession({ ...lean, build: report.build }, folder);
    printTimes(lean, queries, size);
    printEquality(stock, size, queries.slice(0, brute), lean);
    const corpus = new Corpus(stock, size);
    printRivals(corpus, size, queries.slice(0, RIVAL_QUERIES), lean, allRivals);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Queries that are compared with judging every unit, when the command line says nothing: about half a minute's worth. */
function bruteOf(size: number): number {
  return Math.max(2, Math.min(20, Math.round(400_000 / size)));
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args[0] === '--session') {
    const report = await runSession(args[1] ?? '');
    writeFileSync(args[2] ?? '', JSON.stringify(report));
    // Threads and watchers of the open memory have nothing more to do.
    process.exit(0);
  }
  const at = args.indexOf('--brute');
  const brute = at < 0 ? undefined : Number(args[at + 1]);
  const plain = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1));
  const sizes = plain.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const named = plain.find((arg) => !/^\d+$/.test(arg)) ?? null;
  const data = dataFolder(['tico19/units.tsv', 'align'], named);
  const stock = readStock(data);
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000])
    run(stock, size, brute ?? bruteOf(size), args.includes('--all-rivals'));
}

await main();
