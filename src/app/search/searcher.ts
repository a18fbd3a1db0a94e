/** Searching between keys: a search that is no longer asked for stops, and only the answer to the last one is given. */
import type { Answer } from '../actions.ts';
import { inSlices } from '../in-slices.ts';
import type { Workspace } from '../workspace.ts';

/** Longest work between two keys, in milliseconds: half a frame. */
const KEY_SLICE_MS = 8;

/** Searches. */
export interface Searcher {
  /** Looks for a text in place of whatever is being looked for. */
  readonly search: (text: string) => void;
  readonly stop: () => void;
  /** Resolves once nothing is being looked for. */
  readonly settled: () => Promise<void>;
}

/** Makes one that answers with hits. */
export function createSearcher(workspace: Workspace, answer: (answer: Answer) => void): Searcher {
  let running: AbortController | null = null;
  let working: Promise<void> = Promise.resolve();

  async function run(asked: string, signal: AbortSignal): Promise<void> {
    const hits = await inSlices(workspace.search(asked), { signal, sliceMs: KEY_SLICE_MS });
    if (hits) answer({ type: 'hits', asked, hits });
  }

  return {
    search(text) {
      running?.abort();
      running = new AbortController();
      working = run(text, running.signal);
    },
    stop: () => running?.abort(),
    settled: () => working,
  };
}
