/**
 * Taking a TMX file into the memory, however large. It is read twice: once to see that it is whole, so that a file that
 * is refused has changed nothing, and once to take it in, with flat memory use.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { mergeUnits, type TranslationUnit } from '../core/memory/index.ts';
import { ok, type Problem, type Result } from '../core/result.ts';
import {
  TmxReader,
  type TmxReaderOptions,
  type TmxSummary,
  type TmxUnit,
} from '../formats/index.ts';
import type { Bulk, Memory } from '../store/index.ts';
import type { ImportReport } from './import-file.ts';

/** How a TMX file is imported. */
export interface TmxImport {
  readonly path: string;
  readonly dryRun?: boolean;
  /** Take what is whole out of a file that is not well-formed. */
  readonly salvage?: boolean;
  /** The dialect that `ku` stands for when the letters of a text do not tell. */
  readonly kurdish?: 'ckb' | 'kmr';
  /** Called now and then with the units read so far and the share of the file, 0..1. */
  readonly onProgress?: (units: number, share: number) => void;
}

const CHUNK_BYTES = 1 << 20;

/** Reads a file through a reader, chunk by chunk; `between` runs after each. */
async function readThrough(
  file: FileHandle,
  options: TmxReaderOptions,
  between: (share: number) => Promise<Result<void>>,
): Promise<Result<TmxSummary>> {
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
    if (!went.ok) return went;
  }
  const ended = reader.end();
  const went = await between(1);
  return went.ok ? ended : went;
}

/** Whether a unit brings a text that is not there. */
function bringsNothing(before: TranslationUnit, after: TranslationUnit): boolean {
  const had = new Set(before.variants.map((one) => `${one.language}\n${one.text}`));
  return after.variants.every((one) => had.has(`${one.language}\n${one.text}`));
}

/** Whether a unit brings another text in a language that has one. */
function conflicts(before: TranslationUnit, said: TmxUnit): boolean {
  const texts = new Map<string, Set<string>>();
  for (const { language, text } of before.variants)
    texts.set(language, (texts.get(language) ?? new Set()).add(text));
  return said.variants.some(({ language, text }) => texts.get(language)?.has(text) === false);
}

/** Counts units and takes them in. */
class Intake {
  readonly problems: Problem[] = [];
  readonly #bulk: Bulk;
  #batch = new Map<string, TranslationUnit>();
  #added = 0;
  #known = 0;
  #conflicting = 0;

  constructor(bulk: Bulk) {
    this.#bulk = bulk;
  }

  take = (said: TmxUnit): void => {
    const held = this.#batch.get(said.id) ?? this.#bulk.held(said.id);
    // What was deleted and is brought back on purpose lives again; anything else merges by the rule of the memory, so
    // that importing a file twice is importing it once.
    const next = held?.deleted ? { ...said, version: held.version + 1 } : said;
    const after = held ? mergeUnits(held, next) : said;
    if (!held || held.deleted) this.#added += 1;
    else if (bringsNothing(held, after)) {
      this.#known += 1;
      return;
    } else if (conflicts(held, said)) this.#conflicting += 1;
    this.#batch.set(said.id, after);
  };

  /** Hands over what was taken in since the last time. */
  async flush(): Promise<Result<void>> {
    const units = [...this.#batch.values()];
    this.#batch = new Map();
    return this.#bulk.take(units);
  }

  report({ units }: TmxSummary): ImportReport {
    return {
      read: units,
      added: this.#added - this.#bulk.refused.length,
      known: this.#known,
      conflicting: this.#conflicting,
      skipped: [...this.problems, ...this.#bulk.refused],
    };
  }
}

/** Imports a TMX file, or says what importing it would do. A file that is refused has changed nothing. */
export async function importTmx(memory: Memory, request: TmxImport): Promise<Result<ImportReport>> {
  const { path, salvage, kurdish, onProgress } = request;
  const bulk = memory.bulk();
  if (!bulk.ok) return bulk;
  const file = await open(path, 'r');
  try {
    if (!salvage) {
      const whole = await readThrough(file, { file: path }, async () => ok(undefined));
      if (!whole.ok) return whole;
    }
    const intake = new Intake(bulk.value);
    let units = 0;
    const options: TmxReaderOptions = {
      file: path,
      ...(kurdish ? { kurdish } : {}),
      ...(salvage ? { salvage } : {}),
      onUnit: (unit) => {
        units += 1;
        intake.take(unit);
      },
      onProblem: (problem) => intake.problems.push(problem),
    };
    const read = await readThrough(file, options, (share) => {
      onProgress?.(units, share);
      return intake.flush();
    });
    if (!read.ok) return read;
    const committed = request.dryRun ? ok(undefined) : await bulk.value.commit();
    if (!committed.ok) return committed;
    if (read.value.truncated) intake.problems.push(read.value.truncated);
    return ok(intake.report(read.value));
  } finally {
    bulk.value.discard();
    await file.close();
  }
}
