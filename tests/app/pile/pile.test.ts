/** A pile of files: paired, aligned, accepted across all of them, and found again as it was left. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type App,
  createApp,
  doubtfulIn,
  filesIn,
  initialState,
  isDoubtful,
  openPile,
  openWorkspace,
  type PileState,
  thresholdFor,
} from '../../../src/app/index.ts';
import { groupRowsOf } from '../../../src/app/pile/state.ts';
import { type Desk, makeDesk } from '../session.ts';

const TEXTS = {
  en: [
    'Three bridges over the Sarman river were closed on Monday.\n\nMayor Hasan Kara said: "We will open them in 12 days."\n\nRepairs cost 450,000 dollars.\n',
    'Rain flooded 27 villages near Tirvan.\n\nGovernor Leyla Demir asked for 80 tents.\n\nOn 14 March 1,200 blankets came.\n',
  ],
  kmr: [
    'Sê pirên li ser çemê Sarmanê roja duşemê hatin girtin.\n\nŞaredar Hasan Kara got: "Em ê di 12 rojan de vekin."\n\nTamîr 450.000 dolar e.\n',
    'Baranê 27 gund li nêzî Tirvanê xistin bin avê.\n\nParêzgar Leyla Demir 80 kon xwestin.\n\nDi 14ê adarê de 1.200 betanî hatin.\n',
  ],
};

let desk: Desk;
let app: App | null = null;
beforeEach(() => {
  desk = makeDesk();
  for (const [language, texts] of Object.entries(TEXTS)) {
    mkdirSync(join(desk.folder, language));
    for (const [i, text] of texts.entries())
      writeFileSync(join(desk.folder, language, `${language}-${i + 1}.txt`), text);
  }
  writeFileSync(join(desk.folder, 'en', 'other.txt'), 'A cat sat on a wall.\n');
});
afterEach(async () => {
  await app?.close();
  app = null;
  desk.remove();
});

async function open(): Promise<App> {
  const ready = await openWorkspace({
    memory: `${desk.folder}/memory`,
    env: {},
    cwd: desk.folder,
    starter: null,
  });
  if (!ready.ok) throw new Error(ready.problem.code);
  const { workspace } = ready.value;
  const folders = ['en', 'kmr'].map((name) => join(desk.folder, name));
  const from = (side: number) => ({ from: side === 0 ? ('en' as const) : ('kmr' as const) });
  const opened = await openPile(workspace.memory.dir, folders, from);
  if (!opened.ok) throw new Error(opened.problem.code);
  const { pile, desk: files } = opened.value;
  app = createApp({
    workspace,
    initial: initialState(workspace, { pile }, 'en'),
    append: files.append,
    pile: files,
    release: files.close,
    by: 'tester',
    soon: (run) => run(),
  });
  await app.settled();
  return app;
}

function pileOf(one: App): PileState {
  const { pile } = one.state();
  if (!pile) throw new Error('no pile');
  return pile;
}

const groups = (one: App) =>
  pileOf(one).groups.map((group) => group.files.map((at) => at ?? '-').join(' '));

test('pairs the files, aligns them, and says which is left over', async () => {
  const one = await open();
  expect(groups(one)).toEqual(['0 0', '1 1', '2 -']);
  const paired = pileOf(one).groups.filter((group) => filesIn(group) > 1);
  expect(paired.every((group) => (group.rows?.open.length ?? 0) > 0)).toBe(true);
  expect(pileOf(one).work).toBeNull();
});

test('accepts what is sure in all files at once, and the units are in the memory', async () => {
  const one = await open();
  const sure = pileOf(one).groups.flatMap((group) => group.rows?.open ?? []);
  one.dispatch({ type: 'pile-threshold', to: 0.5 });
  one.dispatch({ type: 'pile-accept' });
  await one.settled();
  expect(one.state().memory.units).toBe(sure.filter((confidence) => confidence >= 0.5).length);
  expect(one.state().notice?.code).toBe('beads-confirmed');
});

test('opens an alignment, takes its edits back into the list, and finds them the next day', async () => {
  const one = await open();
  one.dispatch({ type: 'pile-open' });
  await one.settled();
  expect(one.state().screen).toBe('align');
  one.dispatch({ type: 'align-move', by: 'page-up' });
  one.dispatch({ type: 'align-confirm' });
  one.dispatch({ type: 'align-leave' });
  await one.settled();
  expect(one.state().screen).toBe('pile');
  expect(pileOf(one).groups[0]?.rows?.confirmed).toBe(1);
  await one.close();
  const again = await open();
  expect(pileOf(again).groups[0]?.rows?.confirmed).toBe(1);
});

test('pairing changed by hand is aligned anew, undone, and there when the folders are opened again', async () => {
  const one = await open();
  one.dispatch({ type: 'pile-side', by: 1 });
  one.dispatch({ type: 'pile-take' });
  one.dispatch({ type: 'pile-move', by: 1 });
  one.dispatch({ type: 'pile-take' });
  await one.settled();
  expect(groups(one)).toEqual(['0 1', '1 0', '2 -']);
  expect(pileOf(one).groups[0]?.rows).not.toBeNull();
  one.dispatch({ type: 'undo' });
  await one.settled();
  expect(groups(one)).toEqual(['0 0', '1 1', '2 -']);
  one.dispatch({ type: 'redo' });
  await one.settled();
  await one.close();
  expect(groups(await open())).toEqual(['0 1', '1 0', '2 -']);
});

test('the queue of doubt goes on in the next alignment of the pile', async () => {
  const one = await open();
  one.dispatch({ type: 'pile-threshold', to: 1 });
  one.dispatch({ type: 'pile-open' });
  await one.settled();
  for (let i = 0; i < 20 && pileOf(one).open === 0; i += 1) {
    one.dispatch({ type: 'align-move', by: 'most-doubtful' });
    if (one.state().align) one.dispatch({ type: 'align-confirm' });
    await one.settled();
  }
  await one.settled();
  const { align, pile } = one.state();
  expect([pile?.open, align?.documents[0]?.name]).toEqual([1, 'en-2.txt']);
});

test('as many rows are taken as leave so many errors to be expected', () => {
  const confidences = [0.99, 0.95, 0.9, 0.9, 0.6];
  expect(thresholdFor(confidences, 0.07)).toBe(0.95);
  expect(thresholdFor(confidences, 0.27)).toBe(0.9);
  expect(thresholdFor(confidences, 0.2)).toBe(0.95);
  expect(thresholdFor(confidences, 0)).toBeGreaterThan(1);
});

test('the list calls as many rows of a group doubtful as its own screen does', () => {
  const row = fc.record({
    sides: fc.constantFrom([[0], [0]], [[1], []], [[], [1]]),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    status: fc.constantFrom('auto' as const, 'review', 'confirmed', 'furniture'),
    evidence: fc.constant([]),
  });
  const threshold = fc.double({ min: 0.5, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(row), threshold, (rows, from) => {
      const group = { files: [0, 0], confidence: 1, reasons: [], rows: groupRowsOf(rows) };
      expect(doubtfulIn(group, from)).toBe(rows.filter((one) => isDoubtful(one, from)).length);
    }),
  );
});
