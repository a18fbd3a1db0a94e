/** How strongly words speak for words of the other language: a lexicon's word, the sound of a name, a number. */
import type { Word } from '../languages/index.ts';
import { nameKey } from '../text/index.ts';
import { termOf } from './term.ts';
import type { Lexicon, LexiconSide } from './types.ts';

/** Consonants of the shortest sound that says something; shorter ones meet by chance. */
const SOUND_MIN = 3;
/** Ways to write a word's sound beyond these are guesses. */
const SOUNDS_MAX = 8;
/** What the same sound is worth: less than the same sign, more than most words of a lexicon. */
const SOUND = 0.7;
const WORDS_KEPT = 50_000;

const sounds = new Map<string, readonly string[]>();

function soundsOf({ kind, form }: Word): readonly string[] {
  if (kind !== 'word' || form.length < SOUND_MIN) return [];
  let known = sounds.get(form);
  if (!known) {
    if (sounds.size >= WORDS_KEPT) sounds.clear();
    known = nameKey(form)
      .filter((key) => key.length >= SOUND_MIN)
      .slice(0, SOUNDS_MAX);
    sounds.set(form, known);
  }
  return known;
}

/** Places of words under each of their keys. */
function placesBy<T>(
  words: readonly Word[],
  keysOf: (word: Word) => readonly T[],
): ReadonlyMap<T, readonly number[]> {
  const places = new Map<T, number[]>();
  for (const [i, word] of words.entries()) {
    for (const key of keysOf(word)) {
      const known = places.get(key);
      if (known) known.push(i);
      else places.set(key, [i]);
    }
  }
  return places;
}

/** The likeliest translations of each term, as they are asked for. */
function remembered(side: LexiconSide): (term: string) => ReadonlyMap<string, number> {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (term) => {
    let found = known.get(term);
    if (!found) {
      found = new Map(side.translations(term).map((one) => [one.term, one.probability]));
      known.set(term, found);
    }
    return found;
  };
}

/**
 * Links between the words of two texts, 0..1: of each source word, its row of target words.
 *
 * @param lexicon read in the direction of the words; null while there is none
 */
export function wordLinks(
  lexicon: Lexicon | null,
): (source: readonly Word[], target: readonly Word[]) => readonly Float32Array[] {
  const forth = lexicon && remembered(lexicon.source);
  const back = lexicon && remembered(lexicon.target);
  return (source, target) => {
    const bySign = placesBy(target, ({ kind, form }) =>
      kind !== 'word' || form.length >= SOUND_MIN ? [`${kind} ${form}`] : [],
    );
    const bySound = placesBy(target, soundsOf);
    const termIn = ({ form }: Word, side: LexiconSide) => termOf(form, side.language);
    const terms = lexicon ? target.map((word) => termIn(word, lexicon.target)) : [];
    return source.map((word) => {
      const row = new Float32Array(target.length);
      const raise = (i: number, by: number) => {
        row[i] = Math.max(row[i] ?? 0, by);
      };
      for (const i of bySign.get(`${word.kind} ${word.form}`) ?? []) raise(i, 1);
      for (const key of soundsOf(word)) for (const i of bySound.get(key) ?? []) raise(i, SOUND);
      if (!lexicon || !forth || !back || word.kind !== 'word') return row;
      const term = termIn(word, lexicon.source);
      const likely = forth(term);
      for (const [i, other] of terms.entries()) {
        const there = likely.get(other);
        if (there !== undefined) raise(i, Math.sqrt(there * (back(other).get(term) ?? 0)));
      }
      return row;
    });
  };
}

/** Letters of the longest word that can be a small one, and its least share of the running words. */
const SMALL = { letters: 5, share: 0.001 };
/** A lexicon has seen a term of a field, or a name, no more often than this. */
const TERM_COUNT_MAX = 3;

/** What a lexicon knows of how common a word is: small words are short and everywhere, terms and names hardly seen. */
export function commonness(side: LexiconSide): (word: Word) => 'small' | 'common' | 'term' {
  return ({ form }) => {
    const count = side.count(termOf(form, side.language));
    if (form.length <= SMALL.letters && count > side.tokens * SMALL.share) return 'small';
    return count <= TERM_COUNT_MAX ? 'term' : 'common';
  };
}
