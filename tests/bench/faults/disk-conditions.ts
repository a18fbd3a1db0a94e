/** The conditions of the disk: full, failing, read-only, gone. Each is set up for the built program. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './cases.ts';
import { confirmLine, run, snapshotOf, startConfirmer, unitsOf, unsafeIn } from './program.ts';
import { fill, makeStage, NO_MOUNT, type Stage } from './stage.ts';

/** A condition: sets itself up, runs the program and says what it came to. */
export type Condition = (stage: Stage) => Promise<Outcome>;

/** An outcome that could not be had here. */
function cannot(why: string): Outcome {
  return { got: null, wrong: [], waits: why, said: '' };
}

/** What does not hold of a list of claims. */
export function unmet(claims: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [`not: ${claim}`]));
}

const source = (i: number) => `قال المتحدث رقم ${i} إن الاجتماع انتهى دون اتفاق`;
const target = (i: number) => `وتەبێژی ژمارە ${i} گوتی کۆبوونەوەکە بێ ڕێککەوتن کۆتایی هات`;

/** Confirms `count` pairs in a run of the program of its own. */
export function confirmMany(memory: string, stage: Stage, count: number, from = 0) {
  const lines = Array.from({ length: count }, (_, i) =>
    confirmLine(source(from + i), target(from + i)),
  );
  return run(['batch', 'confirm', '--memory', memory], {
    stage: stage.path,
    input: lines.join(''),
  });
}

/** Whether every journal of a memory ends with a whole line. */
function endsWhole(memory: string): boolean {
  const folder = join(memory, 'journal');
  return readdirSync(folder).every((name) => {
    const bytes = readFileSync(join(folder, name));
    return bytes.length === 0 || bytes.at(-1) === 0x0a;
  });
}

const fullWhileConfirming: Condition = async (stage) => {
  const disk = stage.disk(64);
  if (!disk) return cannot(NO_MOUNT);
  const memory = join(disk, 'memory');
  const confirmer = startConfirmer(memory, { stage: stage.path });
  const saved = new Set<string>();
  let refused = 0;
  for (let i = 0; i < 1000 && refused < 3; i += 1) {
    const answer = await confirmer.confirm(source(i), target(i));
    if (answer.saved && answer.unit) saved.add(answer.unit);
    else refused += 1;
  }
  const atFull = saved.size;
  const isWhole = endsWhole(memory);
  rmSync(join(memory, '.gitignore'), { force: true });
  rmSync(join(memory, '.gitattributes'), { force: true });
  const last = await confirmer.confirm(source(2000), target(2000));
  const { status, output } = await confirmer.end();
  const { count, units } = await unitsOf(memory);
  const there = new Set(units.map(({ id }) => id));
  return {
    got: status,
    wrong: [
      ...unsafeIn(output),
      ...unmet({
        'refused while full': refused === 3,
        'no partial line': isWhole,
        'saved again with space': last.saved === true,
        'every acknowledged unit is there': [...saved].every((id) => there.has(id)),
        'what waited is there too': count === atFull + refused + 1,
      }),
    ],
    said: `${atFull} confirmed until full, ${refused} waited and were saved`,
  };
};

const fullWhileCompacting: Condition = async (stage) => {
  const disk = stage.disk(2600);
  if (!disk) return cannot(NO_MOUNT);
  const memory = join(disk, 'memory');
  confirmMany(memory, stage, 1500);
  run(['memory', 'compact', '--memory', memory], { stage: stage.path });
  confirmMany(memory, stage, 100, 1500);
  const filler = fill(disk);
  const snapshot = readFileSync(join(memory, 'units.jsonl'));
  const ran = run(['memory', 'compact', '--memory', memory], { stage: stage.path });
  const left = readdirSync(memory).filter((name) => /^\.units\.jsonl\./.test(name));
  const isSame = readFileSync(join(memory, 'units.jsonl')).equals(snapshot);
  rmSync(filler);
  const after = confirmMany(memory, stage, 1, 5000);
  const { count } = await unitsOf(memory);
  return {
    got: ran.status,
    wrong: [
      ...unsafeIn(ran.stdout + ran.stderr),
      ...unmet({
        'the disk is said to be full': /disk is full/.test(ran.stderr),
        'the old snapshot is intact': isSame,
        'no temporary file is left': left.length === 0,
        'the next session goes on': after.status === 0 && count === 1601,
      }),
    ],
    said: ran.stderr.trim().split('\n').at(-1)?.slice(0, 120) ?? '',
  };
};

