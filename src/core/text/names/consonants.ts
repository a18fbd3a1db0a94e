/**
 * Reads a name letter by letter into consonant classes. The classes are those that survive transliteration between
 * Arabic, Sorani, Kurmanji and English: b and p are one, t and its emphatic one, k, q, g and gh one, h, kh and x one.
 * Vowels, glides inside a word, hamza and ain are not written into a key.
 */

/** The classes a letter may belong to; '' when it may be silent. Several characters are several classes in a row. */
export type Choices = readonly string[];

/** A word of a name: its consonants in order, and whether it begins and ends with a vowel. */
export interface NameWord {
  readonly consonants: readonly Choices[];
  readonly vowelFirst: boolean;
  readonly vowelLast: boolean;
}

const SILENT: Choices = [''];

/** Arabic-script letters. Hex order: Arabic block, then the letters of Sorani and Persian. */
const ARABIC: Readonly<Record<string, Choices>> = {
  '\u0628': ['B'], // BEH
  '\u067e': ['B'], // PEH
  '\u062a': ['T'], // TEH
  '\u0637': ['T'], // TAH
  '\u062b': ['T', 'S'], // THEH
  '\u062f': ['D'], // DAL
  '\u0630': ['S', 'D'], // THAL
  '\u0636': ['S', 'D'], // DAD
  '\u0638': ['S', 'D'], // ZAH
  '\u0633': ['S'], // SEEN
  '\u0635': ['S'], // SAD
  '\u0632': ['S'], // ZAIN
  '\u0634': ['X'], // SHEEN
  '\u062c': ['J', 'K'], // JEEM
  '\u0686': ['J'], // TCHEH
  '\u0698': ['J'], // JEH
  '\u0642': ['K'], // QAF
  '\u0643': ['K'], // KAF
  '\u06a9': ['K'], // KEHEH
  '\u06af': ['K'], // GAF
  '\u063a': ['K'], // GHAIN
  '\u062d': ['H'], // HAH
  '\u062e': ['H'], // KHAH
  '\u0641': ['F'], // FEH
  '\u06a4': ['F', 'W'], // VEH
  '\u0644': ['L'], // LAM
  '\u06b5': ['L'], // LAM WITH SMALL V
  '\u0631': ['R'], // REH
  '\u0695': ['R'], // REH WITH SMALL V BELOW
  '\u0645': ['M'], // MEEM
  '\u0646': ['N'], // NOON
};

/** Latin letters and pairs, longest first where they overlap. A soft g or c (before e, i, y) is looked at apart. */
const LATIN: Readonly<Record<string, Choices>> = {
  tch: ['J'],
  sch: ['X', 'SK'],
  sh: ['X'],
  ch: ['J', 'K', 'X'],
  kh: ['H'],
  gh: ['K', ''],
  th: ['T', 'S'],
  dh: ['S', 'D'],
  ph: ['F'],
  zh: ['J'],
  dj: ['J'],
  ck: ['K'],
  b: ['B'],
  p: ['B'],
  t: ['T'],
  d: ['D'],
  s: ['S'],
  z: ['S'],
  // Kurmanji x is kh or gh, English x is ks
  x: ['H', 'K', 'KS'],
  j: ['J'],
  k: ['K'],
  q: ['K'],
  g: ['K'],
  c: ['K', 'J'],
  f: ['F'],
  v: ['F', 'W'],
  l: ['L'],
  r: ['R'],
  m: ['M'],
  n: ['N'],
  '\u015f': ['X'], // s with cedilla
  '\u00e7': ['J'], // c with cedilla
  '\u011f': ['K', ''], // g with breve
};

const SOFT: Readonly<Record<string, Choices>> = { g: ['K', 'J'], c: ['K', 'S', 'J'] };
const LONGEST_GROUP = 3;

const ARABIC_SCRIPT = /[\u0600-\u06ff]/;
const ALEF_LAM = '\u0627\u0644';
const HEHS = '\u0647\u06be'; // HEH, HEH DOACHASHMEE
const WAW = '\u0648';
const YEHS = '\u064a\u06cc'; // YEH, FARSI YEH
const TEH_SHEEN = '\u062a\u0634';
/** Final letters that are vowels to the ear: alef, alef maksura, waw, yeh, teh marbuta, heh, ae, oe, yeh with small v. */
const ARABIC_VOWEL_LAST = /[\u0627\u0649\u0648\u064a\u06cc\u0629\u0647\u06d5\u06c6\u06ce]$/;
/** First letters that carry a vowel: alefs, ain, yeh with hamza. */
const ARABIC_VOWEL_FIRST = /^[\u0622\u0623\u0625\u0627\u0639\u0626]/;

/** A glide begins a word as a consonant; inside it is dropped, since scripts disagree on it. */
function glide(at: number, name: 'W' | 'Y'): Choices {
  return at === 0 ? [name] : SILENT;
}

