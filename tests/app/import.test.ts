/** Importing: what is new, known, another wording or refused, counted before anything is changed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportMemory, type ImportRequest, importFile } from '../../src/app/index.ts';
import { type Memory, openMemory } from '../../src/store/index.ts';
import { type Desk, makeDesk } from './session.ts';

let desk: Desk;
let memory: Memory;
beforeEach(async () => {
  desk = makeDesk();
  const opened = await openMemory(join(desk.folder, 'memory'));
  if (!opened.ok) throw new Error(opened.problem.code);
  memory = opened.value;
});
afterEach(async () => {
  await memory.close();
  desk.remove();
});

/** Imports a file that must be readable. */
async function imported(name: string, text: string, options: Partial<ImportRequest> = {}) {
  const done = await importFile(memory, { path: desk.write(name, text), ...options });
  if (!done?.ok) throw new Error(done ? done.problem.code : 'stopped');
  return done.value;
}

const TABLE = [
  'ar\tckb',
  'أغلق الجسر.\tپردەکە داخرا.',
  'أغلق الجسر.\tپردەکە داخرا.',
  'أغلق الجسر.\tپردەکە گیرا.',
  'بدأ العمل.\tکار دەستی پێ کرد.',
  'سطر بلا ترجمة.\t',
].join('\n');

const tu = (attributes: string, source: string, target: string) =>
  `<tu ${attributes}><note>${attributes.length}</note><tuv xml:lang="ar"><seg>${source}</seg></tuv><tuv xml:lang="ckb"><seg>${target}</seg></tuv></tu>`;
const tmx = (body: string) =>
  `<?xml version="1.0"?><tmx version="1.4"><header srclang="ar"/><body>${body}</body></tmx>`;
const SAME = [
  tu('tuid="1"', 'أغلق الجسر.', 'پردەکە داخرا.'),
  tu('tuid="22"', 'أغلق الجسر.', 'پردەکە داخرا.'),
];

describe('a table', () => {
  test('counts rows that say the same twice, and those that say something else', async () => {
    const report = await imported('a.tsv', TABLE);
    expect(report).toMatchObject({ read: 5, added: 2, known: 1, conflicting: 1 });
    expect(report.skipped.map(({ code, at }) => [code, at?.line])).toEqual([
      ['import.empty-side', 6],
    ]);
    expect([...memory.units()]).toHaveLength(2);
  });

  test('of this program keeps how each row stands: what nobody has confirmed is a draft again', async () => {
    const rows = [
      'نعم\tبەڵێ\tconfirmed',
      'لا\tنەخێر\tdraft',
      'ربما\tبەڵکو\trejected',
      'أجل\tئا\tempty',
    ];
    await imported('a.tsv', ['ar\tckb\tstatus', ...rows].join('\n'));
    const standing = [...memory.units()].map(({ variants: [source, target] }) => [
      source?.text,
      target?.status,
    ]);
    expect(new Map(standing as [string, string][])).toEqual(
      new Map([
        ['نعم', 'confirmed'],
        ['لا', 'draft'],
        ['ربما', 'rejected'],
        ['أجل', 'confirmed'],
      ]),
    );
  });

  test('with a third language says that it was not read', async () => {
    const report = await imported('a.csv', 'en,ar,ckb\nYes,نعم,بەڵێ\n');
    expect(report).toMatchObject({ added: 1, skipped: [{ code: 'table.columns-unread' }] });
  });

  test('taken in once more brings nothing', async () => {
    await imported('a.tsv', TABLE);
    const before = [...memory.units()];
    expect(await imported('a.tsv', TABLE)).toMatchObject({ added: 0, known: 4, conflicting: 0 });
    expect([...memory.units()]).toEqual(before);
  });
});

test.each([
  ['a.tsv', TABLE],
  ['a.tmx', tmx(SAME.join(''))],
  ['a.json', '{"store":[{"id":"s1","origLang":"ar","variants":[{"lang":"ar","text":"نعم"}]}]}'],
])('a dry run of %s says the same as the import and leaves no trace', async (name, text) => {
  const said = await imported(name, text, { dryRun: true });
  expect(existsSync(memory.dir)).toBe(false);
  expect(await imported(name, text)).toEqual(said);
});

test('a source with more translations than help anybody takes no more in, and says so', async () => {
  const rows = Array.from({ length: 520 }, (_, i) => `نعم\tدەقی ${i}`);
  const report = await imported('many.tsv', ['ar\tckb', ...rows].join('\n'));
  const [unit] = memory.units();
  expect(unit?.variants).toHaveLength(500);
  expect(report.skipped).toHaveLength(21);
  expect(report.skipped[0]).toMatchObject({ code: 'import.too-many', at: { line: 501 } });
});

