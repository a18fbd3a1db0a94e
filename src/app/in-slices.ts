/** Long work in slices: between them the program hears signals and keys, and can say how far it is. */

/** Longest work between two keys, in milliseconds: half a frame. */
export const KEY_SLICE_MS = 8;

/** How long work is run. */
export interface SliceOptions {
  /** Stops the work after the present slice. */
  readonly signal?: AbortSignal;
  /** Called after each slice with what the work yielded last. */
  readonly onProgress?: (done: number) => void;
  /** Longest slice in milliseconds. @default 40: a signal is never waited for longer than a reader notices */
  readonly sliceMs?: number;
}

/** Runs work that yields how far it is to its end; null when it was stopped before. */
export async function inSlices<T>(
  work: Generator<number, T, void>,
  { signal, onProgress, sliceMs = 40 }: SliceOptions = {},
): Promise<T | null> {
  for (;;) {
    // Also before the first slice: what says that the work begins is seen before it.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) return null;
    const begun = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - begun < sliceMs) step = work.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}
