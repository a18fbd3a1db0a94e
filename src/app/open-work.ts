/** Opening the work on a text: rows, place and history as they were left, or carried over where the text has changed. */
import type { Document } from '../core/document.ts';
import type { LanguageTag } from '../core/language-tag.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { inLanguage } from '../core/segment/index.ts';
import { looksTypedForOldFont, looksVisuallyOrdered } from '../core/text/index.ts';
import { openWorkLog, type WorkLog } from '../store/index.ts';
import { isLogEntry, type LogEntry } from './log.ts';
import { languageNotice, type OpenedText } from './open-document.ts';
import type { Notice } from './state.ts';
import { isSoonQuoted, NOT_SEARCHED, quotedIn } from './statements/quoted.ts';
import { carryOver, type Replayed, replayRows, replayWork } from './translate/replay.ts';
import { arrivedAt } from './translate/rows.ts';
import type { TranslateState } from './translate/state.ts';
import { unwritableLog } from './unwritable-log.ts';

/** An opened document with its work log. */
export interface OpenedWork {
  readonly translate: TranslateState;
  readonly log: WorkLog;
  readonly notice: Notice | null;
}

/** Stretch of a text by which damage is known. */
const LOOKED_AT = 20_000;

/** What is said of a text whose letters are stored otherwise than they are shown; null when it is sound. */
function damageNotice(text: string): Notice | null {
  const sample = text.slice(0, LOOKED_AT);
  if (looksVisuallyOrdered(sample)) return { code: 'visual-order', values: {}, bad: true };
  return looksTypedForOldFont(sample) ? { code: 'old-font', values: {}, bad: true } : null;
}

/** Work as it is found, and what is to be said of it. */
interface Resumed {
  readonly replayed: Replayed;
  readonly notice: Notice | null;
}

/** Finished segments of a text that has changed since, at their new places; the log begins anew with them. */
async function carriedOver(
  document: Document,
  sources: readonly string[],
  entries: readonly LogEntry[],
  log: WorkLog,
  begin: LogEntry,
): Promise<Resumed> {
  const carried = carryOver(document, sources, replayRows(sources, entries));
  const { language, said } = replayWork(document, entries);
  const spoken =
    language === document.language
      ? {}
      : { language: { before: document.language, after: language } };
  const told = [...said].map(([words, after]) => ({ words, before: null, after }));
  const change = { ...carried.change, ...spoken, ...(told.length > 0 ? { said: told } : {}) };
  const fresh: LogEntry[] = [begin, { op: 'do', change }];
  await log.restart(fresh);
  const { kept, lost } = carried;
  const values = { count: lost, kept };
  const notice: Notice = { code: 'source-changed', values, bad: lost > 0 };
  return { replayed: replayWork(document, fresh), notice };
}

/** The work that the log of a document holds; a log that is empty is begun. */
async function resumed(document: Document, target: LanguageTag, log: WorkLog): Promise<Resumed> {
  const entries = log.entries.filter(isLogEntry);
  const opening = entries.find((entry) => entry.op === 'open');
  const sources = document.segments.map((one) => one.text);
  const begin: LogEntry = { op: 'open', target, sources };
  if (opening?.op !== 'open') {
    await log.append([begin]);
    return { replayed: replayWork(document, []), notice: null };
  }
  const isSame =
    opening.sources.length === sources.length &&
    opening.sources.every((text, index) => text === sources[index]);
  if (!isSame) return carriedOver(document, opening.sources, entries, log, begin);
  const replayed = replayWork(document, entries);
  if (!entries.some((entry) => entry.op === 'do')) return { replayed, notice: null };
  // The log of a moved document begins anew: what was done before belongs to it.
  if (log.origin === 'moved') await log.append(entries);
  return { replayed, notice: { code: 'resumed', values: {}, bad: false } };
}

/** The state of the screen on work as it was left. */
function stateOf(
  { document, path }: OpenedText,
  target: LanguageTag,
  replayed: Replayed,
  searchLater: boolean,
): TranslateState {
  const { language, ...done } = replayed;
  const spoken = language === document.language ? document : inLanguage(document, language);
  const searching = searchLater && !isSoonQuoted(spoken);
  const { quotations, utterances } = searching ? NOT_SEARCHED : quotedIn(spoken, replayed.said);
  return {
    document: spoken,
    path,
    target,
    ...done,
    ...arrivedAt(replayed.rows, replayed.current),
    quotations,
    searching,
    utterances,
  };
}

/** How work is opened. */
export interface OpenWorkOptions {
  /** Whether a long text is shown before it is searched for quotations; {@link createApp} then searches it. @default false */
  readonly searchLater?: boolean;
}

/** Opens the work on a text: rows, place and history as they were left; changed files carry finished rows over. */
export async function openWork(
  folder: string,
  opened: OpenedText,
  target: LanguageTag,
  { searchLater = false }: OpenWorkOptions = {},
): Promise<Result<OpenedWork>> {
  const { document, path, contentHash } = opened;
  if (document.language === target) {
    return fail({ code: 'language.same', at: { file: path }, values: { language: target } });
  }
  const work = await openWorkLog(folder, { path, contentHash, purpose: target });
  const log = work.ok ? work.value : unwritableLog(work.problem);
  const { replayed, notice } = await resumed(document, target, log);
  const shared: Notice | null =
    log.isOpenElsewhere && notice?.bad !== true
      ? { code: 'open-elsewhere', values: {}, bad: true }
      : notice;
  return ok({
    translate: stateOf(opened, target, replayed, searchLater),
    log,
    notice: damageNotice(document.text) ?? languageNotice([opened]) ?? shared,
  });
}
