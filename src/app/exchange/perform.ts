/** Doing what the form says: importing with a look first, writing the memory or the translation. */
import { access, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { ok, type Result } from '../../core/result.ts';
import type { Checker } from '../checks.ts';
import { exportTranslation, translationName } from '../export-document.ts';
import { exportMemory, isMemoryFile } from '../export-memory.ts';
import { importFile } from '../import/import-file.ts';
import { inSlices } from '../in-slices.ts';
import type { OpenedText } from '../open-document.ts';
import { countReviewed, type ReviewCount, reviewWork } from '../review/index.ts';
import type { TranslateState } from '../translate/state.ts';
import type { Workspace } from '../workspace.ts';
import type { Exchange, ExchangeStatus, WrittenFiles } from './state.ts';

/** What the form works on. */
export interface ExchangePlace {
  readonly workspace: Workspace;
  readonly checker: Checker;
  /** The text that is open, and the work on it. */
  readonly opened: OpenedText | null;
  readonly translate: TranslateState | null;
  readonly by: string;
  /** Called now and then with the share of the file, 0..1. */
  readonly onProgress: (share: number) => void;
}

/** A path as typed: `~` is the user's folder. */
function pathOf(typed: string): string {
  const path = typed.trim();
  return resolve(path === '~' || /^~[/\\]/.test(path) ? join(homedir(), path.slice(1)) : path);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function doImport(
  form: Exchange,
  isSure: boolean,
  place: ExchangePlace,
): Promise<ExchangeStatus> {
  const { memory, catchUp } = place.workspace;
  const done = await importFile(memory, {
    path: pathOf(form.path),
    from: form.from,
    to: form.to,
    by: place.by,
    onProgress: (_units, share) => place.onProgress(share),
    onChanged: catchUp,
    ...(isSure ? {} : { dryRun: true }),
  });
  if (!done) return { kind: 'asking' };
  if (!done.ok) return { kind: 'refused', problem: done.problem };
  return { kind: isSure ? 'imported' : 'looked', report: done.value };
}

async function write(
  form: Exchange,
  path: string,
  place: ExchangePlace,
): Promise<Result<WrittenFiles>> {
  const { opened, translate, workspace } = place;
  if (isMemoryFile(path) || !opened || !translate) {
    const { from, to } = form;
    const onProgress = (_units: number, share: number) => place.onProgress(share);
    const written = await exportMemory(workspace.memory, path, { from, to, onProgress });
    return written.ok ? ok({ files: [path], records: written.value, untranslated: 0 }) : written;
  }
  const written = await exportTranslation(opened, translate, path);
  if (!written.ok) return written;
  const { text, table, untranslated } = written.value;
  return ok({ files: [text, table], records: translate.document.segments.length, untranslated });
}

const NOTHING_FOUND: ReviewCount = { errors: 0, warnings: 0, notes: 0 };

/** What the checks find in the translation that is about to be written; a memory has none. */
async function errorsBefore(path: string, place: ExchangePlace): Promise<ReviewCount> {
  const { opened, translate, checker } = place;
  if (isMemoryFile(path) || !opened || !translate) return NOTHING_FOUND;
  const found = await inSlices(reviewWork(translate, checker));
  return found ? countReviewed(found) : NOTHING_FOUND;
}

async function doExport(
  form: Exchange,
  isSure: boolean,
  place: ExchangePlace,
): Promise<ExchangeStatus> {
  const { opened, translate } = place;
  const named = form.path.trim() !== '';
  if (!named && !(opened && translate)) return { kind: 'asking' };
  const path =
    !named && opened && translate
      ? translationName(opened.path, translate.document.language, translate.target)
      : pathOf(form.path);
  if (!isSure) {
    const there = await exists(path);
    const found = await errorsBefore(path, place);
    if (there || found.errors > 0) return { kind: 'doubtful', exists: there ? path : null, found };
  }
  const written = await write(form, path, place);
  if (!written.ok) return { kind: 'refused', problem: written.problem };
  return { kind: 'written', written: written.value };
}

/** Does one step of the form and says where it stands then. Before it is `isSure` nothing is changed. */
export function performExchange(
  form: Exchange,
  isSure: boolean,
  place: ExchangePlace,
): Promise<ExchangeStatus> {
  return form.what === 'import' ? doImport(form, isSure, place) : doExport(form, isSure, place);
}

/** The longest start that all texts have. */
function commonStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const text of others) while (!text.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

/** A path completed as far as the files that are there leave no choice; as typed when there are none. */
export async function completePath(typed: string): Promise<string> {
  const isFolder = typed === '' || /[/\\]$/.test(typed);
  const path = pathOf(typed === '' ? '.' : typed);
  const folder = isFolder ? path : dirname(path);
  const start = isFolder ? '' : basename(path);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const fitting = entries.filter(
    ({ name }) => name.startsWith(start) && (start !== '' || !name.startsWith('.')),
  );
  const found = commonStart(fitting.map(({ name }) => name));
  if (found.length <= start.length && fitting.length !== 1) return typed;
  const [only] = fitting;
  const ending = fitting.length === 1 && only?.isDirectory() ? '/' : '';
  return typed.slice(0, typed.length - start.length) + found + ending;
}
