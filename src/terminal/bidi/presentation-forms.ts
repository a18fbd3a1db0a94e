/**
 * The shapes of Arabic-script letters as characters of their own (Arabic Presentation Forms-A and -B). Generated from
 * the decompositions of the Unicode Character Database, 76 letters; a test derives them again from NFKC.
 */

/**
 * Runs of consecutive presentation forms: the first code point, then each letter and how many forms it has there, in
 * the order isolated, final, initial, medial.
 */
const RUNS: readonly (readonly [number, string])[] = [
  [
    0xfb50,
    '671/2 67b/4 67e/4 680/4 67a/4 67f/4 679/4 6a4/4 6a6/4 684/4 683/4 686/4 687/4 68d/2 68c/2 68e/2 ' +
      '688/2 698/2 691/2 6a9/4 6af/4 6b3/4 6b1/4 6ba/2 6bb/4 6c0/2 6c1/4 6be/4 6d2/2 6d3/2',
  ],
  [0xfbd3, '6ad/4 6c7/2 6c6/2 6c8/2 677/1 6cb/2 6c5/2 6c9/2 6d0/4'],
  [0xfbfc, '6cc/4'],
  [
    0xfe80,
    '621/1 622/2 623/2 624/2 625/2 626/4 627/2 628/4 629/2 62a/4 62b/4 62c/4 62d/4 62e/4 62f/2 630/2 ' +
      '631/2 632/2 633/4 634/4 635/4 636/4 637/4 638/4 639/4 63a/4 641/4 642/4 643/4 644/4 645/4 646/4 ' +
      '647/4 648/2 649/2 64a/4',
  ],
];

/** Isolated, final, initial and medial form; 0 where there is none. */
export type LetterForms = readonly [number, number, number, number];

function tableOf(): ReadonlyMap<number, LetterForms> {
  const forms = new Map<number, LetterForms>();
  for (const [start, letters] of RUNS) {
    let next = start;
    for (const entry of letters.split(' ')) {
      const [letter = '', count = ''] = entry.split('/');
      const size = Number(count);
      const form = (i: number) => (i < size ? next + i : 0);
      forms.set(Number.parseInt(letter, 16), [form(0), form(1), form(2), form(3)]);
      next += size;
    }
  }
  // ALEF MAKSURA has its initial and medial forms (of Uighur) elsewhere.
  forms.set(0x649, [0xfeef, 0xfef0, 0xfbe8, 0xfbe9]);
  // AE, the Sorani vowel, has no forms of its own: those of HEH look the same and join as it does.
  forms.set(0x6d5, [0xfee9, 0xfeea, 0, 0]);
  return forms;
}

/** Presentation forms by letter. */
export const LETTER_FORMS: ReadonlyMap<number, LetterForms> = tableOf();

/** Lam with an alef: by the alef, the isolated and the final ligature. */
export const LAM_ALEF: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0x622, [0xfef5, 0xfef6]],
  [0x623, [0xfef7, 0xfef8]],
  [0x625, [0xfef9, 0xfefa]],
  [0x627, [0xfefb, 0xfefc]],
]);

/** OE, the Sorani vowel whose forms fonts often lack. */
export const OE = 0x6c6;

/** ARABIC VOWEL SIGN SMALL V ABOVE; COMBINING CARON BELOW, which looks like the small v below of rra. */
const V_ABOVE = '\u065A';
const V_BELOW = '\u032C';

/** Sorani letters that look like an Arabic letter with a mark: FARSI YEH, LAM, REH, WAW below it. */
export const COMPOSED: ReadonlyMap<number, { readonly letter: number; readonly mark: string }> =
  new Map([
    [0x6ce, { letter: 0x6cc, mark: V_ABOVE }],
    [0x6b5, { letter: 0x644, mark: V_ABOVE }],
    [0x695, { letter: 0x631, mark: V_BELOW }],
    [OE, { letter: 0x648, mark: V_ABOVE }],
  ]);
