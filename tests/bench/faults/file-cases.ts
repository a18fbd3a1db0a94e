/** One bad input: given to the command that its kind of file is for, and judged. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case, Outcome } from './cases.ts';
import { EXPECTED, type Finished } from './expected.ts';
import { type Ran, run, snapshotOf, unitsOf, unsafeIn } from './program.ts';

/** Endings of files that are imported; other documents are translated. */
const IMPORTED = /\.(?:tmx|tbx|csv|tsv|json)$/;

function argumentsFor(path: string, memory: string, out: string): string[] {
  if (path.endsWith('.jsonl')) {
    mkdirSync(memory, { recursive: true });
    copyFileSync(path, join(memory, 'units.jsonl'));
    return ['memory', 'info', '--memory', memory];
  }
  if (IMPORTED.test(path)) return ['import', path, '--memory', memory];
  return ['pretranslate', path, '--to', 'ckb', '-o', out, '--memory', memory];
}

function runCase(args: readonly string[], stage: string): Ran {
  const ran = run(args, { stage });
  // Some texts have no language to find: the question is answered as a user would, with `--from`.
  const isAsked = ran.status === 3 && ran.stderr.includes('--from');
  return isAsked && args[0] !== 'import' ? run([...args, '--from', 'ar'], { stage }) : ran;
}

async function wrongWith(one: Case, finished: Finished): Promise<string[]> {
  const { says, units, mostMb, look } = EXPECTED[one.id] ?? {};
  const { ran } = finished;
  const output = ran.stdout + ran.stderr;
  const looked = await look?.(finished);
  return [
    ...(ran.status === one.exit ? [] : [`exit ${ran.status}`]),
    ...unsafeIn(output),
    ...(says && !says.test(output) ? [`does not say ${says.source}`] : []),
    ...(units !== undefined && finished.count !== units
      ? [`${finished.count} units, not ${units}`]
      : []),
    ...(mostMb !== undefined && (ran.megabytes ?? 0) > mostMb ? [`over ${mostMb} MB`] : []),
    ...(looked ? [looked] : []),
  ];
}

/** A format that is not read yet is refused, with the list of those that are (the contract above the table of cases). */
function wrongWithUnread({ stdout, stderr }: Ran): string[] {
  return [
    ...unsafeIn(stdout + stderr),
    ...(/It reads: \.txt/.test(stderr) ? [] : ['no list of formats']),
  ];
}

/** Runs one case with a file in `folder`. */
export async function runFileCase(one: Case, folder: string): Promise<Outcome> {
  const stage = mkdtempSync(join(tmpdir(), 'tarjuman-fault-'));
  try {
    const memory = join(stage, 'memory');
    const path = join(folder, one.file ?? '');
    const out = join(stage, 'out.txt');
    const args = argumentsFor(path, memory, out);
    const before = one.exit === 3 ? snapshotOf(memory) : '';
    const ran = runCase(args, stage);
    const changed = one.exit === 3 && snapshotOf(memory) !== before ? ['MEMORY CHANGED'] : [];
    const { units, count } = await unitsOf(memory);
    const isUnread = ran.status === 3 && ran.stderr.includes('does not read this format');
    const wrong = isUnread
      ? wrongWithUnread(ran)
      : await wrongWith(one, { ran, stage, memory, path, out, units, count });
    const slow = ran.ms > (EXPECTED[one.id]?.mostMs ?? Number.POSITIVE_INFINITY) ? ' slow' : '';
    const words = (ran.stderr || ran.stdout).trim().split('\n')[0]?.slice(0, 130) ?? '';
    return {
      got: ran.status,
      wrong: [...wrong, ...changed],
      said: `${isUnread ? 'not read yet | ' : ''}${ran.megabytes ?? '-'} MB ${ran.ms} ms${slow} | ${words.replaceAll(folder, '').replaceAll(stage, '')}`,
    };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
