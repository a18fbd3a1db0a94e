/**
 * Alignment on the development data: strict F1 by pair and set, without a lexicon, with the starter lexicon, and as a
 * pile (a lexicon learned from all documents of a pair and set, without memory). Argument: the data folder.
 *
 * The measure: furniture units are taken out of predicted beads; predicted beads that lie in and together cover a gold
 * block with two or more units on both sides count as that block; a bead is right when it equals a gold bead.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignSegments, lexiconForPile } from '../../src/core/align/index.ts';
import type { LanguageTag } from '../../src/core/language-tag.ts';
import { type Lexicon, starterLexicon } from '../../src/core/lexicon/index.ts';

type Pair = readonly [source: readonly number[], target: readonly number[]];

interface GoldDocument {
  readonly id: string;
  readonly s: readonly number[];
  readonly t: readonly number[];
  readonly g: readonly Pair[];
  readonly fs?: readonly number[];
  readonly ft?: readonly number[];
}

interface GoldFile {
  readonly pair: string;
  readonly src: LanguageTag;
  readonly tgt: LanguageTag;
  readonly strings: readonly string[];
  readonly sets: Readonly<Record<string, readonly GoldDocument[]>>;
}

const PAIRS = ['ar-en', 'ckb-en', 'kmr-en', 'ar-ckb', 'ar-kmr', 'ckb-kmr'];
const SETS = ['mn', 'noisy', 'abridged', 'moved', 'long'];
/** Floors of the plan: without a lexicon, and out of the box. */
const FLOORS: Readonly<Record<string, readonly [number, number]>> = {
  mn: [0.95, 0.965],
  noisy: [0.875, 0.94],
  abridged: [0.87, 0.94],
  moved: [0.75, 0.875],
};

const key = ([source, target]: Pair) => `${source.join(',')}|${target.join(',')}`;

/** Predicted beads with those inside a gold block, where they cover it, put together as the block. */
function folded(gold: readonly Pair[], beads: readonly Pair[]): readonly Pair[] {
  let result = beads;
  for (const [source, target] of gold) {
    if (source.length < 2 || target.length < 2) continue;
    const inside = result.filter(
      ([s, t]) => s.every((at) => source.includes(at)) && t.every((at) => target.includes(at)),
    );
    const covers =
      new Set(inside.flatMap(([s]) => s)).size === source.length &&
      new Set(inside.flatMap(([, t]) => t)).size === target.length;
    if (covers) result = [...result.filter((bead) => !inside.includes(bead)), [source, target]];
  }
  return result;
}

/** Right, predicted and gold beads with two sides. */
function count(document: GoldDocument, beads: readonly Pair[]): readonly [number, number, number] {
  const [fs, ft] = [new Set(document.fs), new Set(document.ft)];
  const bare = beads
    .map(([s, t]): Pair => [s.filter((at) => !fs.has(at)), t.filter((at) => !ft.has(at))])
    .filter(([s, t]) => s.length > 0 && t.length > 0);
  const found = folded(document.g, bare);
  const gold = document.g.filter(([s, t]) => s.length > 0 && t.length > 0);
  const wanted = new Set(gold.map(key));
  return [found.filter((bead) => wanted.has(key(bead))).length, found.length, gold.length];
}

const [folder = process.env.TARJUMAN_DATA ?? ''] = process.argv.slice(2);
if (folder === '') throw new Error('name the data folder, or set TARJUMAN_DATA');

const means = new Map<string, number[]>();
for (const name of PAIRS) {
  const file: GoldFile = JSON.parse(readFileSync(join(folder, 'align', `${name}.json`), 'utf8'));
  const starter = await starterLexicon(file.src, file.tgt);
  for (const set of SETS) {
    const documents = file.sets[set] ?? [];
    const sides = documents.map((one) => ({
      source: { language: file.src, texts: one.s.map((at) => file.strings[at] ?? '') },
      target: { language: file.tgt, texts: one.t.map((at) => file.strings[at] ?? '') },
    }));
    const f1 = (lexicon: Lexicon | null) => {
      const sum = [0, 0, 0];
      for (const [i, document] of documents.entries()) {
        const side = sides[i];
        if (!side) continue;
        const { beads } = alignSegments(side.source, side.target, { lexicon });
        const counts = count(
          document,
          beads.map((bead) => [bead.source, bead.target] as const),
        );
        counts.forEach((n, k) => {
          sum[k] = (sum[k] ?? 0) + n;
        });
      }
      const [right = 0, predicted = 0, gold = 0] = sum;
      return (2 * right) / (predicted + gold);
    };
    const row = [
      f1(null),
      f1(starter),
      set === 'moved' || set === 'long' ? Number.NaN : f1(lexiconForPile(sides, null)),
    ];
    console.log(
      `${name.padEnd(8)}${set.padEnd(10)}${row.map((n) => (Number.isNaN(n) ? '-' : n.toFixed(3)).padStart(9)).join('')}`,
    );
    row.forEach((n, k) => {
      const at = `${set} ${k}`;
      means.set(at, [...(means.get(at) ?? []), n]);
    });
  }
}
console.log('mean of six pairs: no lexicon, starter lexicon, pile without memory');
for (const set of SETS) {
  const mean = [0, 1, 2].map((k) => {
    const list = means.get(`${set} ${k}`) ?? [];
    return list.reduce((sum, n) => sum + n, 0) / list.length;
  });
  const floor = FLOORS[set];
  const verdict = floor
    ? `   floors ${floor.join(' ')}  ${floor.every((least, k) => (mean[k] ?? 0) >= least) ? 'ok' : 'BELOW'}`
    : '';
  console.log(
    `${set.padEnd(18)}${mean.map((n) => (Number.isNaN(n) ? '-' : n.toFixed(3)).padStart(9)).join('')}${verdict}`,
  );
}
