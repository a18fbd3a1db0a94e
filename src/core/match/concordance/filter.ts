/** Whether a unit passes the filters of a search: one of its texts must pass all that are about texts. */
import type { TranslationUnit, Variant } from '../../memory/index.ts';
import { isUsable } from '../lookup/unit-table.ts';
import { type ConcordanceFilter, holdsName, type SoughtStatus } from './question.ts';

function hasStatus(variant: Variant, status: SoughtStatus): boolean {
  if (status === 'draft') return variant.status === 'draft';
  if (status === 'confirmed')
    return (
      variant.status === 'confirmed' || (variant.status === undefined && variant.at !== undefined)
    );
  return variant.origin === status;
}

/** Whether a moment lies within days, months or years, both ends included. */
function isWithin(at: string | undefined, since?: string, until?: string): boolean {
  if (since === undefined && until === undefined) return true;
  if (at === undefined) return false;
  const isLate = since === undefined || at.slice(0, since.length) >= since;
  return isLate && (until === undefined || at.slice(0, until.length) <= until);
}

function passes(
  variant: Variant,
  filter: ConcordanceFilter,
  statements: ReadonlySet<string> | null,
): boolean {
  const { by, document, since, until, status } = filter;
  return (
    isUsable(variant) &&
    (by === undefined || holdsName(variant.by, by)) &&
    (document === undefined || holdsName(variant.document, document)) &&
    isWithin(variant.at, since, until) &&
    (status === undefined || hasStatus(variant, status)) &&
    (statements === null || (variant.statements ?? []).some((id) => statements.has(id)))
  );
}

/** Whether a unit of a memory passes. `statements` are those of the person asked for, null when none is. */
export function isLetThrough(
  unit: TranslationUnit,
  memory: string,
  filter: ConcordanceFilter,
  statements: ReadonlySet<string> | null,
): boolean {
  if (filter.memory !== undefined && filter.memory !== memory) return false;
  const { by, document, since, until, status } = filter;
  const asks = [by, document, since, until, status].some((one) => one !== undefined);
  if (!asks && statements === null) return true;
  return unit.variants.some((variant) => passes(variant, filter, statements));
}
