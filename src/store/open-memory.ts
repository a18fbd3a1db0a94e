/** Opens a memory and does what its face promises, over lowdb's `Low` and our adapter. */
import { basename, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Low } from 'lowdb';
import type { TranslationUnit } from '../core/memory/index.ts';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { type Bulk, openBulk } from './bulk.ts';
import { type Compaction, compactMemory } from './compact/compact-memory.ts';
import { compactionPays, isResting } from './compact/pays.ts';
import { RETENTION } from './compact/removable.ts';
import { diskProblem } from './disk/disk-problem.ts';
import { type StoreEnvironment, systemEnvironment } from './environment.ts';
import { startFollowing } from './follow.ts';
import { type IndexBuild, IndexKeeper, type OpenedIndex } from './match-index/keep-index.ts';
import type { HeldRecord, Memory, MemoryChange, OpenMemoryOptions } from './memory.ts';
import { MemoryAdapter } from './memory-adapter.ts';
import { fileOnTheWay, mayWrite } from './memory-place.ts';
import { UNITS } from './records/kinds.ts';
import { isCurrent, pullJournals } from './records/load.ts';
import { type MemoryState, noChanges, type RecordBatch } from './records/memory-state.ts';
import { FORMAT } from './records/parse-line.ts';
import { keepAside } from './records/quarantine.ts';
import type { Snapshot } from './records/snapshot.ts';

/** How often and how long apart an import asks again while another program compacts: half a minute in all. */
const BUSY_ATTEMPTS_MAX = 120;
const BUSY_PAUSE_MS = 250;

class OpenMemory implements Memory {
  readonly name: string;
  readonly dir: string;
  readonly readOnly: boolean;
  readonly #environment: StoreEnvironment;
  readonly #low: Low<MemoryState>;
  readonly #adapter: MemoryAdapter;
  readonly #options: OpenMemoryOptions;
  readonly #listeners = new Set<(change: MemoryChange) => void>();
  readonly #index: IndexKeeper;
  #stopFollowing: (() => void) | undefined;
  #compacting: Promise<Result<Compaction>> | undefined;
  /** When this session last began to compact by itself, in milliseconds since 1970. */
  #lastCompaction = 0;
  #isClosed = false;

