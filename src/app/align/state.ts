/** The align screen: rows of beads over two to four documents. */
import type { BeadEvidence } from '../../core/align/index.ts';
import type { Document } from '../../core/document.ts';
import type { History } from '../../core/edit/index.ts';
import type { RecordChange } from '../translate/state.ts';

/** What is known of a row. */
export type AlignRowStatus = 'auto' | 'review' | 'confirmed' | 'furniture';

/** One bead over all documents: for each document the indices of its segments, in order; an empty side is unaligned. */
export interface AlignRow {
  readonly sides: readonly (readonly number[])[];
  /** 0..1; the lowest of the pairs. */
  readonly confidence: number;
  readonly status: AlignRowStatus;
  readonly evidence: readonly BeadEvidence[];
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
    | 'realign';
  readonly at: number;
  readonly before: readonly AlignRow[];
  readonly after: readonly AlignRow[];
  readonly current: { readonly before: number; readonly after: number };
  /** What it does to the memory; undone together with the rows. */
  readonly records?: readonly RecordChange[];
}

/** The align screen. */
export interface AlignState {
  readonly documents: readonly Document[];
  readonly paths: readonly string[];
  readonly rows: readonly AlignRow[];
  readonly current: number;
  /** Index of the document whose side is worked on. */
  readonly side: number;
  readonly history: History<RowsChange>;
  /** Confidence from which "accept all" confirms. */
  readonly threshold: number;
  /** 0..1 while the alignment is being computed, else null. */
  readonly progress: number | null;
  /** Whether the reasons of the current row are shown. */
  readonly why: boolean;
}
