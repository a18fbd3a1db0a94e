/** Opening files to align: two to four documents, aligned pairwise from the first one, or as they were left. */
import { alignSegments } from '../../core/align/index.ts';
import type { Document } from '../../core/document.ts';
import { starterLexicon } from '../../core/lexicon/index.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { openWorkLog, type WorkLog } from '../../store/index.ts';
import { isLogEntry } from '../log.ts';
import type { OpenedText } from '../open-document.ts';
import type { Notice } from '../state.ts';
import { unwritableLog } from '../unwritable-log.ts';
import { type CarriedRows, carryConfirmed, type SideTexts, withFixedRows } from './carry-over.ts';
import { joinPairs } from './join-pairs.ts';
import { replayBeads } from './replay.ts';
import type { AlignRow, AlignState } from './state.ts';

/** Confidence from which a row counts as sure until the translator says otherwise. */
export const SURE = 0.9;

/** Rows for documents: aligned now, around the rows that are already fixed. */
export async function alignDocuments(
  documents: readonly Document[],
  fixed: readonly AlignRow[] = [],
): Promise<readonly AlignRow[]> {
  const [first, ...others] = documents;
  if (!first) return [];
  const side = (document: Document) => ({
    language: document.language,
    texts: document.segments.map((segment) => segment.text),
    roles: document.segments.map((segment) => segment.role),
  });
  const pairs = [];
  for (const [k, other] of others.entries()) {
    const pins = fixed.flatMap(({ sides }) =>
      (sides[0] ?? []).flatMap((s) => (sides[k + 1] ?? []).map((t) => [s, t] as const)),
    );
    const lexicon = await starterLexicon(first.language, other.language);
    pairs.push(alignSegments(side(first), side(other), { lexicon, pins }).beads);
  }
  return withFixedRows(joinPairs(documents, pairs), fixed);
}

/** What the align screen starts with. */
export interface OpenedAlignment {
  readonly align: AlignState;
  readonly log: WorkLog;
  readonly notice: Notice | null;
}

/**
 * Opens the alignment of texts: beads, edits and place as they were left, else aligned now. When a file has changed, the
 * confirmed beads whose texts still stand are kept, and the rest is aligned around them.
 */
export async function openAlignment(
  folder: string,
  texts: readonly OpenedText[],
): Promise<Result<OpenedAlignment>> {
  const documents = texts.map((text) => text.document);
  const languages = documents.map((document) => document.language);
  const twice = languages.find((language, i) => languages.indexOf(language) !== i);
  if (twice) {
    return fail({
      code: 'align.same-language',
      at: { file: texts.at(-1)?.path ?? '' },
      values: { language: twice },
    });
  }
  const work = await openWorkLog(folder, {
    path: texts.map((text) => text.path).join('\n'),
    contentHash: texts.map((text) => text.contentHash).join('-'),
    purpose: 'align',
  });
  const log = work.ok ? work.value : unwritableLog(work.problem);
  const changed = log.origin === 'changed';
  const earlier = replayBeads(log.entries.filter(isLogEntry));
  const sources: SideTexts = documents.map((document) =>
    document.segments.map((segment) => segment.text),
  );
  const carried =
    changed && earlier.rows ? carryConfirmed(earlier.rows, earlier.sources, sources) : null;
  // Places in changed files mean other segments now: only what is found again by its text is kept.
  const replayed = changed ? replayBeads([]) : earlier;
  const rows = replayed.rows ?? (await alignDocuments(documents, carried?.rows ?? []));
  if (!replayed.rows) await log.restart([{ op: 'aligned', rows, sources }]);
  else if (log.origin === 'moved') await log.append(log.entries);
  const first = rows.findIndex((row) => row.status === 'auto' && row.confidence < SURE);
  const align: AlignState = {
    documents,
    paths: texts.map((text) => text.path),
    rows,
    current: replayed.rows ? replayed.current : Math.max(0, first),
    side: 0,
    history: replayed.history,
    threshold: SURE,
    progress: null,
    why: false,
  };
  return ok({ align, log, notice: noticeOf(replayed.rows !== null, carried) });
}

/** What the translator is told on coming back. */
function noticeOf(isResumed: boolean, carried: CarriedRows | null): Notice | null {
  if (isResumed) return { code: 'resumed', values: {}, bad: false };
  if (!carried || carried.rows.length + carried.lost === 0) return null;
  const values = { count: carried.lost, kept: carried.rows.length };
  return { code: 'source-changed', values, bad: carried.lost > 0 };
}
