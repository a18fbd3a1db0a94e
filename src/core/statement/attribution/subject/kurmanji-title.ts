/** Titles in Kurmanji: an office with the words that belong to it, and the name after them. */
import type { Lexicon, Piece } from '../../lexis/index.ts';
import { namedSubject, nameEnd, plainSubject } from './latin-phrase.ts';
import { isMark, isRole, type Subject, spanOf, wordAt } from './mention.ts';

/** Folded without marks, as Kurmanji is compared: prepositions, whose noun is not a subject. */
export const PREPOSITIONS = new Set(
  'li ji bi di bo ser nav nava ber ba bal dij diji derbare derheqe gor gori digel gel wek weki pisti beri beriya an ya ye yen a e en'.split(
    ' ',
  ),
);
/** Ending of a noun in the indefinite oblique: "a woman" as the subject of a past verb. */
export const INDEFINITE = /(?:eke|eki|ek)$/;

const TITLE_WORDS = 5;
/** What joins a noun to the words after it. */
export const EZAFES = new Set(['a', 'e', 'en', 'ya', 'ye', 'yen']);

/** A phrase that a title opens, and the piece after it. */
export interface Titled {
  readonly subject: Subject;
  readonly end: number;
}

/** A title with the words that belong to it, and the name after them when there is one. */
export function titledName(
  pieces: readonly Piece[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): Titled | null {
  let at = from + 1;
  let end = at;
  for (;;) {
    while (at < limit && at - from <= TITLE_WORDS && isTitleWord(pieces, at, lexicon)) {
      // "rojnameveneki wali": after "a journalist" another office is somebody else.
      if (INDEFINITE.test(wordAt(pieces, at - 1)) && isRole(wordAt(pieces, at), lexicon)) break;
      at++;
    }
    end = Math.min(nameEnd(pieces, at, lexicon), limit);
    // "Fermandare Gisti ye Hezan X": the capitals before an ezafe belong to the office.
    if (end === at || end >= limit || !EZAFES.has(wordAt(pieces, end))) break;
    at = end + 1;
  }
  if (end > at) {
    const name = personIn(pieces, at, end);
    if (name < end) {
      const subject = namedSubject(pieces, name, end, lexicon);
      return { subject: { ...subject, role: spanOf(pieces, from, name) }, end };
    }
    return { subject: plainSubject(pieces, from, end), end };
  }
  return at > from + 1 && at === limit
    ? { subject: plainSubject(pieces, from, at), end: at }
    : null;
}

// A place after an office stands in the oblique: "of Germany"
const OBLIQUE = /(?:ye|e|an)$/;
/** A head that an ezafe joins to what it is the office of. */
const JOINED = /(?:[ae]|en)$/;

/**
 * Where the name begins in the capitals `[from, to)` after a title; `to` when they are all of the office. After an ezafe
 * the office goes on with at least one word of its own: "Wezire Derve Hakan Kaya", "waliye Amede Murat".
 */
function personIn(pieces: readonly Piece[], from: number, to: number): number {
  const isOblique = (i: number) => OBLIQUE.test(wordAt(pieces, i));
  const joined = JOINED.test(wordAt(pieces, from - 1)) && wordAt(pieces, from - 1) !== '';
  const words = to - from;
  if (words === 1) return isOblique(from) ? to : from;
  if (!joined || pieces[from - 1]?.capital !== true) {
    // A head in small letters has its own place beside it; a head without ezafe is a form of address.
    return joined && words > 2 && isOblique(from) ? to - 2 : from;
  }
  if (words > 2) return to - 2;
  if (!isOblique(from)) return from;
  return isOblique(to - 1) ? to : to - 1;
}

/** "Dayika Rojhat, Emine Kaplan, ...": the name after the comma is who the title means. */
export function explained(
  titled: Titled,
  pieces: readonly Piece[],
  limit: number,
  lexicon: Lexicon,
): Titled {
  const name = titled.end + 1;
  if (!isMark(pieces, titled.end, ',') || isRole(wordAt(pieces, name), lexicon)) return titled;
  const end = Math.min(nameEnd(pieces, name, lexicon), limit);
  if (end === name || end - name > 3 || !isMark(pieces, end, ',')) return titled;
  const role = {
    start: (titled.subject.role ?? titled.subject.span).start,
    end: titled.subject.span.end,
  };
  return { subject: { ...namedSubject(pieces, name, end, lexicon), role }, end };
}

function isTitleWord(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
  const form = wordAt(pieces, i);
  if (pieces[i]?.kind === 'number') return true; // "cotkare 54 sali": his age
  if (form === '' || pieces[i]?.capital) return false;
  return EZAFES.has(form) || (!lexicon.stops.has(form) && !PREPOSITIONS.has(form));
}