test('half of a character is left out with its entry, and the rest is taken in', async () => {
  const entry = (id: string, text: string) =>
    `{"id":"${id}","origLang":"ar","variants":[{"lang":"ar","text":"${text}"}]}`;
  const text = `{"store":[${entry('s1', 'نعم\\ud800')},${entry('s2', 'لا')}]}`;
  const report = await imported('a.json', text);
  expect(report).toMatchObject({ added: 1, skipped: [{ code: 'statements.entry' }] });
});

test('a table as spreadsheets of half the world write it, with semicolons, is read', async () => {
  expect(await imported('a.csv', 'ar;ckb\r\nنعم;بەڵێ\r\n')).toMatchObject({ added: 1 });
});

test('an import that is stopped has changed nothing', async () => {
  const stopped = AbortSignal.abort();
  const path = desk.write('a.tmx', tmx(SAME.join('')));
  expect(await importFile(memory, { path, signal: stopped })).toBeNull();
  expect(existsSync(memory.dir)).toBe(false);
});

test('a TMX unit that says the same once more is known, and its own id and note are kept', async () => {
  expect(await imported('a.tmx', tmx(SAME.join('')))).toMatchObject({ added: 1, known: 1 });
  const [unit] = memory.units();
  expect(JSON.stringify(unit)).toContain('"tuid":"1"');
  expect(JSON.stringify(unit)).toContain('"tuid":"22"');
});

const STATEMENT = {
  id: 's-2',
  origLang: 'ckb',
  variants: [
    { lang: 'ckb', text: 'ئاو نابڕین' },
    { lang: 'ar', text: 'لن نقطع الماء' },
  ],
};

test('statements taken in twice are known, and the memory is as after the first time', async () => {
  const text = JSON.stringify({ store: [STATEMENT] });
  await imported('s.json', text);
  const before = [...memory.statements()];
  expect(await imported('s.json', text)).toMatchObject({ added: 0, known: 1 });
  expect([...memory.statements()]).toEqual(before);
});

test('a statement too long to be kept is left out by itself, and a dry run says the same', async () => {
  const long = { ...STATEMENT, id: 's-3', variants: [{ lang: 'ar', text: 'ا'.repeat(1 << 20) }] };
  const text = JSON.stringify({ store: [long, STATEMENT] });
  const said = await imported('s.json', text, { dryRun: true });
  expect(said).toMatchObject({
    read: 2,
    added: 1,
    skipped: [{ code: 'memory.record-refused', values: { id: 's-3' } }],
  });
  expect(await imported('s.json', text)).toEqual(said);
});

test('notes and codes of a text that comes twice are kept, and the file and its export say the same', async () => {
  const noted = (note: string, code: string, when: string) =>
    `<tu><tuv xml:lang="ar"><seg>الباب</seg></tuv><tuv xml:lang="ckb" changedate="${when}"><note>${note}</note><seg><ph>${code}</ph>دەرگا</seg></tuv></tu>`;
  const text = tmx(
    noted('یەکەم', '&lt;b&gt;', '20240301T000000Z') +
      noted('دووەم', '&lt;i&gt;', '20240201T000000Z'),
  );
  expect(await imported('a.tmx', text)).toMatchObject({ added: 1, known: 1, skipped: [] });
  const file = join(desk.folder, 'all.tmx');
  await exportMemory(memory, file, {});
  const written = readFileSync(file, 'utf8');
  for (const part of ['یەکەم', 'دووەم', '&lt;b&gt;', '20240201T000000Z'])
    expect(written).toContain(part);
  const units = [...memory.units()];
  expect(await imported('a.tmx', text)).toMatchObject({ added: 0, known: 2 });
  expect(await imported('b.tmx', written)).toMatchObject({ added: 0, known: 1 });
  expect([...memory.units()]).toEqual(units);
});

