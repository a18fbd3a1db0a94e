/** What comes of Kurdish text typed on the keyboard at hand. */
import type { LanguageTag } from '../../../src/core/language-tag.ts';

/** Sorani letters that an Arabic keyboard lacks, with what is typed instead. */
const ARABIC_KEYS: ReadonlyMap<string, string> = new Map([
  ['\u06cc', '\u064a'], // FARSI YEH, YEH
  ['\u06a9', '\u0643'], // KEHEH, KAF
  ['\u06d5', '\u0647'], // AE, HEH
  ['\u06ce', '\u064a'], // FARSI YEH WITH SMALL V, YEH
  ['\u06c6', '\u0648'], // OE, WAW
  ['\u06b5', '\u0644'], // LAM WITH SMALL V, LAM
  ['\u0695', '\u0631'], // REH WITH SMALL V BELOW, REH
  ['\u06be', '\u0647'], // HEH DOACHASHMEE, HEH
  ['\u06a4', '\u0641'], // VEH, FEH
]);

/** A line as typed on the keyboard at hand: Sorani with Arabic letters, Kurmanji without marks. */
export function onKeyboard(text: string, tag: LanguageTag): string {
  if (tag === 'ckb') return Array.from(text, (char) => ARABIC_KEYS.get(char) ?? char).join('');
  return tag === 'kmr' ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text;
}
