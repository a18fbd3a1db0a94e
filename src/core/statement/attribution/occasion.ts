/** Where and in which language something was said, as far as the narration tells. */
import type { Medium, OriginalLanguage } from '../../memory/types.ts';
import { bareNouns, type Lexicon, type PhraseTable, type Piece } from '../lexis/index.ts';
import { wordAt } from './mention.ts';

/** What the words around a quotation say about the occasion; null where they say nothing. */
export interface Occasion {
  readonly medium: Medium | null;
  readonly originalLanguage: OriginalLanguage | null;
}

function nearest<T>(
  pieces: readonly Piece[],
  at: number,
  table: PhraseTable<T>,
  lexicon: Lexicon,
  better: (a: T, b: T) => boolean,
): T | null {
  let best: { value: T; distance: number } | null = null;
  for (let i = 0; i < pieces.length; i++) {
    const form = wordAt(pieces, i);
    if (form === '') continue;
    const hit = table.find((k) => wordAt(pieces, k), i, bareNouns(form, lexicon.language));
    if (hit === null) continue;
    const distance = Math.abs(at - i);
    if (
      best === null ||
      better(hit.value, best.value) ||
      (!better(best.value, hit.value) && distance < best.distance)
    ) {
      best = { value: hit.value, distance };
    }
    i += hit.length - 1;
  }
  return best?.value ?? null;
}

/** More telling media beat less telling ones: a statement made in a tweet is a tweet. */
const TELLING: Readonly<Record<Medium, number>> = {
  retweet: 4,
  telegram: 4,
  tweet: 3,
  'press-conference': 3,
  interview: 2,
  post: 2,
  reply: 2,
  statement: 1,
  report: 1,
  unknown: 0,
};

/** Reads the occasion out of a narration; `at` is the piece the question is about. */
export function occasionOf(pieces: readonly Piece[], at: number, lexicon: Lexicon): Occasion {
  return {
    medium: nearest(pieces, at, lexicon.media, lexicon, (a, b) => TELLING[a] > TELLING[b]),
    originalLanguage: nearest(
      pieces,
      at,
      lexicon.tongues,
      lexicon,
      (a, b) => b === 'ku' && a !== 'ku',
    ),
  };
}
