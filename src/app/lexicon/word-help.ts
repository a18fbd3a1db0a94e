/** Words for a translator: what each word of a segment may become, how sure that is, and where it was seen. */
import {
  type LanguagePair,
  type Lexicon,
  type OfferedWord,
  placeOfTerm,
  type Sightings,
  sighting,
  type TranslatedWord,
  translatedWords,
} from '../../core/lexicon/index.ts';
import type { TranslationUnit } from '../../core/memory/index.ts';
import type { Span } from '../../core/span.ts';
import { type LessonPair, lessonFrom } from './lesson.ts';

/** The newest unit of the memories that holds both words. */
export interface WordExample {
  readonly source: string;
  readonly target: string;
  readonly sourceSpan: Span | null;
  readonly targetSpan: Span | null;
  /** Name of its memory, and when it was confirmed (ISO 8601; empty when that is not known). */
  readonly memory: string;
  readonly at: string;
}

/** A word that may stand for one of the segment. */
export interface WordOffer {
  readonly word: string;
  /** Its letters as they are compared with what is being typed. */
  readonly key: string;
  /** Probability that it stands where the word of the segment stands, 0..1. */
  readonly probability: number;
  /** Units of the memories that hold both words; null while they are not counted. With none it is the starter table's. */
  readonly seen: number | null;
  readonly example: WordExample | null;
}

/** A word of the segment. */
export interface WordHelp {
  /** Where it first stands in the segment. */
  readonly span: Span;
  /** The best first, at least one. */
  readonly offers: readonly WordOffer[];
}

/** Units by the words in them, of two languages. */
export interface SeenWords {
  readonly languages: LanguagePair;
  readonly sightings: Sightings<LessonPair>;
}

/** Reads where words stand in the units that a lexicon is learned from, step by step. */
export function* sightedIn(
  units: Iterable<TranslationUnit>,
  languages: LanguagePair,
): Generator<unknown, SeenWords> {
  const lesson = yield* lessonFrom(units, languages);
  return { languages, sightings: yield* sighting(languages, lesson) };
}

/** The newest of some units; of equally new ones the shortest, which is the easiest to read. */
function newest(pairs: readonly LessonPair[]): LessonPair | undefined {
  return pairs.reduce<LessonPair | undefined>((best, pair) => {
    if (!best || pair.at > best.at) return pair;
    return pair.at === best.at && pair.source.length < best.source.length ? pair : best;
  }, undefined);
}

/** The words of a text with their translations. `seen` may be of the two languages in either order. */
export function wordHelp(
  lexicon: Lexicon,
  text: string,
  seen: SeenWords | undefined,
  memoryOf: (unit: string) => string | undefined = () => undefined,
): readonly WordHelp[] {
  const [from, to] = [lexicon.source.language, lexicon.target.language];
  const isTurned = seen !== undefined && seen.languages.source !== from;
  const offerOf = ({ term }: TranslatedWord, offered: OfferedWord): WordOffer => {
    const { word, key, probability } = offered;
    if (!seen) return { word, key, probability, seen: null, example: null };
    const [one, other] = isTurned ? [offered.term, term] : [term, offered.term];
    const pairs = seen.sightings.of(one, other);
    const pair = newest(pairs);
    if (!pair) return { word, key, probability, seen: 0, example: null };
    const [source, target] = isTurned ? [pair.target, pair.source] : [pair.source, pair.target];
    const example: WordExample = {
      source,
      target,
      sourceSpan: placeOfTerm(source, from, term),
      targetSpan: placeOfTerm(target, to, offered.term),
      memory: memoryOf(pair.unit) ?? '',
      at: pair.at,
    };
    return { word, key, probability, seen: pairs.length, example };
  };
  return translatedWords(lexicon, text).map((found) => ({
    span: found.span,
    offers: found.offers.map((offered) => offerOf(found, offered)),
  }));
}
