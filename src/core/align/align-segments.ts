/** Aligns the segments of two texts. */
import type { Lexicon } from '../lexicon/index.ts';
import type { AlignSide, IndexBead } from './types.ts';

/** What aligning can be told. */
export interface AlignOptions {
  /** Word translations of the two languages, in either direction. */
  readonly lexicon?: Lexicon | null;
  /** Pairs of source and target positions that belong together: confirmed by the translator. */
  readonly pins?: readonly (readonly [number, number])[];
}

/** What aligning found: every unit of both sides in exactly one bead, in source order. */
export interface Alignment {
  readonly beads: readonly IndexBead[];
}

/** Log likelihood ratio of two lengths belonging to translations of each other. */
function lengthScore(source: number, target: number): number {
  const delta = Math.log((target + 1) / (source + 1));
  const narrow = 0.0256 + 1.2 / Math.max(1, Math.min(source, target));
  const broad = 0.81 + 1.2 / Math.max(1, Math.min(source, target));
  return Math.max(-9, (-delta * delta * (1 / narrow - 1 / broad) - Math.log(narrow / broad)) / 2);
}

const NULL_SCORE = -1.6;
const SHAPES: readonly (readonly [number, number, number])[] = [
  [1, 1, 0],
  [1, 2, -1.5],
  [2, 1, -1.5],
];

/** Aligns by length. */
export function alignSegments(
  source: AlignSide,
  target: AlignSide,
  _options: AlignOptions = {},
): Alignment {
  const [n, m] = [source.texts.length, target.texts.length];
  const best = new Float64Array((n + 1) * (m + 1)).fill(Number.NEGATIVE_INFINITY);
  const back = new Int8Array((n + 1) * (m + 1));
  const length = (texts: readonly string[], from: number, count: number) =>
    texts.slice(from, from + count).join(' ').length;
  best[0] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const cell = i * (m + 1) + j;
      const reach = (from: number, score: number, step: number) => {
        const value = (best[from] ?? 0) + score;
        if (value <= (best[cell] ?? 0)) return;
        best[cell] = value;
        back[cell] = step;
      };
      if (i > 0) reach(cell - m - 1, NULL_SCORE, 3);
      if (j > 0) reach(cell - 1, NULL_SCORE, 4);
      SHAPES.forEach(([a, b, prior], step) => {
        if (i < a || j < b) return;
        const score = lengthScore(length(source.texts, i - a, a), length(target.texts, j - b, b));
        reach((i - a) * (m + 1) + j - b, score + prior, step);
      });
    }
  }
  const beads: IndexBead[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const step = back[i * (m + 1) + j] ?? 0;
    const [a, b] = step === 3 ? [1, 0] : step === 4 ? [0, 1] : (SHAPES[step] ?? [1, 1]);
    i -= a;
    j -= b;
    beads.push({
      source: Array.from({ length: a }, (_, k) => i + k),
      target: Array.from({ length: b }, (_, k) => j + k),
      confidence: 0.5,
      evidence: [],
    });
  }
  return { beads: beads.reverse() };
}
