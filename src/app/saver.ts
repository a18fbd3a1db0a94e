/**
 * Puts work on disk in the order that keeps promises: the memory first, then the work log, and only then "saved". What
 * could not be written stays queued and is tried again; the status says so until it is on disk. A record that no disk
 * would take (longer than a record may be) holds nothing up: it is not tried again, and the status says so until another
 * state of it is saved.
 */
import type { Problem, Result } from '../core/result.ts';
import type { LogEntry } from './log.ts';
import type { SaveState } from './state.ts';
import { joinChanges } from './translate/history.ts';
import type { RecordChange } from './translate/state.ts';

/** Typing rests this long before its draft is written, in milliseconds (design: drafts within a second). */
const DRAFT_MS = 600;
/** Time until a failed write is tried again, in milliseconds. */
const RETRY_MS = 3000;

/** Where a saver writes and whom it tells. */
export interface SaverOptions {
  /** Writes records durably; resolves once they are on disk. */
  readonly save: (records: readonly RecordChange[]) => Promise<Result<void>>;
  /** Appends to the work log durably. What it could not write it keeps, and writes before the next entries. */
  readonly append: (entries: readonly LogEntry[]) => Promise<Result<void>>;
  readonly report: (state: SaveState) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Runs something after a while; returns what cancels it. */
  readonly later: (run: () => void, waitMs: number) => () => void;
}

/** The queue between the reducer and the disk. */
export interface Saver {
  readonly log: (entries: readonly LogEntry[]) => void;
  readonly save: (records: readonly RecordChange[]) => void;
  /** Writes everything now; resolves when it is on disk or has failed. */
  readonly flush: () => Promise<void>;
  /** Ends timers. Call after {@link Saver.flush}. */
  readonly stop: () => void;
}

type Job =
  | { readonly kind: 'save'; readonly records: readonly RecordChange[] }
  | { readonly kind: 'log'; entries: LogEntry[] };

/** Adds an entry to those waiting; typing that joins the entry before it becomes one entry with it. */
function gather(waiting: LogEntry[], entry: LogEntry): void {
  const last = waiting.at(-1);
  if (entry.op === 'at' && last?.op === 'at') waiting[waiting.length - 1] = entry;
  else if (entry.op === 'do' && entry.join && last?.op === 'do') {
    waiting[waiting.length - 1] = { ...last, change: joinChanges(last.change, entry.change) };
  } else waiting.push(entry);
}

/** Whether a record was refused for what it is, and not for the state of the disk. */
function isRefused(written: Result<void>): boolean {
  return !written.ok && written.problem.code === 'memory.record-refused';
}

/** A saver over a memory and a work log. */
export function createSaver(options: SaverOptions): Saver {
  const queue: Job[] = [];
  const refused = new Map<string, Problem>();
  let busy = false;
  let running: Promise<void> = Promise.resolve();
  let cancel: (() => void) | null = null;

  const write = (job: Job): Promise<Result<void>> =>
    job.kind === 'log' ? options.append(job.entries) : options.save(job.records);

  async function run(): Promise<void> {
    busy = true;
    options.report({ kind: 'saving' });
    for (let job = queue[0]; job; job = queue[0]) {
      // Entries that arrive while these are being written wait in a list of their own.
      queue.shift();
      const written = await write(job);
      noteRefusal(job, written);
      if (written.ok || isRefused(written)) continue;
      // The work log keeps what it could not write: trying again means asking it to.
      queue.unshift(job.kind === 'log' ? { kind: 'log', entries: [] } : job);
      options.report({ kind: 'failed', problem: written.problem, pending: queue.length });
      busy = false;
      schedule(RETRY_MS);
      return;
    }
    busy = false;
    const [problem] = refused.values();
    if (problem) options.report({ kind: 'failed', problem, pending: refused.size });
    else options.report({ kind: 'saved', at: options.now() });
  }

  function noteRefusal(job: Job, written: Result<void>): void {
    if (job.kind !== 'save') return;
    for (const { kind, id } of job.records) {
      const key = `${kind} ${id}`;
      if (written.ok) refused.delete(key);
      else if (isRefused(written)) refused.set(key, written.problem);
    }
  }

  function start(): Promise<void> {
    cancel?.();
    cancel = null;
    if (!busy) running = run();
    return running;
  }

  function schedule(waitMs: number): void {
    if (cancel) return;
    cancel = options.later(() => {
      cancel = null;
      void start();
    }, waitMs);
  }

  return {
    log(entries) {
      const last = queue.at(-1);
      const job: Job = last?.kind === 'log' ? last : { kind: 'log', entries: [] };
      if (job !== last) queue.push(job);
      for (const entry of entries) gather(job.entries, entry);
      const moved = entries.every((entry) => entry.op === 'at');
      if (!moved) options.report({ kind: 'editing' });
      schedule(DRAFT_MS);
    },
    save(records) {
      if (records.length === 0) return;
      queue.push({ kind: 'save', records });
      void start();
    },
    async flush() {
      await running;
      if (queue.length > 0) await start();
    },
    stop() {
      cancel?.();
      cancel = null;
    },
  };
}

/** Runs something after a wait that keeps no program alive; the answer calls it off. */
export function laterBy(run: () => void, waitMs: number): () => void {
  const timer = setTimeout(run, waitMs);
  timer.unref();
  return () => clearTimeout(timer);
}
