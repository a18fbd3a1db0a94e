/** From a work log back to the work: rows, place and history, as they were when the program was left. */

import type { Document } from '../../core/document.ts';
import { emptyHistory, type History, redo, undo } from '../../core/edit/index.ts';
import type { LanguageTag } from '../../core/language-tag.ts';
import type { Sayings } from '../../core/statement/index.ts';
import type { LogEntry } from '../log.ts';
import { recordChange } from './history.ts';
import { applyRows, applySaid, EMPTY_ROW, emptyRows, invertWork, rowAt } from './rows.ts';
import type { Row, WorkChange } from './state.ts';

/** What a log amounts to. */
export interface Replayed {
  readonly rows: readonly Row[];
  readonly current: number;
  readonly history: History<WorkChange>;
  /** The language of the source text as it was last said by hand, else the document's. */
  readonly language: LanguageTag;
  /** What was said of quotations. */
  readonly said: Sayings;
}

/** The rows of an earlier state of a document, of which only the segments' texts are left. */
export function replayRows(
  sources: readonly string[],
  entries: readonly LogEntry[],
): readonly Row[] {
  const segments = sources.map((text, index) => ({
    id: `s${index}`,
    index,
    role: 'body' as const,
    text,
    span: { start: 0, end: 0 },
    paragraph: index,
  }));
  return replayWork({ id: '', name: '', language: 'en', text: '', segments }, entries).rows;
}

/** The work after the entries. Entries that do not fit (an undo of nothing) are passed over. */
export function replayWork(document: Document, entries: readonly LogEntry[]): Replayed {
  let rows = emptyRows(document);
  let current = document.segments.find((segment) => segment.role !== 'furniture')?.index ?? 0;
  let history = emptyHistory<WorkChange>();
  let language = document.language;
  let said: Sayings = new Map();
  for (const entry of entries) {
    if (entry.op === 'do') {
      rows = applyRows(rows, entry.change);
      current = entry.change.current.after;
      language = entry.change.language?.after ?? language;
      said = applySaid(said, entry.change);
      history = recordChange(history, entry.change, entry.join === true);
    } else if (entry.op === 'undo' || entry.op === 'redo') {
      const turned = entry.op === 'undo' ? undo(history, invertWork) : redo(history);
      if (!turned) continue;
      rows = applyRows(rows, turned.change);
      current = turned.change.current.after;
      language = turned.change.language?.after ?? language;
      said = applySaid(said, turned.change);
      history = turned.history;
    } else if (entry.op === 'at') current = entry.row;
  }
  const last = Math.max(0, document.segments.length - 1);
  return { rows, current: Math.min(current, last), history, language, said };
}

/** Work on an earlier state of a file, brought to the present one. */
export interface CarriedOver {
  readonly change: WorkChange;
  /** Rows with a translation that found their segment again, and those whose segment is gone. */
  readonly kept: number;
  readonly lost: number;
}

/**
 * When the source file has changed: rows of segments whose text is still there, in order, keep their work. The old
 * texts stand in the log's first entry.
 */
export function carryOver(
  document: Document,
  sources: readonly string[],
  old: readonly Row[],
): CarriedOver {
  const waiting = new Map<string, number[]>();
  for (const [index, text] of sources.entries()) {
    if (rowAt(old, index).status === 'empty') continue;
    const list = waiting.get(text.trim()) ?? [];
    list.push(index);
    waiting.set(text.trim(), list);
  }
  const worked = [...waiting.values()].reduce((sum, list) => sum + list.length, 0);
  const rows = document.segments.flatMap((segment) => {
    const from = waiting.get(segment.text.trim())?.shift();
    if (from === undefined) return [];
    return [{ index: segment.index, before: EMPTY_ROW, after: rowAt(old, from) }];
  });
  const first = document.segments.find((segment) => segment.role !== 'furniture')?.index ?? 0;
  return {
    change: { label: 'status', rows, current: { before: first, after: first } },
    kept: rows.length,
    lost: worked - rows.length,
  };
}
