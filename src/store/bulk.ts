/**
 * Taking in very many units at once with flat memory use: they are gathered, sorted and put into files of their own
 * beside the memory, and one compaction at the end merges them in. Until then the memory is as it was; a program that
 * is stopped on the way has changed nothing.
 */
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TranslationUnit } from '../core/memory/index.ts';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { diskProblem } from './disk/disk-problem.ts';
import { writeAll } from './disk/durable.ts';
import { type BufferedLine, hasEscape, LINE_BYTES_MAX, LineBuffer } from './disk/line.ts';
import type { StoreEnvironment } from './environment.ts';
import { IdSketch } from './records/id-sketch.ts';
import { UNITS } from './records/kinds.ts';
import { refusedRecord } from './records/memory-state.ts';
import { FORMAT, parseLine } from './records/parse-line.ts';
import { Snapshot } from './records/snapshot.ts';
import { compareIds, IndexBuilder } from './records/snapshot-index.ts';

/** Units gathered before they are put into a file; they take some 50 MB. */
const RUN_COUNT = 40_000;
/** Up to so many units are simply saved: rewriting a large snapshot for them would cost more. */
const SAVE_COUNT_MAX = 5_000;
/** Units sealed between two turns of other work. */
const UNITS_A_TURN = 2_000;

/** Units on their way into a memory. */
export interface Bulk {
  /** The unit as it would be if everything taken in so far were in the memory; tombstones included. */
  readonly held: (id: string) => TranslationUnit | undefined;
  /** Takes in units that are checked, and merged with what `held` gave. */
  readonly take: (units: readonly TranslationUnit[]) => Promise<Result<void>>;
  /** Units that had to be left out, because their line could not be read again. Complete after the commit. */
  readonly refused: readonly Problem[];
  /** Puts everything into the memory, durably. */
  readonly commit: () => Promise<Result<void>>;
  /** Forgets everything. To be called after a commit too. */
  readonly discard: () => void;
}

/** What a bulk needs of the memory it is for. */
export interface BulkTarget {
  readonly environment: StoreEnvironment;
  readonly dir: string;
  /** Makes its folder, or throws when that is no longer the one that was opened. */
  readonly prepare: () => Promise<void>;
  readonly held: (id: string) => TranslationUnit | undefined;
  readonly save: (units: readonly TranslationUnit[]) => Promise<Result<void>>;
  readonly mergeRuns: (runs: readonly Snapshot<TranslationUnit>[]) => Promise<Result<unknown>>;
}

class OpenBulk implements Bulk {
  readonly #target: BulkTarget;
  #gathered = new Map<string, TranslationUnit>();
  readonly #runs: Snapshot<TranslationUnit>[] = [];
  readonly #inRuns = new IdSketch();
  readonly refused: Problem[] = [];

  constructor(target: BulkTarget) {
    this.#target = target;
  }

  held = (id: string): TranslationUnit | undefined => {
    const gathered = this.#gathered.get(id);
    if (gathered) return gathered;
    if (!this.#inRuns.has(id)) return this.#target.held(id);
    // What stands in a later file was merged with the earlier ones when it was taken in.
    for (let i = this.#runs.length - 1; i >= 0; i -= 1) {
      const [found] = this.#runs[i]?.get(id) ?? [];
      if (found) return found;
    }
    return this.#target.held(id);
  };

  take = async (units: readonly TranslationUnit[]): Promise<Result<void>> => {
    for (const unit of units) this.#gathered.set(unit.id, unit);
    return this.#gathered.size < RUN_COUNT ? ok(undefined) : this.#flush();
  };

  commit = async (): Promise<Result<void>> => {
    if (this.#runs.length === 0 && this.#gathered.size <= SAVE_COUNT_MAX) {
      const lines = new LineBuffer();
      const units = [...this.#gathered.values()].filter((unit) => this.#addLine(lines, unit));
      const saved = await this.#target.save(units);
      if (saved.ok) this.#gathered.clear();
      return saved;
    }
    const flushed = await this.#flush();
    if (!flushed.ok) return flushed;
    const merged = await this.#target.mergeRuns(this.#runs);
    return merged.ok ? ok(undefined) : merged;
  };

  discard = (): void => {
    for (const run of this.#runs.splice(0)) run.close();
    this.#gathered.clear();
  };

  /** Puts what was gathered into a sorted file of its own and opens it. */
  async #flush(): Promise<Result<void>> {
    const { environment, dir, prepare } = this.#target;
    const { files, unique } = environment;
    const path = join(dir, `.units.jsonl.${unique()}`);
    try {
      await prepare();
      const index = new IndexBuilder();
      const written = files.open(path, 'wx');
      let file: number;
      try {
        for await (const bytes of this.#lines(index)) writeAll(files, written, bytes);
        file = files.open(path, 'r');
      } finally {
        files.close(written);
        // Nobody needs the name: the file is there as long as it is open, also should this program be killed.
        files.remove(path);
      }
      const header = { format: FORMAT, absorbed: new Map<string, number>() };
      const scan = { header, index: index.build(), flaws: [], isTidy: true };
      const status = files.statusOfOpen(file);
      this.#runs.push(new Snapshot(UNITS, files, { file, status }, scan));
      this.#gathered = new Map();
      return ok(undefined);
    } catch (error) {
      return fail(diskProblem(error, dir, 'memory.not-saved'));
    }
  }

  async *#lines(index: IndexBuilder): AsyncGenerator<Buffer, void> {
    const units = [...this.#gathered.values()].sort((a, b) => compareIds(a.id, b.id));
    let place = 0;
    const lines = new LineBuffer();
    for (let from = 0; from < units.length; from += UNITS_A_TURN) {
      lines.clear();
      for (const unit of units.slice(from, from + UNITS_A_TURN)) {
        const start = place + lines.length;
        const line = this.#addLine(lines, unit);
        if (!line) continue;
        index.add(unit.id, start, line.bytes, line.sum, unit.deleted === true);
        this.#inRuns.add(unit.id);
      }
      place += lines.length;
      yield lines.take();
      await nextTurn();
    }
  }

  /** Adds the line of a unit; undefined, and noted, when it could not be read again. */
  #addLine(lines: LineBuffer, unit: TranslationUnit): BufferedLine | undefined {
    const line = lines.add(JSON.stringify(unit));
    const { bytes } = line;
    const tooLong = bytes.length > LINE_BYTES_MAX;
    if (!tooLong && !hasEscape(bytes)) return line;
    const read = parseLine({ bytes, start: 0, end: bytes.length + 1, tooLong }, true);
    if (read.ok) return line;
    lines.drop(line);
    const at = { file: this.#target.dir };
    this.refused.push({ ...refusedRecord(read.problem, 'unit', unit.id), at });
    return undefined;
  }
}

/** Begins to take units in. */
export function openBulk(target: BulkTarget): Bulk {
  return new OpenBulk(target);
}
