/**
 * One key for one name in four spellings: the consonants, by class, that survive transliteration between Arabic,
 * Sorani, Kurmanji and English. A key is evidence for a link, never for a correction on its own.
 */
import { consonantsOf } from './consonants.ts';

/** At most this many alternative keys for a name; more ambiguity than that says nothing. */
const MAX_KEYS = 256;

/** Least number of classes for a likeness below equality to count (research: name key). */
const MIN_CLASSES_FUZZY = 4;
/** Likeness from which two names count as the same. */
const SAME_LIKENESS = 0.8;

/** Collapses doubled classes. */
function collapse(key: string): string {
  let out = '';
  for (const char of key) if (!out.endsWith(char)) out += char;
  return out;
}

/**
 * The alternative consonant keys of a name, words joined by a space. Empty for a name without consonants.
 * The script decides how letters are read; no language tag is needed.
 */
export function nameKey(text: string): readonly string[] {
  let keys: string[] = [''];
  for (const word of consonantsOf(text)) {
    let wordKeys: string[] = [''];
    for (const choices of word) {
      const grown: string[] = [];
      for (const key of wordKeys) for (const choice of choices) grown.push(key + choice);
      wordKeys = grown.slice(0, MAX_KEYS);
    }
    const distinct = [...new Set(wordKeys.map(collapse))].filter((key) => key !== '');
    if (distinct.length === 0) continue;
    const joined: string[] = [];
    for (const key of keys) {
      for (const next of distinct) joined.push(key === '' ? next : `${key} ${next}`);
    }
    keys = joined.slice(0, MAX_KEYS);
  }
  return keys.filter((key) => key !== '');
}

/** Likeness of two keys, 0..1: twice the longest common subsequence over both lengths. */
function likeness(a: string, b: string): number {
  const row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    let diagonal = 0;
    for (let j = 0; j < b.length; j += 1) {
      const above = row[j + 1] ?? 0;
      row[j + 1] = a[i] === b[j] ? diagonal + 1 : Math.max(above, row[j] ?? 0);
      diagonal = above;
    }
  }
  return (2 * (row[b.length] ?? 0)) / Math.max(1, a.length + b.length);
}

/** Whether two spellings may be one name, and how alike their keys are (1 = equal). Order of the arguments is free. */
export function sameName(a: string, b: string): { readonly same: boolean; readonly score: number } {
  const left = nameKey(a).map((key) => key.replaceAll(' ', ''));
  const right = new Set(nameKey(b).map((key) => key.replaceAll(' ', '')));
  let best = 0;
  for (const key of left) {
    if (right.has(key)) return { same: true, score: 1 };
  }
  for (const key of left.slice(0, 16)) {
    for (const other of [...right].slice(0, 16)) {
      if (Math.min(key.length, other.length) < MIN_CLASSES_FUZZY) continue;
      best = Math.max(best, likeness(key, other));
    }
  }
  return { same: best >= SAME_LIKENESS, score: best };
}
