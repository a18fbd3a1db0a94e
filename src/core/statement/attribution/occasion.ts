/** Where and in which language something was said, as far as the narration tells. */
import type { Medium, OriginalLanguage } from '../../memory/index.ts';
import { bareNouns, type Lexicon, type Piece } from '../lexis/index.ts';

/** What the words around a quotation say about the occasion; null where they say nothing. */
export interface Occasion {
  readonly medium: Medium | null;
  readonly originalLanguage: OriginalLanguage | null;
}

interface Hit<T> {
  readonly value: T;
  readonly at: number;
}

/** The words of a narration that tell an occasion. */
export interface OccasionWords {
  readonly media: readonly Hit<Medium>[];
  readonly tongues: readonly Hit<OriginalLanguage>[];
}

/** Finds the words of a narration that tell where and in which language something was said. */
export function occasionWords(pieces: readonly Piece[], lexicon: Lexicon): OccasionWords {
  const media: Hit<Medium>[] = [];
  const tongues: Hit<OriginalLanguage>[] = [];
  for (const [at, { kind, form }] of pieces.entries()) {
    if (kind !== 'word') continue;
    const variants = bareNouns(form, lexicon.language);
    const medium = lexicon.media.find(pieces, at, variants);
    if (medium !== null) media.push({ value: medium.value, at });
    const tongue = lexicon.tongues.find(pieces, at, variants);
    if (tongue !== null) tongues.push({ value: tongue.value, at });
  }
  return { media, tongues };
}

/** The most telling hit, of equals the nearest. */
function best<T>(hits: readonly Hit<T>[], at: number, telling: (value: T) => number): T | null {
  let found: Hit<T> | null = null;
  for (const hit of hits) {
    if (found !== null) {
      const gain = telling(hit.value) - telling(found.value);
      if (gain < 0 || (gain === 0 && Math.abs(hit.at - at) >= Math.abs(found.at - at))) continue;
    }
    found = hit;
  }
  return found?.value ?? null;
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

/** The occasion of the quotation that stands at piece `at`. */
export function occasionAt({ media, tongues }: OccasionWords, at: number): Occasion {
  return {
    medium: best(media, at, (medium) => TELLING[medium]),
    // A named dialect or language says more than "Kurdish".
    originalLanguage: best(tongues, at, (tongue) => (tongue === 'ku' ? 0 : 1)),
  };
}
