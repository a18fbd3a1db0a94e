/** Speakers whom a text does not name ("one of the residents", "many"): who they are, as it is written. */
import type { LanguageTag } from '../../language-tag.ts';
import type { Span } from '../../span.ts';
import { STRANGERS } from '../lexis/grammar/index.ts';
import { keyOf } from '../lexis/index.ts';

/** What "one" is one of: the next word in Arabic, "le X" and "ji X" in Kurdish, "of X" in English. */
const OF_WHOM: Readonly<Record<LanguageTag, RegExp>> = {
  ar: /^\s+[\p{L}\p{M}]+/u,
  ckb: /^\s+\u0644\u06D5\s+[\p{L}\p{M}\u200C]+/u, // LAM AE
  kmr: /^\s+ji\s+\p{L}+/u,
  en: /^\s+of\s+(?:the\s+)?\p{L}+/u,
};
/** "One" of several, folded; the other words stand alone. ALEF HAH DAL, ALEF HAH DAL YEH, YEH KEHEH kaf. */
const ONE =
  /^(?:\u0627\u062D\u062F|\u0627\u062D\u062F\u064A|\u06CC\u06D5\u06A9\u06CE\u06A9|yek|yeki|yeke|one)$/;

/** The words for somebody without a name at a place, or null when a named one is meant. */
export function strangerAt(text: string, span: Span, language: LanguageTag): string | null {
  const written = text.slice(span.start, span.end);
  const form = keyOf(written, language);
  if (!STRANGERS.has(form)) return null;
  const more = ONE.test(form) ? OF_WHOM[language].exec(text.slice(span.end))?.[0] : undefined;
  return written + (more ?? '');
}
