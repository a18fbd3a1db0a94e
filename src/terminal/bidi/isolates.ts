/**
 * Stretches that have a direction of their own and must not mix with what surrounds them: addresses, handles and tags
 * in running text, words put into a sentence of the interface.
 */
import { eachToken } from '../../core/text/index.ts';
import { firstStrong } from './levels.ts';
import type { Direction, Isolate } from './types.ts';

/** Nothing that could be a token of these kinds is in a text without one of these signs. */
const MAY_HOLD = /[@#\u203A]|:\/\/|[a-z]\.[a-z]|[\\/][\w.]/i;

/** A path of a file system: it begins with its root or the user's folder and holds a Latin letter; no mark ends it. */
const PATH =
  /(?<![^\s"\u00AB\u201C(])(?:~|[A-Za-z]:)?[\\/](?=[^\s]*[A-Za-z])[^\s"\u00BB\u201D]*[\w\\/]/gu;

/** The name of a control as it is shown, `\u2039RLO\u203A`: its guillemets belong to it, whatever stands around. */
const CONTROL_NAME = /\u2039(?:[A-Z]{3}|U\+[0-9A-F]{4,6})\u203A/g;

/** The stretches of two kinds as one list, in order; of two that overlap the first stays. */
function inOrder(isolates: readonly Isolate[]): readonly Isolate[] {
  const sorted = [...isolates].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** A tag reads in the direction of its letters, an address always from left to right. */
function directionOfToken(kind: string, text: string): Direction {
  return kind === 'hashtag' || kind === 'handle' ? (firstStrong(text) ?? 'ltr') : 'ltr';
}

/** The addresses, handles, tags, paths and names of controls of a text as isolates, in order. */
export function isolatesIn(text: string): readonly Isolate[] {
  if (!MAY_HOLD.test(text)) return [];
  const isolates: Isolate[] = [];
  eachToken(text, (kind, start, end) => {
    if (kind === 'word' || kind === 'number') return;
    isolates.push({ start, end, direction: directionOfToken(kind, text.slice(start, end)) });
  });
  const others = [...text.matchAll(PATH), ...text.matchAll(CONTROL_NAME)].map(
    ({ index, 0: path }): Isolate => ({ start: index, end: index + path.length, direction: 'ltr' }),
  );
  return others.length === 0 ? isolates : inOrder([...others, ...isolates]);
}

/** Hebrew to Arabic Extended-A and the presentation forms. */
const RTL = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC';
/** The same without the commas and question marks before U+0620. */
const RTL_END = '\\u05D0-\\u05EA\\u0620-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC';
const LATIN = 'A-Za-z\\u00C0-\\u024F';

/** Words of the other direction, by the direction of the sentence; marks and figures around them are the sentence's. */
const FOREIGN: Readonly<Record<Direction, RegExp>> = {
  // With joiners and blanks between them.
  ltr: new RegExp(`[${RTL_END}](?:[${RTL}\\u200C\\u200D ]*[${RTL_END}])?`, 'g'),
  // With what stands inside of names of keys, commands and files.
  rtl: new RegExp(`[${LATIN}](?:[${LATIN}\\d_ .+/@'\\u2019-]*[${LATIN}\\d_])?`, 'g'),
};

/**
 * As {@link isolatesIn} for a sentence of the interface, into which names, words and figures were put: each stretch in
 * the other direction keeps to itself, so that a comma or a figure behind it stays with the sentence.
 */
export function isolatesInSentence(text: string, direction: Direction): readonly Isolate[] {
  const other = direction === 'ltr' ? 'rtl' : 'ltr';
  const foreign = [...text.matchAll(FOREIGN[direction])].map(
    ({ index, 0: words }): Isolate => ({
      start: index,
      end: index + words.length,
      direction: other,
    }),
  );
  return foreign.length === 0 ? isolatesIn(text) : inOrder([...isolatesIn(text), ...foreign]);
}

/** The parts of the isolates that lie in `[start, end)`, with offsets counted from `start`. */
export function isolatesWithin(
  isolates: readonly Isolate[],
  start: number,
  end: number,
): readonly Isolate[] {
  return isolates.flatMap((isolate) => {
    const from = Math.max(isolate.start, start);
    const to = Math.min(isolate.end, end);
    return from < to ? [{ ...isolate, start: from - start, end: to - start }] : [];
  });
}

/** Isolates widened to whole cells (in logical order); one that would then overlap the one before is left out. */
export function isolatesOnCells(
  isolates: readonly Isolate[],
  cells: readonly { readonly start: number; readonly end: number }[],
): readonly Isolate[] {
  const result: Isolate[] = [];
  let next = 0;
  for (const isolate of isolates) {
    while (next < cells.length && (cells[next]?.end ?? 0) <= isolate.start) next += 1;
    const start = cells[next]?.start;
    let end = start;
    for (let i = next; i < cells.length && (cells[i]?.start ?? 0) < isolate.end; i++) {
      end = cells[i]?.end;
    }
    if (start === undefined || end === undefined || end <= start) continue;
    if (start >= (result.at(-1)?.end ?? 0)) result.push({ ...isolate, start, end });
  }
  return result;
}
