/**
 * Makes the index of a memory's units, off the thread that draws: each thread reads a stretch of the snapshot, then they
 * give each other the texts of the languages that each of them finishes. Without threads (the sources run without a
 * bundle) the work is done here, in turns.
 */
import { existsSync } from 'node:fs';
import os from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { LANGUAGE_TAGS } from '../../core/language-tag.ts';
import { PART_NAMES, type PartName, ShelfBuilder } from '../../core/match/index.ts';
import { errorCode, type FileLayer } from '../disk/file-layer.ts';
import type { Parts } from './index-file.ts';
import type { FromThread, ThreadTask, ToThread } from './messages.ts';
import { readStretch, type SnapshotFile, type Stretch } from './stretch.ts';

/** Name of the thread's entry in the bundle (src/build.mjs). */
const WORKER_NAME = 'index-worker.js';
/** More threads than this gain little: they wait for each other's texts. */
const THREADS_MAX = 4;
/** A thread reads so many units at least. */
const UNITS_A_THREAD = 20_000;
/** Units between two turns of other work, without threads. */
const UNITS_A_TURN = 200;

/** What an index is made of, and who hears how far it is. */
export interface BuildRequest {
  readonly files: FileLayer;
  readonly snapshot: SnapshotFile;
  readonly stretch: Stretch;
  /** Told the units read so far. */
  readonly progress: (units: number) => void;
  /** Ends the work; the result is then undefined. */
  readonly signal: AbortSignal;
}

/** Path of the thread's file beside the running code or above it; null where there is no bundle. */
function workerFile(): string | null {
  const here = dirname(fileURLToPath(import.meta.url));
  return [here, dirname(here)].map((folder) => join(folder, WORKER_NAME)).find(existsSync) ?? null;
}

function cut({ start, length, sum }: Stretch, from: number, to: number): Stretch {
  return {
    start: start.slice(from, to),
    length: length.slice(from, to),
    sum: sum.slice(from, to),
  };
}

/** A thread and what it has told. */
class Thread {
  readonly worker: Worker;
  #texts: ReadonlyMap<PartName, number> = new Map();
  readonly #waiting: ((message: FromThread) => void)[] = [];
  readonly #come: FromThread[] = [];
  readonly #failed: Promise<never>;

