/** Parts of the source that stand in the translation as they were. */
import type { Word } from '../../languages/index.ts';
import type { CheckedPair } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

/** Words in a row that no two languages share by chance. */
const RUN_WORDS = 4;

/** Least words of a segment that may not stay the same; shorter ones are names and brands. */
const SAME_WORDS = 3;

const prose = (words: readonly Word[]) => words.filter(({ kind }) => kind === 'word');

/** A translation that is its source. Segments of addresses, numbers and a name or two stay the same rightly. */
export function checkSame({ source, target }: CheckedPair): readonly Finding[] {
  if (source.language === target.language) return [];
  if (source.text.trim() !== target.text.trim()) return [];
  const words = prose(source.words());
  const namesOnly = words.every(({ text }) => /^\p{Lu}/u.test(text));
  return words.length < SAME_WORDS || namesOnly ? [] : [finding('target-same-as-source', 'target')];
}

/** The longest run of source words that stands in the target, from {@link RUN_WORDS} words on, names and titles excepted. */
export function checkUntranslatedRun({ source, target }: CheckedPair): readonly Finding[] {
  if (source.language === target.language || source.text.trim() === target.text.trim()) return [];
  const from = prose(source.words());
  const to = prose(target.words());
  const starts = runStarts(from);
  let best: { readonly first: number; readonly length: number } | undefined;
  for (let index = 0; index + RUN_WORDS <= to.length; index++) {
    const start = starts.get(runKey(to, index));
    if (start === undefined) continue;
    const length = runLength(from, start, to, index);
    if (isProse(to.slice(index, index + length)) && length > (best?.length ?? 0)) {
      best = { first: index, length };
    }
    index += length - RUN_WORDS;
  }
  const first = to[best?.first ?? -1];
  const last = to[(best?.first ?? 0) + (best?.length ?? 0) - 1];
  if (first === undefined || last === undefined) return [];
  const span = { start: first.start, end: last.end };
  return [
    finding('target-untranslated', 'target', span, {
      text: target.text.slice(span.start, span.end),
    }),
  ];
}

/** First place of each run of {@link RUN_WORDS} words. */
function runStarts(words: readonly Word[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (let index = words.length - RUN_WORDS; index >= 0; index--)
    starts.set(runKey(words, index), index);
  return starts;
}

function runKey(words: readonly Word[], index: number): string {
  return words
    .slice(index, index + RUN_WORDS)
    .map(({ text }) => text)
    .join(' ');
}

function runLength(a: readonly Word[], start: number, b: readonly Word[], index: number): number {
  let length = 0;
  while (a[start + length] && a[start + length]?.text === b[index + length]?.text) length++;
  return length;
}

/** Two words in small letters at least, in a script that has them: a title has one or none beside its capitals. */
function isProse(words: readonly Word[]): boolean {
  const cased = words.filter(({ text }) => /^[\p{Lu}\p{Ll}]/u.test(text));
  if (cased.length === 0) return true;
  const small = cased.filter(({ text }) => /^\p{Ll}/u.test(text));
  return small.length >= 2 && small.length * 2 >= cased.length;
}
