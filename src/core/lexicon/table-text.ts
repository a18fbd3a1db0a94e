/**
 * A lexicon as text, small enough to ship: the terms of a language by falling count, and for each pair of languages one
 * line for each term of the first with its translations in the second.
 *
 * A translation is the distance from the previous one on the line in the numbering of the second language's terms (one
 * to three characters), and one character for both probabilities in steps. Probabilities are kept to one of
 * {@link STEPS}, which measures the same as keeping them whole.
 */
import { TermNumbers } from './term-numbers.ts';
import { translationTable } from './translation-table.ts';
import type { LanguagePair, Lexicon } from './types.ts';

/** 85 characters that need no escape in a string of any kind. */
const ALPHABET =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!%&()*+,-./:;<=>?@[]^_{}';

/** Numbers below this take one character, those below `ONE + TWO * 85` two, others three. */
const ONE = 60;
const TWO = 20;
const BASE = 85;

/** The probabilities that can be told apart; 0 is "none". Each about 1.5 times the one before. */
const STEPS = [0, 0.035, 0.055, 0.085, 0.13, 0.2, 0.31, 0.5, 0.8];

function stepOf(probability: number): number {
  let best = 0;
  STEPS.forEach((step, k) => {
    if (k === 0 || probability < LEAST_KEPT) return;
    const [a, b] = [Math.abs(Math.log(probability / step)), STEPS[best] ?? 0];
    if (best === 0 || a < Math.abs(Math.log(probability / b))) best = k;
  });
  return best;
}

/** Less likely translations are not written. */
const LEAST_KEPT = 0.03;

function writeNumber(value: number): string {
  const char = (at: number) => ALPHABET.charAt(at);
  if (value < ONE) return char(value);
  const rest = value - ONE;
  if (rest < TWO * BASE) return char(ONE + Math.floor(rest / BASE)) + char(rest % BASE);
  const more = rest - TWO * BASE;
  return (
    char(ONE + TWO + Math.floor(more / (BASE * BASE))) +
    char(Math.floor(more / BASE) % BASE) +
    char(more % BASE)
  );
}

/** A term to be written: with how often it was seen, and the word it stands for most often. */
export interface WrittenTerm {
  readonly term: string;
  readonly count: number;
  readonly word: string;
}

/** Stands between a term and the rest of its word, or its whole word where that begins otherwise. */
const REST = '~';
const WHOLE = '=';

function entryOf({ term, word }: WrittenTerm): string {
  if (word === term || /[\s~=]/u.test(word)) return term;
  return word.startsWith(term)
    ? `${term}${REST}${word.slice(term.length)}`
    : `${term}${WHOLE}${word}`;
}

/** The terms of a language, most frequent first: lines of a count and the terms that have it, with their words. */
export function writeTerms(terms: readonly WrittenTerm[]): string {
  const byCount = new Map<number, string[]>();
  for (const one of terms) {
    const { term, count } = one;
    // Such a term could not be told from its word. It is an address, and those are recognised without a lexicon.
    if (/[\s~=]/u.test(term) || term === '') continue;
    const group = byCount.get(count);
    if (group) group.push(entryOf(one));
    else byCount.set(count, [entryOf(one)]);
  }
  return [...byCount]
    .sort((a, b) => b[0] - a[0])
    .map(([count, group]) => `${count} ${group.sort().join(' ')}\n`)
    .join('');
}

/** Reads what {@link writeTerms} wrote. Lines that begin with # are comments. */
export function readTerms(text: string): TermNumbers {
  const numbers = new TermNumbers();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [count, ...entries] = line.split(' ');
    for (const entry of entries) {
      const at = entry.search(/[~=]/u);
      const term = at < 0 ? entry : entry.slice(0, at);
      const number = numbers.see(term, Number(count));
      if (at < 0) continue;
      const rest = entry.slice(at + 1);
      numbers.seeWord(number, entry.charAt(at) === REST ? term + rest : rest);
    }
  }
  return numbers;
}

/** Terms written between two steps. */
const TERMS_PER_STEP = 400;

/** The translations of a lexicon over numbered terms, one line for each term of the source; step by step. */
export function* writeLinks(
  lexicon: Lexicon,
  source: TermNumbers,
  target: TermNumbers,
): Generator<void, string> {
  const rows = source.terms.map(() => new Map<number, [number, number]>());
  const put = (s: number, t: number, direction: 0 | 1, step: number) => {
    const row = rows[s];
    if (!row || t < 0 || step === 0) return;
    const cell = row.get(t) ?? [0, 0];
    cell[direction] = step;
    row.set(t, cell);
  };
  for (const [s, term] of source.terms.entries()) {
    if (s % TERMS_PER_STEP === 0) yield;
    for (const { term: to, probability } of lexicon.source.translations(term))
      put(s, target.find(to), 0, stepOf(probability));
  }
  for (const [t, term] of target.terms.entries()) {
    if (t % TERMS_PER_STEP === 0) yield;
    for (const { term: to, probability } of lexicon.target.translations(term))
      put(source.find(to), t, 1, stepOf(probability));
  }
  const lines: string[] = [];
  for (const [s, row] of rows.entries()) {
    if (s % TERMS_PER_STEP === 0) yield;
    let line = '';
    let last = 0;
    for (const [t, [forward, backward]] of [...row].sort((a, b) => a[0] - b[0])) {
      line += writeNumber(t - last) + ALPHABET.charAt(forward * STEPS.length + backward);
      last = t;
    }
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

const DIGITS = new Int8Array(128).fill(-1);
for (let at = 0; at < ALPHABET.length; at += 1) DIGITS[ALPHABET.charCodeAt(at)] = at;

/** Reads what {@link writeLinks} wrote, over the same terms. */
export function readLinks(
  text: string,
  languages: LanguagePair,
  terms: { readonly source: TermNumbers; readonly target: TermNumbers },
  pairs: number,
): Lexicon {
  const [from, to]: [number[], number[]] = [[], []];
  const [forward, backward]: [number[], number[]] = [[], []];
  const digit = (at: number) => DIGITS[text.charCodeAt(at)] ?? -1;
  let at = 0;
  while (text.charAt(at) === '#') at = text.indexOf('\n', at) + 1;
  for (let s = 0, last = 0; at < text.length; ) {
    const head = digit(at);
    if (head < 0) {
      s += 1;
      last = 0;
      at += 1;
      continue;
    }
    const size = head < ONE ? 1 : head < ONE + TWO ? 2 : 3;
    if (size === 1) last += head;
    else if (size === 2) last += ONE + (head - ONE) * BASE + digit(at + 1);
    else
      last += ONE + TWO * BASE + ((head - ONE - TWO) * BASE + digit(at + 1)) * BASE + digit(at + 2);
    const steps = digit(at + size);
    from.push(s);
    to.push(last);
    forward.push(STEPS[Math.floor(steps / STEPS.length)] ?? 0);
    backward.push(STEPS[steps % STEPS.length] ?? 0);
    at += size + 1;
  }
  const { source, target } = terms;
  return {
    source: translationTable(
      languages.source,
      source,
      target,
      { from, to, p: forward },
      LEAST_KEPT,
    ),
    target: translationTable(
      languages.target,
      target,
      source,
      { from: to, to: from, p: backward },
      LEAST_KEPT,
    ),
    pairs,
  };
}
