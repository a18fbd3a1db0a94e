/**
 * `npm run faults -- DIR [--big] [ID...]`: writes the bad inputs with the case generator in DIR (`make-faults.mjs`), gives
 * each to the built program and prints a table. Conditions of the disk are listed only: they are tests in tests/store
 * and `npm run bench:torture`. Build first.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly file?: string;
  readonly exit: number;
  readonly expect: string;
}

/** Endings of files that are imported; other documents are translated. */
const IMPORTED = /\.(?:tmx|tbx|csv|tsv|json)$/;
/** Bytes that would steer a terminal: C0 but tab and line ends, DEL, C1. */
const STEERING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** Leaves the largest resident size of the run, in kilobytes, in the file named by FAULT_PEAK. */
const PEAK_PROBE =
  "import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.FAULT_PEAK,String(process.resourceUsage().maxRSS)))";

const generatorDir = resolve(process.argv[2] ?? process.env.TARJUMAN_DATA ?? '.');
const program = resolve('dist/main.js');
const isBig = process.argv.includes('--big');
const wanted = process.argv.slice(3).filter((argument) => argument !== '--big');
const folder = mkdtempSync(join(tmpdir(), 'tarjuman-faults-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Writes the cases; throws when the folder given has no generator. */
function generate(): readonly Case[] {
  const generator = join(generatorDir, 'make-faults.mjs');
  if (!existsSync(generator)) throw new Error(`no make-faults.mjs in ${generatorDir}`);
  const made = spawnSync(process.execPath, [generator, folder, ...(isBig ? ['--big'] : [])]);
  if (made.status !== 0) throw new Error(`the generator failed: ${made.stderr}`);
  return JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
}

/** Whether this build has `pretranslate`; without it texts go through `translate`, which reads them the same way. */
const hasPretranslate = spawnSync(process.execPath, [program, '--help'], {
  encoding: 'utf8',
}).stdout.includes('pretranslate');

function snapshotOf(dir: string): string {
  if (!existsSync(dir)) return '';
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(dir, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => `${path}\n${readFileSync(path, 'latin1')}`)
    .join('\n');
}

function argumentsFor(path: string, memory: string, out: string): string[] {
  if (path.endsWith('.jsonl')) {
    mkdirSync(memory, { recursive: true });
    copyFileSync(path, join(memory, 'units.jsonl'));
    return ['memory', 'info', '--memory', memory];
  }
  if (IMPORTED.test(path)) return ['import', path, '--memory', memory];
  // The language is found in the file; `run` asks again with `--from ar` where it has none.
  if (!hasPretranslate) return ['translate', path, '--to', 'ckb', '--memory', memory];
  return ['pretranslate', path, '--to', 'ckb', '-o', out, '--memory', memory];
}

/** One run of the program on its own home folder. */
function start(args: readonly string[], stage: string) {
  return spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(PEAK_PROBE)}`, program, ...args],
    {
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 2 ** 28,
      env: { ...process.env, HOME: stage, NO_COLOR: '1', FAULT_PEAK: join(stage, 'peak') },
    },
  );
}

function run(one: Case): { line: string; isRight: boolean } {
  const stage = mkdtempSync(join(tmpdir(), 'tarjuman-fault-'));
  try {
    const memory = join(stage, 'memory');
    const args = argumentsFor(join(folder, one.file ?? ''), memory, join(stage, 'out.txt'));
    const before = snapshotOf(memory);
    const from = performance.now();
    let ran = start(args, stage);
    // Some texts have no language to find: the question is answered as a user would, with `--from`.
    const isAsked = ran.status === 3 && (ran.stdout + ran.stderr).includes('--from');
    if (isAsked && !args.includes('import')) ran = start([...args, '--from', 'ar'], stage);
    const ms = Math.round(performance.now() - from);
    const output = ran.stdout + ran.stderr;
    const notes = [
      ...(STEERING.test(output.replace(/\r?\n/g, '')) ? ['CONTROL BYTE'] : []),
      ...(/\n\s+at .*:\d+:\d+/.test(output) ? ['STACK TRACE'] : []),
      ...(one.exit === 3 && snapshotOf(memory) !== before ? ['MEMORY CHANGED'] : []),
    ];
    const isRight = ran.status === one.exit && notes.length === 0;
    const said = (ran.stderr || ran.stdout).trim().split('\n')[0]?.slice(0, 150) ?? '';
    const verdict = isRight ? 'ok  ' : 'BAD ';
    const peak = join(stage, 'peak');
    const megabytes = existsSync(peak)
      ? Math.round(Number(readFileSync(peak, 'utf8')) / 1024)
      : '-';
    const line = `${verdict} ${one.id.padEnd(4)} wanted ${one.exit} got ${ran.status ?? ran.signal} ${megabytes} MB ${ms} ms ${notes.join(' ')} | ${said.replaceAll(folder, '')}`;
    return { line, isRight };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

const cases = generate();
const chosen = cases.filter(
  ({ id }) => wanted.length === 0 || wanted.some((w) => id.startsWith(w)),
);
let right = 0;
let ran = 0;
for (const one of chosen) {
  if (!one.file) {
    if (one.kind === 'env') console.log(`env  ${one.id.padEnd(4)} ${one.expect}`);
    continue;
  }
  const result = run(one);
  ran += 1;
  right += Number(result.isRight);
  console.log(result.line);
}
console.log(
  `${right} of ${ran} as expected; texts through ${hasPretranslate ? 'pretranslate' : 'translate'}`,
);
if (right < ran) process.exitCode = 1;
