/** Ctrl-C during work that can be stopped between two steps. A second one ends the program on the spot. */

/** Runs work with a signal that is aborted at the first Ctrl-C. */
export async function interruptible<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop);
  try {
    return await run(controller.signal);
  } finally {
    process.removeListener('SIGINT', stop);
  }
}
