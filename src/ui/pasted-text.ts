/** What comes in from elsewhere (a paste, another editor) as text that may be stored. */
import { safe } from '../terminal/index.ts';

/** Letters in the forms that copying from a screen gives: presentation forms A and B of Arabic, without the words. */
const PRESENTATION_FORMS = /[\uFB50-\uFBFF\uFC00-\uFD3D\uFD50-\uFDCF\uFE70-\uFEFC]+/g;

/**
 * Pasted text fit to be stored: cleaned, letters copied from a screen as the letters they stand for, no line feeds at
 * its ends.
 */
export function pastedText(text: string): string {
  return safe(text)
    .replace(PRESENTATION_FORMS, (forms) => forms.normalize('NFKC'))
    .replace(/^\n+|\n+$/g, '');
}
