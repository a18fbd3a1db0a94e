/** Long computing in small steps on one thread, so that keys and frames come in between. */

/** How long the thread is held at a time. */
const SLICE_MS = 8;

/** Runs steps to their end, giving way after each slice. Stops between slices once `isStopped` says so: then null. */
export async function paced<T>(
  steps: Generator<unknown, T | null>,
  isStopped: () => boolean = () => false,
): Promise<T | null> {
  while (!isStopped()) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  // What the steps hold, files among it, is let go.
  steps.return(null);
  return null;
}
