/** Beads: which source segments and which target segments say the same. */
import type { SegmentId } from '../document.ts';

/** One reason for a bead, for the screen's "why". */
export interface BeadEvidence {
  readonly kind:
    | 'length'
    | 'number'
    | 'latin'
    | 'name'
    | 'mark'
    | 'cognate'
    | 'lexicon'
    | 'speaker';
  /** The matching strings as they stand in the source and the target; empty for length and marks. */
  readonly source?: string;
  readonly target?: string;
  /** Contribution to the bead's log score. */
  readonly weight: number;
}

/** Segments that translate each other; an empty side means "has no counterpart". */
export interface Bead {
  readonly source: readonly SegmentId[];
  readonly target: readonly SegmentId[];
  /** Posterior probability of the bead, 0..1. */
  readonly confidence: number;
  readonly status: 'auto' | 'confirmed' | 'review';
  readonly evidence: readonly BeadEvidence[];
}
