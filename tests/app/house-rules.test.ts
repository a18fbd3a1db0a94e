/** House rules: what a desk writes into settings.json beside its memory. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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

test('what is not a list of words is passed over', () => {
  settings({ abbreviations: { ar: 'x', ckb: ['د', 3, ''], fr: ['M'] } });
  const rules = readHouseRules(join(desk.folder, 'memory'));
  expect(rules.ok && rules.value.abbreviations).toEqual({ ckb: ['د'] });
});

test('a file that is not JSON is a problem that names it', () => {
  writeFileSync(join(desk.folder, 'memory', 'settings.json'), '{');
  const rules = readHouseRules(join(desk.folder, 'memory'));
  expect(!rules.ok && rules.problem.code).toBe('settings.invalid');
});
