/**
 * Three languages at once: Arabic news documents with their Sorani and Kurmanji translations, a part of each text left
 * out. Each two of the texts are aligned, and rows over all three come from that. Printed is how right the beads of each
 * two languages are by themselves, and in the rows. Argument: the data folder.
 */
import { joinPairs } from '../../src/app/align/join-pairs.ts';
import { type AlignSide, alignSegments, type IndexBead } from '../../src/core/align/index.ts';
import { type Lexicon, starterLexicon } from '../../src/core/lexicon/index.ts';
import { type GoldDocument, PAIR_FILES, type Pair, readGold } from './align/gold.ts';
import { type Counts, f1, judge, total } from './align/score.ts';
import { seeded } from './align/simulate.ts';
import { dataFolder } from './data-folder.ts';

const folder = dataFolder(PAIR_FILES);

/** Share of each text that is left out. */
const LEFT_OUT = 0.15;

const [toSorani, toKurmanji, between] = ['ar-ckb', 'ar-kmr', 'ckb-kmr'].map((pair) =>
  readGold(folder, pair),
);
const [sorani, kurmanji, direct] = [
  await starterLexicon('ar', 'ckb'),
  await starterLexicon('ar', 'kmr'),
  await starterLexicon('ckb', 'kmr'),
];
const random = seeded(3);

/** Which units of a text stay, and the place of each among them, or -1. */
function staying(count: number): {
  readonly kept: readonly number[];
  readonly place: readonly number[];
} {
  const kept: number[] = [];
  const place = Array.from({ length: count }, (_, at) =>
    random() < LEFT_OUT ? -1 : kept.push(at) - 1,
  );
  return { kept, place };
}

type Staying = ReturnType<typeof staying>;

function shortened(document: GoldDocument, a: Staying, b: Staying): GoldDocument {
  const side = (one: AlignSide, { kept }: Staying): AlignSide => ({
    language: one.language,
    texts: kept.map((at) => one.texts[at] ?? ''),
  });
  const units = (list: readonly number[], { place }: Staying) =>
    list.flatMap((at) => ((place[at] ?? -1) < 0 ? [] : [place[at] ?? 0]));
  return {
    id: document.id,
    source: side(document.source, a),
    target: side(document.target, b),
    beads: document.beads.map(([s, t]): Pair => [units(s, a), units(t, b)]),
    furniture: [[], []],
  };
}

const found: Record<string, Counts[]> = {};
const add = (name: string, counts: Counts) => {
  found[name] = [...(found[name] ?? []), counts];
};
const align = (one: GoldDocument, lexicon: Lexicon | null) =>
  alignSegments(one.source, one.target, { lexicon }).beads;

for (const one of toSorani?.sets.clean ?? []) {
  const other = toKurmanji?.sets.clean?.find(({ id }) => id === one.id);
  const third = between?.sets.clean?.find(({ id }) => id === one.id);
  const isSame =
    other?.source.texts.join() === one.source.texts.join() &&
    third?.source.texts.join() === one.target.texts.join() &&
    third?.target.texts.join() === other?.target.texts.join();
  if (!other || !third || !isSame) continue;
  const [a, b, c] = [one.source.texts, one.target.texts, other.target.texts].map((texts) =>
    staying(texts.length),
  );
  if (!a || !b || !c) continue;
  const documents = [shortened(one, a, b), shortened(other, a, c), shortened(third, b, c)] as const;
  const pairs = [align(documents[0], sorani), align(documents[1], kurmanji)];
  const roles = [a, b, c].map(({ kept }) => kept.map(() => 'body' as const));
  const others = [{ sides: [1, 2] as const, beads: align(documents[2], direct) }];
  const rows = joinPairs(roles, pairs, others);
  const beadsOf = (s: number, t: number): readonly IndexBead[] =>
    rows.map(({ sides, confidence }) => ({
      source: sides[s] ?? [],
      target: sides[t] ?? [],
      confidence,
      evidence: [],
    }));
  add('ar-ckb alone', judge(documents[0], pairs[0] ?? []));
  add('ar-ckb in rows', judge(documents[0], beadsOf(0, 1)));
  add('ar-kmr alone', judge(documents[1], pairs[1] ?? []));
  add('ar-kmr in rows', judge(documents[1], beadsOf(0, 2)));
  add('ckb-kmr alone', judge(documents[2], align(documents[2], direct)));
  add('ckb-kmr in rows', judge(documents[2], beadsOf(1, 2)));
}
console.log(`${found['ar-ckb alone']?.length ?? 0} documents in three languages: strict F1`);
for (const [name, list] of Object.entries(found))
  console.log(`  ${name.padEnd(20)}${f1(total(list)).toFixed(3)}`);
