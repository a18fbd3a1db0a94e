/** A document as the fit sees it: the features of every bead that is possible, and which ways through them are true. */
import { heaviestChain, SHAPES, wholeBand } from '../../../../src/core/align/lattice/index.ts';
import { readSteps } from '../../../../src/core/align/reading/index.ts';
import {
  BEAD_FEATURES,
  BeadScorer,
  readerSteps,
  type Weights,
} from '../../../../src/core/align/scoring/index.ts';
import { allSteps } from '../../../../src/core/align/steps.ts';
import { type Lexicon, orientedLexicon } from '../../../../src/core/lexicon/index.ts';
import type { GoldDocument, Pair } from '../gold.ts';

/** The possible beads of a document. Cells are numbered row by row: `i * (m + 1) + j`. */
export interface Instance {
  readonly n: number;
  readonly m: number;
  /** For each cell and shape the number of the bead that begins there, or -1. */
  readonly beads: Int32Array;
  /** Features of the beads, one after the other. */
  readonly features: Float32Array;
  /** 1 for beads on some true way. */
  readonly trueBead: Uint8Array;
  /** 1 for units that may be alone on a true way. */
  readonly trueLone: readonly [source: Uint8Array, target: Uint8Array];
  /** 1 for cells that some way worth counting goes through. */
  readonly open: Uint8Array;
  /** Lengths of the units in characters. */
  readonly lengths: readonly [source: readonly number[], target: readonly number[]];
}

/** Beads below this score by the weights at the beginning never matter. */
const HOPELESS = -10;

/** The beads of the truth that rise on both sides, as many as can be kept. */
function risingBeads(document: GoldDocument): readonly Pair[] {
  const both = document.beads.filter(([s, t]) => s.length > 0 && t.length > 0);
  const chain = heaviestChain(
    both.map(([s, t]) => ({
      anchor: [s[0] ?? 0, t[0] ?? 0] as const,
      weight: s.length + t.length,
    })),
    document.target.texts.length,
  );
  return chain.flatMap((at): Pair[] => both.slice(at, at + 1));
}

/** Whether a shape of the lattice can be this bead as it stands. */
const isShape = ([s, t]: Pair) => SHAPES.some(([a, b]) => a === s.length && b === t.length);

/** Reads a document under a lexicon; `start` says which beads are hopeless. */
export function readInstance(
  document: GoldDocument,
  lexicon: Lexicon | null,
  start: Weights,
): Instance {
  const { source, target } = document;
  const oriented = orientedLexicon(lexicon, source.language, target.language);
  const sides = [
    allSteps(readSteps(source.language, source.texts, target.language)),
    allSteps(readSteps(target.language, target.texts, source.language)),
  ] as const;
  const [n, m] = [source.texts.length, target.texts.length];
  const scorer = new BeadScorer(allSteps(readerSteps(sides[0], sides[1], oriented, m)), start);
  const truth = risingBeads(document);
  const group = [new Int32Array(n).fill(-1), new Int32Array(m).fill(-1)] as const;
  truth.forEach((bead, at) => {
    bead.forEach((units, side) => {
      for (const unit of units) {
        const place = group[side];
        if (place) place[unit] = at;
      }
    });
  });
  const isTrue = (i: number, a: number, j: number, b: number): boolean => {
    const at = group[0][i] ?? -1;
    const bead = truth[at];
    if (!bead) return false;
    for (let x = i; x < i + a; x += 1) if (group[0][x] !== at) return false;
    for (let y = j; y < j + b; y += 1) if (group[1][y] !== at) return false;
    const isBlock = bead[0].length > 1 && bead[1].length > 1;
    return isBlock || !isShape(bead) || (bead[0].length === a && bead[1].length === b);
  };
  const band = wholeBand(n, m);
  const beads = new Int32Array(band.cells * SHAPES.length).fill(-1);
  const features: number[] = [];
  const trueBead: number[] = [];
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < m; j += 1) {
      for (const [shape, [a, b]] of SHAPES.entries()) {
        if (i + a > n || j + b > m) continue;
        const score = scorer.bead(i, a, j, b);
        const right = isTrue(i, a, j, b);
        if (score === Number.NEGATIVE_INFINITY || (score < HOPELESS && !right)) continue;
        beads[(i * (m + 1) + j) * SHAPES.length + shape] = trueBead.length;
        trueBead.push(right ? 1 : 0);
        for (let at = 0; at < BEAD_FEATURES.length; at += 1)
          features.push(scorer.reader.values[at] ?? 0);
      }
    }
  }
  // What lies in a bead too large for any shape may stay alone.
  const lone = (side: 0 | 1) =>
    Uint8Array.from(group[side], (at) => {
      const bead = truth[at];
      return !bead || !(isShape(bead) || (bead[0].length > 1 && bead[1].length > 1)) ? 1 : 0;
    });
  return {
    n,
    m,
    beads,
    features: Float32Array.from(features),
    trueBead: Uint8Array.from(trueBead),
    trueLone: [lone(0), lone(1)],
    open: new Uint8Array(band.cells).fill(1),
    lengths: [sides[0].units.map((unit) => unit.length), sides[1].units.map((unit) => unit.length)],
  };
}
