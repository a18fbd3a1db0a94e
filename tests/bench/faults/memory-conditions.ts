/** Conditions of the memory's files and of several programs at once, each set up for the built program. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildChild, torture } from '../torture-rounds.ts';
import type { Outcome } from './cases.ts';
import { type Condition, confirmMany, unmet } from './disk-conditions.ts';
import { confirmLine, run, start, startConfirmer, unitsOf, unsafeIn } from './program.ts';
import type { Stage } from './stage.ts';

/** Kills of a shortened run; `npm run bench:torture` makes 500. */
const KILLS = 40;

const killed: Condition = async (stage) => {
  const program = await buildChild(join(stage.path, 'program'), 'tests');
  const memory = join(stage.path, 'memory');
  const rounds = { program, memory, rounds: KILLS / 2, random: Math.random };
  const { acknowledged, lost } = await torture(rounds);
  return {
    got: 137,
    wrong: unmet({ 'nothing acknowledged is lost': lost.length === 0 }),
    said: `${KILLS} kills of two writers with compaction, ${acknowledged} acknowledged, ${lost.length} lost (bench:torture makes 500)`,
  };
};

/** A memory with `count` units in one journal, and the path of that journal. */
function journalOf(stage: Stage, count: number): { memory: string; journal: string } {
  const memory = join(stage.path, 'memory');
  confirmMany(memory, stage, count);
  const [name = ''] = readdirSync(join(memory, 'journal'));
  return { memory, journal: join(memory, 'journal', name) };
}

function info(memory: string, stage: Stage) {
  return run(['memory', 'info', '--json', '--memory', memory], { stage: stage.path });
}

/** Every place is tried on the store itself; a few of them on the program. */
const cutEverywhere: Condition = async (stage) => {
  const { memory, journal } = journalOf(stage, 5);
  const bytes = readFileSync(journal);
  const wrong: string[] = [];
  const statuses = new Set<number | NodeJS.Signals | null>();
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    writeFileSync(journal, bytes.subarray(0, cut));
    const whole = Math.max(0, bytes.subarray(0, cut).toString('latin1').split('\n').length - 2);
    const { count } = await unitsOf(memory);
    if (count !== whole) wrong.push(`${count} units at byte ${cut}, not ${whole}`);
    if (cut % 300 !== 7) continue;
    const ran = info(memory, stage);
    statuses.add(ran.status);
    wrong.push(...unsafeIn(ran.stdout + ran.stderr));
  }
  const [status = null, ...others] = statuses;
  return {
    got: status,
    wrong: [...wrong.slice(0, 3), ...unmet({ 'one exit code': others.length === 0 })],
    said: `${bytes.length + 1} places`,
  };
};

const bitsFlipped: Condition = async (stage) => {
  const { memory, journal } = journalOf(stage, 4);
  const bytes = readFileSync(journal);
  const good = new Map((await unitsOf(memory)).units.map((one) => [one.id, JSON.stringify(one)]));
  const header = bytes.indexOf(0x0a) + 1;
  const wrong: string[] = [];
  let fewest = good.size;
  for (let bit = header * 8; bit < bytes.length * 8; bit += 1) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    writeFileSync(journal, flipped);
    const { units, count } = await unitsOf(memory);
    fewest = Math.min(fewest, count);
    if (units.some((one) => good.get(one.id) !== JSON.stringify(one)))
      wrong.push(`wrong text at bit ${bit}`);
    if (count === good.size) wrong.push(`silent at bit ${bit}`);
  }
  const flipped = Buffer.from(bytes);
  flipped[header + 80] = (flipped[header + 80] ?? 0) ^ 1;
  writeFileSync(journal, flipped);
  const ran = info(memory, stage);
  return {
    got: ran.status,
    wrong: [
      ...wrong.slice(0, 3),
      ...unsafeIn(ran.stdout + ran.stderr),
      ...unmet({
        'at most two units are out': fewest >= good.size - 2,
        'the damage is said': /damaged/.test(ran.stderr),
        'it is kept aside': existsSync(join(memory, 'quarantine.jsonl')),
      }),
    ],
    said: `${(bytes.length - header) * 8} bits, at most ${good.size - fewest} units out`,
  };
};

/** Units enough for an index cache. */
const CACHED = 12_000;

