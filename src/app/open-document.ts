/** Opening a text to translate: its language, its segments, and the work already done on it. */
import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { Document } from '../core/document.ts';
import { textState } from '../core/edit/index.ts';
import { isLanguageTag, LANGUAGE_TAGS, type LanguageTag } from '../core/language-tag.ts';
import { detectDocument } from '../core/languages/index.ts';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { hasMoreSegments, inLanguage, segmentDocument } from '../core/segment/index.ts';
import { looksTypedForOldFont, looksVisuallyOrdered } from '../core/text/index.ts';
import { formatOf, readText, type TextFile } from '../formats/index.ts';
import { openWorkLog, type WorkLog } from '../store/index.ts';
import type { HouseRules } from './house-rules.ts';
import { languageDoubt } from './language-doubt.ts';
import { isLogEntry, type LogEntry } from './log.ts';
import { readWhole, TEXT_BYTES_MAX } from './read-file.ts';
import type { Notice } from './state.ts';
import { isSoonQuoted, NOT_SEARCHED, quotedIn } from './statements/quoted.ts';
import { textWarnings } from './text-warnings.ts';
import { carryOver, replayRows, replayWork } from './translate/replay.ts';
import { rowAt } from './translate/rows.ts';
import type { TranslateState } from './translate/state.ts';
import { unwritableLog } from './unwritable-log.ts';

/** What to open. */
export interface OpenRequest {
  readonly path: string;
  readonly from?: LanguageTag;
  readonly encoding?: string;
  /** House rules of the memory that is written. */
  readonly rules?: HouseRules;
}

/** A text file as a document. */
export interface OpenedText {
  readonly document: Document;
  readonly file: TextFile;
  readonly path: string;
  /** Hex SHA-256 of the bytes: finds the work again when the file has moved. */
  readonly contentHash: string;
  /** What in the text cannot be seen and ought to be known, in its order. */
  readonly warnings: readonly Problem[];
}

/** The language that a file's name says, as in `report.ar.txt`. */
function languageInName(file: string): LanguageTag | null {
  return basename(file).toLowerCase().split('.').slice(1, -1).reverse().find(isLanguageTag) ?? null;
}

/** The language of a text: as told, else as detected, else as its name says, else a problem that names the option. */
function languageOf(text: string, file: string, from?: LanguageTag): Result<LanguageTag> {
  if (from) return ok(from);
  const { language } = detectDocument(text);
  if (isLanguageTag(language)) return ok(language);
  // A text without a sign of its language, an empty one above all, is in the one that its name says.
  const named = language === 'und' ? languageInName(file) : null;
  if (named) return ok(named);
  if (text.trim() === '') return ok('en');
  if (language === 'und') return fail({ code: 'language.undecided', at: { file } });
  return fail({
    code: 'language.unsupported',
    at: { file },
    values: { language, languages: LANGUAGE_TAGS.join(', ') },
  });
}

/** Most segments of a text; each takes some 400 bytes while it is open, whatever it says. */
const SEGMENTS_MAX = 2_000_000;

/** Reads a text file and cuts it into segments. Problems name the file. */
export async function openText(request: OpenRequest): Promise<Result<OpenedText>> {
  const path = resolve(request.path);
  const whole = await readWhole(request.path, TEXT_BYTES_MAX);
  if (!whole.ok) return whole;
  const bytes = whole.value;
  const format = formatOf(request.path, bytes, 'document');
  if (!format.ok) return format;
  const read = readText(bytes, {
    file: request.path,
    ...(request.encoding ? { encoding: request.encoding } : {}),
  });
  if (!read.ok) return read;
  const language = languageOf(read.value.text, request.path, request.from);
  if (!language.ok) return language;
  const { text } = read.value;
  const abbreviations = request.rules?.abbreviations[language.value] ?? [];
  if (hasMoreSegments(text, language.value, SEGMENTS_MAX, { abbreviations }))
    return fail({
      code: 'text.too-long',
      at: { file: request.path },
      values: { most: SEGMENTS_MAX },
    });
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  const document = segmentDocument({
    id: contentHash.slice(0, 16),
    name: basename(path),
    text,
    language: language.value,
    abbreviations,
  });
  const warnings = [
    ...(request.from ? languageDoubt(text, request.from, request.path) : []),
    ...textWarnings(text, request.path),
  ];
  return ok({ document, file: read.value, path, contentHash, warnings });
}

