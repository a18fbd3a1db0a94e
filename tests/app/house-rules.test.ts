/** House rules: what a desk writes into settings.json beside its memory. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addRefusedCorrection } from '../../src/app/house-rules.ts';
import type { App } from '../../src/app/index.ts';
import { readHouseRules } from '../../src/app/index.ts';
import { type Desk, makeDesk, translating } from './session.ts';

const TEXT = 'زار الوزير حي بش. الجنوبي في المدينة. ثم عاد إلى العاصمة.';

let desk: Desk;
let app: App | null = null;
beforeEach(() => {
  desk = makeDesk();
  mkdirSync(join(desk.folder, 'memory'));
});
afterEach(async () => {
  await app?.close();
  app = null;
  desk.remove();
});

const settings = (value: unknown) =>
  writeFileSync(join(desk.folder, 'memory', 'settings.json'), JSON.stringify(value));

test("an abbreviation of the house's own list ends no sentence", async () => {
  settings({ abbreviations: { ar: ['بش'] }, colour: 'blue' });
  app = await desk.open(desk.write('a.txt', TEXT));
  expect(translating(app).document.segments.map((one) => one.text)).toEqual([
    'زار الوزير حي بش. الجنوبي في المدينة.',
    'ثم عاد إلى العاصمة.',
  ]);
});

test('without the list the same text is cut there', async () => {
  app = await desk.open(desk.write('a.txt', TEXT));
  expect(translating(app).document.segments).toHaveLength(3);
});

test('what is not a list of words is passed over, and named', () => {
  settings({ abbreviations: { ar: 'x', ckb: ['د', 3, ''], fr: ['M'] } });
  const rules = readHouseRules(join(desk.folder, 'memory'));
  expect(rules.abbreviations).toEqual({ ckb: ['د'] });
  expect(rules.problems).toMatchObject([
    {
      code: 'settings.misread',
      values: { names: 'abbreviations.ar, abbreviations.ckb, abbreviations.fr' },
    },
  ]);
});

test('marks and approvers that are not understood are named one by one', () => {
  settings({
    quotationMarks: {
      ckb: { outer: ['«', '»'], inner: '‹›', punctuation: 'behind' },
      en: { inner: ['‘', '’'] },
      kmr: ['"'],
    },
    approvers: 'Nisrîn',
  });
  const rules = readHouseRules(join(desk.folder, 'memory'));
  expect(rules.marks).toEqual({ ckb: { outer: ['«', '»'] } });
  expect(rules.approvers).toEqual([]);
  expect(rules.problems[0]?.values?.names).toBe(
    'quotationMarks.ckb.inner, quotationMarks.ckb.punctuation, quotationMarks.en, quotationMarks.kmr, approvers',
  );
});

test('rules that are understood, and settings of other programs, leave nothing to say', () => {
  settings({ colour: 'blue', approvers: [], quotationMarks: { ar: { outer: ['«', '»'] } } });
  const rules = readHouseRules(join(desk.folder, 'memory'));
  expect(rules.problems).toEqual([]);
});

test('a refused correction leaves what is not understood beside it as it is', async () => {
  settings({ refusedCorrections: { fr: ['mot'], ckb: ['ئەوە'] } });
  const memory = join(desk.folder, 'memory');
  await addRefusedCorrection(memory, 'ckb', 'دەیەوێ');
  expect(JSON.parse(readFileSync(join(memory, 'settings.json'), 'utf8'))).toEqual({
    refusedCorrections: { fr: ['mot'], ckb: ['ئەوە', 'دەیەوێ'] },
  });
});

test('a file that is not JSON is a problem that names it', () => {
  writeFileSync(join(desk.folder, 'memory', 'settings.json'), '{');
  const rules = readHouseRules(join(desk.folder, 'memory'));
  expect(rules).toMatchObject({ approvers: [], problems: [{ code: 'settings.invalid' }] });
});
