/** Aligning two texts: confirmed rows become units with their statements, and everything is there the next day. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type AlignState,
  type App,
  createApp,
  initialState,
  openAlignment,
  openText,
  openWorkspace,
} from '../../../src/app/index.ts';
import { openMemory } from '../../../src/store/index.ts';
import { type Desk, makeDesk } from '../session.ts';

const ARABIC = `أعلنت البلدية يوم الاثنين إغلاق 3 جسور فوق نهر سرمان.

وقال رئيس البلدية، حسن كارا: «سنعيد فتح الجسور بعد 12 يوماً».

وبلغت كلفة الإصلاح 450 ألف دولار.
`;
const SORANI = `شارەوانی ڕۆژی دووشەممە ڕایگەیاند ٣ پرد لەسەر ڕووباری سەرمان دادەخات.

حەسەن کارا، سەرۆکی شارەوانی، گوتی: «دوای ١٢ ڕۆژ پردەکان دەکەینەوە».

تێچووی چاککردنەوەکە ٤٥٠ هەزار دۆلار بوو.
`;

let desk: Desk;
let app: App | null = null;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(async () => {
  await app?.close();
  app = null;
  desk.remove();
});

async function open(paths: readonly string[]): Promise<App> {
  const texts = [];
  for (const path of paths) {
    const text = await openText({ path });
    if (!text.ok) throw new Error(text.problem.code);
    texts.push(text.value);
  }
  const ready = await openWorkspace({
    memory: `${desk.folder}/memory`,
    env: {},
    cwd: desk.folder,
    starter: null,
  });
  if (!ready.ok) throw new Error(ready.problem.code);
  const { workspace } = ready.value;
  const opened = await openAlignment(workspace.memory.dir, texts);
  if (!opened.ok) throw new Error(opened.problem.code);
  const { align, log, notice } = opened.value;
  app = createApp({
    workspace,
    initial: initialState(workspace, { align, notice }, 'en'),
    append: (entries) => log.append(entries),
    release: async () => {
      await log.close();
    },
    by: 'tester',
    soon: (run) => run(),
  });
  await app.settled();
  return app;
}

function aligning(one: App): AlignState {
  const { align } = one.state();
  if (!align) throw new Error('nothing is aligned');
  return align;
}

const write = () => [desk.write('a.ar.txt', ARABIC), desk.write('a.ckb.txt', SORANI)];
const beads = (one: App) =>
  aligning(one).rows.map((row) => row.sides.map((side) => side.join(',')).join('-'));

async function onDisk() {
  const memory = await openMemory(`${desk.folder}/memory`, { readOnly: true });
  if (!memory.ok) throw new Error(memory.problem.code);
  const units = [...memory.value.units()].map((unit) =>
    unit.variants
      .map((one) => one.language)
      .sort()
      .join('-'),
  );
  const statements = [...memory.value.statements()];
  await memory.value.close();
  return { units, statements };
}

function confirmEach(one: App): void {
  for (let i = 0; i < aligning(one).rows.length; i++) {
    while (aligning(one).current > i) one.dispatch({ type: 'align-move', by: 'previous' });
    while (aligning(one).current < i) one.dispatch({ type: 'align-move', by: 'next' });
    one.dispatch({ type: 'align-confirm' });
  }
}

describe('two texts that say the same', () => {
  test('are aligned sentence by sentence', async () => {
    expect(beads(await open(write()))).toEqual(['0-0', '1-1', '2-2']);
  });

  test('Enter on a confirmed row goes to the next doubtful one, or says that none is left', async () => {
    const one = await open(write());
    confirmEach(one);
    one.dispatch({ type: 'align-confirm' });
    expect(one.state().notice).toMatchObject({ code: 'no-doubt-left' });
  });

  test('become one unit a row when they are confirmed, with the statement quoted in them', async () => {
    const one = await open(write());
    confirmEach(one);
    await one.settled();
    const { units, statements } = await onDisk();
    expect(units).toEqual(['ar-ckb', 'ar-ckb', 'ar-ckb']);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.variants.map((variant) => variant.language).sort()).toEqual([
      'ar',
      'ckb',
    ]);
  });

  test('undo takes the last confirmation out of the memory', async () => {
    const one = await open(write());
    confirmEach(one);
    one.dispatch({ type: 'undo' });
    await one.settled();
    expect((await onDisk()).units).toHaveLength(2);
  });

  test('a confirmed row that is taken apart leaves the memory', async () => {
    const one = await open(write());
    confirmEach(one);
    one.dispatch({ type: 'align-unlink' });
    await one.settled();
    expect((await onDisk()).units).toHaveLength(2);
  });

  test('edits and confirmations are there when the files are opened again, undo included', async () => {
    const paths = write();
    const one = await open(paths);
    one.dispatch({ type: 'align-move', by: 'page-up' });
    one.dispatch({ type: 'align-merge' });
    one.dispatch({ type: 'align-confirm' });
    const before = beads(one);
    await one.close();
    const again = await open(paths);
    expect(beads(again)).toEqual(before);
    expect(aligning(again).rows[0]?.status).toBe('confirmed');
    again.dispatch({ type: 'undo' });
    again.dispatch({ type: 'undo' });
    await again.settled();
    expect(beads(again)).toEqual(['0-0', '1-1', '2-2']);
    expect((await onDisk()).units).toEqual([]);
  });
});

describe('a file that changed after rows were confirmed', () => {
  test('keeps the confirmed beads, and aligns the rest anew around them', async () => {
    const paths = write();
    const one = await open(paths);
    confirmEach(one);
    await one.close();
    desk.write('a.ar.txt', `نشر هذا الخبر يوم الأحد في المدينة.\n\n${ARABIC}`);
    const again = await open(paths);
    const confirmed = aligning(again).rows.filter((row) => row.status === 'confirmed');
    expect(confirmed.map((row) => row.sides)).toEqual([
      [[1], [0]],
      [[2], [1]],
      [[3], [2]],
    ]);
    expect(again.state().notice).toMatchObject({ code: 'source-changed', bad: false });
    expect((await onDisk()).units).toHaveLength(3);
  });

  test('says how many confirmed beads no longer have a place', async () => {
    const paths = write();
    const one = await open(paths);
    confirmEach(one);
    await one.close();
    desk.write('a.ckb.txt', SORANI.replace('٤٥٠', '٥٠٠'));
    const again = await open(paths);
    expect(aligning(again).rows.map((row) => row.status)).toEqual([
      'confirmed',
      'confirmed',
      'auto',
    ]);
    expect(again.state().notice).toMatchObject({ values: { count: 1, kept: 2 }, bad: true });
  });
});

test('two files in one language are refused', async () => {
  const text = await openText({ path: desk.write('a.txt', ARABIC) });
  if (!text.ok) throw new Error(text.problem.code);
  const opened = await openAlignment(`${desk.folder}/memory`, [text.value, text.value]);
  expect(!opened.ok && opened.problem.code).toBe('align.same-language');
});

describe('aligning again', () => {
  test('leaves confirmed and pinned rows as they are, and undo brings the rows back', async () => {
    const one = await open(write());
    one.dispatch({ type: 'align-confirm' });
    one.dispatch({ type: 'align-move', by: 'page-down' });
    one.dispatch({ type: 'align-pin' });
    one.dispatch({ type: 'align-move', by: 'previous' });
    one.dispatch({ type: 'align-unlink' });
    expect(beads(one)).toEqual(['0-0', '1-', '-1', '2-2']);
    one.dispatch({ type: 'align-realign' });
    await one.settled();
    expect(beads(one)).toEqual(['0-0', '1-1', '2-2']);
    expect(aligning(one).rows.map((row) => [row.status, row.pinned ?? false])).toEqual([
      ['confirmed', false],
      ['auto', false],
      ['auto', true],
    ]);
    one.dispatch({ type: 'undo' });
    expect(beads(one)).toEqual(['0-0', '1-', '-1', '2-2']);
    one.dispatch({ type: 'redo' });
    expect(beads(one)).toEqual(['0-0', '1-1', '2-2']);
  });

  test('keeps changes away while it runs, but not looking around', async () => {
    const one = await open(write());
    one.dispatch({ type: 'align-realign' });
    one.dispatch({ type: 'align-merge' });
    expect(one.state().notice?.code).toBe('aligning');
    one.dispatch({ type: 'align-move', by: 'next' });
    expect(aligning(one).current).toBe(1);
    await one.settled();
    expect(aligning(one).work).toBeNull();
  });
});

describe('a sentence that stands for two', () => {
  const JOINED = `أعلنت البلدية يوم الاثنين إغلاق 3 جسور فوق نهر سرمان، وبلغت كلفة الإصلاح 450 ألف دولار.

وقال رئيس البلدية، حسن كارا: «سنعيد فتح الجسور بعد 12 يوماً».
`;

  async function split(): Promise<{ one: App; paths: readonly string[] }> {
    const paths = [desk.write('a.ar.txt', JOINED), desk.write('a.ckb.txt', SORANI)];
    const one = await open(paths);
    one.dispatch({ type: 'align-move', by: 'page-up' });
    one.dispatch({ type: 'align-split' });
    one.dispatch({ type: 'align-confirm' });
    return { one, paths };
  }

  test('is split behind its clause, and the pieces become units of their own', async () => {
    const { one } = await split();
    const texts = aligning(one).documents[0]?.segments.map((segment) => segment.text);
    expect(texts?.slice(0, 2)).toEqual([
      'أعلنت البلدية يوم الاثنين إغلاق 3 جسور فوق نهر سرمان،',
      'وبلغت كلفة الإصلاح 450 ألف دولار.',
    ]);
  });

  test('is whole again after undo, and split after the texts are opened again', async () => {
    const { one, paths } = await split();
    const now = beads(one);
    await one.close();
    const again = await open(paths);
    expect(beads(again)).toEqual(now);
    expect(aligning(again).documents[0]?.segments).toHaveLength(3);
    again.dispatch({ type: 'undo' });
    expect(aligning(again).documents[0]?.segments).toHaveLength(2);
  });

  test('keeps its cut and its confirmed pieces when the file changes elsewhere', async () => {
    const { one, paths } = await split();
    one.dispatch({ type: 'align-move', by: 'page-up' });
    one.dispatch({ type: 'align-confirm' });
    const confirmed = aligning(one).rows.filter((row) => row.status === 'confirmed').length;
    expect(confirmed).toBe(1);
    await one.close();
    desk.write('a.ar.txt', `نشر هذا الخبر يوم الأحد في المدينة.\n\n${JOINED}`);
    const again = await open(paths);
    expect(aligning(again).documents[0]?.segments.map((segment) => segment.id)).toContain('s1.2');
    expect(aligning(again).rows.filter((row) => row.status === 'confirmed')).toHaveLength(1);
  });
});

test('a crossing link joins what stands far apart, and becomes one unit', async () => {
  const one = await open(write());
  one.dispatch({ type: 'align-move', by: 'page-up' });
  one.dispatch({ type: 'align-unlink' });
  one.dispatch({ type: 'align-move', by: 'next' });
  one.dispatch({ type: 'align-side', by: 1 });
  one.dispatch({ type: 'align-cross' });
  one.dispatch({ type: 'align-move', by: 'page-up' });
  one.dispatch({ type: 'align-cross' });
  expect(beads(one)).toEqual(['0-0', '1-1', '2-2']);
});
