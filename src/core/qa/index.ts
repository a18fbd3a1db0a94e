/** Checks of a translation against its source, and of a translated document as a whole. */
export { type CheckRules, checkPair, type PairCheck } from './check-pair.ts';
export type { SideText, TextPair } from './checked-text.ts';
export { checkDamage } from './checks/controls.ts';
export { checkDocument } from './document-checks.ts';
export { type Finding, type FindingValues, finding, type Side } from './finding.ts';
export type { FindingCode } from './finding-codes.ts';
export type { HouseMarks, MarkStyle } from './house-marks.ts';
export type { RowFinding } from './row-finding.ts';
export { SEVERITY, type Severity } from './severity.ts';
