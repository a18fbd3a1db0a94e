/** Beads: which source segments and which target segments say the same. */
import type { SegmentId, SegmentRole } from '../document.ts';
import type { LanguageTag } from '../language-tag.ts';

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

/** One side to align: texts of one language in reading order, with their roles on the page when known. */
export interface AlignSide {
  readonly language: LanguageTag;
  readonly texts: readonly string[];
  readonly roles?: readonly SegmentRole[];
}

/** A bead by position: indices into the `texts` of both sides, ascending; an empty side means no counterpart. */
export interface IndexBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Posterior probability that this bead is right as it stands, 0..1. */
  readonly confidence: number;
  readonly evidence: readonly BeadEvidence[];
}
