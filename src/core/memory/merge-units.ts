/**
 * The merge of two states of one unit: what happens when two people confirmed the same segment. Commutative,
 * associative and idempotent, so that every copy of a memory ends the same whatever arrives first.
 *
 * Each language is decided by itself (two people who add two languages do not collide): the texts written in the
 * higher version win, then the later time, then the larger author name. The losing texts stay as alternatives unless
 * somebody replaced them knowingly. A deletion beats all lower versions and loses to an edit of the same version.
 */
import { LANGUAGE_TAGS } from '../language-tag.ts';
import { invariant } from '../result.ts';
import { canonicalJson, compareText } from './canonical.ts';
import { mergeFields } from './merge-fields.ts';
import type { TranslationUnit, Variant } from './types.ts';
import { textKey } from './unit-id.ts';

const SPECIAL = ['variants', 'since', 'replaced', 'sourceLanguage'];

/** A variant with its version stated and its standing (`alternative`) taken off. */
interface Writing {
  readonly version: number;
  readonly variant: Variant;
}

function writingOf(variant: Variant, unitVersion: number): Writing {
  const { alternative: _, version, ...rest } = variant;
  return { version: version ?? unitVersion, variant: rest };
}

function compareWritings(a: Writing, b: Writing): number {
  return (
    a.version - b.version ||
    compareText(a.variant.at ?? '', b.variant.at ?? '') ||
    compareText(a.variant.by ?? '', b.variant.by ?? '') ||
    compareText(canonicalJson(a.variant), canonicalJson(b.variant))
  );
}

/** The current texts of a unit by language, in their order. */
function currentByLanguage(unit: TranslationUnit): Map<string, Writing[]> {
  const groups = new Map<string, Writing[]>();
  for (const variant of unit.variants) {
    if (variant.alternative) continue;
    const group = groups.get(variant.language) ?? [];
    group.push(writingOf(variant, unit.version));
    groups.set(variant.language, group);
  }
  return groups;
}

function compareGroups(a: readonly Writing[], b: readonly Writing[]): number {
  const bestA = [...a].sort(compareWritings).at(-1);
  const bestB = [...b].sort(compareWritings).at(-1);
  if (!bestA || !bestB) return a.length - b.length;
  return compareWritings(bestA, bestB) || compareText(canonicalJson(a), canonicalJson(b));
}

/** Texts replaced knowingly, by key, with the highest version in which that happened. */
function replacedTexts(a: TranslationUnit, b: TranslationUnit): Map<string, number> {
  const replaced = new Map<string, number>();
  for (const [key, version] of [...(a.replaced ?? []), ...(b.replaced ?? [])])
    replaced.set(key, Math.max(version, replaced.get(key) ?? 0));
  return replaced;
}

function sameTextKey(writing: Writing): string {
  return `${writing.variant.language}\n${writing.variant.text}`;
}

/** The best writing of each text. */
function bestByText(writings: readonly Writing[]): Map<string, Writing> {
  const best = new Map<string, Writing>();
  for (const writing of writings) {
    const known = best.get(sameTextKey(writing));
    if (!known || compareWritings(known, writing) < 0) best.set(sameTextKey(writing), writing);
  }
  return best;
}

function languageRank(language: string, sourceLanguage: string): number {
  if (language === sourceLanguage) return -1;
  const place = (LANGUAGE_TAGS as readonly string[]).indexOf(language);
  return place < 0 ? LANGUAGE_TAGS.length : place;
}

/** Source language first, then the languages of the program, then others; current texts before alternatives. */
function inOrder(
  current: ReadonlyMap<string, readonly Writing[]>,
  alternatives: readonly Writing[],
  unit: { readonly version: number; readonly sourceLanguage: string },
): Variant[] {
  const languages = new Set([
    ...current.keys(),
    ...alternatives.map(({ variant }) => variant.language),
  ]);
  const ordered = [...languages].sort(
    (a, b) =>
      languageRank(a, unit.sourceLanguage) - languageRank(b, unit.sourceLanguage) ||
      compareText(a, b),
  );
  const stamp = ({ version }: Writing) => (version === unit.version ? {} : { version });
  return ordered.flatMap((language) => [
    ...(current.get(language) ?? []).map((w) => ({ ...w.variant, ...stamp(w) })),
    ...alternatives
      .filter(({ variant }) => variant.language === language)
      .sort((a, b) => compareWritings(b, a))
      .map((w) => ({ ...w.variant, ...stamp(w), alternative: true })),
  ]);
}

/** The later deletion that both sides know of, 0 for none. */
function deletionVersion(unit: TranslationUnit): number {
  return Math.max(unit.since ?? 0, unit.deleted ? unit.version : 0);
}

/** Splits all writings of two units into the current ones of each language and those left as alternatives. */
function decide(
  a: TranslationUnit,
  b: TranslationUnit,
  since: number,
  replaced: Map<string, number>,
) {
  const groupsA = currentByLanguage(a);
  const groupsB = currentByLanguage(b);
  const current = new Map<string, readonly Writing[]>();
  const losing: Writing[] = [];
  for (const language of new Set([...groupsA.keys(), ...groupsB.keys()])) {
    const groups = [groupsA.get(language) ?? [], groupsB.get(language) ?? []]
      .filter((group) => group.length > 0)
      .sort((x, y) => compareGroups(y, x));
    const winner = groups[0] ?? [];
    if (Math.max(...winner.map(({ version }) => version)) >= since) current.set(language, winner);
    else losing.push(...winner);
    losing.push(...(groups[1] ?? []));
  }
  for (const unit of [a, b]) {
    for (const variant of unit.variants)
      if (variant.alternative) losing.push(writingOf(variant, unit.version));
  }
  const standing = bestByText([...current.values()].flat());
  const alternatives = [...bestByText(losing).values()].filter((writing) => {
    const { language, text } = writing.variant;
    if (replaced.size > 0 && (replaced.get(textKey(language, text)) ?? 0) >= writing.version)
      return false;
    // The same text as a current one says nothing new, unless it was confirmed later: then it is what
    // remains should the current one lose to a third state. Dropping it would make the order of merging matter.
    const same = standing.get(sameTextKey(writing));
    return !same || compareWritings(same, writing) < 0;
  });
  return { current, alternatives };
}

/** Merges two states of one unit; see the head of this file. Throws when the ids differ. */
export function mergeUnits(a: TranslationUnit, b: TranslationUnit): TranslationUnit {
  invariant(a.id === b.id, 'only states of one unit are merged');
  const version = Math.max(a.version, b.version);
  const newer = a.version === b.version ? [a, b] : a.version > b.version ? [a] : [b];
  const sourceLanguage = newer.map((unit) => unit.sourceLanguage).sort(compareText)[0] ?? 'ar';
  const since = Math.max(deletionVersion(a), deletionVersion(b));
  const replaced = replacedTexts(a, b);
  const { current, alternatives } = decide(a, b, since, replaced);
  const fields = mergeFields(a, b, SPECIAL);
  const merged = {
    ...fields,
    id: a.id,
    version,
    sourceLanguage,
    variants: inOrder(current, alternatives, { version, sourceLanguage }),
    ...(since > 0 && fields.deleted !== true ? { since } : {}),
    ...(replaced.size > 0 ? { replaced: [...replaced].sort(([x], [y]) => compareText(x, y)) } : {}),
  };
  return merged;
}