const cacheWrong: Condition = async (stage) => {
  const memory = join(stage.path, 'memory');
  const other = join(stage.path, 'other');
  for (const [folder, from] of [
    [memory, 0],
    [other, 50_000],
  ] as const) {
    confirmMany(folder, stage, CACHED, from);
    run(['memory', 'compact', '--memory', folder], { stage: stage.path });
  }
  const cache = join(memory, '.cache.idx');
  const breaks: Readonly<Record<string, () => void>> = {
    whole: () => undefined,
    deleted: () => rmSync(cache, { force: true }),
    truncated: () => truncateSync(cache, Math.floor(statSync(cache).size / 2)),
    foreign: () => copyFileSync(join(other, '.cache.idx'), cache),
    empty: () => writeFileSync(cache, ''),
    zeros: () => writeFileSync(cache, Buffer.alloc(statSync(cache).size || 4096)),
  };
  const hasCache = existsSync(cache);
  const wrong: string[] = [];
  let got: number | NodeJS.Signals | null = 0;
  for (const [name, breakIt] of Object.entries(breaks)) {
    breakIt();
    const ran = info(memory, stage);
    if (ran.status !== 0) got = ran.status;
    if (ran.stderr !== '') wrong.push(`${name}: not silent`);
    if (JSON.parse(ran.stdout).units !== CACHED) wrong.push(`${name}: wrong count`);
  }
  return {
    got,
    wrong: [...wrong, ...unmet({ 'there is a cache': hasCache })],
    said: Object.keys(breaks).join(', '),
  };
};

const twoSessions: Condition = async (stage) => {
  const memory = join(stage.path, 'memory');
  const [a, b] = [
    startConfirmer(memory, { stage: stage.path }),
    startConfirmer(memory, { stage: stage.path }),
  ];
  await a.confirm('جملة أولى', 'ڕستەی یەکەم', 'a');
  await b.confirm('جملة ثانية', 'ڕستەی دووەم', 'b');
  const answers = await Promise.all([
    a.confirm('جملة مشتركة', 'وەرگێڕانی یەکەم', 'a'),
    b.confirm('جملة مشتركة', 'وەرگێڕانی دووەم', 'b'),
  ]);
  const ended = await Promise.all([a.end(), b.end()]);
  const { units } = await unitsOf(memory);
  const shared = units.find(({ id }) => id === answers[0].unit);
  const sorani = shared?.variants.filter(({ language }) => language === 'ckb') ?? [];
  return {
    got: ended[0].status === 0 ? ended[1].status : ended[0].status,
    wrong: [
      ...ended.flatMap(({ output }) => unsafeIn(output)),
      ...unmet({
        'one unit for both': answers[0].unit === answers[1].unit,
        'both texts are kept': sorani.length === 2,
        'one of them is an alternative':
          sorani.filter(({ alternative }) => alternative).length === 1,
      }),
    ],
    said: 'two programs; the two screens: tests/e2e',
  };
};

const compactionKilled: Condition = async (stage) => {
  const memory = join(stage.path, 'memory');
  confirmMany(memory, stage, 3000);
  const child = start(['memory', 'compact', '--memory', memory], { stage: stage.path });
  const end = new Promise((done) => child.on('close', done));
  while (child.exitCode === null && !readdirSync(memory).some((n) => n.startsWith('.units.jsonl.')))
    await pause(1);
  child.kill('SIGKILL');
  await end;
  const ran = run(['memory', 'compact', '--memory', memory], { stage: stage.path });
  const { count } = await unitsOf(memory);
  return {
    got: ran.status,
    wrong: [
      ...unsafeIn(ran.stdout + ran.stderr),
      ...unmet({ 'all units are there': count === 3000 }),
    ],
    said: 'killed in a compaction; the lock by file (macOS) and used process numbers: tests/store',
  };
};

/** The clock of the process is a day slow. */
const CLOCK_BACK = `
const Now=Date;const back=86400000;globalThis.Date=class extends Now{constructor(...a){if(a.length===0)super(Now.now()-back);else super(...a);}static now(){return Now.now()-back;}};`;

const clockSetBack: Condition = async (stage) => {
  const memory = join(stage.path, 'memory');
  const confirm = (target: string, before = '') =>
    run(['batch', 'confirm', '--memory', memory], {
      stage: stage.path,
      before,
      input: confirmLine('جملة واحدة', target),
    });
  const first = confirm('یەکەم');
  const second = confirm('دووەم', CLOCK_BACK);
  const { units } = await unitsOf(memory);
  const sorani = units[0]?.variants.filter(({ language }) => language === 'ckb') ?? [];
  const current = sorani.filter(({ alternative }) => !alternative);
  return {
    got: second.status,
    wrong: [
      ...unsafeIn(first.stderr + second.stderr),
      ...unmet({
        'the clock was set back':
          (current[0]?.at ?? '') < (sorani.find(({ alternative }) => alternative)?.at ?? '~'),
        'the newer edit wins': current.length === 1 && current[0]?.text === 'دووەم',
      }),
    ],
    said: `current from ${current[0]?.at}`,
  };
};

