/**
 * The only place with colours. Everything else names what a stretch of text is; here that becomes attributes (which
 * stay under NO_COLOR) and one of the terminal's own colours (so that light and dark terminals both stay readable).
 */
import { type Style, type StyleParts, style } from '../terminal/index.ts';

/** What a stretch of the screen is. */
export type Role =
  | 'faint'
  | 'strong'
  | 'border'
  | 'heading'
  | 'active'
  | 'key'
  | 'label'
  | 'good'
  | 'draft'
  | 'warning'
  | 'bad'
  | 'added'
  | 'removed'
  | 'quotation'
  | 'hit'
  | 'selection'
  | 'caret'
  | 'current';

/** A look for each role. */
export type Theme = Readonly<Record<Role, Style>>;

/** Attributes alone: what must be told apart is told apart by them or by signs. */
const PARTS: Readonly<Record<Role, StyleParts>> = {
  faint: { dim: true },
  strong: { bold: true },
  border: { dim: true },
  heading: { bold: true },
  active: { bold: true, inverse: true },
  key: { bold: true },
  label: {},
  good: {},
  draft: { bold: true },
  warning: { bold: true },
  bad: { bold: true, underline: true },
  added: { underline: true },
  removed: {},
  quotation: { underline: true },
  hit: { bold: true, underline: true },
  selection: { inverse: true },
  caret: { inverse: true },
  current: { bold: true },
};

/**
 * Red, green and magenta can be read on black and on white in the palettes of every terminal looked at; yellow and cyan
 * cannot on white, nor blue on black, so these three are not used.
 */
const COLOURS: Readonly<Partial<Record<Role, StyleParts['color']>>> = {
  key: 'magenta',
  good: 'green',
  draft: 'magenta',
  warning: 'magenta',
  bad: 'red',
  added: 'green',
  removed: 'red',
  hit: 'magenta',
};

function themeWith(coloured: boolean): Theme {
  const look = (role: Role): Style => {
    const color = coloured ? COLOURS[role] : undefined;
    return style(color === undefined ? PARTS[role] : { ...PARTS[role], color });
  };
  const entries = (Object.keys(PARTS) as Role[]).map((role) => [role, look(role)] as const);
  return Object.fromEntries(entries) as Record<Role, Style>;
}

/** With the terminal's colours. */
export const COLOUR_THEME: Theme = themeWith(true);
/** With attributes alone. */
export const PLAIN_THEME: Theme = themeWith(false);

type Environment = Readonly<Record<string, string | undefined>>;

/** Colours unless the environment forbids them (no-color.org: NO_COLOR with any value but the empty one) or has none. */
export function themeFor(environment: Environment): Theme {
  const term = environment.TERM ?? '';
  const none = Boolean(environment.NO_COLOR) || term === 'dumb' || /^vt\d|-mono$|-m$/.test(term);
  return none ? PLAIN_THEME : COLOUR_THEME;
}
