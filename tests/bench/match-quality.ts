/**
 * Which score predicts a cheap translation? Leave one out over real parallel text: for each query the best-scored other
 * source, and how near its translation is to the one wanted. `node tests/bench/run.mjs match-quality`, TARJUMAN_DATA set.
 * The figure that counts: word similarity among the best-scored 15 % of queries, beside raw characters (translate-toolkit)
 * and raw tokens (OmegaT).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../src/core/language-tag.ts';
import { words } from '../../src/core/languages/index.ts';
import { createMatchIndex } from '../../src/core/match/index.ts';
import type { TranslationUnit } from '../../src/core/memory/index.ts';
import { dataFolder } from './data-folder.ts';
import { randomFrom } from './match/generate.ts';

type Row = Readonly<Record<LanguageTag, string>>;

const QUERIES = 1500;
/** Rows of the set that are used: every one; more makes a quick look. */
const EVERY = 1;
/** Share of the queries, the best-scored, whose suggestions are judged. */
const ACCEPTED = 0.15;
/** Lower scores are not looked for: below it hardly a text has a word in common with the query. */
const LEAST = 0.3;

function readRows(data: string): Row[] {
  const [head = '', ...lines] = readFileSync(join(data, 'tico19/units.tsv'), 'utf8')
    .trim()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (tag: string) => cells[columns.indexOf(tag)] ?? '';
    return { ar: cell('ar'), ckb: cell('ckb'), kmr: cell('kmr'), en: cell('en') };
  });
}

/** Levenshtein distances from one sequence to many: Myers' bit vectors in blocks of 32. */
class Distances {
  readonly #places = new Map<number, Int32Array>();
  readonly #blocks: number;
  readonly #length: number;

  constructor(sequence: Int32Array) {
    this.#length = sequence.length;
    this.#blocks = Math.max(1, Math.ceil(sequence.length / 32));
    for (const [i, item] of sequence.entries()) {
      const places = this.#places.get(item) ?? new Int32Array(this.#blocks);
      places[i >> 5] = (places[i >> 5] ?? 0) | (1 << (i & 31));
      this.#places.set(item, places);
    }
  }

