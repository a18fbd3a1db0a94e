/** Work that is asked for often and needs doing once: the check behind each letter of a pasted text sees the last of them. */

/**
 * A request for `run`: however often it is made before `soon` comes round, `run` runs once.
 *
 * @param soon runs what it is given a little later
 */
export function onceSoon(soon: (run: () => void) => void, run: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    soon(() => {
      isDue = false;
      run();
    });
  };
}
