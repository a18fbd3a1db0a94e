/**
 * Segmentation against its floors: `node tests/bench/run.mjs segment [DIR]` with the data folder as DIR or in
 * TARJUMAN_DATA. Prints exact cases a language and the time for one line of 250,000 characters beside Intl.Segmenter;
 * with `--misses` also the cases that differ. Exits 1 when a floor is missed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/core/language-tag.ts';
import { segmentText } from '../../src/core/segment/index.ts';
import { PAIR_FILES } from './align/gold.ts';
import { cleanUnits } from './aligned-rows.ts';
import { dataFolder } from './data-folder.ts';

const FLOOR_ALL = 97;
const FLOOR_LANGUAGE = 95;
const LINE_CHARACTERS = 250_000;
const FLOOR_MS = 100;
const ROUNDS = 7;

interface Case {
  readonly id: string;
  readonly lang: LanguageTag;
  readonly text?: string;
  readonly sentences?: readonly string[];
}

const options = process.argv.slice(2);
const folder = dataFolder(['lang/segmentation-dev.json', ...PAIR_FILES]);
const cases = readCases(join(folder, 'lang', 'segmentation-dev.json'));
let missed = false;

const cut = (text: string, language: LanguageTag) =>
  segmentText(text, language).map((span) => text.slice(span.start, span.end));

/** Cases that name lines of an outside corpus hold no text and are left out. */
function readCases(path: string): readonly Case[] {
  const { cases: all } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly Case[] };
  return all.filter((one) => one.text !== undefined);
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function report(name: string, value: number, unit: string, floor: number, good: boolean): void {
  if (!good) missed = true;
  const mark = good ? 'ok' : 'MISSED';
  console.log(
    `${name.padEnd(34)} ${value.toFixed(1).padStart(7)} ${unit}   floor ${floor}   ${mark}`,
  );
}

function exactCases(language?: LanguageTag): void {
  const mine = cases.filter((one) => language === undefined || one.lang === language);
  const right = mine.filter((one) => {
    const got = cut(one.text ?? '', one.lang);
    const exact = JSON.stringify(got) === JSON.stringify(one.sentences);
    if (!exact && language !== undefined && options.includes('--misses')) {
      console.log(
        `  ${one.id}\n    want ${JSON.stringify(one.sentences)}\n    got  ${JSON.stringify(got)}`,
      );
    }
    return exact;
  });
  const value = percent(right.length, mine.length);
  const floor = language === undefined ? FLOOR_ALL : FLOOR_LANGUAGE;
  report(`exact cases ${language ?? 'all'} (${mine.length})`, value, '%', floor, value >= floor);
}

/**
 * Running text of the clean alignment sets: units that stay whole, and ends of sentences that are found again when two
 * neighbours are joined by a blank. The sets were cut by another program, so this is a second opinion and has no floor.
 */
function runningText(language: LanguageTag): void {
  const pair = language === 'ar' || language === 'en' ? 'ar-en' : 'ckb-kmr';
  const documents = cleanUnits(folder, pair, language);
  const units = documents.flat();
  const whole = units.filter((unit) => segmentText(unit, language).length === 1).length;
  let joins = 0;
  let found = 0;
  for (const document of documents) {
    document.slice(1).forEach((unit, index) => {
      const before = document[index] ?? '';
      if (!/[.!?\u061F\u2026]["'\u201D\u2019\u00BB)]*$/.test(before)) return;
      joins++;
      const ends = segmentText(`${before} ${unit}`, language).map(({ end }) => end);
      if (ends.includes(before.length)) found++;
    });
  }
  console.log(
    `running text ${language}: ${percent(whole, units.length).toFixed(1)} % of ${units.length} units whole, ` +
      `${percent(found, joins).toFixed(1)} % of ${joins} joins found`,
  );
}

/** A passage of running text of the pair's language, repeated to the wished length on one line. */
function longLine(language: LanguageTag): string {
  const passage = cases
    .filter((one) => one.lang === language)
    .map((one) => (one.text ?? '').replace(/\s+/g, ' '))
    .join(' ');
  return passage.repeat(Math.ceil(LINE_CHARACTERS / passage.length)).slice(0, LINE_CHARACTERS);
}

function medianMs(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

for (const language of LANGUAGE_TAGS) exactCases(language);
exactCases();
for (const language of LANGUAGE_TAGS) runningText(language);
for (const language of LANGUAGE_TAGS) {
  const line = longLine(language);
  const own = medianMs(() => segmentText(line, language));
  report(`one line of 250,000 characters ${language}`, own, 'ms', FLOOR_MS, own <= FLOOR_MS);
}
const line = longLine('ar');
const segmenter = new Intl.Segmenter('ar', { granularity: 'sentence' });
const start = performance.now();
let count = 0;
for (const _ of segmenter.segment(line)) count++;
console.log(
  `Intl.Segmenter, the ar line, once: ${(performance.now() - start).toFixed(0)} ms, ${count} pieces`,
);
process.exitCode = missed ? 1 : 0;
