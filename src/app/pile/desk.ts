/**
 * The files of a pile and the logs of what is done with them: the pairing has one of its own, each alignment that of its
 * files, the same as when they are opened by themselves.
 */
import { ok, type Result } from '../../core/result.ts';
import type { WorkLog } from '../../store/index.ts';
import { type OpenedAlignment, openAlignment } from '../align/open.ts';
import type { AlignRow } from '../align/state.ts';
import type { LogEntry } from '../log.ts';
import type { OpenedText } from '../open-document.ts';

/** Files of a group, by folder. */
export type GroupFiles = readonly (number | null)[];

/** The desk of a pile. */
export interface PileDesk {
  /** Appends to the log of the open alignment, or to that of the pairing when none is open. */
  readonly append: (entries: readonly LogEntry[]) => Promise<Result<void>>;
  /** Opens the alignment of a group; what is appended from now on belongs to it. */
  readonly open: (files: GroupFiles) => Promise<Result<OpenedAlignment>>;
  /** Closes it again. */
  readonly leave: () => Promise<void>;
  /** Reads how far a group is, without opening it for work. */
  readonly look: (files: GroupFiles) => Promise<Result<OpenedAlignment['align']>>;
  /** Keeps a first alignment that was found behind the screen. */
  readonly keep: (files: GroupFiles, rows: readonly AlignRow[]) => Promise<Result<void>>;
  readonly close: () => Promise<void>;
}

/** Makes the desk of a pile. */
export function createPileDesk(
  memory: string,
  folders: readonly (readonly OpenedText[])[],
  pairing: WorkLog,
): PileDesk {
  let current: WorkLog | null = null;
  const textsOf = (files: GroupFiles) =>
    files.flatMap((file, side) => (file === null ? [] : (folders[side]?.[file] ?? [])));

  async function leave(): Promise<void> {
    const left = current;
    current = null;
    await left?.close();
  }

  return {
    append: (entries) => (current ?? pairing).append(entries),
    leave,
    async open(files) {
      await leave();
      const opened = await openAlignment(memory, textsOf(files));
      if (opened.ok) current = opened.value.log;
      return opened;
    },
    async look(files) {
      const opened = await openAlignment(memory, textsOf(files));
      if (!opened.ok) return opened;
      await opened.value.log.close();
      return ok(opened.value.align);
    },
    async keep(files, rows) {
      const opened = await openAlignment(memory, textsOf(files));
      if (!opened.ok) return opened;
      const { align, log } = opened.value;
      const sources = align.documents.map(({ segments }) => segments.map(({ text }) => text));
      const kept = await log.append([{ op: 'aligned', rows, sources } satisfies LogEntry]);
      await log.close();
      return kept;
    },
    async close() {
      await leave();
      await pairing.close();
    },
  };
}
