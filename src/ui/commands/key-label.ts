/** Names of keys as the hint bar and the help show them. */
import { type Locale, toDigits } from '../../i18n/index.ts';

/** Arrow keys as arrows; the rest as it stands on the keycap. */
const SIGNS: Readonly<Record<string, string>> = {
  Up: '\u2191',
  Down: '\u2193',
  Left: '\u2190',
  Right: '\u2192',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Delete: 'Del',
};

/**
 * A key as people see it: `Alt+1..9` with the digits of the interface language, arrows as signs. Function keys keep
 * the figure of the keycap.
 */
export function keyLabel(key: string, language: Locale): string {
  const parts = key === '+' || key === '-' ? [key] : key.split('+');
  return parts
    .map((part) => SIGNS[part] ?? (/^\d/.test(part) ? toDigits(language, part) : part))
    .join('+');
}
