/** A text to be looked up, as numbers of the words of one language's index. */

import type { LanguageTag } from '../../language-tag.ts';
import { foldedWords, type Word } from '../../languages/index.ts';
import type { TokenKind } from '../../text/index.ts';
import { TOKENS_MAX } from '../weights.ts';
import { signatureOf, type Vocabulary } from './vocabulary.ts';

/** Kinds of tokens that stand for each other whatever they say: their place in this list is their word number. */
export const CLASSES: readonly TokenKind[] = ['number', 'url', 'email', 'handle', 'hashtag'];

/** Number of the class of a token kind, -1 for words. */
export function classNumber(kind: TokenKind): number {
  return kind === 'word' ? -1 : CLASSES.indexOf(kind);
}

/** Key under which a token of a class is in the vocabularies; no folded word contains the character. */
export function classKey(kind: TokenKind): string {
  return `\u0000${kind}`;
}

/** The words of a text that are compared, with the numbers they have in an index. */
export interface Query {
  readonly words: readonly Word[];
  readonly length: number;
  /** Word number of each token, -1 when the index does not know it. */
  readonly forms: Int32Array;
  /** Stem number of each token; stems that the index does not know are numbered from -2 downwards. */
  readonly stems: Int32Array;
  /** For each token the letters of its form, as `signatureOf` has them. */
  readonly signatures: Uint32Array;
  /** The forms' code units in a row: token i has those from `starts[i]` up to `starts[i + 1]`. */
  readonly units: Uint16Array;
  readonly starts: Int32Array;
}

/** The comparable words of a text, those that an index has of it: at most {@link TOKENS_MAX}. */
export function comparableWords(text: string, language: LanguageTag): readonly Word[] {
  const all = foldedWords(text, language);
  return all.length > TOKENS_MAX ? all.slice(0, TOKENS_MAX) : all;
}

/** Numbers the words of a text. */
export function makeQuery(list: readonly Word[], forms: Vocabulary, stems: Vocabulary): Query {
  const letters = list.reduce((sum, { form }) => sum + form.length, 0);
  const query = {
    words: list,
    length: list.length,
    forms: new Int32Array(list.length),
    stems: new Int32Array(list.length),
    signatures: new Uint32Array(list.length),
    units: new Uint16Array(letters),
    starts: new Int32Array(list.length + 1),
  };
  const unknown = new Map<string, number>();
  let end = 0;
  for (const [i, { kind, form, stem }] of list.entries()) {
    const key = classNumber(kind) >= 0 ? classKey(kind) : form;
    const stemKey = classNumber(kind) >= 0 ? classKey(kind) : stem;
    query.forms[i] = forms.find(key);
    query.signatures[i] = signatureOf(form, 0, form.length);
    for (let at = 0; at < form.length; at += 1) query.units[end++] = form.charCodeAt(at);
    query.starts[i + 1] = end;
    const known = stems.find(stemKey);
    if (known < 0 && !unknown.has(stemKey)) unknown.set(stemKey, -2 - unknown.size);
    query.stems[i] = known >= 0 ? known : (unknown.get(stemKey) ?? -2);
  }
  return query;
}
