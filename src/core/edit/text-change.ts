/** What an operation did to a text field, as a value that can be turned round, and how typing gathers into steps. */
import { selectionOf, type TextState } from './text-state.ts';

/** `removed` gave way to `inserted` at offset `at`; caret and selection before and after. */
export interface TextChange {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  readonly before: { readonly cursor: number; readonly anchor?: number };
  readonly after: { readonly cursor: number; readonly anchor?: number };
}

function caretOf({ cursor, anchor }: TextState): TextChange['before'] {
  return anchor === undefined ? { cursor } : { cursor, anchor };
}

/**
 * The change that leads from one state of a field to another: it begins at the caret or before it, so that the same
 * letter typed twice is seen where it was typed.
 */
export function textChange(before: TextState, after: TextState): TextChange {
  const shorter = Math.min(before.text.length, after.text.length);
  const caret = Math.min(selectionOf(before).start, after.cursor);
  let at = 0;
  while (at < Math.min(shorter, caret) && before.text[at] === after.text[at]) at += 1;
  let tail = 0;
  while (
    tail < shorter - at &&
    before.text[before.text.length - 1 - tail] === after.text[after.text.length - 1 - tail]
  )
    tail += 1;
  return {
    at,
    removed: before.text.slice(at, before.text.length - tail),
    inserted: after.text.slice(at, after.text.length - tail),
    before: caretOf(before),
    after: caretOf(after),
  };
}

/** The change that takes `change` back. */
export function invertTextChange({ at, removed, inserted, before, after }: TextChange): TextChange {
  return { at, removed: inserted, inserted: removed, before: after, after: before };
}

/** A field after a change that was made from exactly its text. */
export function applyTextChange(state: TextState, change: TextChange): TextState {
  const { text } = state;
  const next =
    text.slice(0, change.at) + change.inserted + text.slice(change.at + change.removed.length);
  return { text: next, ...change.after };
}

/**
 * Typing gathers by word: characters typed on at the caret join up to and with the blank behind the word; deletions of
 * single characters in a row join too. Anything else is a step of its own (undefined).
 */
export function joinTextChanges(last: TextChange, change: TextChange): TextChange | undefined {
  const joined = { before: last.before, after: change.after };
  if (last.removed === '' && change.removed === '') {
    const goesOn =
      change.at === last.at + last.inserted.length && change.before.cursor === change.at;
    const single = [...change.inserted].length === 1;
    if (!goesOn || !single || /\s$/u.test(last.inserted)) return undefined;
    return { ...joined, at: last.at, removed: '', inserted: last.inserted + change.inserted };
  }
  if (last.inserted === '' && change.inserted === '') {
    if ([...change.removed].length !== 1 || /^\s/u.test(last.removed)) return undefined;
    if (change.at + change.removed.length === last.at)
      return { ...joined, at: change.at, removed: change.removed + last.removed, inserted: '' };
    if (change.at === last.at)
      return { ...joined, at: last.at, removed: last.removed + change.removed, inserted: '' };
  }
  return undefined;
}
