/** Reads a name letter by letter into consonant classes with alternatives, by script. */

const ARABIC: Readonly<Record<string, string>> = {
  '\u0628': 'B', // beh
  '\u067e': 'B', // peh
  '\u062a': 'T', // teh
  '\u0637': 'T', // tah
  '\u062b': 'TS', // theh
  '\u062f': 'D', // dal
  '\u0630': 'SD', // thal
  '\u0636': 'SD', // dad
  '\u0638': 'SD', // zah
  '\u0633': 'S', // seen
  '\u0635': 'S', // sad
  '\u0632': 'S', // zain
  '\u0634': 'X', // sheen
  '\u062c': 'JK', // jeem
  '\u0686': 'J', // tcheh
  '\u0698': 'J', // jeh
  '\u0642': 'K', // qaf
  '\u0643': 'K', // kaf
  '\u06a9': 'K', // keheh
  '\u06af': 'K', // gaf
  '\u063a': 'K', // ghain
  '\u062d': 'H', // hah
  '\u062e': 'H', // khah
  '\u0641': 'F', // feh
  '\u06a4': 'FW', // veh
  '\u0644': 'L', // lam
  '\u06b5': 'L', // lam with small v
  '\u0631': 'R', // reh
  '\u0695': 'R', // reh with small v below
  '\u0645': 'M', // meem
  '\u0646': 'N', // noon
};

const LATIN: Readonly<Record<string, string>> = {
  b: 'B',
  p: 'B',
  t: 'T',
  d: 'D',
  s: 'S',
  z: 'S',
  x: 'XH',
  j: 'J',
  k: 'K',
  q: 'K',
  f: 'F',
  v: 'FW',
  l: 'L',
  r: 'R',
  m: 'M',
  n: 'N',
};

type Choices = readonly string[];

function arabicWord(word: string): Choices[] {
  const bare = word
    .replace(/[\u064b-\u065f\u0670\u0640\u200c]/g, '')
    .replace(/^(?:\u0627\u0644|\u0671\u0644)(?=..)/, '');
  const out: Choices[] = [];
  for (let at = 0; at < bare.length; at += 1) {
    const char = bare.charAt(at);
    const last = at === bare.length - 1;
    if (at === 0 && char === '\u0648')
      out.push(['W']); // waw
    else if (at === 0 && (char === '\u064a' || char === '\u06cc'))
      out.push(['Y']); // yeh
    else if (char === '\u0647' || char === '\u06be') {
      if (!last) out.push(['H', '']); // heh
    } else {
      const classes = ARABIC[char];
      if (classes !== undefined) out.push([...classes]);
    }
  }
  return out;
}

function latinClasses(word: string, at: number): { classes: Choices; length: number } {
  const pair = word.slice(at, at + 2);
  if (pair === 'sh') return { classes: ['X'], length: 2 };
  if (pair === 'ch') return { classes: ['J', 'K'], length: 2 };
  if (pair === 'kh') return { classes: ['H'], length: 2 };
  if (pair === 'gh') return { classes: ['K'], length: 2 };
  if (pair === 'th') return { classes: ['T', 'S'], length: 2 };
  if (pair === 'dh') return { classes: ['S', 'D'], length: 2 };
  if (pair === 'ph') return { classes: ['F'], length: 2 };
  const char = word.charAt(at);
  const soft = /[eiy]/.test(word.charAt(at + 1));
  if (char === 'g') return { classes: soft ? ['K', 'J'] : ['K'], length: 1 };
  if (char === 'c') return { classes: soft ? ['K', 'S', 'J'] : ['K', 'J'], length: 1 };
  if (char === '\u015f') return { classes: ['X'], length: 1 }; // s with cedilla
  if (char === '\u00e7') return { classes: ['J'], length: 1 }; // c with cedilla
  if (char === 'h') return { classes: at === word.length - 1 ? [''] : ['H', ''], length: 1 };
  if (at === 0 && char === 'w') return { classes: ['W'], length: 1 };
  if (at === 0 && char === 'y') return { classes: ['Y'], length: 1 };
  const classes = LATIN[char];
  return { classes: classes === undefined ? [''] : [...classes], length: 1 };
}

function latinWord(word: string): Choices[] {
  const lower = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/([sc])\u0327/g, (_, letter: string) => (letter === 's' ? '\u015f' : '\u00e7'))
    .replace(/[\u0300-\u036f]/g, '');
  const out: Choices[] = [];
  for (let at = 0; at < lower.length; ) {
    const { classes, length } = latinClasses(lower, at);
    out.push(classes);
    at += length;
  }
  return out;
}

/** For each word of a name, its consonants in order, each as the classes it may belong to ('' = may be silent). */
export function consonantsOf(name: string): readonly (readonly Choices[])[] {
  const words = name
    .normalize('NFC')
    .split(/[\s\-\u2010-\u2015.]+/)
    .filter((word) => word !== '' && !/^(?:al|el)$/i.test(word));
  return words.map((word) => (/[\u0600-\u06ff]/.test(word) ? arabicWord(word) : latinWord(word)));
}
