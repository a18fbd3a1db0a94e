/** Drawing without a framework: text to lines, lines to pieces, pieces to rows of a frame. */
export { type Drawn, joinDrawn, NOTHING } from './drawn.ts';
export { linesOf, type Setting } from './lines.ts';
export {
  blank,
  block,
  type Caret,
  editorLine,
  type Look,
  label,
  type Mark,
  nameLabel,
  oneLine,
  type Piece,
  sign,
} from './piece.ts';
export {
  beside,
  type Column,
  type FrameRow,
  joined,
  padded,
  type RulePart,
  rule,
  spread,
  toThe,
  widthOfAll,
} from './rows.ts';
export {
  SMALLEST,
  type Style,
  type Surface,
  say,
  spokenIn,
  surfaceOf,
  themeOf,
} from './surface.ts';
