/** Two `tu` of one source in one record: the records merge, and what only TMX knew of either is kept beside them. */
import { canonicalJson, compareText, mergeUnits } from '../../core/memory/index.ts';
import type { TextExtras, UnitExtras } from './raw.ts';
import type { TmxUnit, TmxVariant } from './to-unit.ts';

/** Entries without doubles, in the order that merging gives lists. */
export function inOrder(entries: readonly UnitExtras[]): readonly UnitExtras[] {
  if (entries.length < 2) return entries;
  const spelled = new Map(entries.map((entry) => [canonicalJson(entry), entry]));
  return [...spelled].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}

function keyOf({ language, text }: { readonly language: string; readonly text: string }): string {
  return `${language}\n${text}`;
}

/** What texts of a unit had that the same texts of the merged unit have not. */
function lostExtras(unit: TmxUnit, merged: TmxUnit): readonly TextExtras[] {
  const variants: readonly TmxVariant[] = unit.variants;
  if (!variants.some(({ tmx }) => tmx)) return [];
  const kept = new Map<string, Set<string>>();
  for (const variant of merged.variants as readonly TmxVariant[])
    if (variant.tmx)
      kept.set(
        keyOf(variant),
        (kept.get(keyOf(variant)) ?? new Set()).add(canonicalJson(variant.tmx)),
      );
  return variants.flatMap(({ language, text, tmx }) =>
    !tmx || kept.get(keyOf({ language, text }))?.has(canonicalJson(tmx))
      ? []
      : [{ language, text, tmx }],
  );
}

/**
 * The merge of two units by the rule of the memory; attributes, notes and codes of a text that both have, and that cannot
 * stand on it twice, are kept with the unit. Throws when the ids differ.
 */
export function joinTmxUnits(held: TmxUnit, said: TmxUnit): TmxUnit {
  const merged: TmxUnit = mergeUnits(held, said);
  const lost = [held, said].flatMap((unit) => {
    const texts = lostExtras(unit, merged);
    return texts.length > 0 ? [{ texts }] : [];
  });
  return lost.length === 0 ? merged : { ...merged, tmx: inOrder([...(merged.tmx ?? []), ...lost]) };
}
