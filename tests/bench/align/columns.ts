/** What is known when documents are aligned: the columns of the table. */
import { type AlignSide, alignSegments, lexiconForPile } from '../../../src/core/align/index.ts';
import { type Lexicon, learnLexicon, starterLexicon } from '../../../src/core/lexicon/index.ts';
import { type GoldDocument, type GoldFile, halfOf, SETS, textPairs } from './gold.ts';
import { type Counts, judge, total } from './score.ts';

/** Columns in order. */
export const COLUMNS = ['none', 'starter', 'memory', 'both', 'pile'] as const;

/** A column. */
export type Column = (typeof COLUMNS)[number];

/** Sets that are no pile: one file, and the same documents again. */
const NO_PILE = new Set(['moved', 'long']);

/** Documents that may be aligned with one lexicon. */
interface Group {
  readonly documents: readonly GoldDocument[];
  /** Documents a memory may hold when these are aligned. */
  readonly others: readonly GoldDocument[];
}

/** Part of a document with the beads that lie in it. */
function partOf(document: GoldDocument, from: number, to: number, half: string): GoldDocument {
  const beads = document.beads.slice(from, to);
  const span = (side: 0 | 1) => {
    const units = beads.flatMap((bead) => bead[side]);
    return { first: Math.min(...units), end: Math.max(...units) + 1 };
  };
  const [s, t] = [span(0), span(1)];
  const cut = (side: AlignSide, { first, end }: typeof s): AlignSide => ({
    language: side.language,
    texts: side.texts.slice(first, end),
  });
  const within = (units: readonly number[], { first, end }: typeof s) =>
    units.flatMap((at) => (at >= first && at < end ? [at - first] : []));
  return {
    id: `${document.id} ${half}`,
    source: cut(document.source, s),
    target: cut(document.target, t),
    beads: beads.map(([a, b]) => [within(a, s), within(b, t)] as const),
    furniture: [within(document.furniture[0], s), within(document.furniture[1], t)],
  };
}

/** How many of the beads, from the first one on, tell of the documents given. */
function beadsAbout(document: GoldDocument, documents: readonly GoldDocument[]): number {
  const words = documents.map(({ source }) => source.texts.join(' ')).join(' ');
  let end = 0;
  document.beads.forEach(([source], at) => {
    const text = source.map((unit) => document.source.texts[unit] ?? '');
    if (text.some((one) => one.length > 40 && words.includes(one))) end = at + 1;
  });
  return end;
}

/** The documents of a set in groups, each with the clean documents of the other half. */
function groupsOf(file: GoldFile, set: string): readonly Group[] {
  const [documents, clean] = [file.sets[set] ?? [], file.sets.clean ?? []];
  const [whole] = documents;
  if (set === 'long' && whole) {
    // All documents in one file: its first part is aligned with what the last documents teach, and the other way round.
    const middle = clean.length >> 1;
    const [first, last] = [clean.slice(0, middle), clean.slice(middle)];
    const cut = beadsAbout(whole, first);
    return [
      { documents: [partOf(whole, 0, cut, 'first')], others: last },
      { documents: [partOf(whole, cut, whole.beads.length, 'last')], others: first },
    ];
  }
  return ([0, 1] as const).map((half) => ({
    documents: documents.filter((_, at) => halfOf(at) === half),
    others: clean.filter((_, at) => halfOf(at) !== half),
  }));
}

function aligned(documents: readonly GoldDocument[], lexicon: Lexicon | null): Counts {
  return total(
    documents.map((document) =>
      judge(document, alignSegments(document.source, document.target, { lexicon }).beads),
    ),
  );
}

/** Measures the sets of a pair: counts by `SET COLUMN`; what is not measured is not there. */
export async function measureFile(file: GoldFile): Promise<ReadonlyMap<string, Counts>> {
  const starter = await starterLexicon(file.source, file.target);
  const languages = { source: file.source, target: file.target };
  const memories = new Map<string, readonly [Lexicon, Lexicon]>();
  const memoriesOf = (others: readonly GoldDocument[]) => {
    const key = others[0]?.id ?? '';
    const known = memories.get(key);
    if (known) return known;
    const pairs = textPairs(others);
    const made = [
      learnLexicon(languages, pairs),
      learnLexicon(languages, pairs, { prior: starter }),
    ] as const;
    memories.set(key, made);
    return made;
  };
  const found = new Map<string, Counts>();
  for (const set of SETS) {
    const documents = file.sets[set] ?? [];
    found.set(`${set} none`, aligned(documents, null));
    found.set(`${set} starter`, aligned(documents, starter));
    const groups = groupsOf(file, set);
    for (const [at, column] of (['memory', 'both'] as const).entries())
      found.set(
        `${set} ${column}`,
        total(
          groups.map(({ documents: own, others }) =>
            aligned(own, memoriesOf(others)[at === 0 ? 0 : 1]),
          ),
        ),
      );
    if (!NO_PILE.has(set))
      found.set(`${set} pile`, aligned(documents, lexiconForPile(documents, null)));
  }
  return found;
}
