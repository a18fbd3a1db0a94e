/** Files of other programs: bytes or text in, records or documents out, and back. Pure; one file a format. */
export { type Delimiter, writeCells } from './cells.ts';
export { ENCODINGS, type Encoding } from './encodings.ts';
export { kurdishByScript, type NamedLanguage, namedLanguage } from './languages.ts';
export {
  type PageWords,
  type SpokenStatement,
  writeQuotationJsonLd,
  writeQuotationPage,
} from './quotation-page.ts';
export { type Format, formatOf } from './registry.ts';
export { readStatements, type StatementsFile, writeStatements } from './statements.ts';
export {
  joinTmxUnits,
  TmxReader,
  type TmxReaderOptions,
  type TmxSummary,
  type TmxUnit,
  type TmxVariant,
  type UnitExtras,
  writeTmx,
} from './tmx/index.ts';
export {
  type ReadTableOptions,
  readTsv,
  type Table,
  type TableRow,
  type TableToWrite,
  type WriteTableOptions,
  writePairs,
  writeTsv,
} from './tsv.ts';
export {
  type Newline,
  type ReadTextOptions,
  readText,
  renderTranslation,
  type TextFile,
  type TextForm,
  writeText,
} from './txt.ts';
