/** Which rendering of a statement to offer into a language, and what has to be said beside it. */
import type { LanguageTag } from '../../language-tag.ts';
import { type Statement, type StatementVariant, unitId } from '../../memory/index.ts';
import { keyOf } from '../lexis/index.ts';
import type { Reuse, StatementWarning } from '../types.ts';
import type { Comparable } from './comparable.ts';
import { type Likeness, negationDiffers } from './likeness.ts';

const TRUST: Readonly<Record<StatementVariant['provenance'], number>> = {
  original: 4,
  official: 3,
  house: 2,
  'other-outlet': 1,
  'back-translated': 0,
};

const DIALECTS: Readonly<Partial<Record<LanguageTag, LanguageTag>>> = { ckb: 'kmr', kmr: 'ckb' };

/** Whether a variant may be offered at all. */
export function isLive(variant: StatementVariant): boolean {
  return variant.status !== 'retired' && variant.text.trim() !== '';
}

/** Whether somebody has said that these words are not this statement. */
export function isUnlike(
  { unlike }: Statement,
  said: Pick<Comparable, 'language' | 'text'>,
): boolean {
  return unlike?.includes(unitId(said.language, said.text)) ?? false;
}

/** Most trusted first; of equals the approved, then the newest. */
function byTrust(a: StatementVariant, b: StatementVariant): number {
  const approved = (variant: StatementVariant) => (variant.status === 'approved' ? 1 : 0);
  return (
    TRUST[b.provenance] - TRUST[a.provenance] ||
    approved(b) - approved(a) ||
    (b.at ?? '').localeCompare(a.at ?? '')
  );
}

/** A variant that stands in the language of the original counts as the original unless it says otherwise. */
function isOriginal(variant: StatementVariant): boolean {
  return variant.provenance === 'original';
}

/** Wordings of the part that `said` words, or of the whole; all of them where none is known to word the same. */
function wordingSame(
  variants: readonly StatementVariant[],
  said: StatementVariant | null,
): readonly StatementVariant[] {
  const same = variants.filter(({ part }) => part === said?.part);
  return same.length > 0 ? same : variants;
}

/**
 * The rendering to offer for a wording that was found (null: for the whole statement): in the target language original, official, house, other outlet, back-translated; else the
 * original of the other dialect; else the original, shown as such, so that it can be translated from.
 */
export function renderingFor(
  statement: Statement,
  to: LanguageTag,
  said: StatementVariant | null,
): StatementVariant | null {
  const all = statement.variants.filter(isLive);
  const inTarget = wordingSame(
    all.filter((variant) => variant.language === to),
    said,
  );
  const [best] = [...inTarget].sort(byTrust);
  if (best) return best;
  const live = wordingSame(all, said);
  const dialect = DIALECTS[to];
  const kin = live.find((variant) => variant.language === dialect && isOriginal(variant));
  if (kin) return kin;
  return (
    live.find(isOriginal) ??
    live.find((variant) => variant.language === statement.originalLanguage) ??
    [...live].sort(byTrust)[0] ??
    null
  );
}

/** What is known when a statement is about to be suggested. */
export interface Occasion {
  readonly quote: Comparable;
  readonly stored: Comparable | null;
  readonly likeness: Likeness;
  readonly speaker: 'same' | 'different' | 'unknown';
  readonly to: LanguageTag;
}

function isKurdish(language: string): boolean {
  return language === 'ckb' || language === 'kmr' || language === 'ku';
}

/** Whether the original words exist in another language than the one they are quoted in here, or in the target. */
function hasOriginalElsewhere(statement: Statement, { quote, to }: Occasion): boolean {
  const original = statement.originalLanguage;
  if (original === 'unknown') return false;
  // Said in the other dialect and not kept there: there is no original to fall back on for this target.
  const inOtherDialect = original !== to && original === DIALECTS[to];
  const isKept = statement.variants.some((one) => isLive(one) && one.language === original);
  if (inOtherDialect && !isKept) return false;
  if (original === 'ku') return isKurdish(to) || !isKurdish(quote.language);
  return original !== quote.language || (original === to && to !== quote.language);
}

function numbersDiffer({ quote, stored, likeness }: Occasion): boolean {
  if (stored === null) return false;
  const rest = new Map<string, number>();
  for (const value of stored.numbers) rest.set(value, (rest.get(value) ?? 0) + 1);
  for (const value of quote.numbers) {
    const left = rest.get(value) ?? 0;
    if (left === 0) return true;
    rest.set(value, left - 1);
  }
  const leftOver = [...rest.values()].some((count) => count > 0);
  return leftOver && !likeness.part && likeness.how !== 'cross-language';
}

function folded(text: string, language: LanguageTag): string {
  return text
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
    .map((word) => keyOf(word, language))
    .filter((word) => word !== '')
    .join(' ');
}

/** The newest rendering of the same part into the target language in other words than the one offered, or undefined. */
function otherRendering(
  statement: Statement,
  offered: StatementVariant,
  to: LanguageTag,
): StatementVariant | undefined {
  if (offered.language !== to) return undefined;
  const words = folded(offered.text, to);
  return statement.variants
    .filter((one) => isLive(one) && one.language === to && one.part === offered.part)
    .filter((one) => folded(one.text, to) !== words)
    .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0];
}

/** Where and when the words were printed differently: to be said with the warning. */
export function otherwiseOf(
  statement: Statement,
  offered: StatementVariant,
  to: LanguageTag,
): Pick<Reuse, 'otherwise'> {
  const other = otherRendering(statement, offered, to);
  if (other === undefined) return {};
  const { document, at } = other;
  return { otherwise: { ...(document ? { document } : {}), ...(at ? { at } : {}) } };
}

/** What has to be said beside a suggested rendering. */
export function warningsFor(
  statement: Statement,
  offered: StatementVariant,
  occasion: Occasion,
): readonly StatementWarning[] {
  const { quote, stored, likeness, speaker, to } = occasion;
  const warnings: StatementWarning[] = [];
  if (hasOriginalElsewhere(statement, occasion)) warnings.push('original-language');
  if (numbersDiffer(occasion)) warnings.push('number');
  if (stored !== null && negationDiffers(quote, stored, likeness)) warnings.push('negation');
  if (speaker === 'different') warnings.push('speaker');
  if (otherRendering(statement, offered, to) !== undefined) warnings.push('rendered-differently');
  if (likeness.part) warnings.push('part-only');
  if (quote.cuts.length > 0 || (stored?.cuts.length ?? 0) > 0) warnings.push('cut');
  const throughAnother =
    offered.from !== undefined &&
    statement.originalLanguage !== 'unknown' &&
    offered.from !== statement.originalLanguage &&
    !(statement.originalLanguage === 'ku' && isKurdish(offered.from));
  if (offered.provenance === 'back-translated' || throughAnother) {
    warnings.push('quoted-from-translation');
  }
  return warnings;
}