/** h is heard at the beginning, silent at the end, and either inside. */
function heh(at: number, length: number): Choices {
  if (at === length - 1) return SILENT;
  return at === 0 ? ['H'] : ['H', ''];
}

/** The choices of the letters at `at` in an Arabic-script word, and how many letters they are. */
function arabicLetter(word: string, at: number): { choices: Choices; length: number } {
  const char = word.charAt(at);
  if (word.startsWith(TEH_SHEEN, at)) return { choices: ['J', 'TX'], length: 2 };
  // The article inside a compound (Nuraldin, Abdullah) is assimilated elsewhere.
  if (at >= 2 && word.startsWith(ALEF_LAM, at) && at + 2 < word.length)
    return { choices: ['L', ''], length: 2 };
  if (char === WAW) return { choices: glide(at, 'W'), length: 1 };
  if (YEHS.includes(char)) return { choices: glide(at, 'Y'), length: 1 };
  if (HEHS.includes(char)) return { choices: heh(at, word.length), length: 1 };
  const choices = ARABIC[char] ?? SILENT;
  // v inside a word may be a waw, which is dropped
  return { choices: at > 0 && choices.includes('W') ? ['F', ''] : choices, length: 1 };
}

function arabicWord(typed: string): NameWord {
  const word = typed
    .replace(/[\u064b-\u065f\u0670\u0640\u200c]/g, '')
    .replace(/^[\u0627\u0671]\u0644(?=..)/, '');
  const consonants: Choices[] = [];
  for (let at = 0; at < word.length; ) {
    const { choices, length } = arabicLetter(word, at);
    consonants.push(choices);
    at += length;
  }
  const vowelFirst = ARABIC_VOWEL_FIRST.test(word);
  return { consonants, vowelFirst, vowelLast: ARABIC_VOWEL_LAST.test(word) };
}

/** Final ch as in Munich and Zurich, which is kh to the ear of the other scripts. */
const FINAL_CH: Choices = ['J', 'K', 'X', 'H'];
/** The end of Turkish names in -ettin, -attin: al-Din (Selahattin). */
const TURKISH_DIN = /[ae]ttin$/;

/** The choices of the letters at `at` in a Latin word, and how many letters they are. */
function latinLetter(word: string, at: number): { choices: Choices; length: number } {
  if (at === word.length - 2 && word.endsWith('ch')) return { choices: FINAL_CH, length: 2 };
  if (at === word.length - 4 && TURKISH_DIN.test(word)) return { choices: ['T', 'D'], length: 2 };
  for (let size = Math.min(LONGEST_GROUP, word.length - at); size > 1; size -= 1) {
    const choices = LATIN[word.slice(at, at + size)];
    if (choices !== undefined) return { choices, length: size };
  }
  const char = word.charAt(at);
  if (char === 'h') return { choices: heh(at, word.length), length: 1 };
  if (char === 'w') return { choices: glide(at, 'W'), length: 1 };
  if (char === 'y') return { choices: glide(at, 'Y'), length: 1 };
  const soft = /[eiy]/.test(word.charAt(at + 1)) ? SOFT[char] : undefined;
  const choices = soft ?? LATIN[char] ?? SILENT;
  return { choices: at > 0 && char === 'v' ? ['F', ''] : choices, length: 1 };
}

/** Small letters without marks, except s and c with cedilla and g with breve, which are letters of their own. */
function plainLatin(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/([sc])\u0327|g\u0306/g, (_, letter?: string) =>
      letter === 's' ? '\u015f' : letter === 'c' ? '\u00e7' : '\u011f',
    )
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\u0131/g, 'i');
}

function latinWord(typed: string): NameWord {
  const word = plainLatin(typed).replace(/['\u2019\u02bc]/g, '');
  const consonants: Choices[] = [];
  for (let at = 0; at < word.length; ) {
    // Abdul-, Abdel-, Ebdil-: the article in a compound
    const article = at > 2 && /^[ae][bv]d[aeiou]l/.test(word) && at === 4;
    const { choices, length } = latinLetter(word, at);
    consonants.push(article ? [...choices, ''] : choices);
    at += length;
  }
  return { consonants, vowelFirst: /^[aeiou]/.test(word), vowelLast: /[aeiouyw]h?$/.test(word) };
}

/** English and Kurmanji write the article as a word (al-, el-), assimilated before sun letters (as-Sadr, ash-Shaara). */
const ARTICLE = /^(?:al|el|ul)$/i;
const ASSIMILATED = /(^|[\s-])[aeu](?:sh|[stdrnz])-(?=\p{L})/giu;

/** The words of a name as classes, articles left out. The script of each word decides how it is read. */
export function nameWords(name: string): readonly NameWord[] {
  return name
    .normalize('NFC')
    .replace(ASSIMILATED, '$1')
    .split(/[\s\-\u2010-\u2015.,]+/)
    .filter((word) => word !== '' && !ARTICLE.test(word))
    .map((word) => (ARABIC_SCRIPT.test(word) ? arabicWord(word) : latinWord(word)));
}
