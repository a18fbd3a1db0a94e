/** Rows filled from the memory in one step: drafts, told apart from typed ones, that one undo takes back. */
import type { Answer } from '../actions.ts';
import type { AppState } from '../state.ts';
import { type Step, say, still } from '../step.ts';
import { applyWork } from './reduce.ts';
import { rowAt } from './rows.ts';

/** A row that the memory has something for. */
export interface PrefilledRow {
  readonly index: number;
  readonly text: string;
  /** Percent of the match. */
  readonly percent: number;
}

/** Puts what was found into the rows that are still empty: whatever was typed meanwhile stays. */
export function prefill(
  state: AppState,
  { rows, originals }: Extract<Answer, { type: 'pretranslated' }>,
): Step {
  const { translate } = state;
  if (!translate) return still(state);
  const changed = rows.flatMap(({ index, text, percent }) => {
    const before = rowAt(translate.rows, index);
    if (before.status !== 'empty') return [];
    const filled = { target: text, status: 'draft', from: 'pretranslated', percent } as const;
    return [{ index, before, after: { ...before, ...filled } }];
  });
  if (changed.length === 0) return still(say(state, 'pretranslated-none'));
  const { current } = translate;
  const step = applyWork(state, {
    label: 'pretranslate',
    rows: changed,
    current: { before: current, after: current },
  });
  const code = originals > 0 ? 'pretranslated-originals' : 'pretranslated';
  return { ...step, state: say(step.state, code, { count: changed.length, originals }) };
}
