/** A whole lexicon as text: for keeping one on disk, and for handing one to another thread. */
import { isLanguageTag } from '../language-tag.ts';
import { readLinks, readTerms, type WrittenTerm, writeLinks, writeTerms } from './table-text.ts';
import type { Lexicon, LexiconSide } from './types.ts';

/** Parts follow each other, parted by an empty line. */
const PART = '\n\n';

function termsOfSide(side: LexiconSide): readonly WrittenTerm[] {
  return Array.from(side.terms(), (term) => ({
    term,
    count: side.count(term),
    word: side.wordOf(term),
  }));
}

/** A lexicon as text, step by step. Probabilities are rounded to steps of their own (see table-text.ts). */
export function* writing(lexicon: Lexicon): Generator<void, string> {
  const { source, target, pairs } = lexicon;
  const [own, other] = [writeTerms(termsOfSide(source)), writeTerms(termsOfSide(target))];
  yield;
  const links = yield* writeLinks(lexicon, readTerms(own), readTerms(other));
  const head = `${source.language} ${target.language} ${pairs}`;
  return [head, own.trimEnd(), other.trimEnd(), links].join(PART);
}

/** {@link writing} in one go. */
export function writeLexicon(lexicon: Lexicon): string {
  const steps = writing(lexicon);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Reads what {@link writing} made; null for anything else. */
export function readLexicon(text: string): Lexicon | null {
  const [head = '', own, other] = text.split(PART, 3);
  const [source, target, pairs] = head.split(' ');
  if (own === undefined || other === undefined) return null;
  if (!isLanguageTag(source) || !isLanguageTag(target) || !(Number(pairs) >= 0)) return null;
  // Lines without links are empty, so the rest may hold empty lines itself.
  const links = text.slice(head.length + own.length + other.length + 3 * PART.length);
  const terms = { source: readTerms(own), target: readTerms(other) };
  return readLinks(links, { source, target }, terms, Number(pairs));
}
