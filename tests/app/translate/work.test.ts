/** Working on a document: typing, confirming, repetitions, undo, leaving and coming back. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/app/index.ts';
import { unitId } from '../../../src/core/memory/index.ts';
import { openMemory } from '../../../src/store/index.ts';
import { type Desk, makeDesk, translating, type } from '../session.ts';

const TITLE = 'عودة المدارس إلى العمل في وادي سرمان';
const FIRST = 'أعلنت مديرية التربية أن 12 مدرسة ستفتح أبوابها يوم الأحد.';
const SECOND = 'وقال المدير إن المعلمين عادوا جميعاً إلى البلدة.';
const PAGE = `${TITLE}\n\n${TITLE}\n\n${FIRST} ${SECOND}\n`;

let desk: Desk;
let app: App | null = null;

async function open(path: string): Promise<App> {
  app = await desk.open(path);
  return app;
}

async function close(): Promise<void> {
  await app?.close();
  app = null;
}

beforeEach(() => {
  desk = makeDesk();
});
afterEach(async () => {
  await close();
  desk.remove();
});

const statuses = (one: App) => translating(one).rows.map((row) => row.status);
const targets = (one: App) => translating(one).rows.map((row) => row.target);

async function unitsOnDisk(): Promise<readonly string[]> {
  const memory = await openMemory(`${desk.folder}/memory`, { readOnly: true });
  if (!memory.ok) throw new Error(memory.problem.code);
  const texts = [...memory.value.units()].flatMap((unit) =>
    unit.variants.filter((one) => one.language === 'ckb').map((one) => one.text),
  );
  await memory.value.close();
  return texts;
}

describe('confirming', () => {
  test('stores the unit, marks the row and goes on to the next open one', async () => {
    const one = await open(desk.write('a.txt', `${FIRST} ${SECOND}`));
    type(one, 'یەکەم');
    one.dispatch({ type: 'confirm-next' });
    await one.settled();
    expect(statuses(one)).toEqual(['confirmed', 'empty']);
    expect(translating(one).current).toBe(1);
    expect(one.state().save.kind).toBe('saved');
    expect(await unitsOnDisk()).toEqual(['یەکەم']);
  });

  test('keeps the neighbours, so that the same place is a context match next time', async () => {
    const one = await open(desk.write('a.txt', `${FIRST} ${SECOND}`));
    type(one, 'یەکەم');
    one.dispatch({ type: 'confirm-next' });
    await one.settled();
    const memory = await openMemory(`${desk.folder}/memory`, { readOnly: true });
    if (!memory.ok) throw new Error(memory.problem.code);
    const unit = memory.value.unit(unitId('ar', FIRST));
    expect(unit?.variants.find((v) => v.language === 'ckb')?.context).toEqual({ after: SECOND });
    await memory.value.close();
  });

  test('of an empty row does nothing and says so', async () => {
    const one = await open(desk.write('a.txt', FIRST));
    one.dispatch({ type: 'confirm-next' });
    expect(one.state().notice?.code).toBe('nothing-to-confirm');
    expect(statuses(one)).toEqual(['empty']);
  });

  test('fills the repetition, announces it, and one undo takes both back', async () => {
    const one = await open(desk.write('a.txt', PAGE));
    type(one, 'ناونیشان');
    one.dispatch({ type: 'confirm-next' });
    expect(one.state().notice).toMatchObject({ code: 'propagated', values: { count: 1 } });
    expect(targets(one).slice(0, 2)).toEqual(['ناونیشان', 'ناونیشان']);
    expect(statuses(one).slice(0, 2)).toEqual(['confirmed', 'confirmed']);
    one.dispatch({ type: 'undo' });
    await one.settled();
    expect(statuses(one).slice(0, 2)).toEqual(['draft', 'empty']);
    expect(await unitsOnDisk()).toEqual([]);
    one.dispatch({ type: 'redo' });
    await one.settled();
    expect(statuses(one).slice(0, 2)).toEqual(['confirmed', 'confirmed']);
    expect(await unitsOnDisk()).toEqual(['ناونیشان']);
  });

  test('a repetition taken out of propagation keeps its own translation', async () => {
    const one = await open(desk.write('a.txt', PAGE));
    one.dispatch({ type: 'goto', row: 1 });
    one.dispatch({ type: 'toggle-propagate' });
    one.dispatch({ type: 'goto', row: 0 });
    type(one, 'ناونیشان');
    one.dispatch({ type: 'confirm-next' });
    expect(targets(one).slice(0, 2)).toEqual(['ناونیشان', '']);
  });

  test('editing a confirmed row makes it a draft again; the memory keeps what was confirmed', async () => {
    const one = await open(desk.write('a.txt', FIRST));
    type(one, 'یەکەم');
    one.dispatch({ type: 'confirm-next' });
    one.dispatch({ type: 'goto', row: 0 });
    type(one, '!');
    await one.settled();
    expect(statuses(one)).toEqual(['draft']);
    expect(await unitsOnDisk()).toEqual(['یەکەم']);
  });
});

describe('undo', () => {
  test('of a confirmation takes the unit out of the memory, as often as it is done', async () => {
    const one = await open(desk.write('a.txt', FIRST));
    type(one, 'یەکەم');
    one.dispatch({ type: 'confirm-next' });
    for (let round = 0; round < 3; round++) {
      one.dispatch({ type: 'undo' });
      await one.settled();
      expect(await unitsOnDisk()).toEqual([]);
      one.dispatch({ type: 'redo' });
      await one.settled();
      expect(await unitsOnDisk()).toEqual(['یەکەم']);
    }
  });

  test('and confirming again, the same text or another, stores it again', async () => {
    const one = await open(desk.write('a.txt', FIRST));
    type(one, 'یەکەم');
    one.dispatch({ type: 'confirm-next' });
    one.dispatch({ type: 'undo' });
    one.dispatch({ type: 'confirm-next' });
    await one.settled();
    expect(await unitsOnDisk()).toEqual(['یەکەم']);
    one.dispatch({ type: 'undo' });
    type(one, 'ین');
    one.dispatch({ type: 'confirm-next' });
    await one.settled();
    expect(await unitsOnDisk()).toEqual(['یەکەمین']);
  });

  test('of a second wording brings the first one back, alone', async () => {
    const one = await open(desk.write('a.txt', FIRST));
    type(one, 'یەکەم');
    one.dispatch({ type: 'confirm-next' });
    one.dispatch({ type: 'goto', row: 0 });
    type(one, 'ین');
    one.dispatch({ type: 'confirm-next' });
    one.dispatch({ type: 'undo' });
    await one.settled();
    expect(await unitsOnDisk()).toEqual(['یەکەم']);
  });

  test('takes typing back by the word', async () => {
    const one = await open(desk.write('a.txt', FIRST));
    type(one, 'دوو وشە');
    one.dispatch({ type: 'undo' });
    expect(targets(one)).toEqual(['دوو ']);
    one.dispatch({ type: 'undo' });
    expect(targets(one)).toEqual(['']);
    one.dispatch({ type: 'redo' });
    one.dispatch({ type: 'redo' });
    expect(targets(one)).toEqual(['دوو وشە']);
  });

  test('goes to the row it changes', async () => {
    const one = await open(desk.write('a.txt', `${FIRST} ${SECOND}`));
    type(one, 'x');
    one.dispatch({ type: 'move', by: 'next' });
    one.dispatch({ type: 'undo' });
    expect(translating(one).current).toBe(0);
    expect(translating(one).editor.text).toBe('');
  });

  test('of nothing says so', async () => {
    const one = await open(desk.write('a.txt', FIRST));
    one.dispatch({ type: 'undo' });
    expect(one.state().notice?.code).toBe('nothing-to-undo');
  });
});

describe('leaving and coming back', () => {
  test('finds drafts, confirmed rows, the place and the undo history', async () => {
    const path = desk.write('a.txt', `${FIRST} ${SECOND}`);
    const one = await open(path);
    type(one, 'یەکەم');
    one.dispatch({ type: 'confirm-next' });
    type(one, 'نیوەچڵ');
    await close();
    const again = await open(path);
    expect(targets(again)).toEqual(['یەکەم', 'نیوەچڵ']);
    expect(statuses(again)).toEqual(['confirmed', 'draft']);
    expect(translating(again).current).toBe(1);
    expect(translating(again).editor.text).toBe('نیوەچڵ');
    expect(again.state().notice?.code).toBe('resumed');
    again.dispatch({ type: 'undo' });
    again.dispatch({ type: 'undo' });
    await again.settled();
    expect(statuses(again)).toEqual(['draft', 'empty']);
    expect(await unitsOnDisk()).toEqual([]);
  });

  test('a text that moved to another folder is found by its content', async () => {
    const one = await open(desk.write('a.txt', FIRST));
    type(one, 'یەکەم');
    await close();
    const again = await open(desk.write('b.txt', FIRST));
    expect(targets(again)).toEqual(['یەکەم']);
  });

  test('when the text has changed, finished rows follow their segments and the rest is said', async () => {
    const path = desk.write('a.txt', `${FIRST} ${SECOND}`);
    const one = await open(path);
    type(one, 'یەکەم');
    one.dispatch({ type: 'confirm-next' });
    type(one, 'دووەم');
    one.dispatch({ type: 'confirm-next' });
    await close();
    desk.write('a.txt', `وفي خبر جديد تأجل الافتتاح إلى يوم الاثنين. ${FIRST}`);
    const again = await open(path);
    expect(targets(again)).toEqual(['', 'یەکەم']);
    expect(again.state().notice).toMatchObject({ code: 'source-changed', values: { count: 1 } });
  });

  test('the same text translated into two languages is two pieces of work', async () => {
    const path = desk.write('a.txt', FIRST);
    const one = await open(path);
    type(one, 'یەکەم');
    await close();
    app = await desk.open(path, 'en');
    expect(targets(app)).toEqual(['']);
  });
});
