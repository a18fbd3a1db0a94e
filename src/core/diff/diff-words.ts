/**
 * The difference of two texts for reading: by word, and inside words that are nearly the same by grapheme. Words are
 * matched first; what lies between two matched words is then told apart with as much as possible left standing.
 */
import { diffArrays } from 'diff';
import type { LanguageTag } from '../language-tag.ts';
import type { Word } from '../languages/index.ts';
import { graphemes } from '../text/index.ts';
import { alignWords } from './align-words.ts';
import { nearDistance } from './near.ts';
import { type DiffUnit, unitsOf } from './units.ts';

/** A stretch that both texts have, or that only the first (`removed`) or only the second (`added`) has. */
export interface DiffSpan {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

type Units = readonly DiffUnit[];

/** Words farther apart than this are shown as two words: a shared article or ending is not worth a cut. */
const INSIDE_DISTANCE_MAX = 0.4;
/** Larger products of words on both sides of a gap are not searched for near words. */
const GAP_PAIRS_MAX = 4096;
/** Letters left standing inside a changed word must come at least in twos, else the eye finds them harder. */
const ISLAND_GRAPHEMES_MIN = 2;

/** Collects spans; within a stretch of changes the removed text comes before the added one. */
class Spans {
  readonly list: DiffSpan[] = [];
  #removed = '';
  #added = '';

  #flush(): void {
    if (this.#removed !== '') this.list.push({ kind: 'removed', text: this.#removed });
    if (this.#added !== '') this.list.push({ kind: 'added', text: this.#added });
    this.#removed = '';
    this.#added = '';
  }

  change(removed: string, added: string): void {
    this.#removed += removed;
    this.#added += added;
  }

  same(text: string): void {
    if (text === '') return;
    this.#flush();
    const last = this.list.at(-1);
    if (last?.kind === 'same')
      this.list[this.list.length - 1] = { kind: 'same', text: last.text + text };
    else this.list.push({ kind: 'same', text });
  }

  finish(): readonly DiffSpan[] {
    this.#flush();
    return this.list;
  }
}

const join = (units: Units) => units.map(({ text }) => text).join('');

/** Two words that are nearly the same, letter by letter. */
function insideWord(spans: Spans, from: string, to: string): void {
  const parts = (text: string) => graphemes(text).map(({ start, end }) => text.slice(start, end));
  const changes = diffArrays(parts(from), parts(to));
  changes.forEach(({ added, removed, value }, index) => {
    const text = value.join('');
    if (removed) spans.change(text, '');
    else if (added) spans.change('', text);
    else if (value.length >= ISLAND_GRAPHEMES_MIN || index === 0 || index === changes.length - 1)
      spans.same(text);
    else spans.change(text, text);
  });
}

/** The best way to pair near words of two gaps in order: indices into the gaps, rising. */
function nearPairs(from: Units, to: Units): readonly (readonly [number, number])[] {
  const a = [...from.keys()].filter((i) => from[i]?.form !== undefined);
  const b = [...to.keys()].filter((i) => to[i]?.form !== undefined);
  if (a.length === 0 || b.length === 0 || a.length * b.length > GAP_PAIRS_MAX) return [];
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const gain = (x: number, y: number) => {
    const [one, two] = [from[a[x] ?? -1]?.form ?? '', to[b[y] ?? -1]?.form ?? ''];
    const distance = nearDistance(one, two);
    return distance <= INSIDE_DISTANCE_MAX ? 1 - distance : 0;
  };
  const gains = new Float64Array(a.length * b.length);
  for (let x = a.length - 1; x >= 0; x -= 1) {
    for (let y = b.length - 1; y >= 0; y -= 1) {
      const g = gain(x, y);
      gains[x * b.length + y] = g;
      const paired = g > 0 ? g + (best[(x + 1) * width + y + 1] ?? 0) : 0;
      best[x * width + y] = Math.max(
        paired,
        best[(x + 1) * width + y] ?? 0,
        best[x * width + y + 1] ?? 0,
      );
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    const here = best[x * width + y] ?? 0;
    const g = gains[x * b.length + y] ?? 0;
    if (g > 0 && here === g + (best[(x + 1) * width + y + 1] ?? 0)) {
      pairs.push([a[x] ?? 0, b[y] ?? 0]);
      x += 1;
      y += 1;
    } else if (here === (best[(x + 1) * width + y] ?? 0)) x += 1;
    else y += 1;
  }
  return pairs;
}

/** A gap without words to pair: what stands alike at its two ends stays. */
function betweenWords(spans: Spans, from: Units, to: Units): void {
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head]?.text === to[head]?.text) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    from[from.length - 1 - tail]?.text === to[to.length - 1 - tail]?.text
  )
    tail += 1;
  spans.same(join(from.slice(0, head)));
  spans.change(join(from.slice(head, from.length - tail)), join(to.slice(head, to.length - tail)));
  spans.same(join(from.slice(from.length - tail)));
}

function insideGap(spans: Spans, from: Units, to: Units): void {
  let [i, j] = [0, 0];
  for (const [a, b] of nearPairs(from, to)) {
    betweenWords(spans, from.slice(i, a), to.slice(j, b));
    insideWord(spans, from[a]?.text ?? '', to[b]?.text ?? '');
    [i, j] = [a + 1, b + 1];
  }
  betweenWords(spans, from.slice(i), to.slice(j));
}

/**
 * The difference from one text to another, both in `language`. The texts of `same` and `removed` spans make up `from`,
 * those of `same` and `added` spans `to`; no span begins inside a grapheme. Time grows linearly for texts alike and is
 * bounded for texts that are not.
 */
export function diffWords(from: string, to: string, language: LanguageTag): readonly DiffSpan[] {
  return differenceTo(to, language)(from);
}

/** {@link diffWords} from many texts to one; the words of the texts are given where they are at hand. */
export function differenceTo(
  to: string,
  language: LanguageTag,
  words?: readonly Word[],
): (from: string, words?: readonly Word[]) => readonly DiffSpan[] {
  let units: Units | undefined;
  return (from, wordsOfFrom) => {
    if (from === to) return from === '' ? [] : [{ kind: 'same', text: from }];
    units ??= unitsOf(to, language, words);
    return differenceOf(unitsOf(from, language, wordsOfFrom), units);
  };
}

function differenceOf(a: Units, b: Units): readonly DiffSpan[] {
  const spans = new Spans();
  const wordsA = [...a.keys()].filter((i) => a[i]?.form !== undefined);
  const wordsB = [...b.keys()].filter((i) => b[i]?.form !== undefined);
  const pairs = alignWords(
    wordsA.map((i) => a[i]?.text ?? ''),
    wordsB.map((i) => b[i]?.text ?? ''),
  );
  let [i, j] = [0, 0];
  for (const [x, y] of pairs) {
    const [endA, endB] = [wordsA[x] ?? 0, wordsB[y] ?? 0];
    insideGap(spans, a.slice(i, endA), b.slice(j, endB));
    spans.same(a[endA]?.text ?? '');
    [i, j] = [endA + 1, endB + 1];
  }
  insideGap(spans, a.slice(i), b.slice(j));
  return spans.finish();
}
