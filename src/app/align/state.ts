/** The align screen: rows of beads over two to four documents. */
import type { BeadEvidence } from '../../core/align/index.ts';
import type { Document } from '../../core/document.ts';
import type { History } from '../../core/edit/index.ts';
import type { RecordChange } from '../translate/state.ts';
import type { SegmentCut } from './cut.ts';
import type { Region } from './region.ts';

/** What is known of a row. */
export type AlignRowStatus = 'auto' | 'review' | 'confirmed' | 'furniture';

/** One bead over all documents: for each document the indices of its segments, in order; an empty side is unaligned. */
export interface AlignRow {
  readonly sides: readonly (readonly number[])[];
  /** 0..1; the lowest of the pairs. */
  readonly confidence: number;
  readonly status: AlignRowStatus;
  readonly evidence: readonly BeadEvidence[];
  /** Pinned by hand: aligning anew leaves it as it is. It becomes a unit only when it is confirmed. */
  readonly pinned?: boolean;
}

/** Rows replaced by rows: every edit of the align screen is one of these, so every edit can be undone and logged. */
export interface RowsChange {
  readonly label:
    | 'merge'
    | 'split'
    | 'move'
    | 'unlink'
    | 'furniture'
    | 'confirm'
    | 'confirm-all'
    | 'swap'
    | 'cross'
    | 'pin'
    | 'realign';
  readonly at: number;
  readonly before: readonly AlignRow[];
  readonly after: readonly AlignRow[];
  readonly current: { readonly before: number; readonly after: number };
  /**
   * A segment cut in two before the rows are replaced (`before` is in the numbers after it); with `heals`, two pieces
   * put together behind it.
   */
  readonly cut?: SegmentCut & { readonly heals?: boolean };
  /** What it does to the memory; undone together with the rows. */
  readonly records?: readonly RecordChange[];
}

/** Segments of one side that were taken up to be put into another row. */
export interface HeldSegments {
  readonly side: number;
  readonly row: number;
}

/** Where a row is about to be split: before this place of one side. */
export interface SplitPlace {
  readonly side: number;
  /** Index of the segment that the lower row begins in. */
  readonly segment: number;
  /** Offset in its text; 0 to split before the whole segment. */
  readonly offset: number;
}

/** Aligning that is under way. */
export interface AlignWork {
  readonly region: Region;
  /** 0..1 */
  readonly share: number;
  /** Whether nothing was aligned before: then its result is the beginning, not an edit. */
  readonly first: boolean;
}

/** The align screen. */
export interface AlignState {
  /** As they are cut for aligning; see cut.ts. */
  readonly documents: readonly Document[];
  readonly paths: readonly string[];
  readonly rows: readonly AlignRow[];
  readonly current: number;
  /** Index of the document whose side is worked on. */
  readonly side: number;
  readonly history: History<RowsChange>;
  /** Confidence from which "accept all" confirms. */
  readonly threshold: number;
  /** What is being aligned behind the screen, or null. */
  readonly work: AlignWork | null;
  readonly held: HeldSegments | null;
  readonly splitting: SplitPlace | null;
  /** Whether the reasons of the current row are shown. */
  readonly why: boolean;
}
