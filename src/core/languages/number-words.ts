/** The words of a language that make numbers, dates and amounts, as its list file states them. */
import { parseWordTable } from '../text/index.ts';

/** One line of a list: what kind of word, its value, and the words as a linguist writes them. */
export interface NumberWordLine {
  /** `number`, `scale`, `ordinal`, `month`, `solar`, `weekday`, `percent`, `currency`, `unit`, `clock`, `period`, ... */
  readonly kind: string;
  readonly value: string;
  readonly phrases: readonly string[];
}

/** The lines of a language's number list, in order. */
export type NumberWords = readonly NumberWordLine[];

/** Reads a list file whose lines are `kind value: phrase, phrase`. */
export function readNumberWords(text: string): NumberWords {
  return parseWordTable(text).map(({ key, words }) => {
    const [kind = '', value = ''] = key.split(/\s+/);
    return { kind, value, phrases: words };
  });
}
