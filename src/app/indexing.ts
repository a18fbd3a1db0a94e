/**
 * Gets the memories into the match index. Small ones at once; of large ones what was kept beside them, and where nothing
 * was kept it is made, behind whatever else goes on: the screens stand before it is there.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { MatchIndex, MemorySource } from '../core/match/index.ts';
import type { TranslationUnit } from '../core/memory/index.ts';
import type { Memory } from '../store/index.ts';

/** A memory whose units are to be found. */
export interface IndexedMemory {
  readonly memory: Memory;
  readonly source: MemorySource;
  /** Units that were taken in and are not in the memory yet. */
  readonly taken: () => Iterable<TranslationUnit>;
}

/** What a match from a memory that is only read loses, 0..1 (design: references have their own penalty). */
const REFERENCE_PENALTY = 0.01;

/** A memory that is only read, to be indexed. */
export function referenceSource(memory: Memory): IndexedMemory {
  return { memory, source: { name: memory.name, penalty: REFERENCE_PENALTY }, taken: () => [] };
}

/** How far the index is. */
export interface Indexing {
  /** Share of the work done, 0..1; null when everything can be found. */
  readonly share: () => number | null;
  /** Resolves once everything can be found. */
  readonly ready: () => Promise<void>;
  /** Calls back when the share has changed by a percent; with true once everything can be found. */
  readonly subscribe: (listener: (isWhole: boolean) => void) => () => void;
  /** Takes a memory in anew whose files were replaced; until then what was known is found. */
  readonly renew: (memory: Memory) => void;
  /** Ends what is under way. */
  readonly close: () => Promise<void>;
}

/** Units added between two turns of other work: about as long as a frame. */
const UNITS_A_TURN = 500;

/** Begins to take memories into an index. */
export function startIndexing(matches: MatchIndex, memories: readonly IndexedMemory[]): Indexing {
  const listeners = new Set<(isWhole: boolean) => void>();
  const ending = new AbortController();
  const waiting: IndexedMemory[] = [];
  let share: number | null = null;
  let work: Promise<void> = Promise.resolve();
  let renewing: Promise<void> = Promise.resolve();

  function tell(next: number | null): void {
    const isNews =
      next === null || share === null || Math.floor(next * 100) > Math.floor(share * 100);
    share = next;
    if (isNews) for (const listener of [...listeners]) listener(next === null);
  }

  function addAll(units: Iterable<TranslationUnit>, source: MemorySource): void {
    for (const unit of units) matches.add(unit, source);
  }

  /** Puts what was kept in the place of what is known. @returns what is still to be done for the memory */
  function attach({ memory, source, taken }: IndexedMemory): 'nothing' | 'worn' | 'missing' {
    const opened = memory.openIndex();
    if (!opened) return 'missing';
    matches.attach(source, opened.saved);
    addAll(opened.later, source);
    addAll(taken(), source);
    return opened.isWorn ? 'worn' : 'nothing';
  }

  /** Everything anew, in turns: the files could not be read as fast, or no index is kept of them. */
  async function addInTurns({ memory, source, taken }: IndexedMemory): Promise<void> {
    const total = memory.counts().units;
    let done = 0;
    matches.clear(source);
    for (const unit of memory.units()) {
      matches.add(unit, source);
      done += 1;
      if (done % UNITS_A_TURN !== 0) continue;
      tell(Math.min(0.99, done / total));
      await nextTurn();
      if (ending.signal.aborted) return;
    }
    addAll(taken(), source);
  }

  /** Makes the index of a memory anew and takes it up. @returns whether that was possible */
  async function build(one: IndexedMemory, progress: (units: number) => void): Promise<boolean> {
    const isBuilt = await one.memory.buildIndex({ signal: ending.signal, progress });
    return isBuilt && !ending.signal.aborted && attach(one) !== 'missing';
  }

  /** Everything of the waiting memories can be found after it. @returns those whose index should be made anew */
  async function takeAll(): Promise<readonly IndexedMemory[]> {
    const worn: IndexedMemory[] = [];
    for (let one = waiting.shift(); one && !ending.signal.aborted; one = waiting.shift()) {
      const found = attach(one);
      if (found === 'worn') worn.push(one);
      if (found !== 'missing') continue;
      tell(0);
      const total = Math.max(1, one.memory.counts().units);
      const isBuilt = await build(one, (units) => tell(Math.min(0.99, units / total)));
      if (!isBuilt && !ending.signal.aborted) await addInTurns(one);
    }
    return worn;
  }

  async function run(): Promise<void> {
    await nextTurn();
    const worn = await takeAll();
    if (ending.signal.aborted) return;
    tell(null);
    // What is merely worn is complete, so nobody waits for the new one.
    renewing = renewing.then(async () => {
      for (const one of worn) if (!ending.signal.aborted) await build(one, () => undefined);
    });
  }

  function begin(one: IndexedMemory): void {
    waiting.push(one);
    if (share !== null) return;
    share = 0;
    work = run();
  }

  for (const one of memories) {
    if (one.memory.keepsIndex()) begin(one);
    else addAll(one.memory.units(), one.source);
  }

  return {
    share: () => share,
    ready: () => work,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    renew(memory) {
      const one = memories.find((known) => known.memory === memory);
      if (!one) return;
      if (memory.keepsIndex()) begin(one);
      else {
        matches.clear(one.source);
        addAll(memory.units(), one.source);
        addAll(one.taken(), one.source);
      }
    },
    async close() {
      ending.abort();
      listeners.clear();
      await work;
      await renewing;
    },
  };
}