  constructor(
    environment: StoreEnvironment,
    adapter: MemoryAdapter,
    low: Low<MemoryState>,
    place: { readonly dir: string; readonly readOnly: boolean },
    options: OpenMemoryOptions,
  ) {
    this.#options = options;
    this.#environment = environment;
    this.#adapter = adapter;
    this.#low = low;
    this.dir = place.dir;
    this.name = basename(place.dir);
    this.readOnly = place.readOnly;
    this.#index = new IndexKeeper({
      environment,
      folder: place.dir,
      readOnly: place.readOnly,
      units: () => this.#state.sets.unit,
      unitsPath: join(place.dir, UNITS.file),
    });
  }

  get problems(): readonly Problem[] {
    return this.#state.flaws.map(({ problem }) => problem);
  }

  get pendingCount(): number {
    return this.#state.pending.length;
  }

  counts = () => {
    const { unit, statement } = this.#state.sets;
    return { units: unit.liveCount, statements: statement.liveCount };
  };
  keepsIndex = (): boolean => this.#index.isKept;
  openIndex = (): OpenedIndex | undefined => this.#index.open();
  buildIndex = (build: IndexBuild): Promise<boolean> => this.#index.build(build);
  units = () => this.#state.sets.unit.live();
  unit = (id: string) => this.#state.sets.unit.get(id);
  statements = () => this.#state.sets.statement.live();
  statement = (id: string) => this.#state.sets.statement.get(id);
  people = () => this.#state.sets.person.live();
  person = (id: string) => this.#state.sets.person.get(id);
  held = <K extends keyof HeldRecord>(kind: K, id: string): HeldRecord[K] | undefined => {
    const { unit, statement, person } = this.#state.sets;
    const find: {
      readonly [Kind in keyof HeldRecord]: (id: string) => HeldRecord[Kind] | undefined;
    } = {
      unit: (one: string) => unit.state(one),
      statement: (one: string) => statement.state(one),
      person: (one: string) => person.state(one),
    };
    return find[kind](id);
  };

  save = async (records: RecordBatch): Promise<Result<void>> => {
    if (this.readOnly) return this.#fail('memory.read-only');
    if (this.#isClosed) return this.#fail('memory.closed');
    let taken: Result<void> = ok(undefined);
    try {
      await this.#low.update((state) => {
        const put = state.put(records);
        taken = put.ok ? put : fail({ ...put.problem, at: { file: this.dir } });
      });
      if (taken.ok) this.#compactIfItPays();
      return taken;
    } catch (error) {
      return fail(diskProblem(error, this.dir, 'memory.not-saved'));
    }
  };

  bulk = (): Result<Bulk> => {
    if (this.readOnly) return this.#fail('memory.read-only');
    if (this.#isClosed) return this.#fail('memory.closed');
    return ok(
      openBulk({
        environment: this.#environment,
        dir: this.dir,
        prepare: () => this.#adapter.folder.prepare(),
        held: (id) => this.held('unit', id),
        save: (units) => this.save({ units }),
        mergeRuns: (runs) => this.#mergeRuns(runs),
      }),
    );
  };

  follow = (listener: (change: MemoryChange) => void): (() => void) => {
    this.#listeners.add(listener);
    this.#stopFollowing ??= startFollowing(this.#environment.files, this.dir, () => this.refresh());
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#endFollowing();
    };
  };

  refresh = async (): Promise<Result<MemoryChange>> => {
    try {
      const change = await this.#adapter.between(() => this.#lookForChanges());
      const { units, statements, people, isReloaded } = change;
      if (isReloaded || units.length + statements.length + people.length > 0)
        for (const listener of this.#listeners) listener(change);
      return ok(change);
    } catch (error) {
      return fail(diskProblem(error, this.dir, 'memory.not-readable'));
    }
  };

  compact = (): Promise<Result<Compaction>> => {
    this.#compacting ??= this.#compact().finally(() => {
      this.#compacting = undefined;
    });
    return this.#compacting;
  };

  close = async (): Promise<Result<void>> => {
    if (this.#isClosed) return ok(undefined);
    // Who has only looked leaves everything as it was.
    const last = this.pendingCount > 0 ? await this.save({}) : ok(undefined);
    await this.#compacting;
    this.#isClosed = true;
    this.#endFollowing();
    await this.#adapter.between(async () => this.#adapter.writer.rotate());
    this.#index.close();
    this.#state.close();
    return last;
  };

  get #state(): MemoryState {
    return this.#low.data;
  }

  #fail(code: Problem['code']): Result<never> {
    return fail({ code, at: { file: this.dir } });
  }

  #endFollowing(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }

  /** Compacts with sorted files beside the journals; waits for other programs that are at it. */
  async #mergeRuns(runs: readonly Snapshot<TranslationUnit>[]): Promise<Result<Compaction>> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#compacting;
      const done = await this.#compact(runs);
      const isBusy = !done.ok && done.problem.code === 'memory.busy';
      if (!isBusy || attempt === BUSY_ATTEMPTS_MAX) return done;
      await pause(BUSY_PAUSE_MS);
    }
  }

  async #compact(runs: readonly Snapshot<TranslationUnit>[] = []): Promise<Result<Compaction>> {
    if (this.readOnly) return this.#fail('memory.read-only');
    if (this.#isClosed) return this.#fail('memory.closed');
    const { writer, folder } = this.#adapter;
    try {
      folder.check();
      await this.#adapter.between(async () => writer.rotate());
      const done = await compactMemory(this.#environment, this.dir, {
        retention: this.#options.retention ?? RETENTION,
        closed: () => writer.names.filter((name) => name !== writer.current?.name),
        runs,
      });
      await this.#adapter.between(() => this.#reload());
      return ok(done);
    } catch (error) {
      return fail(diskProblem(error, this.dir, 'memory.not-saved'));
    }
  }

  #compactIfItPays(): void {
    const now = this.#environment.now();
    if (isResting(now, this.#lastCompaction)) return;
    if (this.#options.autoCompact === false || this.#compacting) return;
    if (!compactionPays(this.#state)) return;
    // A failure (disk full, another program at it) is no news: the journals hold everything.
    this.#lastCompaction = now;
    void this.compact();
  }

  async #lookForChanges(): Promise<MemoryChange> {
    const { files } = this.#environment;
    let changed = noChanges();
    const isReloaded = !this.#isClosed && !isCurrent(files, this.dir, this.#state);
    if (isReloaded) await this.#reload();
    else if (!this.#isClosed)
      changed = pullJournals(files, this.dir, this.#state, this.#adapter.writer.names);
    return {
      units: [...changed.unit],
      statements: [...changed.statement],
      people: [...changed.person],
      isReloaded,
    };
  }

  /** Reads everything anew. Changes not yet on disk are taken along. */
  async #reload(): Promise<void> {
    const old = this.#state;
    const state = await this.#adapter.readAgain(old);
    // Something may have been put in between the last line of reading and here.
    for (const { entry } of old.pending) state.apply(entry);
    this.#low.data = state;
    old.close();
    await this.setAside();
  }

  /** Copies what is damaged aside where that is possible; compaction insists on it before it writes over anything. */
  async setAside(): Promise<void> {
    if (this.readOnly || this.#state.flaws.length === 0) return;
    try {
      await keepAside(this.#environment, this.dir, this.#state.flaws);
    } catch (error) {
      // The problems of the flaws themselves are shown; that the disk is full as well the next save will tell.
      diskProblem(error, this.dir, 'memory.not-saved');
    }
  }
}

/**
 * Opens the memory in a folder. An absent folder is an empty memory and is made by the first save, unless it is opened
 * read-only. A place without the right to write opens with `readOnly` true.
 *
 * Problems: `memory.not-found` (read-only and absent), `memory.not-folder`, `memory.not-readable`, `memory.format-newer`
 * (unless read-only). Damage inside the files is no failure: what is whole is read, the rest is in `problems`.
 */
export async function openMemory(
  dir: string,
  options: OpenMemoryOptions = {},
): Promise<Result<Memory>> {
  const environment = options.environment ?? systemEnvironment();
  const folder = resolve(dir);
  const at = { file: folder };
  try {
    const status = environment.files.status(folder);
    if (options.readOnly && !status) return fail({ code: 'memory.not-found', at });
    const obstacle = fileOnTheWay(environment.files, folder);
    if (obstacle) return fail({ code: 'memory.not-folder', at: { file: obstacle } });
    const readOnly = options.readOnly === true || !mayWrite(environment.files, folder);
    const adapter = new MemoryAdapter(environment, folder, readOnly);
    const state = await adapter.read();
    if (state.format > FORMAT && !readOnly) {
      state.close();
      return fail({ code: 'memory.format-newer', at, values: { format: state.format } });
    }
    const low = new Low(adapter, state);
    const memory = new OpenMemory(environment, adapter, low, { dir: folder, readOnly }, options);
    await memory.setAside();
    return ok(memory);
  } catch (error) {
    return fail(diskProblem(error, folder, 'memory.not-readable'));
  }
}
