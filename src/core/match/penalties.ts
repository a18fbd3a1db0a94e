/** What a match loses, by name. Penalties decide the order of matches and are shown; they never change the score. */
import type { Variant } from '../memory/index.ts';
import type { Penalty } from './types.ts';
import { PENALTY_ALIGNMENT, PENALTY_DRAFT, PENALTY_IMPORT } from './weights.ts';

/** A memory whose units are offered. */
export interface MemorySource {
  readonly name: string;
  /** What matches from it lose, 0..1. */
  readonly penalty: number;
}

/** Flag of a text that nobody stands for yet. */
export const DRAFT = 1;
/** Flag of a text paired by an alignment. */
export const ALIGNED = 2;
/** Flag of a text from another program's file. */
export const IMPORTED = 4;
/** Flag of a text that lost a conflict. */
export const ALTERNATIVE = 8;

/** Flags of a variant. */
export function flagsOf(variant: Variant): number {
  return (
    (variant.status === 'draft' ? DRAFT : 0) |
    (variant.origin === 'aligned' ? ALIGNED : 0) |
    (variant.origin === 'imported' ? IMPORTED : 0) |
    (variant.alternative ? ALTERNATIVE : 0)
  );
}

/** Deductions by the flags of a text. */
export function flagPenalty(flags: number): number {
  return (
    ((flags & DRAFT) !== 0 ? PENALTY_DRAFT : 0) +
    ((flags & ALIGNED) !== 0 ? PENALTY_ALIGNMENT : 0) +
    ((flags & IMPORTED) !== 0 ? PENALTY_IMPORT : 0)
  );
}

/** Deductions of a translation from a memory, the largest kinds of doubt first. */
export function penaltiesOf(target: Variant, memory: MemorySource): readonly Penalty[] {
  const flags = flagsOf(target);
  const penalties: Penalty[] = [];
  if ((flags & DRAFT) !== 0) penalties.push({ kind: 'draft', amount: PENALTY_DRAFT });
  if ((flags & ALIGNED) !== 0) penalties.push({ kind: 'alignment', amount: PENALTY_ALIGNMENT });
  if ((flags & IMPORTED) !== 0) penalties.push({ kind: 'import', amount: PENALTY_IMPORT });
  if (memory.penalty > 0) penalties.push({ kind: 'reference', amount: memory.penalty });
  return penalties;
}

/** Sum of penalties. */
export function penaltySum(penalties: readonly Penalty[]): number {
  return penalties.reduce((sum, { amount }) => sum + amount, 0);
}