/** The third flush of the process fails once; flushes by file are counted. */
const FAILING_FLUSH = `
const fs=(await import('node:fs')).default;const flush=fs.fdatasync;let n=0;const failed=new Set();
fs.fdatasync=(file,done)=>{n+=1;const path=fs.readlinkSync('/proc/self/fd/'+file);
if(failed.has(path)&&path.includes('/journal/'))process.stderr.write('FLUSHED AGAIN\\n');
if(path.includes('/journal/')&&n===3){failed.add(path);done(Object.assign(new Error('EIO: i/o error, fdatasync'),{code:'EIO',errno:-5,syscall:'fdatasync'}));}
else flush(file,done);};`;

const flushFails: Condition = async (stage) => {
  if (process.platform !== 'linux') return cannot('needs Linux');
  const memory = join(stage.path, 'memory');
  run(['batch', 'confirm', '--memory', memory], {
    stage: stage.path,
    input: confirmLine(source(0), target(0)),
  });
  const lines = Array.from({ length: 6 }, (_, i) => confirmLine(source(i + 1), target(i + 1)));
  const ran = run(['batch', 'confirm', '--memory', memory], {
    stage: stage.path,
    before: FAILING_FLUSH,
    input: lines.join(''),
  });
  const answers = ran.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { count } = await unitsOf(memory);
  return {
    got: ran.status,
    wrong: [
      ...unsafeIn(ran.stdout + ran.stderr),
      ...unmet({
        'one is not acknowledged': answers.filter(({ saved }) => !saved).length === 1,
        'no second flush of that file': !ran.stderr.includes('FLUSHED AGAIN'),
        'a new journal was begun': readdirSync(join(memory, 'journal')).length === 3,
        'all units are there in the end': count === 7,
      }),
    ],
    said: `${answers.filter(({ saved }) => saved).length} of 6 acknowledged at once, ${count} of 7 there`,
  };
};

const readOnlyPlace: Condition = async (stage) => {
  const memory = join(stage.path, 'memory');
  confirmMany(memory, stage, 3);
  const view = stage.readOnlyView(memory);
  if (!view) return cannot(NO_MOUNT);
  const before = snapshotOf(memory);
  const info = run(['memory', 'info', '--memory', view], { stage: stage.path });
  const confirmed = confirmMany(view, stage, 1, 10);
  return {
    got: info.status,
    wrong: [
      ...unsafeIn(info.stdout + info.stderr + confirmed.stdout + confirmed.stderr),
      ...unmet({
        'says read only at once': /read.only/.test(info.stdout + info.stderr),
        'a confirm ends with 6': confirmed.status === 6,
        'nothing is called saved': !confirmed.stdout.includes('"saved":true'),
        'the memory is unchanged': snapshotOf(memory) === before,
      }),
    ],
    said: `batch confirm ended with ${confirmed.status}`,
  };
};

const folderRemoved: Condition = async (stage) => {
  const memory = join(stage.path, 'memory');
  const confirmer = startConfirmer(memory, { stage: stage.path });
  await confirmer.confirm(source(0), target(0));
  rmSync(memory, { recursive: true });
  const gone = await confirmer.confirm(source(1), target(1));
  const { status, output } = await confirmer.end();
  const second = startConfirmer(memory, { stage: stage.path });
  await second.confirm(source(2), target(2));
  renameSync(memory, `${memory}-away`);
  confirmMany(memory, stage, 1, 7);
  const before = snapshotOf(memory);
  const replaced = await second.confirm(source(3), target(3));
  const ended = await second.end();
  return {
    got: status,
    wrong: [
      ...unsafeIn(output + ended.output),
      ...unmet({
        'not called saved once removed': gone.saved !== true,
        'says why and what to do': /removed or replaced.*--memory/.test(output),
        'no folder is made in its place by stealth': gone.saved !== true,
        'not called saved once replaced': replaced.saved !== true && ended.status === 6,
        'the folder in its place is untouched': snapshotOf(memory) === before,
      }),
    ],
    said: `removed: ${status}; replaced: ${ended.status}`,
  };
};

/** By id of the case. */
export const DISK_CONDITIONS: Readonly<Record<string, Condition>> = {
  F01: fullWhileConfirming,
  F02: fullWhileCompacting,
  F03: flushFails,
  F04: readOnlyPlace,
  F09: folderRemoved,
};

/** Runs a condition on a stage of its own. */
export async function runCondition(condition: Condition): Promise<Outcome> {
  const stage = makeStage();
  try {
    return await condition(stage);
  } finally {
    stage.remove();
  }
}

/** Whether a file is there; for conditions that look at what is left. */
export function isThere(...parts: readonly string[]): boolean {
  return existsSync(join(...parts));
}
