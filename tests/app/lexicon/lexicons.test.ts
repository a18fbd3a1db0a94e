/** The lexicons of a session: starter tables, the memory's units above them, kept and grown. */
import { describe, expect, test } from 'vitest';
import { createLexicons } from '../../../src/app/lexicon/index.ts';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';

/** A shelf that can be looked into. */
function shelfOf(kept = new Map<string, string>()) {
  return {
    kept,
    read: (name: string) => kept.get(name) ?? null,
    write: (name: string, text: string) => void kept.set(name, text),
  };
}

/** A unit as the store reads it. */
function unit(id: string, source: string, target: string, version = 1): TranslationUnit {
  return {
    id,
    version,
    sourceLanguage: 'ar',
    variants: [
      { language: 'ar', text: source },
      { language: 'kmr', text: target, status: 'confirmed', at: '2026-01-01T00:00:00Z' },
    ],
  };
}

const NOUNS = ['kursî', 'derî', 'pencere', 'dîwar', 'mase', 'nivîn', 'çira', 'pirtûk'];
const ARABIC = ['كرسي', 'باب', 'نافذة', 'جدار', 'طاولة', 'سرير', 'مصباح', 'كتاب'];
const many = NOUNS.flatMap((noun, i) =>
  Array.from({ length: 8 }, (_, k) =>
    unit(
      `u${i}-${k}`,
      `هذا ${ARABIC[i]} ${ARABIC[(i + k) % 8]}`,
      `ev ${noun} ${NOUNS[(i + k) % 8]} e`,
    ),
  ),
);

describe('lexicons', () => {
  test('are the starter tables when the memory is empty', async () => {
    const lexicons = createLexicons({ units: () => [], shelf: null });
    const lexicon = await lexicons.upToDate('en', 'kmr');
    expect(lexicon?.source.language).toBe('en');
    expect(lexicons.translationsOf('health', 'en', 'kmr')[0]?.word).toBe('tenduristî');
    expect(await lexicons.upToDate('en', 'en')).toBeNull();
  });

  test('learn the words of the memory above them', async () => {
    const lexicons = createLexicons({ units: () => many, shelf: null });
    await lexicons.upToDate('ar', 'kmr');
    expect(lexicons.translationsOf('نافذة', 'ar', 'kmr')[0]?.word).toBe('pencere');
    expect(lexicons.translationsOf('kursî', 'kmr', 'ar')[0]?.word).toBe('كرسي');
  });

  test('have what was kept before a unit is read again, and what has changed behind it', async () => {
    const shelf = shelfOf();
    await createLexicons({ units: () => many, shelf }).upToDate('ar', 'kmr');
    const before: (string | undefined)[] = [];
    const word = (arabic: string) => lexicons.translationsOf(arabic, 'ar', 'kmr')[0]?.word;
    function* units() {
      before.push(word('نافذة'), word('قنفذ'));
      yield* [...many, unit('new', 'هذا قنفذ', 'ev jûjî ye')];
    }
    const lexicons = createLexicons({ units, shelf });
    await lexicons.early('kmr', 'ar');
    expect(word('نافذة')).toBe('pencere');
    await lexicons.upToDate('ar', 'kmr');
    expect(before.slice(0, 2)).toEqual(['pencere', undefined]);
    expect(word('قنفذ')).toBeDefined();
  });

  test('are learned once for whoever waits until they are there', async () => {
    let readings = 0;
    const units = () => {
      readings += 1;
      return many;
    };
    const lexicons = createLexicons({ units, shelf: null });
    await lexicons.ready('ar', 'kmr');
    await lexicons.ready('kmr', 'ar');
    await lexicons.ready('ar', 'kmr');
    expect(readings).toBe(1);
    expect(lexicons.translationsOf('نافذة', 'ar', 'kmr')[0]?.word).toBe('pencere');
  });

  test('do not learn from drafts', async () => {
    const drafts = many.map((one) => ({
      ...one,
      variants: one.variants.map((variant) => ({ ...variant, status: 'draft' as const })),
    }));
    const lexicons = createLexicons({ units: () => drafts, shelf: null });
    const lexicon = await lexicons.upToDate('ar', 'kmr');
    expect(lexicon?.pairs).toBe(3071);
  });

  test('know a unit that was confirmed since, without learning the others again', async () => {
    const units = [...many];
    const shelf = shelfOf();
    const lexicons = createLexicons({ units: () => units, shelf });
    await lexicons.upToDate('ar', 'kmr');
    const kept = shelf.kept.get('lexicon.ar-kmr');
    units.push(unit('new', 'هذه بطيخة', 'ev zebeş e'));
    await lexicons.upToDate('ar', 'kmr');
    expect(lexicons.translationsOf('بطيخة', 'ar', 'kmr')[0]?.word).toBe('zebeş');
    expect(lexicons.translationsOf('نافذة', 'ar', 'kmr')[0]?.word).toBe('pencere');
    expect(shelf.kept.get('lexicon.ar-kmr')).toBe(kept);
  });

  test('are read from the shelf as long as it fits the memory', async () => {
    const shelf = shelfOf();
    await createLexicons({ units: () => many, shelf }).upToDate('ar', 'kmr');
    const kept = shelf.kept.get('lexicon.ar-kmr') ?? '';
    shelf.kept.set(
      'lexicon.ar-kmr',
      kept.replaceAll('pencere', 'pencexx').replaceAll('pence~re', 'pence~xx'),
    );
    const again = createLexicons({ units: () => many, shelf });
    await again.upToDate('ar', 'kmr');
    expect(again.translationsOf('نافذة', 'ar', 'kmr')[0]?.word).toBe('pencexx');
    const changed = createLexicons({
      units: () => many.map((one) => ({ ...one, version: 2 })),
      shelf,
    });
    await changed.upToDate('ar', 'kmr');
    expect(changed.translationsOf('نافذة', 'ar', 'kmr')[0]?.word).toBe('pencere');
  });

  test('are in the session that learned them what the next one reads', async () => {
    const shelf = shelfOf();
    const words = async () => {
      const lexicons = createLexicons({ units: () => many, shelf });
      await lexicons.upToDate('ar', 'kmr');
      return [...ARABIC, 'هذا'].map((word) => lexicons.translationsOf(word, 'ar', 'kmr'));
    };
    const learned = await words();
    expect(shelf.kept.size).toBe(1);
    expect(await words()).toEqual(learned);
  });

  test('are learned anew when what is kept is broken', async () => {
    const shelf = shelfOf(new Map([['lexicon.ar-kmr', '1\nu0-0.1\nrubbish']]));
    const lexicons = createLexicons({ units: () => many, shelf });
    await lexicons.upToDate('ar', 'kmr');
    expect(lexicons.translationsOf('نافذة', 'ar', 'kmr')[0]?.word).toBe('pencere');
  });
});
