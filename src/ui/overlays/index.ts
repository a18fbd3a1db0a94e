/** What lies over a screen: how it looks, and what keys do meanwhile. */
export { type Cover, covered } from './box.ts';
export { coverOf } from './cover.ts';
export { isMeantForWork, overlayActions } from './keys.ts';
export { paletteCommands } from './palette.ts';
export { type WordLine, wordLines } from './words.ts';
