/** Opening files to align: two to four documents, aligned pairwise from the first one, or as they were left. */
import type { Document } from '../../core/document.ts';
import { emptyHistory } from '../../core/edit/index.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { openWorkLog, type WorkLog } from '../../store/index.ts';
import { isLogEntry } from '../log.ts';
import { languageNotice, type OpenedText } from '../open-document.ts';
import type { Notice } from '../state.ts';
import { unwritableLog } from '../unwritable-log.ts';
import { type CarriedRows, carryConfirmed, type SideTexts } from './carry-over.ts';
import { cutDocument } from './cut.ts';
import { jobOf, rowsOfResult, wholeRegion } from './region.ts';
import { type CutText, replayBeads } from './replay.ts';
import type { AlignRow, AlignState } from './state.ts';
import { createAligner } from './work/index.ts';

/** Confidence from which a row counts as sure until the translator says otherwise. */
export const SURE = 0.9;

/** Rows for documents, aligned here and now: for texts that are short, or where nobody waits at a screen. */
export async function alignDocuments(documents: readonly Document[]): Promise<readonly AlignRow[]> {
  const region = wholeRegion(documents);
  const aligner = createAligner();
  const [result = []] = await aligner.start([jobOf(documents, region)]).done;
  await aligner.close();
  return rowsOfResult(region, result);
}

/** The documents with the cuts of an earlier time, where the segments they were made in still stand. */
function cutAgain(documents: readonly Document[], cuts: readonly CutText[]): readonly Document[] {
  return cuts.reduce<readonly Document[]>((all, { side, segment, text, offset }) => {
    const segments = all[side]?.segments ?? [];
    const stands = segments[segment]?.text === text;
    const found = stands ? segment : segments.findIndex((one) => one.text === text);
    if (found < 0) return all;
    return all.map((document, k) =>
      k === side ? cutDocument(document, { side, segment: found, offset }) : document,
    );
  }, documents);
}

/** What the align screen starts with. */
export interface OpenedAlignment {
  readonly align: AlignState;
  readonly log: WorkLog;
  readonly notice: Notice | null;
}

/**
 * Opens the alignment of texts: beads, edits and place as they were left, else with the work of aligning them still to
 * be done. When a file has changed, the confirmed beads whose texts still stand are kept, and the rest is aligned around
 * them.
 */
export async function openAlignment(
  folder: string,
  texts: readonly OpenedText[],
): Promise<Result<OpenedAlignment>> {
  const opened = texts.map((text) => text.document);
  const languages = opened.map((document) => document.language);
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
  const documents = cutAgain(opened, earlier.cuts);
  const sources: SideTexts = documents.map(({ segments }) => segments.map(({ text }) => text));
  const carried =
    changed && earlier.rows ? carryConfirmed(earlier.rows, earlier.sources, sources) : null;
  // Places in changed files mean other segments now: only what is found again by its text is kept.
  const replayed = changed ? null : earlier;
  if (log.origin === 'moved' && earlier.rows) await log.append(log.entries);
  const region = wholeRegion(documents, carried?.rows ?? []);
  const align: AlignState = {
    documents,
    paths: texts.map((text) => text.path),
    rows: replayed?.rows ?? [],
    current: replayed?.current ?? 0,
    side: 0,
    history: replayed?.history ?? emptyHistory(),
    threshold: SURE,
    work: replayed?.rows ? null : { region, share: 0, first: true },
    held: null,
    splitting: null,
    why: false,
  };
  return ok({
    align,
    log,
    notice: languageNotice(texts) ?? noticeOf(align.work === null, carried),
  });
}

/** What the translator is told on coming back. */
function noticeOf(isResumed: boolean, carried: CarriedRows | null): Notice | null {
  if (isResumed) return { code: 'resumed', values: {}, bad: false };
  if (!carried || carried.rows.length + carried.lost === 0) return null;
  const values = { count: carried.lost, kept: carried.rows.length };
  return { code: 'source-changed', values, bad: carried.lost > 0 };
}
