/** Text of both directions: from a string to rows of a frame. */
export { caretStops, columnOf, lineAt, moveVertically, moveVisually, offsetAt } from './caret.ts';
export { cellWidth, columnsOf } from './cell-width.ts';
export { directionOfText } from './direction.ts';
export { emitLine, type LineLook } from './emit.ts';
export { isolatesIn, isolatesInSentence } from './isolates.ts';
export { fitLine, layout } from './layout.ts';
export { withControls, withoutStandIns } from './stand-ins.ts';
export {
  allowsColumns,
  drawsVisually,
  isStrategy,
  markColumns,
  needsControls,
  STRATEGIES,
  type Strategy,
} from './strategy.ts';
export {
  type Color,
  type Style,
  type StyledSpan,
  type StyleParts,
  style,
  styleOfSpans,
} from './style.ts';
export type { Cell, FormChoice, GlyphOptions, Isolate, LayoutOptions, Line } from './types.ts';
