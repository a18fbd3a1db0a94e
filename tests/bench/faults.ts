/**
 * `node tests/bench/run.mjs faults DIR`: gives the built program every bad input in a folder written by the case
 * generator (`cases.json` beside the files) and prints a table of exit codes. Conditions of the disk are tests in
 * tests/store and are only listed here.
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

const folder = process.argv[2] ?? process.env.TARJUMAN_DATA ?? '';
const program = resolve('dist/main.js');
const wanted = process.argv.slice(3);

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
  return ['pretranslate', path, '--to', 'ckb', '--from', 'ar', '-o', out, '--memory', memory];
}

function run(one: Case): { line: string; isRight: boolean } {
  const stage = mkdtempSync(join(tmpdir(), 'tarjuman-fault-'));
  try {
    const memory = join(stage, 'memory');
    const args = argumentsFor(join(folder, one.file ?? ''), memory, join(stage, 'out.txt'));
    const before = snapshotOf(memory);
    const from = performance.now();
    const ran = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, HOME: stage, NO_COLOR: '1' },
    });
    const seconds = (performance.now() - from) / 1000;
    const output = ran.stdout + ran.stderr;
    const notes = [
      ...(STEERING.test(output.replace(/\r?\n/g, '')) ? ['CONTROL BYTE'] : []),
      ...(/\n\s+at .*:\d+:\d+/.test(output) ? ['STACK TRACE'] : []),
      ...(one.exit === 3 && snapshotOf(memory) !== before ? ['MEMORY CHANGED'] : []),
    ];
    const isRight = ran.status === one.exit && notes.length === 0;
    const said = (ran.stderr || ran.stdout).trim().split('\n')[0]?.slice(0, 150) ?? '';
    const verdict = isRight ? 'ok  ' : 'BAD ';
    const line = `${verdict} ${one.id.padEnd(4)} exit ${ran.status} of ${one.exit} ${seconds.toFixed(1)}s ${notes.join(' ')} ${one.file} | ${said.replaceAll(folder, '')}`;
    return { line, isRight };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

const cases: readonly Case[] = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
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
console.log(`${right} of ${ran} as expected`);
