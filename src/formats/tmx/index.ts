/** TMX 1.4b, both ways, in a stream. */
export { joinTmxUnits } from './join-units.ts';
export type { TmxItem, UnitExtras, VariantExtras } from './raw.ts';
export { TmxReader, type TmxReaderOptions, type TmxSummary } from './tmx-reader.ts';
export type { TmxUnit, TmxVariant } from './to-unit.ts';
export { type WriteTmxOptions, writeTmx } from './write-tmx.ts';
