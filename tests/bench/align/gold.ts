/** The development documents with their true beads, as the align benches read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlignSide } from '../../../src/core/align/index.ts';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import type { TextPair } from '../../../src/core/lexicon/index.ts';

/** Positions of source units and of target units that belong together; an empty side means no counterpart. */
export type Pair = readonly [source: readonly number[], target: readonly number[]];

/** A document pair with its truth. */
export interface GoldDocument {
  readonly id: string;
  readonly source: AlignSide;
  readonly target: AlignSide;
  readonly beads: readonly Pair[];
  /** Positions of page furniture, which is not scored. */
  readonly furniture: readonly [source: readonly number[], target: readonly number[]];
}

/** The documents of one pair of languages by set. */
export interface GoldFile {
  readonly pair: string;
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly sets: Readonly<Record<string, readonly GoldDocument[]>>;
}

/** The six pairs, in the order in which tables show them. */
export const PAIRS = ['ar-en', 'ckb-en', 'kmr-en', 'ar-ckb', 'ar-kmr', 'ckb-kmr'] as const;

/** Their files in the data folder. */
export const PAIR_FILES = PAIRS.map((pair) => `align/${pair}.json`);

/** The sets that are told apart in tables; `clean` is for learning. */
export const SETS = ['mn', 'noisy', 'abridged', 'moved', 'long'] as const;

interface StoredDocument {
  readonly id: string;
  readonly s: readonly number[];
  readonly t: readonly number[];
  readonly g: readonly Pair[];
  readonly fs?: readonly number[];
  readonly ft?: readonly number[];
}

interface StoredFile {
  readonly src: LanguageTag;
  readonly tgt: LanguageTag;
  readonly strings: readonly string[];
  readonly sets: Readonly<Record<string, readonly StoredDocument[]>>;
}

/** Reads `align/PAIR.json` of the data folder. */
export function readGold(folder: string, pair: string): GoldFile {
  const stored: StoredFile = JSON.parse(
    readFileSync(join(folder, 'align', `${pair}.json`), 'utf8'),
  );
  const side = (language: LanguageTag, units: readonly number[]): AlignSide => ({
    language,
    texts: units.map((at) => stored.strings[at] ?? ''),
  });
  const sets = Object.entries(stored.sets).map(([name, documents]) => [
    name,
    documents.map(
      ({ id, s, t, g, fs = [], ft = [] }): GoldDocument => ({
        id,
        source: side(stored.src, s),
        target: side(stored.tgt, t),
        beads: g.map(([source, target]): Pair => [source, target]),
        furniture: [fs, ft],
      }),
    ),
  ]);
  return {
    pair,
    source: stored.src,
    target: stored.tgt,
    sets: Object.fromEntries(sets) as GoldFile['sets'],
  };
}

/** The text pairs of documents by their true beads: what a memory of them would hold. */
export function textPairs(documents: readonly GoldDocument[]): readonly TextPair[] {
  return documents.flatMap(({ source, target, beads }) =>
    beads
      .filter(([s, t]) => s.length > 0 && t.length > 0)
      .map(([s, t]) => ({
        source: s.map((at) => source.texts[at] ?? '').join(' '),
        target: t.map((at) => target.texts[at] ?? '').join(' '),
      })),
  );
}

/** The half (0 or 1) of the documents that one belongs to, by its place in the corpus. */
export function halfOf(place: number): 0 | 1 {
  return place % 2 === 0 ? 0 : 1;
}