/** An opened document with its work log. */
export interface OpenedWork {
  readonly translate: TranslateState;
  readonly log: WorkLog;
  readonly notice: Notice | null;
  readonly problem?: Problem;
}

/** The target to translate into when none was named: Sorani, or Arabic for a Sorani text. */
export function defaultTarget(language: LanguageTag): LanguageTag {
  return language === 'ckb' ? 'ar' : 'ckb';
}

/** Stretch of a text by which damage is known. */
const LOOKED_AT = 20_000;

/** What a screen says of texts that were opened as another language than they are clearly in; null when all fit. */
export function languageNotice(texts: readonly OpenedText[]): Notice | null {
  const doubt = texts
    .flatMap(({ warnings }) => warnings)
    .find(({ code }) => code === 'language.unlike');
  if (!doubt) return null;
  const values = { ...doubt.values, file: basename(doubt.at?.file ?? '') };
  return { code: 'language-unlike', values, bad: true };
}

/** What is said of a text whose letters are stored otherwise than they are shown; null when it is sound. */
function damageNotice(text: string): Notice | null {
  const sample = text.slice(0, LOOKED_AT);
  if (looksVisuallyOrdered(sample)) return { code: 'visual-order', values: {}, bad: true };
  return looksTypedForOldFont(sample) ? { code: 'old-font', values: {}, bad: true } : null;
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
  const entries = log.entries.filter(isLogEntry);
  const opening = entries.find((entry) => entry.op === 'open');
  const begin: LogEntry = { op: 'open', target, sources: document.segments.map((one) => one.text) };
  const isSame =
    opening?.op === 'open' &&
    opening.sources.length === document.segments.length &&
    opening.sources.every((text, index) => text === document.segments[index]?.text);

  let replayed = replayWork(document, isSame ? entries : []);
  let notice: Notice | null = null;
  if (isSame && entries.some((entry) => entry.op === 'do')) {
    notice = { code: 'resumed', values: {}, bad: false };
    // The log of a moved document begins anew: what was done before belongs to it.
    if (log.origin === 'moved') await log.append(entries);
  } else if (opening?.op === 'open' && !isSame) {
    const carried = carryOver(document, opening.sources, replayRows(opening.sources, entries));
    const { language, said } = replayWork(document, entries);
    const spoken =
      language === document.language
        ? {}
        : { language: { before: document.language, after: language } };
    const told = [...said].map(([words, after]) => ({ words, before: null, after }));
    const change = { ...carried.change, ...spoken, ...(told.length > 0 ? { said: told } : {}) };
    const fresh: LogEntry[] = [begin, { op: 'do', change }];
    await log.restart(fresh);
    replayed = replayWork(document, fresh);
    const { kept, lost } = carried;
    notice = { code: 'source-changed', values: { count: lost, kept }, bad: lost > 0 };
  } else if (!opening) await log.append([begin]);

  if (log.isOpenElsewhere && notice?.bad !== true)
    notice = { code: 'open-elsewhere', values: {}, bad: true };
  notice = damageNotice(document.text) ?? languageNotice([opened]) ?? notice;
  const { language, ...done } = replayed;
  const spoken = language === document.language ? document : inLanguage(document, language);
  const searching = searchLater && !isSoonQuoted(spoken);
  const { quotations, utterances } = searching ? NOT_SEARCHED : quotedIn(spoken, replayed.said);
  const translate: TranslateState = {
    document: spoken,
    path,
    target,
    ...done,
    editor: textState(rowAt(replayed.rows, replayed.current).target),
    pane: 'editor',
    suggestions: {
      row: replayed.current,
      status: 'waiting',
      matches: [],
      statements: [],
      parts: [],
      words: null,
    },
    selected: 0,
    quotations,
    searching,
    utterances,
    findings: [],
    correction: null,
  };
  return ok({ translate, log, notice });
}
