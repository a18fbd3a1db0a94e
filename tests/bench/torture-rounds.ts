/** Two writers with compaction on one memory, killed at random moments, round after round. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { openMemory } from '../../src/store/index.ts';

/** What the rounds came to. */
export interface TortureResult {
  readonly kills: number;
  readonly acknowledged: number;
  /** Ids that were acknowledged and are not there. */
  readonly lost: readonly string[];
  /** Problems of the memory on opening, by code. */
  readonly problems: Readonly<Record<string, number>>;
  readonly journals: number;
}

/** Bundles the writer so that plain node can run it; returns the path of the program. */
export async function buildChild(folder: string, testsFolder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'child.mjs');
  await build({
    entryPoints: [join(testsFolder, 'bench', 'torture-child.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    loader: { '.txt': 'text' },
    logLevel: 'warning',
  });
  return outfile;
}

interface Writer {
  readonly begun: Promise<void>;
  readonly ended: Promise<void>;
  readonly kill: () => void;
}

function startWriter(
  program: string,
  memory: string,
  tag: string,
  acknowledged: Set<string>,
): Writer {
  const child = spawn(process.execPath, [program, memory, tag], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let rest = '';
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  child.stdout.on('data', (bytes: Buffer) => {
    const lines = (rest + bytes.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const id of lines) acknowledged.add(id);
    begin();
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      begin();
      resolve();
    });
  });
  return { begun, ended, kill: () => child.kill('SIGKILL') };
}

/** Longest time that writers run after both have saved something, in milliseconds. */
const RUN_MS = 250;
/** Longest time between the two kills of a round, in milliseconds. */
const BETWEEN_MS = 10;

/** Runs rounds of two kills each in a folder of its own. */
export async function torture(options: {
  readonly program: string;
  readonly memory: string;
  readonly rounds: number;
  readonly random: () => number;
  readonly report?: (line: string) => void;
}): Promise<TortureResult> {
  const { program, memory, rounds, random, report } = options;
  const acknowledged = new Set<string>();
  const problems: Record<string, number> = {};
  let lost: string[] = [];
  for (let round = 0; round < rounds && lost.length === 0; round += 1) {
    const writers = [0, 1].map((k) => startWriter(program, memory, `r${round}-${k}`, acknowledged));
    await Promise.all(writers.map(({ begun }) => begun));
    await pause(random() * RUN_MS);
    for (const writer of writers) {
      writer.kill();
      await pause(random() * BETWEEN_MS);
    }
    await Promise.all(writers.map(({ ended }) => ended));
    const opened = await openMemory(memory, { readOnly: true });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    for (const { code } of opened.value.problems) problems[code] = (problems[code] ?? 0) + 1;
    const have = new Set<string>();
    for (const unit of opened.value.units()) have.add(unit.id);
    lost = [...acknowledged].filter((id) => !have.has(id));
    await opened.value.close();
    if (round % 25 === 24)
      report?.(`round ${round + 1}: ${acknowledged.size} acknowledged, ${lost.length} lost`);
  }
  const journals = readdirSync(join(memory, 'journal')).length;
  if (lost.length > 0) writeFileSync(join(memory, 'lost.txt'), lost.join('\n'));
  return { kills: rounds * 2, acknowledged: acknowledged.size, lost, problems, journals };
}
