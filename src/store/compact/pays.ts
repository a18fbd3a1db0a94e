/** When a compaction is worth its cost, which is that of writing the whole snapshot once. */
import type { MemoryState } from '../records/memory-state.ts';
import type { Scan } from '../records/snapshot-scan.ts';

/** States in journals that are always fine: replaying them takes some 20 ms. */
const OVER_COUNT_MIN = 1000;
/** Beyond that, the share of the snapshot that may stand in journals: 20,000 of a million units, about 0.2 s to replay. */
const OVER_SHARE = 0.02;
/** Journals with something new in them; each costs an opening. */
const JOURNAL_COUNT_MAX = 48;

/** Least time between two compactions that a session begins by itself. */
const REST_MS = 5000;

/** Whether it is too soon for the next one. A clock that was set back does not put it off for as long. */
export function isResting(now: number, last: number): boolean {
  return Math.abs(now - last) < REST_MS;
}

/** Damaged lines of a snapshot that count as single ones, however few lines it has. */
const DAMAGED_COUNT_MAX = 10;
/** Beyond that, the share of its lines. */
const DAMAGED_SHARE_MAX = 0.01;

/**
 * Whether much of a file, and not a line here and there, cannot be read: another program has written it anew in its own
 * way, the power was cut, a copy was broken off. It is left as it is until somebody asks for a compaction, so that it is said at each
 * opening and can still be put right.
 */
function isWreck({ count, scan }: { readonly count: number; readonly scan: Scan }): boolean {
  const damaged = scan.flaws.filter(({ aside }) => aside !== 'nothing');
  const isWhole = damaged.every(({ aside }) => aside === 'line');
  const isCut = scan.flaws.some(({ problem }) => problem.code === 'memory.snapshot-cut');
  return !isWhole || isCut || damaged.length > DAMAGED_COUNT_MAX + count * DAMAGED_SHARE_MAX;
}

/** Whether journals have become large or many, or a snapshot is not as this program writes it. */
export function compactionPays(state: MemoryState): boolean {
  const sets = [state.sets.unit, state.sets.statement, state.sets.person];
  if (sets.some(({ snapshot }) => isWreck(snapshot))) return false;
  if (sets.some(({ snapshot }) => !snapshot.scan.isTidy)) return true;
  const journals = [...state.positions].filter(([name, at]) =>
    sets.some(({ snapshot }) => (snapshot.scan.header.absorbed.get(name) ?? 0) < at),
  );
  if (journals.length > JOURNAL_COUNT_MAX) return true;
  const over = sets.reduce((sum, { overCount }) => sum + overCount, 0);
  const stored = sets.reduce((sum, { snapshot }) => sum + snapshot.count, 0);
  return over > OVER_COUNT_MIN + stored * OVER_SHARE;
}
