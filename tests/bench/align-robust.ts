/**
 * Whether alignment holds where text is not as the development documents are: those documents with other noise and other
 * habits of writing, health text cut into documents, and pairs of a Kurdish newsroom. Nothing here is fitted on.
 * Arguments: the data folder; `--weights FILE` tries other weights, JSON of `{"without": {...}, "with": {...}}`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignSegments } from '../../src/core/align/index.ts';
import type { Weights } from '../../src/core/align/scoring/index.ts';
import type { LanguageTag } from '../../src/core/language-tag.ts';
import {
  type Lexicon,
  learnLexicon,
  starterLexicon,
  type TextPair,
} from '../../src/core/lexicon/index.ts';
import { type GoldDocument, halfOf, PAIR_FILES, PAIRS, readGold, textPairs } from './align/gold.ts';
import {
  all,
  fewerMarks,
  freer,
  otherDigits,
  otherNames,
  otherQuotes,
  withoutStops,
} from './align/rewrite.ts';
import { f1, judge, total } from './align/score.ts';
import { type Noise, seeded, simulate, USUAL } from './align/simulate.ts';
import { dataFolder } from './data-folder.ts';

const flags = process.argv.slice(2);
const named = flags.find((one, i) => !one.startsWith('-') && flags[i - 1] !== '--weights');
const folder = dataFolder(
  [...PAIR_FILES, 'tico19/units.tsv', 'tmx/kurdishblark/CKB-ENG.broken.tmx'],
  named ?? null,
);
const file = flags[flags.indexOf('--weights') + 1];
const tried: { without?: Weights; with?: Weights } =
  flags.includes('--weights') && file ? JSON.parse(readFileSync(file, 'utf8')) : {};

const NOISES: Readonly<Record<string, Noise>> = {
  usual: USUAL,
  'many joined and cut': { ...USUAL, joined: 0.2, cut: 0.3 },
  'half left out': { ...USUAL, dropTarget: [0.4, 0.6] },
  'a run moved': { ...USUAL, moved: 3 },
  'no stops': { ...USUAL, rewrite: withoutStops },
  'other quotes': { ...USUAL, rewrite: otherQuotes },
  'fewer marks': { ...USUAL, rewrite: fewerMarks },
  'other digits': { ...USUAL, rewrite: otherDigits },
  'other names': { ...USUAL, rewrite: otherNames },
  'freer translation': { ...USUAL, rewrite: freer(0.2) },
  'all of it': {
    ...USUAL,
    rewrite: all(withoutStops, otherQuotes, fewerMarks, otherDigits, otherNames, freer(0.12)),
  },
};

function measure(documents: readonly GoldDocument[], lexicon: Lexicon | null): number {
  const weights = lexicon ? tried.with : tried.without;
  return f1(
    total(
      documents.map((one) =>
        judge(
          one,
          alignSegments(one.source, one.target, { lexicon, ...(weights ? { weights } : {}) }).beads,
        ),
      ),
    ),
  );
}

/** Documents of so many texts in a row. */
function windows(
  languages: readonly [LanguageTag, LanguageTag],
  texts: readonly TextPair[],
  size: number,
  noise: Noise,
): readonly GoldDocument[] {
  const random = seeded(7);
  return Array.from({ length: Math.floor(texts.length / size) }, (_, at) =>
    simulate(String(at), languages, texts.slice(at * size, (at + 1) * size), texts, noise, random),
  );
}

const show = (list: readonly number[]) => list.map((one) => one.toFixed(3).padStart(9)).join('');
const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const pairs = flags.includes('--all') ? PAIRS : (['kmr-en', 'ar-kmr', 'ar-ckb'] as const);

console.log(`news documents, mean of ${pairs.join(', ')}: no lexicon, starter lexicon`);
for (const [name, noise] of Object.entries(NOISES)) {
  const [none, starter]: [number[], number[]] = [[], []];
  for (const pair of pairs) {
    const gold = readGold(folder, pair);
    const clean = gold.sets.clean ?? [];
    const others = textPairs(clean.slice(0, 9));
    const random = seeded(11);
    const documents = clean.map((one) =>
      simulate(one.id, [gold.source, gold.target], textPairs([one]), others, noise, random),
    );
    none.push(measure(documents, null));
    starter.push(measure(documents, await starterLexicon(gold.source, gold.target)));
  }
  console.log(`  ${name.padEnd(22)}${show([mean(none), mean(starter)])}`);
}

const [head = [], ...rows] = readFileSync(join(folder, 'tico19', 'units.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t'));
const cell = (row: readonly string[], language: string) => row[head.indexOf(language)] ?? '';
console.log('health text in documents of 15 units: no lexicon, memory of the other half');
for (const pair of pairs) {
  const [source = 'ar', target = 'en'] = pair.split('-') as LanguageTag[];
  const texts = rows
    .filter((row) => !cell(row, 'id').startsWith('CMU'))
    .map((row) => ({ source: cell(row, source), target: cell(row, target) }));
  const documents = windows([source, target], texts, 15, USUAL).filter((_, at) => at % 3 === 0);
  const lexicons = ([0, 1] as const).map((half) =>
    learnLexicon(
      { source, target },
      texts.filter((_, at) => halfOf(Math.floor(at / 15)) === half),
    ),
  );
  const memory = ([0, 1] as const).map((half) =>
    measure(
      documents.filter(({ id }) => halfOf(Number(id)) === half),
      lexicons[1 - half] ?? null,
    ),
  );
  console.log(`  ${pair.padEnd(22)}${show([measure(documents, null), mean(memory)])}`);
}

/** The pairs of a broken TMX file: a text stands before its end tag, its translation behind the next start tag. */
function newsroomPairs(text: string): readonly TextPair[] {
  const found = [
    ...text.matchAll(/([^\n<>]+)<\/seg><\/tuv>\s*<tuv xml:lang="ENG"><seg>([^\n<]+)/gu),
  ];
  return found.map(([, source = '', target = '']) => ({
    source: source.trim(),
    target: target.replace(/\u200b/gu, '').trim(),
  }));
}

const newsroom = newsroomPairs(
  readFileSync(join(folder, 'tmx', 'kurdishblark', 'CKB-ENG.broken.tmx'), 'utf8'),
);
console.log(`a Kurdish newsroom, ckb-en, ${newsroom.length} pairs: no lexicon, starter lexicon`);
for (const [name, noise] of Object.entries({
  'joined and cut only': {
    ...USUAL,
    dropTarget: [0, 0],
    dropSource: 0,
    strangers: 0,
    furniture: false,
  },
  usual: USUAL,
  'a run moved': { ...USUAL, moved: 3 },
} satisfies Record<string, Noise>)) {
  const documents = windows(['ckb', 'en'], newsroom, 20, noise);
  const starter = await starterLexicon('ckb', 'en');
  console.log(
    `  ${name.padEnd(22)}${show([measure(documents, null), measure(documents, starter)])}`,
  );
}
