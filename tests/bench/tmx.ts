/**
 * `node tests/bench/run.mjs tmx DIR [--big MEGABYTES]`: every TMX file below DIR goes through the built program: import,
 * export, import again. Printed beside a count of the file by an independent reader: units, what was left out, and what
 * the export lacks of the original (texts with their codes, props, notes, attributes). With --big a file of that size is
 * made and imported, with rate and peak memory against their floors.
 */

import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { dataFolder, endBench } from './data-folder.ts';
import { run } from './faults/program.ts';
import { type Inventory, missingFrom, takeInventory } from './tmx/inventory.ts';

/** Floors of a large import (design: 500 MB; 20,000 units a second or the measured limit explained). */
const MOST_MB = 500;
const LEAST_RATE = 20_000;

const stage = mkdtempSync(join(tmpdir(), 'tarjuman-tmx-'));
process.on('exit', () => rmSync(stage, { recursive: true, force: true }));

interface Imported {
  readonly exit: number | NodeJS.Signals | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly skipped: number;
  readonly said: string;
}

function importInto(memory: string, path: string, ...options: readonly string[]): Imported {
  const ran = run(['import', path, '--json', '--memory', memory, ...options], { stage });
  const said = ran.stderr.trim().split('\n')[0] ?? '';
  if (ran.stdout === '') return { exit: ran.status, counts: {}, skipped: 0, said };
  const { read, added, known, conflicting, skipped } = JSON.parse(ran.stdout);
  return {
    exit: ran.status,
    counts: { read, added, known, conflicting },
    skipped: skipped.length,
    said,
  };
}

function exportOf(memory: string, name: string): string {
  const path = join(stage, `${name}.tmx`);
  run(['export', path, '--memory', memory], { stage });
  return path;
}

function isSameFile(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
}

/** What the original has and the export has not. */
function losses(before: Inventory, after: Inventory | undefined): string[] {
  if (!after) return ['the export is not well-formed'];
  const parts = { texts: 1, items: 1, attributes: 1 } as const;
  return Object.keys(parts).flatMap((part) => {
    const key = part as keyof typeof parts;
    const missing = missingFrom(before[key], after[key]);
    return missing.length > 0 ? [`${missing.length} ${part} (${missing[0]?.slice(0, 70)})`] : [];
  });
}

let wrong = 0;

function check(path: string, folder: string): void {
  const name = relative(folder, path);
  const [first, second] = [join(stage, 'first'), join(stage, 'second')];
  const before = takeInventory(readFileSync(path));
  const came = importInto(first, path, ...(before ? [] : ['--salvage']));
  const exported = exportOf(first, 'exported');
  const again = importInto(second, exported);
  const twice = exportOf(second, 'twice');
  const once = importInto(second, exported);
  const lost = before ? losses(before, takeInventory(readFileSync(exported))) : [];
  const faults = [
    ...(isSameFile(exported, twice) ? [] : ['export and export of the import differ']),
    ...(once.counts.added === 0 && once.counts.known === once.counts.read
      ? []
      : ['imported twice is not imported once']),
    ...(again.exit === 0 || again.skipped === came.skipped ? [] : [`own export: ${again.said}`]),
  ];
  wrong += faults.length;
  const codes = [...(before?.codes ?? [])].map(([code, count]) => `${count} ${code}`).join(' ');
  const counted = before ? `${before.tu} tu ${before.tuv} tuv ${codes}` : 'not well-formed';
  console.log(
    `${faults.length === 0 ? 'ok  ' : 'BAD '} ${name}: ${counted} | exit ${came.exit} ${JSON.stringify(came.counts)} notes ${came.skipped}${lost.length > 0 ? ` | not in the export: ${lost.join('; ')}` : ''}${faults.length > 0 ? ` | ${faults.join('; ')}` : ''}${came.said && came.exit !== 0 ? ` | ${came.said.replaceAll(folder, '').slice(0, 140)}` : ''}`,
  );
  for (const memory of [first, second]) rmSync(memory, { recursive: true, force: true });
}

async function makeLarge(path: string, megabytes: number): Promise<number> {
  const out = createWriteStream(path);
  out.write(
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="ar" datatype="plaintext"/><body>\n',
  );
  let count = 0;
  for (let size = 0; size < megabytes * 2 ** 20; count += 1) {
    const unit = `<tu tuid="${count}"><prop type="domain">news</prop><tuv xml:lang="ar"><seg>قال المتحدث رقم ${count} إن الاجتماع انتهى</seg></tuv><tuv xml:lang="ckb"><seg>وتەبێژی ژمارە ${count} گوتی کۆبوونەوەکە کۆتایی هات</seg></tuv></tu>\n`;
    size += Buffer.byteLength(unit);
    if (!out.write(unit)) await once(out, 'drain');
  }
  out.end('</body></tmx>\n');
  await once(out, 'finish');
  return count;
}

async function large(megabytes: number): Promise<void> {
  const path = join(stage, 'large.tmx');
  const count = await makeLarge(path, megabytes);
  const memory = join(stage, 'large');
  const ran = run(['import', path, '--json', '--memory', memory], { stage, timeoutMs: 1_200_000 });
  const rate = (count * 1000) / ran.ms;
  const ofProcessor = (count * 1000) / (ran.processorMs ?? Number.NaN);
  const isFlat = (ran.megabytes ?? 0) <= MOST_MB;
  const isWhole = ran.status === 0 && JSON.parse(ran.stdout).added === count;
  wrong += Number(!isFlat) + Number(!isWhole);
  const verdict = (holds: boolean) => (holds ? 'ok  ' : 'FAIL');
  console.log(
    `${verdict(isWhole)} ${Math.round(statSync(path).size / 2 ** 20)} MB, ${count} units imported\n${verdict(isFlat)} peak memory ${ran.megabytes} MB (floor ${MOST_MB})\n${verdict(rate >= LEAST_RATE)} ${Math.round(rate)} units a second (floor ${LEAST_RATE}), ${(ran.ms / 1000).toFixed(1)} s with start; ${Math.round(ofProcessor)} a second of processor time, which other work on the machine does not change`,
  );
}

const folder = resolve(dataFolder([]));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tmx'))
  .sort();
if (files.length === 0) endBench(`there is no TMX file in ${folder}`);
for (const name of files) check(join(folder, name), folder);
const big = process.argv.indexOf('--big');
if (big > 0) await large(Number(process.argv[big + 1] ?? 300));
console.log(`${files.length} files, ${wrong} faults`);
if (wrong > 0) process.exitCode = 1;
