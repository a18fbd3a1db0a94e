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
import { joinPairs } from './join-pairs.ts';
import { replayBeads } from './replay.ts';
import type { AlignRow, AlignState } from './state.ts';

/** Confidence from which a row counts as sure until the translator says otherwise. */
export const SURE = 0.9;

/** Rows for documents that nobody has aligned yet. */
export async function alignDocuments(documents: readonly Document[]): Promise<readonly AlignRow[]> {
  const [first, ...others] = documents;
  if (!first) return [];
  const side = (document: Document) => ({
    language: document.language,
    texts: document.segments.map((segment) => segment.text),
    roles: document.segments.map((segment) => segment.role),
  });
  const pairs = [];
  for (const other of others) {
    const lexicon = await starterLexicon(first.language, other.language);
    pairs.push(alignSegments(side(first), side(other), { lexicon }).beads);
  }
  return joinPairs(documents, pairs);
}

/** What the align screen starts with. */
export interface OpenedAlignment {
  readonly align: AlignState;
  readonly log: WorkLog;
  readonly notice: Notice | null;
}

/** Opens the alignment of texts: beads, edits and place as they were left, else aligned now. */
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
  // Beads of files that have changed point at segments that may be gone: they are made anew.
  const entries = log.origin === 'changed' ? [] : log.entries.filter(isLogEntry);
  const replayed = replayBeads(entries);
  const rows = replayed.rows ?? (await alignDocuments(documents));
  if (!replayed.rows) await log.restart([{ op: 'aligned', rows }]);
  else if (log.origin === 'moved') await log.append(entries);
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
  const notice: Notice | null = replayed.rows ? { code: 'resumed', values: {}, bad: false } : null;
  return ok({ align, log, notice });
}
