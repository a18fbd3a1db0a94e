/** What an import is asked, and what it came to. */
import type { LanguageTag } from '../../core/language-tag.ts';
import type { Problem } from '../../core/result.ts';
import type { MemoryChange } from '../../store/index.ts';

/** How a file is imported. */
export interface ImportRequest {
  readonly path: string;
  readonly from?: LanguageTag;
  readonly to?: LanguageTag;
  readonly encoding?: string;
  /** Say what would happen and change nothing. */
  readonly dryRun?: boolean;
  readonly by?: string;
  /** Take what is whole out of a broken file (TMX). */
  readonly salvage?: boolean;
  /** Called now and then with the records read so far and the share of the file, 0..1. */
  readonly onProgress?: (records: number, share: number) => void;
  /** Called once with what was changed, when it is on disk. */
  readonly onChanged?: (change: MemoryChange) => void;
  /** Aborted to stop: then nothing has changed. */
  readonly signal?: AbortSignal;
}

/** What an import came to. Counts are of records. */
export interface ImportReport {
  readonly read: number;
  readonly added: number;
  /** Already there, word for word. */
  readonly known: number;
  /** The memory held another text for the same source; both are kept. */
  readonly conflicting: number;
  /** What was left out, and what of the rest ought to be known. */
  readonly skipped: readonly Problem[];
}
