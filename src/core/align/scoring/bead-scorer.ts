/** The score of beads and of units without counterpart: features times weights. */
import type { BeadReader } from './bead-reader.ts';
import { BEAD_FEATURES, BEAD_PLACE, NULL_FEATURES, NULL_PLACE, type Weights } from './features.ts';

/** Usual length of a unit, in characters: the null features are relative to it. */
const USUAL_LENGTH = 80;

/** A unit shorter than this is a label, a credit, a title of one word. */
const SHORT = 25;

/** Where a unit without counterpart stands. */
export interface NullPlace {
  /** It goes on a run of units of the same side without counterpart. */
  readonly next: boolean;
  /** It follows units of the other side without counterpart. */
  readonly afterOther: boolean;
  /** Nothing of the other side is left; nothing of it has come yet. */
  readonly afterEnd: boolean;
  readonly beforeStart: boolean;
}

/** Writes the features of a unit without counterpart into an array, by NULL_PLACE. */
export function readNull(values: Float64Array, length: number, place: NullPlace): void {
  values.fill(0);
  values[place.next ? NULL_PLACE.nullNext : NULL_PLACE.nullFirst] = 1;
  values[NULL_PLACE.nullLength] = Math.log(length / USUAL_LENGTH);
  if (length < SHORT) values[NULL_PLACE.nullShort] = 1;
  if (place.afterEnd)
    values[place.next ? NULL_PLACE.nullAfterEndNext : NULL_PLACE.nullAfterEnd] = 1;
  if (place.beforeStart) values[NULL_PLACE.nullBeforeStart] = 1;
  if (place.afterOther) values[NULL_PLACE.nullAfterOther] = 1;
}

/** Scores beads of two sides. */
export class BeadScorer {
  readonly reader: BeadReader;
  readonly weights: Weights;
  readonly #bead: Float64Array;
  readonly #null: Float64Array;
  readonly #nullValues = new Float64Array(NULL_FEATURES.length);

  constructor(reader: BeadReader, weights: Weights) {
    this.reader = reader;
    this.weights = weights;
    this.#bead = Float64Array.from(BEAD_FEATURES, (name) => weights[name]);
    this.#null = Float64Array.from(NULL_FEATURES, (name) => weights[name]);
  }

  /** Score of the bead of `m` source units from `i` and `n` target units from `j`; minus infinity when impossible. */
  bead(i: number, m: number, j: number, n: number): number {
    if (!this.reader.read(i, m, j, n)) return Number.NEGATIVE_INFINITY;
    return dot(this.#bead, this.reader.values);
  }

  /** Score of a unit without counterpart, by its length. */
  lone(length: number, place: NullPlace): number {
    readNull(this.#nullValues, length, place);
    return dot(this.#null, this.#nullValues);
  }

  /** Weighted sum of the features from one name to another, of the bead read last. */
  part(from: keyof typeof BEAD_PLACE, to: keyof typeof BEAD_PLACE): number {
    let sum = 0;
    for (let at = BEAD_PLACE[from]; at <= BEAD_PLACE[to]; at += 1)
      sum += (this.#bead[at] ?? 0) * (this.reader.values[at] ?? 0);
    return sum;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
