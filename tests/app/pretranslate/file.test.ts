/** A text filled from the memory into a file: what is taken, what is left, and what is never done. */
import { existsSync, linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  confirmPair,
  type OpenedText,
  openText,
  openWorkspace,
  type PretranslateReport,
  pretranslateFile,
  type ReportedRow,
  reportRows,
  type Workspace,
} from '../../../src/app/index.ts';
import { readTsv } from '../../../src/formats/index.ts';
import { type Desk, makeDesk, NEWSROOM } from '../session.ts';

const TITLE = 'عودة المدارس إلى العمل في وادي سرمان';
const FIRST = 'أعلنت مديرية التربية أن 12 مدرسة ستفتح أبوابها يوم الأحد.';
const CHANGED = 'أعلنت مديرية التربية أن 15 مدرسة ستفتح أبوابها يوم الأحد.';
const NEW = 'وقال المدير إن المعلمين عادوا جميعاً إلى البلدة.';
const TITLE_CKB = 'گەڕانەوەی قوتابخانەکان بۆ کار لە دۆڵی سەرمان';
const FIRST_CKB = 'بەڕێوەبەرایەتیی پەروەردە ڕایگەیاند ١٢ قوتابخانە ڕۆژی یەکشەممە دەکرێنەوە.';

let desk: Desk;
let workspace: Workspace;

async function openMemories(references: readonly string[] = []): Promise<void> {
  const memory = join(desk.folder, 'memory');
  const ready = await openWorkspace({
    memory,
    references,
    env: {},
    cwd: desk.folder,
    starter: null,
  });
  if (!ready.ok) throw new Error(ready.problem.code);
  workspace = ready.value.workspace;
}

async function know(source: string, target: string): Promise<void> {
  const saved = await confirmPair(workspace, {
    source: { language: 'ar', text: source },
    target: { language: 'ckb', text: target },
  });
  if (!saved.ok) throw new Error(saved.problem.code);
}

async function opened(path: string): Promise<OpenedText> {
  const text = await openText({ path });
  if (!text.ok) throw new Error(text.problem.code);
  return text.value;
}

const place = (name: string) => join(desk.folder, name);

/** What was filled in, with its rows. */
type Filled = PretranslateReport & { readonly rows: readonly ReportedRow[] };

async function fill(path: string, name: string, percentMin: number | null = null): Promise<Filled> {
  const done = await pretranslateFile(workspace, {
    opened: await opened(path),
    to: 'ckb',
    output: place(name),
    percentMin,
  });
  if (!done?.ok) throw new Error(done?.problem.code);
  return { ...done.value, rows: [...reportRows(done.value.plan)] };
}

beforeEach(async () => {
  desk = makeDesk();
  await openMemories();
});
afterEach(async () => {
  await workspace.close();
  desk.remove();
});

describe('filling a text', () => {
  test('takes the same text, leaves the rest in the source language, keeps the paragraphs', async () => {
    await know(TITLE, TITLE_CKB);
    await know(FIRST, FIRST_CKB);
    const path = desk.write('a.ar.txt', `${TITLE}\n\n${CHANGED} ${NEW}\r\n`);
    const report = await fill(path, 'a.ckb.txt');
    expect(readFileSync(place('a.ckb.txt'), 'utf8')).toBe(`${TITLE_CKB}\n\n${CHANGED} ${NEW}\r\n`);
    expect([report.segments, report.filled]).toEqual([3, 1]);
    expect(report.rows.map(({ left }) => left)).toEqual([undefined, 'no-match', 'no-match']);
  });

  test('from a lower percent on takes numbers exchanged for those of the text', async () => {
    await know(FIRST, FIRST_CKB);
    const path = desk.write('a.ar.txt', CHANGED);
    const { rows } = await fill(path, 'out.txt', 99);
    expect(readFileSync(place('out.txt'), 'utf8')).toContain('١٥ قوتابخانە');
    expect(rows[0]).toMatchObject({ percent: 99, adjusted: true, kind: 'fuzzy', memory: 'memory' });
  });

  test('counts a percent less its penalties', async () => {
    await know(TITLE, TITLE_CKB);
    const path = desk.write('a.ar.txt', TITLE);
    await workspace.close();
    const own = join(desk.folder, 'memory');
    const ready = await openWorkspace({
      memory: join(desk.folder, 'empty'),
      references: [own],
      env: {},
      cwd: desk.folder,
      starter: null,
    });
    if (!ready.ok) throw new Error(ready.problem.code);
    workspace = ready.value.workspace;
    expect((await fill(path, 'strict.txt', 100)).filled).toBe(0);
    expect((await fill(path, 'less.txt', 99)).rows[0]).toMatchObject({ percent: 99 });
    expect((await fill(path, 'same.txt')).filled).toBe(1);
  });

  test('says of several translations that there are others', async () => {
    await know(TITLE, 'یەکەم ناونیشان');
    await know(TITLE, 'دووەم ناونیشان');
    const { rows } = await fill(desk.write('a.ar.txt', TITLE), 'out.txt');
    expect(rows[0]).toMatchObject({ target: 'دووەم ناونیشان', others: 1 });
  });
});

