/** What of a memory a lexicon is learned from: the newest confirmed pairs of texts of two languages. */
import type { LanguagePair, TextPair } from '../../core/lexicon/index.ts';
import type { TranslationUnit, Variant } from '../../core/memory/index.ts';

/** Units learned from: beyond these the newest. More teach little new (research: learning curve) and take long. */
const MOST_UNITS = 10_000;

/**
 * Units looked at. A larger memory is known by those taken in last and a sample: ids are hashes, so the first ones by id
 * are as good as drawn by lot.
 */
const MOST_READ = 30_000;

/** Units looked at between two steps. */
const UNITS_PER_STEP = 100;

/** A unit's pair of texts; `key` changes with the unit. */
export interface LessonPair extends TextPair {
  readonly unit: string;
  readonly key: string;
  readonly at: string;
}

function textIn(unit: TranslationUnit, language: string): Variant | undefined {
  return unit.variants.find(
    (one) =>
      one.language === language &&
      !one.alternative &&
      (one.status ?? 'confirmed') === 'confirmed' &&
      one.text.trim() !== '',
  );
}

/** The pair of texts of a unit, or null when it lacks one of them. */
function pairOf(unit: TranslationUnit, languages: LanguagePair): LessonPair | null {
  const [source, target] = [textIn(unit, languages.source), textIn(unit, languages.target)];
  if (!source || !target) return null;
  const times = [source.at ?? '', target.at ?? ''].sort();
  return {
    source: source.text,
    target: target.text,
    unit: unit.id,
    key: `${unit.id}.${unit.version}`,
    at: times[1] ?? '',
  };
}

/** The pairs to learn from, by key, so that the same memory is always read in the same order. */
export function* lessonFrom(
  units: Iterable<TranslationUnit>,
  languages: LanguagePair,
): Generator<void, readonly LessonPair[]> {
  const pairs: LessonPair[] = [];
  let seen = 0;
  for (const unit of units) {
    const pair = pairOf(unit, languages);
    if (pair) pairs.push(pair);
    seen += 1;
    if (seen >= MOST_READ) break;
    if (seen % UNITS_PER_STEP === 0) yield;
  }
  if (pairs.length > MOST_UNITS) {
    pairs.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    pairs.length = MOST_UNITS;
  }
  return pairs.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
