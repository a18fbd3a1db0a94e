/**
 * `node tests/bench/run.mjs store [SIZES] [--jsonfile]`: what saving, opening and compacting cost at 10,000 and a million
 * units, beside a bare append + fdatasync of the same run, and beside lowdb's own JSONFile at 10,000 and 100,000.
 */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  fdatasyncSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { type TranslationUnit, unitId, upsertUnit } from '../../src/core/memory/index.ts';
import { type Memory, openMemory } from '../../src/store/index.ts';

const SAVES = 500;

function unit(i: number): TranslationUnit {
  return upsertUnit(undefined, {
    source: {
      language: 'ar',
      text: `قال المتحدث رقم ${i} إن الاجتماع انتهى دون اتفاق على موعد جديد`,
    },
    targets: [
      { language: 'ckb', text: `وتەبێژی ژمارە ${i} گوتی کۆبوونەوەکە بێ ڕێککەوتن کۆتایی هات` },
    ],
    by: 'bench',
    at: '2026-01-01T00:00:00Z',
    document: 'bench.txt',
  });
}

function percentiles(values: readonly number[]): { p50: number; p99: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

async function opened(folder: string, autoCompact = false): Promise<Memory> {
  const result = await openMemory(folder, { autoCompact });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** A memory of `count` units, made by saving and compacting. */
async function make(folder: string, count: number): Promise<void> {
  const memory = await opened(folder);
  for (let from = 0; from < count; from += 20_000) {
    const units = Array.from({ length: Math.min(20_000, count - from) }, (_, i) => unit(from + i));
    const saved = await memory.save({ units });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
    if ((from / 20_000) % 10 === 9) await memory.compact();
  }
  await memory.compact();
  await memory.close();
}

interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** Saves one by one, each beside a bare append of 450 bytes with fdatasync, so that both meet the same disk. */
async function saves(
  memory: Memory,
  base: string,
  tag: number,
): Promise<{ save: Times; bare: Times }> {
  const file = openSync(join(base, 'bare'), 'a');
  const line = Buffer.alloc(450, 0x61);
  const save: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < SAVES; i += 1) {
    const one = unit(tag + i);
    const from = performance.now();
    const saved = await memory.save({ units: [one] });
    save.push(performance.now() - from);
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
    const bareFrom = performance.now();
    writeSync(file, line);
    fdatasyncSync(file);
    bare.push(performance.now() - bareFrom);
  }
  closeSync(file);
  return { save: percentiles(save), bare: percentiles(bare) };
}

/** Opening in a fresh process: time and memory without anything that ran before. */
function openAlone(folder: string): { ms: number; rssMb: number } {
  const [, script = ''] = process.argv;
  const out = execFileSync(process.execPath, [script, '--open', folder], { encoding: 'utf8' });
  return JSON.parse(out);
}

async function measure(base: string, count: number): Promise<Record<string, unknown>> {
  const folder = join(base, `m${count}`);
  await make(folder, count);
  const warm = openAlone(folder);
  rmSync(join(folder, '.cache.idx'), { force: true });
  const cold = openAlone(folder);
  const memory = await opened(folder);
  const { save, bare } = await saves(memory, base, 2_000_000);
  const ids = Array.from({ length: 1000 }, (_, i) =>
    unitId('ar', unit((i * 997) % count).variants[0]?.text ?? ''),
  );
  const from = performance.now();
  let hits = 0;
  for (const id of ids) if (memory.unit(id)) hits += 1;
  const readUs = ((performance.now() - from) / ids.length) * 1000;
  let during = 0;
  let going = true;
  const beside = (async () => {
    const second = await opened(folder);
    const times: number[] = [];
    while (going) {
      const at = performance.now();
      await second.save({ units: [unit(3_000_000 + during)] });
      times.push(performance.now() - at);
      during += 1;
    }
    await second.close();
    return percentiles(times);
  })();
  const compactFrom = performance.now();
  const compacted = await memory.compact();
  const compactMs = performance.now() - compactFrom;
  going = false;
  const besideSaves = await beside;
  if (!compacted.ok) throw new Error(JSON.stringify(compacted.problem));
  await memory.close();
  const bytes = statSync(join(folder, 'units.jsonl')).size;
  rmSync(folder, { recursive: true, force: true });
  return {
    count,
    bytes,
    warm,
    cold,
    bare,
    save,
    readUs,
    hits,
    compactMs,
    savesDuringCompaction: during,
    besideSaves,
  };
}

async function jsonFile(base: string, count: number): Promise<Record<string, unknown>> {
  const path = join(base, 'db.json');
  const low = new Low<{ units: TranslationUnit[] }>(new JSONFile(path), { units: [] });
  low.data.units = Array.from({ length: count }, (_, i) => unit(i));
  await low.write();
  const times: number[] = [];
  for (let i = 0; i < 10; i += 1) {
    low.data.units.push(unit(4_000_000 + i));
    const from = performance.now();
    await low.write();
    times.push(performance.now() - from);
  }
  const again = new Low<{ units: TranslationUnit[] }>(new JSONFile(path), { units: [] });
  const from = performance.now();
  await again.read();
  return { jsonFile: count, saveP50: percentiles(times).p50, openMs: performance.now() - from };
}

if (process.argv[2] === '--open') {
  const from = performance.now();
  const memory = await opened(process.argv[3] ?? '');
  const ms = performance.now() - from;
  console.log(
    JSON.stringify({ ms, rssMb: process.memoryUsage.rss() / 2 ** 20, name: memory.name }),
  );
  await memory.close();
} else {
  const base = mkdtempSync(join(tmpdir(), 'tarjuman-bench-'));
  const sizes = (process.argv[2] ?? '10000,1000000').split(',').map(Number);
  const results: Record<string, unknown>[] = [];
  for (const size of sizes) {
    const result = await measure(base, size);
    results.push(result);
    console.log(JSON.stringify(result));
  }
  const p50 = (result: Record<string, unknown> | undefined) =>
    (result?.save as { p50: number } | undefined)?.p50 ?? Number.NaN;
  console.log(
    `save p50 largest / smallest: ${(p50(results.at(-1)) / p50(results[0])).toFixed(2)} (floor 1.5)`,
  );
  console.log(
    'floors: open warm 500 ms and 350 MB, without cache 15 s, compaction 10 s, save p99 10x bare p99',
  );
  if (process.argv.includes('--jsonfile'))
    for (const size of [10_000, 100_000]) console.log(JSON.stringify(await jsonFile(base, size)));
  rmSync(base, { recursive: true, force: true });
}
