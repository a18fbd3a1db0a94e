/**
 * Taking a TMX file into the memory, however large, with flat memory use. Units wait beside the memory until the last
 * one is read, so that a file that is refused half way has changed nothing.
 */
import { type FileHandle, open } from 'node:fs/promises';
import {
  mergeStatements,
  type Person,
  type Statement,
  type TranslationUnit,
} from '../../core/memory/index.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import {
  joinTmxUnits,
  TmxReader,
  type TmxReaderOptions,
  type TmxSummary,
  type TmxUnit,
} from '../../formats/index.ts';
import type { Memory } from '../../store/index.ts';
import { readProblem } from '../file-problem.ts';
import { takeRecords } from './import-statements.ts';
import { Intake } from './intake.ts';
import type { ImportReport, ImportRequest } from './report.ts';

const CHUNK_BYTES = 1 << 20;

/** What reading ends with when it was stopped. */
const STOPPED = 'stopped';

/** Reads a file through a reader, chunk by chunk; `between` runs after each. */
async function readThrough(
  file: FileHandle,
  options: TmxReaderOptions,
  between: (share: number) => Promise<Result<void> | typeof STOPPED>,
): Promise<Result<TmxSummary> | typeof STOPPED> {
  const reader = new TmxReader(options);
  const { size } = await file.stat();
  const buffer = new Uint8Array(CHUNK_BYTES);
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, at);
    if (bytesRead === 0) break;
    at += bytesRead;
    const read = reader.write(buffer.subarray(0, bytesRead));
    if (!read.ok) return read;
    const went = await between(at / size);
    if (went === STOPPED || !went.ok) return went;
  }
  const ended = reader.end();
  const went = await between(1);
  return went === STOPPED || !went.ok ? went : ended;
}

/** The unit after a file's state of it was met. */
function joinUnits(held: TranslationUnit, said: TmxUnit): TranslationUnit {
  // What was deleted and is brought back on purpose lives again; anything else merges by the rule of the memory, so
  // that importing a file twice is importing it once.
  return joinTmxUnits(held, held.deleted ? { ...said, version: held.version + 1 } : said);
}

/** Kurdish without dialect is the one of the two that the user names with --from or --to. */
function readerOptions({ path, from, to, salvage }: ImportRequest): TmxReaderOptions {
  const kurdish = [from, to].find((one) => one === 'ckb' || one === 'kmr');
  return { file: path, ...(kurdish ? { kurdish } : {}), ...(salvage ? { salvage } : {}) };
}

/**
 * Imports a TMX file, or says what importing it would do; null when it was stopped. A file that is refused or an import
 * that is stopped has changed nothing.
 */
export async function importTmx(
  memory: Memory,
  request: ImportRequest,
): Promise<Result<ImportReport> | null> {
  const { onProgress, ...rest } = request;
  const { path, signal } = request;
  const bulk = memory.bulk();
  if (!bulk.ok) return bulk;
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const intake = new Intake(bulk.value);
    let units = 0;
    const people = new Map<string, Person>();
    const statements = new Map<string, Statement>();
    const options: TmxReaderOptions = {
      ...readerOptions(request),
      onUnit: (unit, line) => {
        units += 1;
        intake.take(unit, { file: path, line }, (held) => joinUnits(held, unit));
      },
      onPerson: (one) => people.set(one.id, one),
      onStatement: (one) => {
        const other = statements.get(one.id);
        statements.set(one.id, other ? mergeStatements(other, one) : one);
      },
      onProblem: (problem) => intake.note(problem),
    };
    const read = await readThrough(file, options, async (share) => {
      onProgress?.(units, share);
      return signal?.aborted ? STOPPED : intake.flush();
    });
    if (read === STOPPED) return null;
    if (!read.ok) return read;
    const committed = request.dryRun ? ok(undefined) : await bulk.value.commit();
    if (!committed.ok) return committed;
    if (!request.dryRun) request.onChanged?.(intake.change);
    if (read.value.truncated) intake.note(read.value.truncated);
    const records = { people: [...people.values()], statements: [...statements.values()] };
    const taken = await takeRecords(memory, records, rest);
    if (!taken?.ok) return taken;
    const report = intake.report(read.value.units, path);
    const { value } = taken;
    return ok({
      ...report,
      read: report.read + value.read,
      added: report.added + value.added,
      known: report.known + value.known,
      skipped: [...report.skipped, ...value.skipped],
    });
  } catch (error) {
    return fail(readProblem(error, path));
  } finally {
    bulk.value.discard();
    await file?.close();
  }
}
