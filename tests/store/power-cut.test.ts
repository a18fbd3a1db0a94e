/** The power is cut at any call: what was acknowledged is there, and what is not there was never acknowledged. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteUnit, type Person, unitId } from '../../src/core/memory/index.ts';
import { openMemory, openWorkLog, type Retention } from '../../src/store/index.ts';
import { ForgetfulDisk, PowerIsOff } from './forgetful-disk.ts';
import { changed, Stage, soraniOf, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

/** Journals go as soon as they may. */
const RETENTION: Retention = { keepMs: -1, keepCount: 0, foreignIdleMs: 1e12 };
/** Calls between two cuts: all of them would take half a minute. */
const STEP = 7;
const DOCUMENT = { path: '/text', contentHash: '1' };

/** What was acknowledged before the power went. */
interface Acknowledged {
  readonly texts: Map<string, string>;
  readonly people: Set<string>;
  readonly drafts: number[];
  isDeleted: boolean;
}

const nothing = (): Acknowledged => ({
  texts: new Map(),
  people: new Set(),
  drafts: [],
  isDeleted: false,
});

/** Two sessions one after the other with all that is written in them; ends where the power goes. */
async function work(disk: ForgetfulDisk, dir: string, done: Acknowledged): Promise<void> {
  const { environment } = disk;
  for (let session = 0; session < 2; session += 1) {
    const opened = await openMemory(dir, { environment, retention: RETENTION, autoCompact: false });
    const log = await openWorkLog(dir, DOCUMENT, { environment });
    if (!opened.ok || !log.ok) return;
    const memory = opened.value;
    for (let i = 0; i < 3; i += 1) {
      const source = `نص ${i}`;
      const held = memory.unit(unitId('ar', source));
      const text = `دەق ${session} ${i}`;
      const unit = held ? changed(held, text) : unitOf(source, text);
      const id = `p${session}${i}`;
      const person = { id, version: 1, names: { ar: [source] } } as unknown as Person;
      if ((await memory.save({ units: [unit], people: [person] })).ok) {
        done.texts.set(source, text);
        done.people.add(id);
      } else done.texts.delete(source);
      if ((await log.value.append([session * 3 + i])).ok) done.drafts.push(session * 3 + i);
      if (i === 1) await memory.compact();
    }
    const gone = memory.unit(unitId('ar', 'محذوف')) ?? unitOf('محذوف', 'سڕاوە');
    await memory.save({ units: [gone] });
    const deletion = await memory.save({ units: [deleteUnit(gone)] });
    done.isDeleted = done.isDeleted || deletion.ok;
    await memory.compact();
    await memory.close();
    await log.value.close();
  }
}

async function check(dir: string, done: Acknowledged, at: string): Promise<void> {
  const memory = await stage.open({}, dir);
  const codes = memory.problems.map(({ code }) => code);
  expect([at, codes.filter((code) => code !== 'memory.torn-tail')]).toEqual([at, []]);
  for (const [source, text] of done.texts) {
    const { now, kept } = soraniOf(memory.unit(unitId('ar', source)));
    expect([at, [...now, ...kept]]).toEqual([at, expect.arrayContaining([text])]);
  }
  for (const id of done.people) expect([at, memory.person(id)?.id]).toEqual([at, id]);
  if (done.isDeleted) expect([at, memory.unit(unitId('ar', 'محذوف'))]).toEqual([at, undefined]);
  const log = await openWorkLog(dir, DOCUMENT);
  if (!log.ok) throw new Error(log.problem.code);
  expect([at, log.value.entries]).toEqual([at, expect.arrayContaining(done.drafts)]);
  await memory.close();
}

test.skipIf(process.platform === 'win32')(
  'nothing acknowledged is lost, wherever it happens',
  async () => {
    let state = 1;
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    for (let n = 1; ; n += STEP) {
      const dir = join(stage.root, `memory-${n}`);
      const disk = new ForgetfulDisk(join(stage.root, `attic-${n}`), n);
      const done = nothing();
      await work(disk, dir, done).catch((error: unknown) => {
        if (!(error instanceof PowerIsOff)) throw error;
      });
      disk.cut(dir, random);
      await check(dir, done, `call ${n}`);
      rmSync(dir, { recursive: true, force: true });
      if (disk.calls < n) break;
    }
  },
  120_000,
);
