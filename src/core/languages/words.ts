/** Words of a text as matching sees them: tokens with their folded form and light stem. */
import type { LanguageTag } from '../language-tag.ts';
import type { Token } from '../text/index.ts';
import {
  eachToken,
  foldWithScratchMap,
  isDigit,
  isInvisible,
  isLetter,
  isSpace,
} from '../text/index.ts';
import { profileOf } from './registry.ts';

/** A token as typed, with its folded form and its stem (equal to the form for anything but words). */
export interface Word extends Token {
  readonly form: string;
  readonly stem: string;
}

/** Stems met so far, by language; emptied when full, so that memory stays bounded. */
const stems = new Map<LanguageTag, Map<string, string>>();
const STEMS_KEPT = 200_000;

/** The light stem of a folded word. For look-up and glossary only, never for equality. */
export function stemOf(form: string, tag: LanguageTag): string {
  let known = stems.get(tag);
  if (known === undefined || known.size > STEMS_KEPT) {
    known = new Map();
    stems.set(tag, known);
  }
  let stem = known.get(form);
  if (stem === undefined) {
    stem = profileOf(tag).stem(form);
    known.set(form, stem);
  }
  return stem;
}

/** The words, numbers and placeables of a text, in order; offsets and `text` are those of the text as typed. */
export function words(text: string, tag: LanguageTag): readonly Word[] {
  let last = 0;
  // One character may fold to several words (the Arabic ligature for a blessing): as typed it is one, the first.
  return foldedWords(text, tag).filter(({ start, end }) => {
    const isNext = start >= last;
    if (isNext) last = end;
    return isNext;
  });
}

/** The same as folding has them: of a character that folds to several words each is there, all where it stands. */
export function foldedWords(text: string, tag: LanguageTag): readonly Word[] {
  const folded = foldWithScratchMap(text, profileOf(tag).fold, 'fold');
  const found: Word[] = [];
  eachToken(folded.text, (kind, from, to) => {
    const start = folded.starts[from] ?? 0;
    let next = to;
    while ((folded.starts[next] ?? text.length) === start) next += 1;
    let end = folded.starts[next] ?? text.length;
    // Where nothing was folded away behind the last character, it is one code unit long.
    if (end - (folded.starts[to - 1] ?? 0) > 1)
      while (end > start + 1 && isEdge(text.charCodeAt(end - 1), kind)) end -= 1;
    const form = folded.text.slice(from, to);
    const stem = kind === 'word' ? stemOf(form, tag) : form;
    found.push({ kind, start, end, text: text.slice(start, end), form, stem });
  });
  return found;
}

/**
 * Whether a typed character at the end of a token was folded away and does not belong to it: spaces, direction marks,
 * and at words and numbers the apostrophe before an ending.
 */
function isEdge(code: number, kind: Token['kind']): boolean {
  if (isInvisible(code) || isSpace(code)) return true;
  if (kind !== 'word' && kind !== 'number') return false;
  return code < 0xd800 && (code === 0x200c || !(isLetter(code) || isDigit(code)));
}

const countable = /[\p{L}\p{N}]/u;

/** Word count as CAT tools give it: items between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const item of text.split(/\s+/)) if (countable.test(item)) count += 1;
  return count;
}
