/** The records of a memory: what they are, how two states of one merge, how they change, how they are checked. */

export { canonicalJson, compareText } from './canonical.ts';
export {
  changedPerson,
  changedStatement,
  mergePeople,
  mergeStatements,
} from './merge-statements.ts';
export { mergeUnits } from './merge-units.ts';
export { parsePerson, parseStatement, parseUnit } from './parse.ts';
export { type MemoryStatistics, memoryStatistics } from './statistics.ts';
export {
  type CarriedField,
  MEDIA,
  type Medium,
  type Mention,
  ORIGINAL_LANGUAGES,
  type OriginalLanguage,
  type Person,
  type Provenance,
  type Statement,
  type StatementVariant,
  type TranslationUnit,
  type Variant,
  type VariantContext,
  type VariantOrigin,
  type VariantStatus,
} from './types.ts';
export { textKey, unitId } from './unit-id.ts';
export {
  livingStatement,
  type StatementChange,
  saidAgain,
  splitStatement,
  uniteStatements,
} from './unite-statements.ts';
export { deleteUnit, type UnitInput, upsertUnit } from './upsert.ts';
