/** What the threads that make an index and the thread that started them tell each other. */
import type { LanguageTag } from '../../core/language-tag.ts';
import type { PartName } from '../../core/match/index.ts';
import type { SnapshotFile, Stretch } from './stretch.ts';

/** Units between two notes of progress. */
export const PROGRESS_UNITS = 5_000;

/** What a thread is given to read. */
export interface ThreadTask {
  readonly snapshot: SnapshotFile;
  readonly stretch: Stretch;
  /** How many units of the snapshot come before the stretch. */
  readonly firstUnit: number;
}

/** To a thread. Parts are taken in the order in which the threads read them. */
export type ToThread =
  | { readonly type: 'give'; readonly names: readonly PartName[] }
  | {
      readonly type: 'take';
      readonly name: PartName;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly type: 'finish'; readonly names: readonly PartName[] };

/** From a thread: so many more units read; all read, so many texts by language; what was asked for. */
export type FromThread =
  | { readonly type: 'progress'; readonly units: number }
  | {
      readonly type: 'read';
      readonly texts: readonly (readonly [LanguageTag, number])[];
    }
  | {
      readonly type: 'given' | 'part';
      readonly name: PartName;
      readonly bytes: Uint8Array<ArrayBuffer>;
    };
