/**
 * Which file of one folder belongs to which of another: by their names where these say it, else by what stands in them.
 * Rare signs count more than common ones; every pair comes with how sure it is and why.
 */
import type { PileFile } from './signs.ts';

/** One reason for a pair of files. */
export type PairReason = 'name' | 'numbers-in-name' | 'content' | 'length' | 'hand';

/** A pair of files by their places in their folders. */
export interface FilePair {
  readonly a: number;
  readonly b: number;
  /** 0..1 */
  readonly confidence: number;
  readonly reasons: readonly PairReason[];
}

/** What an equal name, and equal numbers in unequal names, count beside the likeness of the texts (0..1). */
const NAME = 0.8;
const NUMBERS = 0.25;
/** Likeness that chance alone reaches now and then; what a pair must exceed to be proposed. */
const CHANCE = 0.02;
/** Spread of the logarithm of the length ratio of texts that belong together. */
const LENGTH_SPREAD = 0.45;
/** Likeness from which the content is a reason by itself. */
const LIKE = 0.12;

type Weigh = (sign: string) => number;

/** Weight of a sign: rare ones say more. Counted over all files of both folders. */
function weights(files: readonly PileFile[]): Weigh {
  const counts = new Map<string, number>();
  for (const { signs } of files) {
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return (sign) => Math.log((files.length + 1) / (counts.get(sign) ?? 1)) ** 2;
}

function weightOf(file: PileFile, weigh: Weigh): number {
  let sum = 0;
  for (const sign of file.signs) sum += weigh(sign);
  return sum;
}

/** How much of what two texts say, by weight, both say: 0..1. */
function likeness(a: PileFile, b: PileFile, weigh: Weigh, whole: number): number {
  let shared = 0;
  const [fewer, more] = a.signs.size < b.signs.size ? [a, b] : [b, a];
  for (const sign of fewer.signs) if (more.signs.has(sign)) shared += weigh(sign);
  return whole > 0 ? shared / whole : 0;
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly reasons: readonly PairReason[];
}

function candidate(
  files: readonly [PileFile, PileFile],
  at: readonly [number, number],
  like: number,
): Candidate {
  const [a, b] = files;
  const sameName = a.stem !== '' && a.stem === b.stem;
  const sameNumbers = !sameName && a.numbers !== '' && a.numbers === b.numbers;
  const off = Math.log((a.length + 50) / (b.length + 50)) / LENGTH_SPREAD;
  const fits = Math.exp(-0.5 * Math.max(0, Math.abs(off) - 1) ** 2);
  const score = like * fits + (sameName ? NAME : 0) + (sameNumbers ? NUMBERS : 0);
  const reasons: PairReason[] = [];
  if (sameName) reasons.push('name');
  if (sameNumbers) reasons.push('numbers-in-name');
  if (like >= LIKE) reasons.push('content');
  if (fits > 0.9) reasons.push('length');
  return { a: at[0], b: at[1], score, reasons };
}

/**
 * Pairs the files of two folders, each file once at most, the clearest pair first. Files without a counterpart are in
 * no pair.
 */
export function pairFiles(
  first: readonly PileFile[],
  second: readonly PileFile[],
): readonly FilePair[] {
  const weigh = weights([...first, ...second]);
  const wholes = [first, second].map((files) => files.map((file) => weightOf(file, weigh)));
  const all = first.flatMap((a, i) =>
    second.flatMap((b, k): Candidate[] => {
      if (a.language === b.language) return [];
      const whole = Math.sqrt((wholes[0]?.[i] ?? 0) * (wholes[1]?.[k] ?? 0));
      return [candidate([a, b], [i, k], likeness(a, b, weigh, whole))];
    }),
  );
  const rivals = [new Map<number, number[]>(), new Map<number, number[]>()] as const;
  const rival = (of: Map<number, number[]>, at: number, score: number) => {
    const scores = of.get(at);
    if (scores) scores.push(score);
    else of.set(at, [score]);
  };
  for (const { a, b, score } of all) {
    rival(rivals[0], a, score);
    rival(rivals[1], b, score);
  }
  /** The best score that either file has elsewhere. */
  const elsewhere = ({ a, b, score }: Candidate) => {
    const others = [...(rivals[0].get(a) ?? []), ...(rivals[1].get(b) ?? [])];
    const own = others.filter((one) => one === score).length > 2;
    return own ? score : Math.max(0, ...others.filter((one) => one < score));
  };
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const pairs: FilePair[] = [];
  for (const one of all.sort((x, y) => y.score - x.score)) {
    if (one.score < CHANCE) break;
    if (takenA.has(one.a) || takenB.has(one.b)) continue;
    takenA.add(one.a);
    takenB.add(one.b);
    const { score, reasons } = one;
    const other = Math.max(CHANCE, elsewhere(one));
    const confidence = score ** 2 / (score ** 2 + other ** 2 / 2);
    pairs.push({ a: one.a, b: one.b, confidence, reasons });
  }
  return pairs.sort((x, y) => x.a - y.a);
}
