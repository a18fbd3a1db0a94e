/** An index over units given as plain texts, for tests that look at one match. */
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import {
  createMatchIndex,
  type Match,
  type MatchIndex,
  type MatchQuery,
} from '../../../src/core/match/index.ts';
import type { TranslationUnit, Variant } from '../../../src/core/memory/index.ts';

/** A language other than the given one. */
export const other = (language: LanguageTag): LanguageTag => (language === 'en' ? 'ckb' : 'en');

/** A unit with confirmed variants; the first is the source. */
export function unit(id: string, ...variants: readonly Variant[]): TranslationUnit {
  return { id, version: 1, sourceLanguage: variants[0]?.language ?? 'ar', variants };
}

/** An index over units, all in one memory unless an id says `memory/id`. */
export function indexed(
  units: readonly TranslationUnit[],
  penalties: Readonly<Record<string, number>> = {},
  tailMax?: number,
): MatchIndex {
  const all = new Map<string, TranslationUnit>();
  const index = createMatchIndex({
    unit: (memory, id) => all.get(`${memory} ${id}`),
    ...(tailMax === undefined ? {} : { tailMax }),
  });
  for (const one of units) {
    const [memory = 'work', id = one.id] = one.id.includes('/') ? one.id.split('/') : [];
    all.set(`${memory} ${id}`, { ...one, id });
    index.add({ ...one, id }, { name: memory, penalty: penalties[memory] ?? 0 });
  }
  return index;
}

/** The best match of a memory that holds one source text, translated as `target`. */
export function matchOne(
  language: LanguageTag,
  stored: string,
  present: string,
  target = 'target',
  more: Partial<MatchQuery> = {},
): Match | undefined {
  const to = other(language);
  const index = indexed([unit('u', { language, text: stored }, { language: to, text: target })]);
  return index.find({ text: present, from: language, to, threshold: 0.3, ...more })[0];
}