describe('very many units of one source', () => {
  const many = (count: number) =>
    tmx(Array.from({ length: count }, (_, i) => tu(`tuid="${i}"`, 'صورة', 'وێنە')).join('\n'));

  test('keep the ids and notes of the first hundred, and that is said once', async () => {
    const report = await imported('a.tmx', many(300));
    expect(report).toMatchObject({
      read: 300,
      added: 1,
      known: 299,
      skipped: [{ code: 'import.too-often', at: { line: 101 }, values: { count: 100 } }],
    });
    const [unit] = memory.units();
    expect(unit).toMatchObject({ tmx: expect.objectContaining({ length: 100 }) });
  });

  test('with texts of their own lose none of them', async () => {
    const texts = Array.from({ length: 150 }, (_, i) => tu(`tuid="${i}"`, 'صورة', `وێنەی ${i}`));
    expect((await imported('a.tmx', tmx(texts.join('')))).skipped).toEqual([]);
    const [unit] = memory.units();
    expect(unit?.variants.filter(({ language }) => language === 'ckb')).toHaveLength(150);
  });
});

test('a unit too long to be kept is named with its line, the rest is taken in, and a dry run knows', async () => {
  const long = tu('tuid="1"', 'طويل', 'ا'.repeat(600_000));
  const text = tmx(`\n${long}\n${SAME[0]}`);
  const said = await imported('a.tmx', text, { dryRun: true });
  expect(said).toMatchObject({
    read: 2,
    added: 1,
    skipped: [{ code: 'import.too-long', at: { line: 2 } }],
  });
  expect(await imported('a.tmx', text)).toEqual(said);
});

test('a text that would make a unit too long leaves what the unit has', async () => {
  const texts = ['ئا', 'ب'.repeat(300_000), 'پ'.repeat(300_000), 'ت'];
  const report = await imported('a.tmx', tmx(texts.map((t) => tu('', 'صورة', t)).join('\n')));
  expect(report.skipped).toMatchObject([{ code: 'import.too-long', at: { line: 3 } }]);
  const [unit] = memory.units();
  const lengths = unit?.variants.map(({ text }) => text.length).sort((a, b) => a - b);
  expect(lengths).toEqual([1, 2, 4, 300_000]);
});

test('remarks of one kind without end are counted, not listed', async () => {
  const odd = Array.from(
    { length: 600 },
    (_, i) =>
      `<tu><tuv xml:lang="ar"><seg>نص <g>${i}</g></seg></tuv><tuv xml:lang="ckb"><seg>دەق <g>${i}</g></seg></tuv></tu>`,
  );
  const { skipped, added } = await imported('a.tmx', tmx(odd.join('\n')));
  expect(added).toBe(600);
  expect(skipped).toHaveLength(1001);
  expect(skipped.at(-1)).toMatchObject({ code: 'import.remarks', values: { count: 200 } });
});

describe('Kurdish without dialect', () => {
  const pair = (i: number) =>
    `<tu><tuv xml:lang="en"><seg>Sentence ${i}</seg></tuv><tuv xml:lang="ku"><seg>Hevoka ${i} ya kurdî</seg></tuv></tu>`;
  const text = tmx([1, 2, 3].map(pair).join(''));

  test('is told by its letters and said once a file', async () => {
    const { skipped } = await imported('a.tmx', text);
    expect(skipped.map(({ code, values }) => [code, values?.language])).toEqual([
      ['tmx.kurdish', 'kmr'],
    ]);
  });

  test('is no question once the user has named that dialect', async () => {
    expect((await imported('a.tmx', text, { to: 'kmr' })).skipped).toEqual([]);
    expect((await imported('b.tmx', text, { to: 'ckb' })).skipped).toHaveLength(1);
  });
});

test('a memory made from the TMX file of another one has its statements and people again', async () => {
  const words = 'We keep the tents by the river until spring.';
  const store = [
    {
      id: 's-1',
      speaker: 'p-1',
      names: { en: 'Ana Cole', ar: 'آنا كول' },
      medium: 'tweet',
      origLang: 'en',
      variants: [{ lang: 'en', text: words }],
    },
  ];
  await imported('store.json', JSON.stringify({ store }));
  await imported('pairs.tsv', TABLE, { from: 'ar', to: 'ckb' });
  const file = join(desk.folder, 'all.tmx');
  expect(await exportMemory(memory, file, {})).toMatchObject({ ok: true });
  const other = await openMemory(join(desk.folder, 'other'));
  if (!other.ok) throw new Error(other.problem.code);
  const read = async () => importFile(other.value, { path: file });
  expect(await read()).toMatchObject({ ok: true, value: { skipped: [] } });
  expect([...other.value.statements()]).toEqual([...memory.statements()]);
  expect([...other.value.people()]).toEqual([...memory.people()]);
  expect(other.value.counts()).toEqual(memory.counts());
  expect(await read()).toMatchObject({ ok: true, value: { added: 0 } });
  await other.value.close();
});
