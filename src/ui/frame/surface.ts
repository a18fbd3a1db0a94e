/** What is drawn on: the size, the way text is sent, the language and direction of the interface, looks and signs. */
import type { AppState } from '../../app/index.ts';
import { type Direction, directionOf } from '../../core/language-tag.ts';
import {
  type Locale,
  languageOf,
  localeOf,
  type MessageKey,
  type MessageValues,
  translate,
} from '../../i18n/index.ts';
import {
  allowsColumns,
  type FormChoice,
  type GlyphOptions,
  type Strategy,
} from '../../terminal/index.ts';
import type { Keymap } from '../commands/index.ts';
import type { Glyphs } from '../glyphs.ts';
import { PLAIN_THEME, type Theme } from '../theme.ts';

/** How to draw, apart from size and language; settled once at the start. */
export interface Style {
  readonly strategy: Strategy;
  readonly widths?: GlyphOptions;
  /** For fonts without some letters; see the layout's options. */
  readonly forms?: FormChoice;
  readonly ae?: 'letter' | 'heh';
  readonly theme: Theme;
  readonly glyphs: Glyphs;
  readonly keymap: Keymap;
}

/** Everything a view needs besides the state. Compared by identity: a new one exactly when something changed. */
export interface Surface extends Style {
  readonly columns: number;
  readonly rows: number;
  /** Words and digits of the interface. */
  readonly language: Locale;
  readonly direction: Direction;
  /** Whether the first column of a screen stands on the right. Never where nothing stands side by side. */
  readonly mirrored: boolean;
  /** Whether two texts may stand side by side. */
  readonly sideBySide: boolean;
}

/** The smallest window in which the screens are drawn. */
export const SMALLEST = { columns: 80, rows: 24 };

/** A surface of a size in an interface language and its digits. */
export function surfaceOf(
  style: Style,
  size: { readonly columns: number; readonly rows: number },
  language: Locale,
): Surface {
  const direction = directionOf(languageOf(language));
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

/** The language and the digits that a state speaks in. */
export function spokenIn({ uiLanguage, personal }: AppState): Locale {
  return localeOf(uiLanguage, personal.digits);
}

/** The colours that a state wants: none at all, or those of the terminal. */
export function themeOf(style: Style, { personal }: AppState): Theme {
  return personal.theme === 'plain' ? PLAIN_THEME : style.theme;
}

/** A message in the interface language of a surface. */
export function say(surface: Surface, key: MessageKey, values?: MessageValues): string {
  return translate(surface.language, key, values);
}
