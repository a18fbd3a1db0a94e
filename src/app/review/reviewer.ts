/** Checks the whole document in slices between keys. */
import type { Answer } from '../actions.ts';
import type { Checker } from '../checks.ts';
import { inSlices, KEY_SLICE_MS } from '../in-slices.ts';
import type { TranslateState } from '../translate/state.ts';
import { reviewWork } from './review-work.ts';

/** Reviews the work. */
export interface Reviewer {
  /** Starts on the work as it stands and answers `reviewed`; a second request takes the place of the first. */
  readonly review: (translate: TranslateState) => void;
  readonly stop: () => void;
  /** Resolves once nothing is being checked. */
  readonly settled: () => Promise<void>;
}

/** Makes one. */
export function createReviewer(checker: Checker, answer: (answer: Answer) => void): Reviewer {
  let reviewing: AbortController | null = null;
  let working: Promise<void> = Promise.resolve();

  async function run(translate: TranslateState): Promise<void> {
    reviewing?.abort();
    reviewing = new AbortController();
    const { signal } = reviewing;
    const work = reviewWork(translate, checker);
    const found = await inSlices(work, { signal, sliceMs: KEY_SLICE_MS });
    if (found) answer({ type: 'reviewed', found });
  }

  return {
    review: (translate) => {
      working = run(translate);
    },
    stop: () => reviewing?.abort(),
    settled: () => working,
  };
}
