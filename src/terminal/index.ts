/**
 * The terminal: what it is, how text of both directions is drawn in it, what its keys say, how it is taken over and
 * given back. Knows no React and nothing of translations.
 */
export * from './bidi/index.ts';
export * from './detect/index.ts';
export * from './keys/index.ts';
export { safe } from './safe.ts';
export * from './screen/index.ts';
export type { ScreenPlace } from './screen-place.ts';
