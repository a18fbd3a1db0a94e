/**
 * The proof that a string may be drawn: it was cleaned and laid out here. The room hands out no way to make one, so
 * whatever reaches the layout engine has passed the door, or does not compile.
 */

declare const passedTheDoor: unique symbol;

/** Finished text of a row: no control in it but our own colours and the stand-ins for direction controls. */
export type Drawn = string & { readonly [passedTheDoor]: true };

/** Marks what was just made of cleaned text. For this room only. */
export function drawn(text: string): Drawn {
  return text as Drawn;
}

/** Finished stretches one behind the other. */
export function joinDrawn(parts: readonly Drawn[]): Drawn {
  return drawn(parts.join(''));
}

/** An empty row. */
export const NOTHING = drawn('');