  to(other: Int32Array): number {
    if (this.#length === 0) return other.length;
    const rises = new Int32Array(this.#blocks).fill(-1);
    const falls = new Int32Array(this.#blocks);
    const none = new Int32Array(this.#blocks);
    let distance = this.#length;
    for (const item of other) {
      const places = this.#places.get(item) ?? none;
      let [carryUp, carryDown] = [1, 0];
      for (let block = 0; block < this.#blocks; block += 1) {
        const [rise, fall] = [rises[block] ?? 0, falls[block] ?? 0];
        const equal = places[block] ?? 0;
        const vertical = equal | fall;
        const joined = equal | carryDown;
        const horizontal = (((joined & rise) + rise) ^ rise) | joined;
        let up = fall | ~(horizontal | rise);
        let down = rise & horizontal;
        const last = block === this.#blocks - 1 ? (this.#length - 1) & 31 : 31;
        if (block === this.#blocks - 1) distance += ((up >>> last) & 1) - ((down >>> last) & 1);
        const [nextUp, nextDown] = [(up >>> last) & 1, (down >>> last) & 1];
        up = (up << 1) | carryUp;
        down = (down << 1) | carryDown;
        rises[block] = down | ~(vertical | up);
        falls[block] = up & vertical;
        [carryUp, carryDown] = [nextUp, nextDown];
      }
    }
    return distance;
  }
}

/** 1 - Levenshtein / longer. */
function similarity(a: Int32Array, b: Int32Array): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - new Distances(a).to(b) / longer;
}

const numbers = new Map<string, number>();

/** Items as numbers, equal for equal items. */
function numbered(items: readonly string[]): Int32Array {
  return Int32Array.from(items, (item) => {
    const known = numbers.get(item);
    if (known !== undefined) return known;
    numbers.set(item, numbers.size);
    return numbers.size - 1;
  });
}

/** For one set of sources: the best other source of a query, and its score. */
type Finder = (sources: readonly string[], from: LanguageTag) => (query: number) => Best;
interface Best {
  readonly at: number;
  readonly score: number;
}

function byComparison(split: (text: string) => readonly string[]): Finder {
  return (sources) => {
    const prepared = sources.map((text) => numbered(split(text)));
    return (query) => {
      let best = { at: -1, score: LEAST };
      const own = prepared[query] ?? new Int32Array(0);
      const distances = new Distances(own);
      for (const [at, other] of prepared.entries()) {
        const longer = Math.max(own.length, other.length, 1);
        if (sources[at] === sources[query]) continue;
        if (Math.min(own.length, other.length) <= best.score * longer) continue;
        const score = 1 - distances.to(other) / longer;
        if (score > best.score) best = { at, score };
      }
      return best;
    };
  };
}

const byIndex: Finder = (sources, from) => {
  const to = from === 'en' ? 'ar' : 'en';
  const unitOf = (at: number): TranslationUnit => ({
    id: String(at),
    version: 1,
    sourceLanguage: from,
    variants: [
      { language: from, text: sources[at] ?? '' },
      { language: to, text: String(at) },
    ],
  });
  const index = createMatchIndex({ unit: (_, id) => unitOf(Number(id)), languages: [from] });
  for (const at of sources.keys()) index.add(unitOf(at), { name: 'bench', penalty: 0 });
  return (query) => {
    const text = sources[query] ?? '';
    const found = index.find({ text, from, to, threshold: LEAST, limit: 6 });
    const [best] = found.filter(({ source }) => source !== text);
    return { at: Number(best?.unit ?? -1), score: best?.score ?? 0 };
  };
};

const METHODS: readonly (readonly [string, Finder])[] = [
  ['raw characters', byComparison((text) => [...text])],
  ['raw tokens', byComparison((text) => text.match(/[\p{L}\p{M}\p{N}]+|[^\s]/gu) ?? [])],
  ['ours', byIndex],
];

/** The best other text for each query, and how near the translations of the best-scored ones are. */
function bestOf(rows: readonly Row[], from: LanguageTag, finder: Finder) {
  const find = finder(
    rows.map((row) => row[from]),
    from,
  );
  const random = randomFrom(20260218);
  return Array.from({ length: QUERIES }, () => {
    const query = Math.floor(random() * rows.length);
    return { query, ...find(query) };
  })
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.score - a.score);
}

function nearness(
  rows: readonly Row[],
  to: LanguageTag,
  pairs: readonly { query: number; at: number }[],
) {
  const mean = (of: (wanted: string, offered: string) => number) =>
    pairs.reduce(
      (sum, { query, at }) => sum + of(rows[query]?.[to] ?? '', rows[at]?.[to] ?? ''),
      0,
    ) / pairs.length;
  const forms = (text: string) => numbered(words(text, to).map(({ form }) => form));
  return {
    word: mean((a, b) => similarity(forms(a), forms(b))),
    char: mean((a, b) => similarity(numbered([...a]), numbered([...b]))),
  };
}

const SETS = [
  ['ckb', 'kmr'],
  ['kmr', 'ckb'],
  ['ar', 'en'],
  ['en', 'ar'],
  ['ckb', 'en'],
  ['ar', 'ckb'],
] as const;

const data = dataFolder(['tico19/units.tsv']);
const rows = readRows(data).filter((_, i) => i % EVERY === 0);
const sums = METHODS.map(() => ({ word: 0, char: 0 }));
for (const [from, to] of SETS) {
  const found = METHODS.map(([, finder]) => bestOf(rows, from, finder));
  // The same number of suggestions from each method: as many as all of them dare to make.
  const count = Math.min(Math.round(QUERIES * ACCEPTED), ...found.map(({ length }) => length));
  const shown = found.map((pairs, i) => {
    const { word, char } = nearness(rows, to, pairs.slice(0, count));
    const sum = sums[i];
    if (sum) sum.word += word / SETS.length;
    if (sum) sum.char += char / SETS.length;
    return `${METHODS[i]?.[0]} ${word.toFixed(3)}/${char.toFixed(3)} (of ${pairs.length})`;
  });
  console.log(`${from}-${to}, best ${count}: ${shown.join(', ')}`);
}
for (const [i, [name]] of METHODS.entries())
  console.log(`${name}: word ${sums[i]?.word.toFixed(3)}, char ${sums[i]?.char.toFixed(3)}`);
