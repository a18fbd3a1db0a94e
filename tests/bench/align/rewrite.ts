/** How another newsroom would write the same text: marks, digits, names and freedom of translation. */
import type { LanguageTag } from '../../../src/core/language-tag.ts';

/** Changes a text; the same random numbers give the same text. */
export type Rewrite = (text: string, language: LanguageTag, random: () => number) => string;

/** ARABIC FULL STOP among the stops at the end of a unit. */
const FINAL_STOP = /[.\u06d4]+\s*$/u;
const QUOTES = /["\u201c\u201d\u00ab\u00bb]/gu;
/** ARABIC-INDIC DIGIT ZERO. */
const ARABIC_ZERO = 0x660;
/** EXTENDED ARABIC-INDIC DIGIT ZERO. */
const EXTENDED_ZERO = 0x6f0;

/** No full stop at the end. */
export const withoutStops: Rewrite = (text) => text.replace(FINAL_STOP, '');

/** Quotation marks of another style, or none. */
export const otherQuotes: Rewrite = (text, language, random) => {
  const kind = Math.floor(random() * 3);
  if (kind === 0) return text.replace(QUOTES, '');
  if (kind === 1) return text.replace(QUOTES, language === 'en' ? '\u201d' : '"');
  let open = false;
  return text.replace(QUOTES, () => {
    open = !open;
    return open ? '\u00ab' : '\u00bb';
  });
};

/** Digits in the other script, in Arabic letters only. */
export const otherDigits: Rewrite = (text, language) => {
  if (language === 'en' || language === 'kmr') return text;
  if (/\d/u.test(text))
    return text.replace(/\d/gu, (digit) => String.fromCharCode(ARABIC_ZERO + Number(digit)));
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= EXTENDED_ZERO ? EXTENDED_ZERO : ARABIC_ZERO));
  });
};

/** Dashes, brackets, colons and semicolons left out. */
export const fewerMarks: Rewrite = (text) =>
  text.replace(/[()[\]:;\u061b\u2013\u2014]|\s-\s/gu, ' ').replace(/\s+/gu, ' ');

/** Words left out at random: a freer translation. */
export const freer =
  (share: number): Rewrite =>
  (text, language, random) => {
    if (language === 'en') return text;
    const words = text.split(' ');
    return words.length < 5 ? text : words.filter(() => random() >= share).join(' ');
  };

/** Names in Latin letters spelled after another ear. */
export const otherNames: Rewrite = (text, _, random) =>
  text.replace(/\p{Lu}\p{Ll}{2,}/gu, (name) => {
    if (random() < 0.4) return name;
    return name
      .replace(/sh/gu, 'ş')
      .replace(/ch/gu, 'ç')
      .replace(/w/gu, 'v')
      .replace(/oo|ou/gu, 'û')
      .replace(/ee/gu, 'î')
      .replace(/([bcdfglmnprst])\1/gu, '$1')
      .replace(/y$/u, 'î');
  });

/** One after the other. */
export const all =
  (...list: readonly Rewrite[]): Rewrite =>
  (text, language, random) =>
    list.reduce((result, rewrite) => rewrite(result, language, random), text);
