/** The parts of a saved index in memory, for tests that need no file. */
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { type PartName, type SavedParts, ShelfBuilder } from '../../../src/core/match/index.ts';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';

/** Parts by name. */
export type Parts = Map<PartName, Uint8Array>;

/** Parts as an index reads them: each its own to change. */
export const reading = (parts: Parts): SavedParts => ({
  part: (name) => parts.get(name)?.slice(),
  again: (name, at, length) => parts.get(name)?.slice(at, at + length),
});

/** The parts of an index of some units, made by one builder or by several one after the other. */
export function saved(list: readonly TranslationUnit[], builders: number): Parts {
  const share = Math.ceil(list.length / builders) || 1;
  const made = Array.from({ length: builders }, (_, i) => {
    const builder = new ShelfBuilder(i * share);
    for (const [n, one] of list.slice(i * share, (i + 1) * share).entries()) builder.add(one, n);
    return builder;
  });
  const parts: Parts = new Map();
  const [first, ...others] = made;
  if (!first) throw new Error('no builder');
  for (const other of others)
    for (const tag of LANGUAGE_TAGS) first.appendTexts(tag, other.handOverTexts(tag));
  for (const other of others) first.appendUnits(other.finishUnits());
  parts.set('units', first.finishUnits());
  for (const tag of LANGUAGE_TAGS) parts.set(tag, first.finishTexts(tag));
  return parts;
}

/** The parts of an index of some units, as an index reads them. */
export function savedParts(list: readonly TranslationUnit[]): SavedParts {
  return reading(saved(list, 1));
}
