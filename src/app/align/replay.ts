/** From a work log back to the beads, as they were when the align screen was left. */
import { emptyHistory, type History, pushChange, redo, undo } from '../../core/edit/index.ts';
import type { LogEntry } from '../log.ts';
import { applyRowsChange, invertRowsChange } from './change.ts';
import { cutText } from './cut.ts';
import type { AlignRow, RowsChange } from './state.ts';

/** A segment that was cut: its side, its text, and where. */
export interface CutText {
  readonly side: number;
  readonly segment: number;
  readonly text: string;
  readonly offset: number;
}

/** What a log amounts to; `rows` is null when nothing was aligned yet. */
export interface ReplayedBeads {
  readonly rows: readonly AlignRow[] | null;
  /** The segments' texts by document, as they are cut at the end; empty in logs of earlier versions. */
  readonly sources: readonly (readonly string[])[];
  /** The cuts that hold at the end, in the order in which they were made. */
  readonly cuts: readonly CutText[];
  readonly current: number;
  readonly history: History<RowsChange>;
}

const NOTHING: ReplayedBeads = {
  rows: null,
  sources: [],
  cuts: [],
  current: 0,
  history: emptyHistory(),
};

/** Texts and cuts after a change of rows. */
function cutAlong(
  { sources, cuts }: ReplayedBeads,
  { cut }: RowsChange,
): Pick<ReplayedBeads, 'sources' | 'cuts'> {
  if (!cut) return { sources, cuts };
  const { side, segment, offset } = cut;
  const own = sources[side] ?? [];
  const healed = cuts.at(-1)?.text ?? '';
  const text = own[segment] ?? '';
  const pieces = cut.heals ? [healed] : cutText(text, offset);
  const behind = segment + (cut.heals ? 2 : 1);
  const now = [...own.slice(0, segment), ...pieces, ...own.slice(behind)];
  return {
    sources: sources.map((texts, k) => (k === side ? now : texts)),
    cuts: cut.heals ? cuts.slice(0, -1) : [...cuts, { side, segment, text, offset }],
  };
}

/** A change carried out while replaying. */
function changed(
  replayed: ReplayedBeads,
  rows: readonly AlignRow[],
  change: RowsChange,
  history: History<RowsChange>,
): ReplayedBeads {
  return {
    rows: applyRowsChange(rows, change),
    ...cutAlong(replayed, change),
    current: change.current.after,
    history,
  };
}

/** The beads after the entries. Undoing goes back in order, so the last cut is always the first to be healed. */
export function replayBeads(entries: readonly LogEntry[]): ReplayedBeads {
  let replayed = NOTHING;
  for (const entry of entries) {
    const { rows, history } = replayed;
    if (entry.op === 'aligned') {
      replayed = { ...NOTHING, rows: entry.rows, sources: entry.sources ?? [] };
    } else if (rows && entry.op === 'beads') {
      replayed = changed(replayed, rows, entry.change, pushChange(history, entry.change));
    } else if (rows && (entry.op === 'undo' || entry.op === 'redo')) {
      const turned = entry.op === 'undo' ? undo(history, invertRowsChange) : redo(history);
      if (turned) replayed = changed(replayed, rows, turned.change, turned.history);
    }
  }
  return replayed;
}
