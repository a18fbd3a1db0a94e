/**
 * What nobody caught, in work that goes on beside a command: said in words, with the exit code of an unexpected error,
 * never as a stack. The screens listen for themselves, as they have work to save and a terminal to give back.
 */

/** What Node calls such errors. */
const FAULTS = ['uncaughtException', 'unhandledRejection'] as const;

/** Listens for them. Called once, at start. */
export function watchFaults(): void {
  for (const fault of FAULTS) {
    process.on(fault, async (error: unknown) => {
      if (process.listenerCount(fault) > 1) return;
      const { endWith } = await import('./end-with.ts');
      process.exit(endWith(error));
    });
  }
}
