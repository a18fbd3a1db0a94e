/** From a work log back to the beads, as they were when the align screen was left. */
import { emptyHistory, type History, pushChange, redo, undo } from '../../core/edit/index.ts';
import type { LogEntry } from '../log.ts';
import { applyRowsChange, invertRowsChange } from './rows.ts';
import type { AlignRow, RowsChange } from './state.ts';

/** What a log amounts to; `rows` is null when nothing was aligned yet. */
export interface ReplayedBeads {
  readonly rows: readonly AlignRow[] | null;
  /** The segments' texts by document when they were aligned; empty in logs of earlier versions. */
  readonly sources: readonly (readonly string[])[];
  readonly current: number;
  readonly history: History<RowsChange>;
}

/** The beads after the entries. */
export function replayBeads(entries: readonly LogEntry[]): ReplayedBeads {
  let rows: readonly AlignRow[] | null = null;
  let sources: readonly (readonly string[])[] = [];
  let current = 0;
  let history = emptyHistory<RowsChange>();
  for (const entry of entries) {
    if (entry.op === 'aligned') {
      rows = entry.rows;
      sources = entry.sources ?? [];
      current = 0;
      history = emptyHistory();
    } else if (rows && entry.op === 'beads') {
      rows = applyRowsChange(rows, entry.change);
      current = entry.change.current.after;
      history = pushChange(history, entry.change);
    } else if (rows && (entry.op === 'undo' || entry.op === 'redo')) {
      const turned = entry.op === 'undo' ? undo(history, invertRowsChange) : redo(history);
      if (!turned) continue;
      rows = applyRowsChange(rows, turned.change);
      current = turned.change.current.after;
      history = turned.history;
    }
  }
  return { rows, sources, current, history };
}
