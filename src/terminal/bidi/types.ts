/** Shapes of laid-out text. */
import type { Strategy } from './strategy.ts';

/** Direction of a paragraph. */
export type Direction = 'rtl' | 'ltr';

/** A stretch of a text with a direction of its own (UTF-16 offsets, end exclusive). Isolates do not overlap. */
export interface Isolate {
  readonly start: number;
  readonly end: number;
  readonly direction: Direction;
}

/** One grapheme cluster as it is drawn (or lam and alef drawn as one). Offsets are UTF-16 in the laid-out text. */
export interface Cell {
  /** What is drawn: for the visual strategies mirrored and in the form that its neighbours ask for. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Mostly 1, for some scripts and emoji 2 or more, 0 for a joiner that stands alone. */
  readonly widthColumns: number;
  /** Embedding level (UAX #9); odd is right to left. */
  readonly level: number;
  /** Set on the first cell of an isolate when the terminal works out the order: the isolate's direction. */
  readonly opens?: Direction;
  /** Set on its last cell. */
  readonly closes?: true;
}

/** One line of a laid-out text. */
export interface Line {
  /** Where the line starts in the text. */
  readonly start: number;
  /** Where it ends, exclusive; includes blanks that hang past the edge, not the line feed. */
  readonly end: number;
  /** From left to right as the reader sees them, in every strategy. */
  readonly cells: readonly Cell[];
  /** Sum of the cells' widths. */
  readonly textColumns: number;
  /** Blank columns beside the text, so that `padColumns + textColumns` is the width asked for. */
  readonly padColumns: number;
  /** The part of `padColumns` to the left of the text; the rest is to its right. */
  readonly leftPadColumns: number;
  readonly direction: Direction;
  /** False when the text goes on in the next line without a line feed: the line's end is then the next one's start. */
  readonly hardEnd: boolean;
}

/** Where this terminal or font differs from the common ground. */
export interface GlyphOptions {
  /** Columns of lam followed by alef where the terminal draws it (default 2; mlterm 1). */
  readonly lamAlefColumns?: 1 | 2;
  /**
   * The terminal draws lam and alef as one glyph in two columns, which leaves a gap (Konsole): they are sent as one
   * character of one column. In editors, where they stay two, `apart` keeps them from meeting; tmux cannot do that.
   */
  readonly lamAlefGap?: 'apart' | 'stays';
  /**
   * The terminal orders letters by itself but joins only some of them, or with gaps (PuTTY): they are sent in logical
   * order and already in form, which it leaves as they are.
   */
  readonly sendsForms?: true;
  /** Directional controls take columns in its bookkeeping (GNU screen): as few as possible are sent. */
  readonly countsControls?: true;
  /** Columns of a zero-width non-joiner (default 0; mlterm 1). */
  readonly joinerColumns?: 0 | 1;
}

/**
 * How the letters of Sorani go out for the font at hand. `full`: each in its form. `safe`: oe (U+06C6) as its plain
 * letter, for fonts without its presentation forms. `composed`: those that fonts lack from what nearly all have, the
 * form of the Arabic letter and a mark; they join, too.
 */
export type FormChoice = 'full' | 'safe' | 'composed';

/** What {@link layout} is asked for. */
export interface LayoutOptions {
  /** Columns per line, at least 2. */
  readonly widthColumns: number;
  /** Of the paragraph: by the text's language, never by its first letter. */
  readonly direction: Direction;
  readonly strategy: Strategy;
  /**
   * Stretches to keep together, in order. Without it the addresses, handles and tags of the text (`isolatesIn`);
   * an empty list for none. No effect in `stacked` and `plain`.
   */
  readonly isolates?: readonly Isolate[];
  readonly widths?: GlyphOptions;
  /** Lam and alef as one cell (default). False in editors, where the cursor needs both letters. */
  readonly lamAlef?: boolean;
  /** For fonts without some letters. @default 'full' */
  readonly forms?: FormChoice;
  /** `heh`: ae (U+06D5) as heh and a non-joiner for fonts that lack it. */
  readonly ae?: 'letter' | 'heh';
  /** Keep one column free in every line, so that a cursor fits behind the last letter. For editors. */
  readonly reserveCaret?: boolean;
  /** Draw zero-width non-joiners as a thin mark of one column. For editors. */
  readonly visibleJoiners?: boolean;
}
