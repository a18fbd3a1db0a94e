/** A value with what it counts, in one spelling for all languages: what scripts compare. */
import type { NumberValue } from './types.ts';

/** `USD 70` for money, `30 km` for measures, the canonical value for everything else. */
export function canonicalText({ kind, canonical, unit }: NumberValue): string {
  if (unit === undefined) return canonical;
  return kind === 'money' ? `${unit} ${canonical}` : `${canonical} ${unit}`;
}
