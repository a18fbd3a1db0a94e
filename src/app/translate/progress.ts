/** How much of a document is confirmed: by segments and by words. */
import type { Document } from '../../core/document.ts';
import { countWords } from '../../core/languages/index.ts';
import type { Row, TranslateState } from './state.ts';

/** Segments and words of work (furniture is none), and how many of them are confirmed. */
export interface Progress {
  readonly segments: number;
  readonly confirmed: number;
  readonly words: number;
  readonly confirmedWords: number;
}

const counts = new WeakMap<Document, readonly number[]>();

/** Words of each segment, counted once a document. */
function wordsOf(document: Document): readonly number[] {
  let words = counts.get(document);
  if (!words) {
    words = document.segments.map((segment) =>
      segment.role === 'furniture' ? 0 : countWords(segment.text),
    );
    counts.set(document, words);
  }
  return words;
}

const known = new WeakMap<readonly Row[], Progress>();

/** Progress of the rows as they stand; computed once for each list of rows. */
export function progressOf(translate: TranslateState): Progress {
  const { document, rows } = translate;
  const before = known.get(rows);
  if (before) return before;
  const words = wordsOf(document);
  let [segments, confirmed, all, done] = [0, 0, 0, 0];
  for (const segment of document.segments) {
    if (segment.role === 'furniture') continue;
    segments += 1;
    all += words[segment.index] ?? 0;
    if (rows[segment.index]?.status !== 'confirmed') continue;
    confirmed += 1;
    done += words[segment.index] ?? 0;
  }
  const progress = { segments, confirmed, words: all, confirmedWords: done };
  known.set(rows, progress);
  return progress;
}
