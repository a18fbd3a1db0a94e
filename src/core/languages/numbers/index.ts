/** Numbers, dates, times and amounts as canonical values, and writing a number as another one is written. */
export { canonicalText } from './canonical.ts';
export { numberLike } from './like.ts';
export { numbersIn } from './read.ts';
export type { NumberKind, NumberValue } from './types.ts';
