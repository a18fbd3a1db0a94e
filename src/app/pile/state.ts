/** The pile: files of two to four folders, which belong together, and how far each alignment is. */
import type { History } from '../../core/edit/index.ts';
import { isPaired } from '../align/rows.ts';
import type { AlignRow } from '../align/state.ts';
import type { PairReason } from './pair-files.ts';
import type { PileFile } from './signs.ts';

/** What is known of an aligned group's rows. */
export interface GroupRows {
  /** Confidence of each paired row that nobody has looked at, in order. */
  readonly open: readonly number[];
  /** Rows changed by hand and not confirmed. */
  readonly review: number;
  /** Confidences of the rows without a counterpart that nobody has looked at. */
  readonly alone: readonly number[];
  readonly confirmed: number;
}

/** Files that say the same, one of each folder at most. */
export interface PileGroup {
  /** By folder: place of its file in the folder, or null. */
  readonly files: readonly (number | null)[];
  /** How sure it is that they belong together, 0..1; 1 when put together by hand. */
  readonly confidence: number;
  readonly reasons: readonly PairReason[];
  /** Null until it is aligned. */
  readonly rows: GroupRows | null;
}

/** The groups before and after an edit by hand, so that it can be undone. */
export interface GroupsChange {
  readonly before: readonly PileGroup[];
  readonly after: readonly PileGroup[];
  readonly current: { readonly before: number; readonly after: number };
}

/** What is done with the pile behind the screen. */
export interface PileWork {
  readonly kind: 'align' | 'accept';
  /** 0..1 */
  readonly share: number;
}

/** The screen of a pile. */
export interface PileState {
  /** Names of the folders, the first one's language is the source. */
  readonly folders: readonly string[];
  readonly files: readonly (readonly PileFile[])[];
  readonly groups: readonly PileGroup[];
  readonly current: number;
  /** Folder whose file is worked on. */
  readonly side: number;
  /** A file taken up to be put into another group. */
  readonly held: { readonly side: number; readonly group: number } | null;
  readonly history: History<GroupsChange>;
  /** Confidence from which "accept all" confirms rows. */
  readonly threshold: number;
  readonly work: PileWork | null;
  /** The group whose alignment is open, or null. */
  readonly open: number | null;
}

/** How many files a group has. */
export function filesIn(group: PileGroup): number {
  return group.files.filter((file) => file !== null).length;
}

/** What is known of rows. */
export function groupRowsOf(rows: readonly AlignRow[]): GroupRows {
  const paired = rows.filter(isPaired);
  const of = (status: AlignRow['status']) => paired.filter((row) => row.status === status);
  const alone = rows.filter((row) => row.status === 'auto' && !isPaired(row));
  return {
    open: of('auto').map((row) => row.confidence),
    review: rows.filter((row) => row.status === 'review').length,
    alone: alone.map((row) => row.confidence),
    confirmed: of('confirmed').length,
  };
}

/** Rows of a group that somebody should look at: those that its own screen calls doubtful. */
export function doubtfulIn(group: PileGroup, threshold: number): number {
  const { rows } = group;
  if (!rows) return 0;
  const unsure = [...rows.open, ...rows.alone].filter((confidence) => confidence < threshold);
  return unsure.length + rows.review;
}

/** What accepting everything from a confidence on would take: rows, and how many of them to be expected wrong. */
export function expectedOf(
  groups: readonly PileGroup[],
  threshold: number,
): { readonly rows: number; readonly errors: number; readonly groups: number } {
  let [count, errors, touched] = [0, 0, 0];
  for (const { rows } of groups) {
    const sure = rows?.open.filter((confidence) => confidence >= threshold) ?? [];
    count += sure.length;
    errors += sure.reduce((sum, confidence) => sum + 1 - confidence, 0);
    if (sure.length > 0) touched += 1;
  }
  return { rows: count, errors, groups: touched };
}

/** The group after this one that has doubtful rows, round the end; null when none has. */
export function nextGroupInDoubt(pile: PileState, from: number): number | null {
  const count = pile.groups.length;
  for (let step = 1; step <= count; step += 1) {
    const at = (from + step) % count;
    const group = pile.groups[at];
    if (group && at !== from && doubtfulIn(group, pile.threshold) > 0) return at;
  }
  return null;
}
