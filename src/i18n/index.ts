/** Words and figures of the interface in four languages. */
export { CATALOGUES, type Catalogue, type MessageKey } from './catalogues.ts';
export {
  describeEvidence,
  describeFinding,
  describeMatch,
  describeNotice,
  describeProblem,
  describeReuse,
  describeStatement,
  describeWarnings,
  joinParts,
} from './describe.ts';
export { type Locale, languageOf, localeOf, type NumberingSystem } from './locale.ts';
export { formsOf, type Message, type MessageValues, placeholdersOf } from './message.ts';
export {
  formatDay,
  formatNumber,
  formatPercent,
  formatTime,
  formatWholePercent,
  toDigits,
} from './numbers.ts';
export { hasMessage, pluralRulesOf, translate } from './translate.ts';
