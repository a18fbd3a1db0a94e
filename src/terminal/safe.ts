/** The only door between text from outside and the screen. */
import { cleanForDisplay } from '../core/text/index.ts';

/**
 * Text that is fit to be drawn: no escape sequences, control characters other than line feeds, directional controls,
 * or the selectors that our own rows use. Everything from a document, a file name, an author or an error message
 * passes here first.
 */
export function safe(text: string): string {
  return cleanForDisplay(text);
}
