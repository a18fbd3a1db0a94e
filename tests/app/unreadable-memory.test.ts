/** A memory that cannot be read for a while (a drive taken out, a network folder that is away): nothing is lost by it. */
import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eachInTurn } from '../../src/app/each-in-turn.ts';
import { lookProblem } from '../../src/app/file-problem.ts';
import { unitId } from '../../src/core/memory/index.ts';
import { openMemory } from '../../src/store/index.ts';
import { type Desk, makeDesk, translating, type } from './session.ts';

let desk: Desk;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => {
  vi.restoreAllMocks();
  desk.remove();
});

const SOURCE = 'وصل الوفد إلى المدينة.';

/** The memory as another program finds it. */
async function opened() {
  const memory = await openMemory(join(desk.folder, 'memory'));
  if (!memory.ok) throw new Error(memory.problem.code);
  return memory.value;
}

test('a confirmation that cannot be based on what is stored changes nothing, and goes through later', async () => {
  const path = desk.write('a.txt', `${SOURCE}\n\nعاد الوفد مساءً.\n`);
  const first = await desk.open(path);
  type(first, 'شاندەکە گەیشت.');
  first.dispatch({ type: 'confirm-next' });
  await first.settled();
  await first.close();
  const memory = await opened();
  await memory.compact();
  await memory.close();

  const app = await desk.open(path);
  app.dispatch({ type: 'goto', row: 0 });
  type(app, ' ئێستا');
  const typed = translating(app).rows[0]?.target;
  const read = vi.spyOn(fs, 'readSync').mockImplementation(() => {
    throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
  });
  const problems: unknown[] = [];
  try {
    app.dispatch({ type: 'confirm-next' });
  } catch (error) {
    problems.push(lookProblem(error, '/memory')?.code);
  }
  expect(problems).toEqual(['memory.not-readable']);
  expect(translating(app).rows[0]).toMatchObject({ target: typed, status: 'draft' });
  read.mockRestore();
  app.dispatch({ type: 'confirm-next' });
  await app.settled();
  expect(app.state().save.kind).toBe('saved');
  await app.close();
  const again = await opened();
  const texts = again.unit(unitId('ar', SOURCE))?.variants.map(({ text }) => text);
  expect(texts).toContain(typed);
  await again.close();
});

test('of several things each is done, and the first failure is told', () => {
  const done: number[] = [];
  const act = (n: number) => {
    if (n < 3) throw new Error(`${n}`);
    done.push(n);
  };
  expect(() => eachInTurn([1, 2, 3, 4], act)).toThrow('1');
  expect(done).toEqual([3, 4]);
});

test('only what the system says of looking is taken for an unreadable memory', () => {
  const system = (syscall: string) => Object.assign(new Error('EIO'), { code: 'EIO', syscall });
  expect(lookProblem(system('read'), '/m')?.values).toEqual({ file: '/m', reason: 'EIO' });
  for (const error of [system('write'), new Error('read'), 'read', undefined])
    expect(lookProblem(error, '/m')).toBeUndefined();
});
