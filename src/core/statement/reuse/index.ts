/** Reuse: which stored statement a quotation tells, and which rendering of it to offer. */
export { type Comparable, comparable } from './comparable.ts';
export { lettersPerEnglish, type Sounds, soundLikeness, soundsOf } from './cross-language.ts';
export { type Likeness, likenessOf } from './likeness.ts';
export type { ReuseQuery } from './query.ts';
export { isSameStatement } from './ranking.ts';
export {
  createStatementIndex,
  type StatementIndex,
  type StatementIndexOptions,
} from './statement-index.ts';
