/**
 * Speed and memory of looking up matches: `node tests/bench/run.mjs match [SIZE...] [--brute N]`, with TARJUMAN_DATA naming
 * the folder of development text. Sizes in units, each with two texts; 10000 and 100000 when none is given.
 */
import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createMatchIndex,
  type MatchIndex,
  PART_NAMES,
  type PartName,
  SavedShelf,
  ShelfBuilder,
} from '../../src/core/match/index.ts';
import { compareJudgements, judgeUnit, presentOf } from '../../src/core/match/judge.ts';
import type { BenchQuery, Stock } from './match/generate.ts';
import { benchQueries, languageOf, readStock, unitOf } from './match/generate.ts';

const MEMORY = { name: 'bench', penalty: 0 };
const QUERIES = 200;

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds of processor time of this process: what a machine with other work to do does not change. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function build(stock: Stock, size: number): MatchIndex {
  const unit = (_: string, id: string) => unitOf(stock, Number.parseInt(id, 36));
  const builder = new ShelfBuilder();
  let added = 0;
  for (let number = 0; number < size; number += 1000) {
    const some = Array.from({ length: Math.min(1000, size - number) }, (_, i) =>
      unitOf(stock, number + i),
    );
    const start = cpuNow();
    for (const [i, one] of some.entries()) builder.add(one, number + i);
    added += cpuNow() - start;
  }
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-index-'));
  try {
    const sealing = cpuNow();
    const file = (name: PartName) => join(folder, name);
    for (const name of PART_NAMES) {
      writeFileSync(file(name), '');
      const chunks = name === 'units' ? builder.finishUnits() : builder.finishTexts(name);
      for (const chunk of chunks) appendFileSync(file(name), chunk);
    }
    const sealed = cpuNow() - sealing;
    const bytes = PART_NAMES.reduce((sum, name) => sum + statSync(file(name)).size, 0);
    console.log(
      `${size} units, ${2 * size} texts: taken in ${(added / 1000).toFixed(2)} s, sealed and written ${(sealed / 1000).toFixed(2)} s, ${megabytes(bytes)}`,
    );
    const loading = performance.now();
    const shelf = SavedShelf.open({ part: (name) => readWhole(file(name)) });
    if (!shelf) throw new Error('the saved index was refused');
    const index = createMatchIndex({ unit });
    index.attach(MEMORY, shelf);
    for (const from of ['ar', 'ckb', 'kmr', 'en'] as const)
      index.find({ text: 'x', from, to: from === 'en' ? 'ar' : 'en' });
    const took = performance.now() - loading;
    console.log(`  opened again in ${Math.round(took)} ms, arrays ${megabytes(index.bytes)}`);
    return index;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file of any size; readFileSync stops at two gigabytes. */
function readWhole(file: string): Uint8Array {
  const bytes = new Uint8Array(statSync(file).size);
  const handle = openSync(file, 'r');
  for (let at = 0; at < bytes.length; )
    at += readSync(handle, bytes, at, Math.min(bytes.length - at, 1 << 30), null);
  closeSync(handle);
  return bytes;
}

function measure(index: MatchIndex, queries: readonly BenchQuery[], threshold: number): void {
  for (const query of queries.slice(0, 20)) index.find({ ...query, threshold });
  const times = { edited: [] as number[], new: [] as number[], short: [] as number[] };
  let found = 0;
  for (const query of queries) {
    const start = cpuNow();
    const matches = index.find({ ...query, threshold });
    times[query.kind].push(cpuNow() - start);
    if (matches.length > 0) found += 1;
  }
  const all = [...times.edited, ...times.new, ...times.short];
  const show = (list: readonly number[]) =>
    `${percentile(list, 0.5).toFixed(2)}/${percentile(list, 0.95).toFixed(2)}`;
  console.log(
    `  threshold ${threshold}: p50/p95 ${show(all)} ms (edited ${show(times.edited)}, new ${show(times.new)}, ` +
      `short ${show(times.short)}), longest ${Math.max(...all).toFixed(1)} ms, ${found} of ${all.length} with matches`,
  );
}

function compare(
  index: MatchIndex,
  stock: Stock,
  size: number,
  queries: readonly BenchQuery[],
): void {
  let equal = 0;
  const times: number[] = [];
  for (const query of queries) {
    const asked = { ...query, threshold: 0.7 };
    const start = performance.now();
    const present = presentOf(asked);
    const judged = [];
    for (let number = 0; number < size; number += 1) {
      if (languageOf(number) !== query.from && languageOf(number) !== query.to) continue;
      judged.push(...judgeUnit(present, unitOf(stock, number), MEMORY, 0));
    }
    const wanted = judged.filter(({ score }) => score >= 0.7 - 1e-9).sort(compareJudgements);
    times.push(performance.now() - start);
    const found = index.find({ ...asked, limit: 5 });
    const scores = (list: readonly { readonly score: number }[]) =>
      list.map(({ score }) => score).join();
    const seen = new Set<string>();
    const distinct = wanted.filter(({ source, target }) => {
      const key = `${source.text}\n${target.text}`;
      return !seen.has(key) && seen.add(key);
    });
    if (scores(found.filter(({ kind }) => kind !== 'pivot')) === scores(distinct.slice(0, 5)))
      equal += 1;
    else console.log('  DIFFERS', query.text, scores(found), scores(distinct.slice(0, 5)));
  }
  console.log(
    `  equal to comparing with every text: ${equal} of ${queries.length} ` +
      `(that way ${Math.round(percentile(times, 0.5))} ms a query, making the texts included)`,
  );
}

const data = process.env.TARJUMAN_DATA;
if (data === undefined) {
  console.error('TARJUMAN_DATA must name the folder of development text');
  process.exitCode = 2;
} else {
  const args = process.argv.slice(2);
  const at = args.indexOf('--brute');
  const brute = at < 0 ? 10 : Number(args[at + 1]);
  const sizes = args.filter((arg, i) => /^\d+$/.test(arg) && i !== at + 1).map(Number);
  const stock = readStock(data);
  console.log('floor: p50/p95 4/20 ms at 1000000 (aim 1/5), 1/5 ms at 100000; build 10 s; 350 MB');
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    const index = build(stock, size);
    const queries = benchQueries(stock, size, QUERIES);
    globalThis.gc?.();
    console.log(`  resident ${megabytes(process.memoryUsage().rss)}`);
    for (const threshold of [0.85, 0.7, 0.5]) measure(index, queries, threshold);
    compare(index, stock, size, queries.slice(0, brute));
  }
}
