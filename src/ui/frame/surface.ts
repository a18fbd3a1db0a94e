/** What is drawn on: the size, the way text is sent, the language and direction of the interface, looks and signs. */
import { type Direction, directionOf, type LanguageTag } from '../../core/language-tag.ts';
import { type MessageKey, type MessageValues, translate } from '../../i18n/index.ts';
import { allowsColumns, type GlyphOptions, type Strategy } from '../../terminal/index.ts';
import type { Keymap } from '../commands/index.ts';
import type { Glyphs } from '../glyphs.ts';
import type { Theme } from '../theme.ts';

/** How to draw, apart from size and language; settled once at the start. */
export interface Style {
  readonly strategy: Strategy;
  readonly widths?: GlyphOptions;
  /** For fonts without some letters; see the layout's options. */
  readonly forms?: 'full' | 'safe';
  readonly ae?: 'letter' | 'heh';
  readonly theme: Theme;
  readonly glyphs: Glyphs;
  readonly keymap: Keymap;
}

/** Everything a view needs besides the state. Compared by identity: a new one exactly when something changed. */
export interface Surface extends Style {
  readonly columns: number;
  readonly rows: number;
  readonly language: LanguageTag;
  readonly direction: Direction;
  /** Whether the first column of a screen stands on the right. Never where nothing stands side by side. */
  readonly mirrored: boolean;
  /** Whether two texts may stand side by side. */
  readonly sideBySide: boolean;
}

/** The smallest window in which the screens are drawn. */
export const SMALLEST = { columns: 80, rows: 24 };

/** A surface of a size in an interface language. */
export function surfaceOf(
  style: Style,
  size: { readonly columns: number; readonly rows: number },
  language: LanguageTag,
): Surface {
  const direction = directionOf(language);
  const sideBySide = allowsColumns(style.strategy);
  return {
    ...style,
    columns: size.columns,
    rows: size.rows,
    language,
    direction,
    mirrored: sideBySide && direction === 'rtl',
    sideBySide,
  };
}

/** A message in the interface language of a surface. */
export function say(surface: Surface, key: MessageKey, values?: MessageValues): string {
  return translate(surface.language, key, values);
}