describe('a quotation first said in the target language', () => {
  const article = readFileSync(join(NEWSROOM, 'samples', '03-return.ar.txt'), 'utf8');
  const paragraph = article.split('\n').find((line) => line.includes('غليها قبل الشرب')) ?? '';
  const [sentence = ''] = /^.*المقبلين"\./.exec(paragraph) ?? [];

  test('is not translated back: the row stays open and the original is named', async () => {
    await workspace.close();
    await openMemories([NEWSROOM]);
    await know(sentence, 'وەرگێڕانی وەرگێڕانێک');
    const { rows } = await fill(desk.write('a.ar.txt', sentence), 'out.txt', 50);
    expect(rows[0]).toMatchObject({ target: null, left: 'original' });
    expect(rows[0]?.originals?.[0]).toMatchObject({ language: 'ku' });
    expect(rows[0]?.originals?.[0]?.stored).toContain('ئەمشەو ئاو');
    expect(readFileSync(place('out.txt'), 'utf8')).toBe(sentence);
  });

  test('goes in when the translation quotes the original', async () => {
    await workspace.close();
    await openMemories([NEWSROOM]);
    const stored = [...workspace.references.flatMap((one) => [...one.statements()])]
      .flatMap(({ variants }) => variants)
      .find(({ text, language }) => language === 'ckb' && text.startsWith('ئەمشەو ئاو'));
    await know(sentence, `بەڕێوەبەری ئاو نووسیویەتی: «${stored?.text}».`);
    const { rows } = await fill(desk.write('a.ar.txt', sentence), 'out.txt');
    expect(rows[0]?.target).toContain(stored?.text);
    expect(rows[0]?.originals?.[0]).toMatchObject({ language: 'ku' });
  });
});

describe('the file written', () => {
  test('as a table has percent and origin, and empty cells for what was not found', async () => {
    await know(TITLE, TITLE_CKB);
    const path = desk.write('a.ar.txt', `${TITLE}\n\n${NEW}\n`);
    await fill(path, 'out.tsv');
    const table = readTsv(readFileSync(place('out.tsv'), 'utf8'));
    expect(table).toMatchObject({ ok: true, value: { from: 'ar', to: 'ckb' } });
    const lines = readFileSync(place('out.tsv'), 'utf8').split('\n');
    expect(lines[0]).toBe('ar\tckb\tstatus\tpercent\torigin');
    expect(lines[1]).toMatch(/\tdraft\t100\texact; memory/);
    expect(lines[2]).toBe(`${NEW}\t\tempty\t\t`);
  });

  test('as TMX holds drafts, so that importing it confirms nothing', async () => {
    await know(TITLE, TITLE_CKB);
    await fill(desk.write('a.ar.txt', `${TITLE}\n\n${NEW}\n`), 'out.tmx');
    const tmx = readFileSync(place('out.tmx'), 'utf8');
    expect(tmx.match(/<tu /g)).toHaveLength(1);
    expect(tmx).toContain('"status":"draft"');
  });

  test('is never the text it was made from, by whatever name', async () => {
    const path = desk.write('a.ar.txt', TITLE);
    linkSync(path, place('other-name.txt'));
    for (const output of [
      path,
      place('other-name.txt'),
      join(desk.folder, 'texts/../texts/a.ar.txt'),
    ]) {
      const text = await opened(path);
      const done = await pretranslateFile(workspace, {
        opened: text,
        to: 'ckb',
        output,
        percentMin: null,
      });
      expect(done).toMatchObject({ ok: false, problem: { code: 'file.same-as-input' } });
    }
    expect(readFileSync(path, 'utf8')).toBe(TITLE);
  });

  test('is not there when the work was stopped', async () => {
    const text = await opened(desk.write('a.ar.txt', TITLE));
    const output = place('out.txt');
    const signal = AbortSignal.abort();
    const request = { opened: text, to: 'ckb', output, percentMin: null, signal } as const;
    expect(await pretranslateFile(workspace, request)).toBeNull();
    expect(existsSync(output)).toBe(false);
  });
});
