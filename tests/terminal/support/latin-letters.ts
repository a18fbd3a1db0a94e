/**
 * Cells of Arabic script in one Latin sign each, so that a stored screen shows every cell in its place in any editor:
 * Arabic letters would be reordered by it. The form of a letter is not told; other tests have that.
 */

/** Letter and sign, one after the other. */
const PAIRS =
  'اAأÁإÍآÀبbتtةẗثṯجjحḥخxدdذḏرrزzسsشšصṣضḍطṭظẓعɛغğفfقqكkلlمmنnهhوwؤúيyىɐئýءʔ' +
  'پpچčژžڕřڤvکķگgڵłۆôەeیiێêھħـ_،,؛;؟?٠₀١₁٢₂٣₃٤₄٥₅٦₆٧₇٨₈٩₉';

const signs = new Map<string, string>();
const characters = [...PAIRS];
for (let i = 0; i < characters.length; i += 2)
  signs.set(characters[i] ?? '', characters[i + 1] ?? '');

/** Lam with an alef in one cell. */
const LIGATURE = 'Ł';

/** One cell as a Latin sign; marks are left out, anything else stays as it is. */
export function latinCell(cell: string): string {
  const plain = /[\ufb50-\ufdff\ufe70-\ufefc]/.test(cell) ? cell.normalize('NFKC') : cell;
  const base = plain.replace(/[\u064b-\u065f\u0670\u200c\u200d]/g, '');
  const letters = [...base];
  if (letters.length === 2 && letters[0] === 'ل') return LIGATURE;
  return letters.map((letter) => signs.get(letter) ?? letter).join('');
}
