/** Several things of which each must be done, though another fails: one that cannot be looked up keeps nothing from the disk. */

/** Does each in turn; when some have thrown, throws the first error once all have had their turn. */
export function eachInTurn<T>(list: Iterable<T>, act: (one: T) => void): void {
  const errors: unknown[] = [];
  for (const one of list) {
    try {
      act(one);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