const pipeClosed: Condition = async (stage) => {
  const memory = join(stage.path, 'memory');
  confirmMany(memory, stage, 2000);
  const args = ['search', 'المتحدث', '--limit', '2000', '--json', '--memory', memory];
  const child = start(args, { stage: stage.path });
  let output = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    output += bytes.toString('utf8');
  });
  child.stdout?.once('data', () => child.stdout?.destroy());
  const status = await new Promise<Outcome['got']>((done) =>
    child.on('close', (code, signal) => done(code ?? signal)),
  );
  return {
    got: status,
    wrong: [...unsafeIn(output), ...unmet({ 'not a word': output === '' })],
    said: 'search --json, its reader gone after the first piece',
  };
};

const linkedMemory: Condition = async (stage) => {
  const real = join(stage.path, 'real');
  const link = join(stage.path, 'link');
  mkdirSync(real);
  symlinkSync(real, link);
  const elsewhere = join(stage.path, 'elsewhere.jsonl');
  confirmMany(link, stage, 20);
  run(['memory', 'compact', '--memory', link], { stage: stage.path });
  cpSync(join(real, 'units.jsonl'), elsewhere);
  rmSync(join(real, 'units.jsonl'));
  symlinkSync(elsewhere, join(real, 'units.jsonl'));
  confirmMany(link, stage, 5, 20);
  const ran = run(['memory', 'compact', '--memory', link], { stage: stage.path });
  const { count } = await unitsOf(real);
  return {
    got: ran.status,
    wrong: [
      ...unsafeIn(ran.stdout + ran.stderr),
      ...unmet({
        'the link of the folder is kept': lstatSync(link).isSymbolicLink(),
        'the link of the file is kept': lstatSync(join(real, 'units.jsonl')).isSymbolicLink(),
        'its target has all units':
          count === 25 && readFileSync(elsewhere, 'utf8').split('\n').length >= 26,
      }),
    ],
    said: 'folder and snapshot as links',
  };
};

const exportOntoInput: Condition = async (stage) => {
  const memory = join(stage.path, 'memory');
  confirmMany(memory, stage, 2);
  const text = join(stage.path, 'report.ar.txt');
  const folder = join(stage.path, 'folder.tmx');
  const [link, twin] = [join(stage.path, 'link.txt'), join(stage.path, 'twin.txt')];
  writeFileSync(text, 'قال المتحدث إن الاجتماع انتهى دون اتفاق.\n');
  mkdirSync(folder);
  symlinkSync(text, link);
  linkSync(text, twin);
  const before = readFileSync(text, 'utf8');
  const tries = [
    ['export', text, '-o', text],
    ['export', text, '-o', link],
    ['export', text, '-o', twin],
    ['export', text, '-o', folder],
    ['export', folder],
    ['export', join(memory, 'units.jsonl')],
  ].map((args) => run([...args, '--to', 'ckb', '--memory', memory], { stage: stage.path }));
  const statuses = tries.map(({ status }) => status);
  return {
    got: statuses.find((status) => status !== 3) ?? 3,
    wrong: [
      ...tries.flatMap(({ stdout, stderr }) => unsafeIn(stdout + stderr)),
      ...unmet({
        'every one is refused': statuses.every((status) => status === 3),
        'the text is unchanged': readFileSync(text, 'utf8') === before,
        'links are links': lstatSync(link).isSymbolicLink(),
        'the folder is empty': readdirSync(folder).length === 0,
        'the units are there': (await unitsOf(memory)).count === 2,
      }),
    ],
    said: `itself, a link, a second name, a folder, a folder called .tmx, units.jsonl: ${statuses.join(' ')}`,
  };
};

const exportKilled: Condition = async (stage) => {
  const memory = join(stage.path, 'memory');
  for (let from = 0; from < 30_000; from += 10_000) confirmMany(memory, stage, 10_000, from);
  const target = join(stage.path, 'out', 'export.tmx');
  mkdirSync(join(stage.path, 'out'));
  writeFileSync(target, 'the old export');
  const child = start(['export', target, '--memory', memory], { stage: stage.path });
  const end = new Promise<Outcome['got']>((done) =>
    child.on('close', (code, signal) => done(signal === 'SIGKILL' ? 137 : (code ?? signal))),
  );
  const isUnderWay = () => readdirSync(join(stage.path, 'out')).length > 1;
  while (child.exitCode === null && !isUnderWay()) await pause(1);
  child.kill('SIGKILL');
  const got = await end;
  return {
    got,
    wrong: unmet({ 'the old export is intact': readFileSync(target, 'utf8') === 'the old export' }),
    said: 'killed once the temporary file was there',
  };
};

/** By id of the case. */
export const MEMORY_CONDITIONS: Readonly<Record<string, Condition>> = {
  C03: exportOntoInput,
  C04: exportKilled,
  F05: killed,
  F06: cutEverywhere,
  F07: bitsFlipped,
  F08: cacheWrong,
  F10: twoSessions,
  F11: compactionKilled,
  F12: clockSetBack,
  F14: pipeClosed,
  F15: linkedMemory,
};
