/** Looks for matches for every row that is still empty, in slices between keys, and says how far it is. */
import type { Answer } from '../actions.ts';
import { inSlices, KEY_SLICE_MS } from '../in-slices.ts';
import { rowAt } from '../translate/rows.ts';
import type { TranslateState } from '../translate/state.ts';
import type { Workspace } from '../workspace.ts';
import { planPretranslation, prefilledRows } from './plan.ts';

/** Fills rows. */
export interface Filler {
  /** Starts on a text as it stands; a second request takes the place of the first. */
  readonly fill: (translate: TranslateState, percentMin: number) => void;
  readonly stop: () => void;
  /** Resolves once nothing is being filled. */
  readonly settled: () => Promise<void>;
}

/** Makes one that answers `pretranslated` and notices. */
export function createFiller(workspace: Workspace, answer: (answer: Answer) => void): Filler {
  let filling: AbortController | null = null;
  let working: Promise<void> = Promise.resolve();

  async function run(translate: TranslateState, percentMin: number): Promise<void> {
    filling?.abort();
    filling = new AbortController();
    const { signal } = filling;
    const isWanted = (index: number) => rowAt(translate.rows, index).status === 'empty';
    const rows = translate.rows.length;
    const onProgress = (done: number) => {
      const values = { percent: Math.floor((done * 100) / rows) };
      answer({ type: 'notice', notice: { code: 'pretranslating', values, bad: false } });
    };
    const plan = planPretranslation(workspace, translate, { percentMin }, isWanted);
    const planned = await inSlices(plan, { signal, onProgress, sliceMs: KEY_SLICE_MS });
    if (planned) answer({ type: 'pretranslated', ...prefilledRows(planned) });
  }

  return {
    fill: (translate, percentMin) => {
      working = run(translate, percentMin);
    },
    stop: () => filling?.abort(),
    settled: () => working,
  };
}
