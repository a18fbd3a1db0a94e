/** Aligning behind the screen: begun, heard of, stopped and taken over. While it runs rows are looked at, not changed. */
import type { Answer, UserAction } from '../actions.ts';
import type { AppState } from '../state.ts';
import { type Context, type Step, say, still } from '../step.ts';
import { edit } from './edit.ts';
import { doubtOf } from './likeness.ts';
import { regionAround, rowsOfResult } from './region.ts';
import { nextDoubtful } from './rows.ts';
import type { AlignState, AlignWork, RowsChange } from './state.ts';
import type { JobResult } from './work/index.ts';

/** Actions that change rows, which nobody may do while new ones are on their way. */
const CHANGES = new Set<UserAction['type']>([
  'align-merge',
  'align-split',
  'align-split-take',
  'align-shift',
  'align-swap',
  'align-cross',
  'align-unlink',
  'align-furniture',
  'align-pin',
  'align-confirm',
  'align-confirm-all',
  'align-realign',
  'undo',
  'redo',
]);

function realign(state: AppState, align: AlignState): Step {
  const region = regionAround(align.documents, align.rows, align.current);
  const canChange = region?.segments.filter((side) => side.length > 0).length ?? 0;
  if (!region || canChange < 2) return still(say(state, 'cannot-align', {}, true));
  const work: AlignWork = { region, share: 0, first: false };
  const next: AppState = {
    ...state,
    notice: null,
    align: { ...align, work, held: null, splitting: null },
  };
  return { state: next, effects: [{ kind: 'aligning', what: { do: 'align' } }] };
}

/** Begins and stops aligning, and keeps changes away while it runs; other actions are returned as null. */
export function reduceWork(state: AppState, align: AlignState, action: UserAction): Step | null {
  if (align.work && action.type === 'align-stop')
    return {
      state: say(state, 'aligning-stops'),
      effects: [{ kind: 'aligning', what: { do: 'stop' } }],
    };
  if (align.work && CHANGES.has(action.type)) return still(say(state, 'aligning', {}, true));
  return action.type === 'align-realign' ? realign(state, align) : null;
}

/** The first alignment: the rows the work begins with. */
function begin(state: AppState, align: AlignState, result: JobResult): Step {
  const { work } = align;
  if (!work) return still(state);
  const rows = rowsOfResult(work.region, result);
  const first = nextDoubtful(rows, -1, 1, align.threshold);
  const sources = align.documents.map(({ segments }) => segments.map(({ text }) => text));
  const doubt = doubtOf(rows, align.documents.length);
  const next: AppState = { ...state, align: { ...align, rows, work: null, current: first ?? 0 } };
  return {
    state: doubt ? say(next, doubt, {}, true) : next,
    effects: [{ kind: 'log', entries: [{ op: 'aligned', rows, sources }] }],
  };
}

/** A first alignment that was stopped: the place where it stopped, and what stands alone behind it. */
function stoppedIn(state: AppState): AppState {
  const { align } = state;
  // Of a row that was weighed something is always known.
  const at = align?.rows.findIndex((row) => row.status === 'auto' && row.confidence === 0) ?? -1;
  if (!align || at <= 0) return say(state, 'aligned-part', {}, true);
  const there: AppState = { ...state, align: { ...align, current: at } };
  return say(there, 'aligned-until', { number: at + 1 }, true);
}

/** What was found comes in: as the beginning, or as one edit that can be undone. */
export function takeFound(
  state: AppState,
  answer: Extract<Answer, { type: 'align-found' }>,
  context: Context,
): Step {
  const { align } = state;
  if (!align?.work) return still(state);
  const { region, first } = align.work;
  const isPart = answer.stopped && answer.result.some((pair) => !pair?.isWhole);
  if (first) {
    const step = begin(state, align, answer.result);
    return isPart ? { ...step, state: stoppedIn(step.state) } : step;
  }
  const idle: AlignState = { ...align, work: null };
  const settled: AppState = { ...state, align: idle };
  if (isPart) return still(say(settled, 'aligned-part', {}, true));
  const before = align.rows.slice(region.at, region.at + region.count);
  const after = rowsOfResult(region, answer.result);
  const last = align.rows.length - before.length + after.length - 1;
  const change: RowsChange = {
    label: 'realign',
    at: region.at,
    before,
    after,
    current: { before: align.current, after: Math.min(align.current, last) },
  };
  const step = edit(settled, idle, change, 'cannot-align', context);
  return { ...step, state: say(step.state, 'aligned-again', { count: after.length }) };
}
