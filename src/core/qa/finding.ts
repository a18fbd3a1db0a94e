/** What a check gives back. */
import type { Span } from '../span.ts';
import type { FindingCode } from './finding-codes.ts';
import { SEVERITY, type Severity } from './severity.ts';

/** The text of the pair that a finding points into. */
export type Side = 'source' | 'target';

/** Values for the sentence of a finding, by placeholder; parts of the texts as typed. */
export type FindingValues = Readonly<Record<string, string | number>>;

/** One thing that a person should look at. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly side: Side;
  /** Where in the text of `side`; absent when the whole text is meant. */
  readonly span?: Span;
  readonly values?: FindingValues;
}

/** Makes a finding; its severity comes from the table. */
export function finding(
  code: FindingCode,
  side: Side,
  span?: Span,
  values?: FindingValues,
): Finding {
  return {
    code,
    severity: SEVERITY[code],
    side,
    ...(span === undefined ? {} : { span }),
    ...(values === undefined ? {} : { values }),
  };
}