  constructor(path: string, task: ThreadTask, progress: (units: number) => void) {
    this.worker = new Worker(path, { workerData: task });
    this.worker.on('message', (message: FromThread) => {
      if (message.type === 'progress') {
        progress(message.units);
        return;
      }
      const next = this.#waiting.shift();
      if (next) next(message);
      else this.#come.push(message);
    });
    this.#failed = new Promise((_, reject) => {
      this.worker.once('error', reject);
      // One that was ended (the program is being left) tells nothing more, and whoever waits must not wait on.
      this.worker.once('exit', () => reject(new Error('the thread has ended')));
    });
    // Only who waits for a message hears of a failure.
    this.#failed.catch(() => undefined);
  }

  tell(message: ToThread): void {
    this.worker.postMessage(message, message.type === 'take' ? [message.bytes.buffer] : []);
  }

  /** The next message that is no note of progress. */
  next(): Promise<FromThread> {
    const come = this.#come.shift();
    if (come) return Promise.resolve(come);
    const message = new Promise<FromThread>((resolve) => this.#waiting.push(resolve));
    return Promise.race([message, this.#failed]);
  }

  async read(): Promise<void> {
    const message = await this.next();
    if (message.type !== 'read') throw new Error('invariant broken: the thread has not read');
    this.#texts = new Map(message.texts);
  }

  textsIn(name: PartName): number {
    return this.#texts.get(name) ?? 0;
  }

  async bytes(): Promise<{ readonly name: PartName; readonly bytes: Uint8Array<ArrayBuffer> }> {
    const message = await this.next();
    if (message.type !== 'given' && message.type !== 'part')
      throw new Error('invariant broken: the thread gives no part');
    return message;
  }
}

/** Which thread finishes which part: the largest parts first, each to whoever has least to do. */
function shares(threads: readonly Thread[]): readonly PartName[][] {
  const sizes = LANGUAGE_TAGS.map((tag) => {
    return { name: tag, size: threads.reduce((sum, one) => sum + one.textsIn(tag), 0) };
  }).sort((a, b) => b.size - a.size);
  const loads = threads.map(() => ({ names: [] as PartName[], size: 0 }));
  for (const { name, size } of sizes) {
    const [least] = [...loads].sort((a, b) => a.size - b.size);
    least?.names.push(name);
    if (least) least.size += size;
  }
  // The units take no time, and whoever reads first numbers them first.
  loads[0]?.names.push('units');
  return loads.map(({ names }) => names);
}

/** Gives every part to the thread that finishes it, thread after thread, and has it finished. */
async function exchange(threads: readonly Thread[]): Promise<Parts> {
  const parts = new Map<PartName, Uint8Array>();
  const own = shares(threads);
  for (const [from, giver] of threads.entries()) {
    const given = PART_NAMES.filter((name) => !own[from]?.includes(name));
    giver.tell({ type: 'give', names: given });
    for (const _ of given) {
      const { name, bytes } = await giver.bytes();
      const taker = threads.find((_one, i) => own[i]?.includes(name));
      taker?.tell({ type: 'take', name, bytes });
    }
  }
  for (const [i, thread] of threads.entries()) thread.tell({ type: 'finish', names: own[i] ?? [] });
  for (const [i, thread] of threads.entries()) {
    for (const _ of own[i] ?? []) {
      const { name, bytes } = await thread.bytes();
      parts.set(name, bytes);
    }
  }
  return parts;
}

async function buildInThreads(path: string, request: BuildRequest): Promise<Parts> {
  const { snapshot, stretch, progress, signal } = request;
  const { length } = stretch.start;
  const most = Math.min(THREADS_MAX, os.availableParallelism(), Math.ceil(length / UNITS_A_THREAD));
  const count = Math.max(1, most);
  let read = 0;
  const threads = Array.from({ length: count }, (_, i) => {
    const from = Math.floor((length * i) / count);
    const to = Math.floor((length * (i + 1)) / count);
    const task = { snapshot, stretch: cut(stretch, from, to), firstUnit: from };
    return new Thread(path, task, (units) => {
      read += units;
      progress(read);
    });
  });
  const end = () => {
    for (const { worker } of threads) void worker.terminate();
  };
  signal.addEventListener('abort', end, { once: true });
  try {
    await Promise.all(threads.map((one) => one.read()));
    return await exchange(threads);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

async function buildHere({ files, ...request }: BuildRequest): Promise<Parts> {
  const builder = new ShelfBuilder();
  let read = 0;
  for (const _ of readStretch(builder, files, request.snapshot, request.stretch)) {
    read += 1;
    if (read % UNITS_A_TURN !== 0) continue;
    request.progress(read);
    await nextTurn();
    request.signal.throwIfAborted();
  }
  const parts = new Map<PartName, Uint8Array>();
  for (const name of PART_NAMES) {
    parts.set(name, name === 'units' ? builder.finishUnits() : builder.finishTexts(name));
    await nextTurn();
  }
  return parts;
}

/**
 * Makes an index. Undefined when it was stopped, or when the snapshot cannot be read as it was: replaced meanwhile,
 * damaged, gone.
 */
export async function buildIndex(request: BuildRequest): Promise<Parts | undefined> {
  const path = workerFile();
  try {
    return path === null ? await buildHere(request) : await buildInThreads(path, request);
  } catch (error) {
    if (request.signal.aborted || isAboutTheFile(error)) return undefined;
    throw error;
  }
}

/** What reading a snapshot throws that is no fault of the program; a thread's errors keep their names. */
function isAboutTheFile(error: unknown): boolean {
  if (errorCode(error) !== '') return true;
  return error instanceof Error && (error.name === 'SyntaxError' || error.name === 'RangeError');
}
