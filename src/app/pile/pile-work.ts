/** Work on a pile behind the screen: aligning what is not aligned yet, each group kept as it is finished; accepting. */
import type { Answer } from '../actions.ts';
import { jobOf, rowsOfResult } from '../align/region.ts';
import type { AlignState } from '../align/state.ts';
import { taughtFor } from '../align/taught.ts';
import {
  type Aligner,
  type AlignJob,
  createAligner,
  type RunningJobs,
} from '../align/work/index.ts';
import type { Lexicons } from '../lexicon/index.ts';
import type { PileDesk } from './desk.ts';
import { expectedOf, filesIn, groupRowsOf, type PileGroup, type PileState } from './state.ts';

/** What the work needs of the program. */
export interface PileWorkOptions {
  readonly desk: PileDesk;
  readonly pile: () => PileState | null;
  readonly answer: (answer: Answer) => void;
  /** Runs "confirm all" on an alignment and writes what it takes; resolves with the rows after it, durable. */
  readonly confirmAll: (align: AlignState) => Promise<AlignState>;
  /** Begins the aligning of what was opened. */
  readonly begin: () => void;
  /** Writes what waits. */
  readonly flush: () => Promise<void>;
  readonly lexicons: Lexicons;
  readonly aligner?: Aligner;
}

/** The work on a pile. */
export interface PileWorker {
  readonly align: () => void;
  readonly accept: () => void;
  readonly open: (group: number) => void;
  readonly leave: () => void;
  readonly stop: () => void;
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly group: PileGroup;
  readonly align: AlignState;
  readonly job: AlignJob;
}

/** Makes it. Everything is done one after the other, in the order in which it was asked for. */
export function createPileWorker(options: PileWorkOptions): PileWorker {
  const { desk, pile, answer } = options;
  let aligner: Aligner | null = options.aligner ?? null;
  let jobs: RunningJobs | null = null;
  let isStopped = false;
  let isClosed = false;
  let running: Promise<void> = Promise.resolve();

  const isOver = () => isStopped || isClosed;
  const next = (work: () => Promise<void>): void => {
    running = running.then(work);
  };
  const tell = (told: Answer): void => {
    if (!isClosed) answer(told);
  };

  /** Groups without rows: what the log has of them, or the job that is to be done. */
  async function waiting(): Promise<readonly Waiting[]> {
    const found: Waiting[] = [];
    const told = new Set<string>();
    for (const group of pile()?.groups ?? []) {
      if (isOver()) break;
      if (group.rows || filesIn(group) < 2) continue;
      const looked = await desk.look(group.files);
      if (!looked.ok) continue;
      const align = looked.value;
      if (align.work) {
        const job = jobOf(align.documents, align.work.region);
        const languages = job.sides.map((side) => side.language).join(' ');
        // A pile is learned from as a whole: what the memory knows is told once for each kind of group.
        const isKnown = told.has(languages);
        told.add(languages);
        const lexicons = isKnown ? [] : await taughtFor(job, options.lexicons, isOver);
        found.push({ group, align, job: { ...job, lexicons } });
      } else tell({ type: 'pile-rows', files: group.files, rows: groupRowsOf(align.rows) });
    }
    return found;
  }

  async function align(): Promise<void> {
    const open = await waiting();
    const kept: Promise<unknown>[] = [];
    if (open.length > 0 && !isOver()) {
      aligner ??= createAligner();
      jobs = aligner.start(
        open.map(({ job }) => job),
        {
          onShare: (share) => tell({ type: 'pile-share', share }),
          onResult: (at, result) => {
            const one = open[at];
            if (!one?.align.work) return;
            const rows = rowsOfResult(one.align.work.region, result);
            kept.push(desk.keep(one.group.files, rows));
            tell({ type: 'pile-rows', files: one.group.files, rows: groupRowsOf(rows) });
          },
        },
      );
      if (isStopped) jobs.stop();
      await jobs.done.catch(() => null);
      jobs = null;
      await Promise.all(kept);
    }
    tell({ type: 'pile-end' });
  }

  async function accept(): Promise<void> {
    const { groups = [], threshold = 1 } = pile() ?? {};
    const sure = groups.filter((group) => expectedOf([group], threshold).rows > 0);
    let accepted = 0;
    for (const [done, group] of sure.entries()) {
      if (isOver()) break;
      const opened = await desk.open(group.files);
      if (!opened.ok || opened.value.align.work) continue;
      const after = await options.confirmAll({ ...opened.value.align, threshold });
      const rows = groupRowsOf(after.rows);
      accepted += rows.confirmed - groupRowsOf(opened.value.align.rows).confirmed;
      tell({ type: 'pile-rows', files: group.files, rows });
      tell({ type: 'pile-share', share: (done + 1) / sure.length });
      await desk.leave();
    }
    tell({ type: 'pile-end', accepted });
  }

  return {
    align() {
      isStopped = false;
      next(align);
    },
    accept() {
      isStopped = false;
      next(accept);
    },
    open(group) {
      next(async () => {
        await options.flush();
        const files = pile()?.groups[group]?.files;
        if (!files || isClosed) return;
        const opened = await desk.open(files);
        const { align = null, notice = null } = opened.ok ? opened.value : {};
        tell({ type: 'group-opened', group, align, notice });
        if (align?.work) options.begin();
      });
    },
    leave() {
      next(async () => {
        await options.flush();
        await desk.leave();
      });
    },
    stop() {
      isStopped = true;
      jobs?.stop();
    },
    settled: () => running,
    async close() {
      isClosed = true;
      isStopped = true;
      jobs?.drop();
      await running;
      await aligner?.close();
    },
  };
}
