/** Taking records from a file into the memory: what is new, what is known, what disagrees, what cannot be read. */
import { open } from 'node:fs/promises';
import { isLanguageTag, type LanguageTag } from '../core/language-tag.ts';
import { mergePeople, mergeStatements, unitId, upsertUnit } from '../core/memory/index.ts';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { formatOf, readStatements, readText, readTsv } from '../formats/index.ts';
import { readProblem } from './file-problem.ts';
import { importTmx, type TmxImport } from './import-tmx.ts';
import { checkFile, readWhole, TABLE_BYTES_MAX } from './read-file.ts';
import type { RecordChange } from './translate/state.ts';
import type { Workspace } from './workspace.ts';

/** How a file is imported. */
export interface ImportRequest {
  readonly path: string;
  readonly from?: LanguageTag;
  readonly to?: LanguageTag;
  readonly encoding?: string;
  /** Say what would happen and change nothing. */
  readonly dryRun?: boolean;
  readonly by?: string;
  /** Take what is whole out of a broken file (TMX). */
  readonly salvage?: boolean;
  /** Called now and then with the units read so far and the share of the file, 0..1 (TMX). */
  readonly onProgress?: (units: number, share: number) => void;
}

/** What an import came to. Counts are of records. */
export interface ImportReport {
  readonly read: number;
  readonly added: number;
  /** Already there, word for word. */
  readonly known: number;
  /** The memory held another text for the same source; both are kept. */
  readonly conflicting: number;
  readonly skipped: readonly Problem[];
}

/** Records are written in groups of this many, so that a long import is never one line of work. */
const GROUP = 500;

/** The records of a file beside what the memory holds of them. */
function changesOf(
  workspace: Workspace,
  request: ImportRequest,
  text: string,
  name: string,
): Result<{ readonly changes: readonly RecordChange[]; readonly problems: readonly Problem[] }> {
  if (name === 'statements') {
    const read = readStatements(text, { file: request.path });
    if (!read.ok) return read;
    const { statements, people, problems } = read.value;
    return ok({
      problems,
      changes: [
        ...people.map((one): RecordChange => {
          const before = workspace.held('person', one.id) ?? null;
          return {
            kind: 'person',
            id: one.id,
            before,
            after: before ? mergePeople(before, one) : one,
          };
        }),
        ...statements.map((one): RecordChange => {
          const before = workspace.held('statement', one.id) ?? null;
          return {
            kind: 'statement',
            id: one.id,
            before,
            after: before ? mergeStatements(before, one) : one,
          };
        }),
      ],
    });
  }
  const table = readTsv(text, {
    file: request.path,
    ...(request.from ? { from: request.from } : {}),
    ...(request.to ? { to: request.to } : {}),
    ...(name === 'csv' ? { delimiter: ',' as const } : {}),
  });
  if (!table.ok) return table;
  const { from, to, rows } = table.value;
  const [source, target] = [from, to];
  if (!isLanguageTag(source) || !isLanguageTag(target)) {
    const language = isLanguageTag(source) ? target : source;
    return fail({ code: 'language.unsupported', at: { file: request.path }, values: { language } });
  }
  const problems: Problem[] = [];
  const changes = rows.flatMap((row): RecordChange[] => {
    if (row.source.trim() === '' || row.target.trim() === '') {
      problems.push({ code: 'import.empty-side', at: { file: request.path, line: row.line } });
      return [];
    }
    const id = unitId(source, row.source);
    const before = workspace.held('unit', id) ?? null;
    const after = upsertUnit(before ?? undefined, {
      source: { language: source, text: row.source },
      targets: [{ language: target, text: row.target }],
      origin: 'imported',
      ...(request.by ? { by: request.by } : {}),
    });
    return [{ kind: 'unit', id, before, after }];
  });
  return ok({ changes, problems });
}

/** Whether a change brings nothing that is not there. */
function isKnown(change: RecordChange): boolean {
  if (!change.before) return false;
  if (change.kind !== 'unit') return JSON.stringify(change.before) === JSON.stringify(change.after);
  const had = new Set(change.before.variants.map((one) => `${one.language}\n${one.text}`));
  return change.after.variants.every((one) => had.has(`${one.language}\n${one.text}`));
}

/** Whether a change meets another text for the same source. */
function isConflict(change: RecordChange): boolean {
  if (change.kind !== 'unit' || !change.before) return false;
  const texts = new Map<string, string>();
  for (const one of change.before.variants) texts.set(one.language, one.text);
  return change.after.variants.some(
    (one) => texts.has(one.language) && !change.before?.variants.some((v) => v.text === one.text),
  );
}

/** Bytes by which a format is known. */
const FIRST_BYTES = 64;

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(FIRST_BYTES), 0, FIRST_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Kurdish without dialect is the one of the two that the user names with --from or --to. */
function tmxRequest({ path, from, to, dryRun, salvage, onProgress }: ImportRequest): TmxImport {
  const kurdish = [from, to].find((one) => one === 'ckb' || one === 'kmr');
  return {
    path,
    ...(kurdish ? { kurdish } : {}),
    ...(dryRun ? { dryRun } : {}),
    ...(salvage ? { salvage } : {}),
    ...(onProgress ? { onProgress } : {}),
  };
}

/** Imports a file, or says what importing it would do. A file that cannot be read changes nothing. */
export async function importFile(
  workspace: Workspace,
  request: ImportRequest,
): Promise<Result<ImportReport>> {
  const checked = await checkFile(request.path);
  if (!checked.ok) return checked;
  try {
    const format = formatOf(request.path, await firstBytes(request.path), 'records');
    if (!format.ok) return format;
    if (format.value.name === 'tmx') return await importTmx(workspace.memory, tmxRequest(request));
  } catch (error) {
    return fail(readProblem(error, request.path));
  }
  const whole = await readWhole(request.path, TABLE_BYTES_MAX);
  if (!whole.ok) return whole;
  const bytes = whole.value;
  const format = formatOf(request.path, bytes, 'records');
  if (!format.ok) return format;
  const text = readText(bytes, {
    file: request.path,
    ...(request.encoding ? { encoding: request.encoding } : {}),
  });
  if (!text.ok) return text;
  const read = changesOf(workspace, request, text.value.text, format.value.name);
  if (!read.ok) return read;
  const { changes, problems } = read.value;
  const fresh = changes.filter((change) => !isKnown(change));
  const report: ImportReport = {
    read: changes.length + problems.length,
    added: fresh.filter((change) => !change.before).length,
    known: changes.length - fresh.length,
    conflicting: fresh.filter(isConflict).length,
    skipped: problems,
  };
  if (request.dryRun) return ok(report);
  for (let i = 0; i < fresh.length; i += GROUP) {
    const group = fresh.slice(i, i + GROUP);
    workspace.take(group);
    const saved = await workspace.save(group);
    if (!saved.ok) return saved;
  }
  return ok(report);
}
