/**
 * The subject of a Kurmanji reporting verb. The verb stands last, so the subject is rarely beside it: every name and
 * pronoun of the clause is weighed by what stands around it.
 */
import type { Lexicon, Piece } from '../../lexis/index.ts';
import { namedSubject, nameEnd, plainSubject } from './latin-phrase.ts';
import {
  type Clause,
  isMark,
  isRole,
  pronounStarting,
  type Subject,
  sentenceStart,
  spanOf,
  wordAt,
} from './mention.ts';

/** Folded without marks, as Kurmanji is compared: prepositions, whose noun is not a subject. */
const PREPOSITIONS = new Set(
  'li ji bi di bo ser nav nava ber ba bal dij diji derbare derheqe gor gori digel gel wek weki pisti beri beriya an ya ye yen a e en'.split(
    ' ',
  ),
);
const POSTPOSITIONS = new Set(['re', 'ra', 've', 'da', 'de']);
const BETWEEN = new Set(['ji', 'wiha', 'wisa', 'je', 're', 'her', 'herwiha']);
const JOINING = new Set(['u', 'le', 'bele', 'herwiha', 'her', 'wiha', 'hem', 'ku', 'ko']);
/** Ending of a noun in the indefinite oblique: "a woman" as the subject of a past verb. */
const INDEFINITE = /(?:eke|eki|ek)$/;

const COMPLEMENT = new Set(['ku', 'ko']);
const ADVERSATIVE = new Set(['le', 'bele']);

const TITLE_WORDS = 5;
const EZAFES = new Set(['a', 'e', 'en', 'ya', 'ye', 'yen']);

/** A subject further from its verb than this loses weight. */
const FAR_WORDS = 10;

interface Weighed {
  readonly subject: Subject;
  readonly weight: number;
}

/** Only words like "also" and "to him" stand between the phrase and the verb. */
function isBeside(pieces: readonly Piece[], to: number, cue: number): boolean {
  for (let i = to; i < cue; i++) if (!BETWEEN.has(wordAt(pieces, i))) return false;
  return true;
}

/** A new clause opens after the phrase: ", but ...". */
function opensLater(pieces: readonly Piece[], from: number, cue: number): boolean {
  for (let i = from; i < cue; i++) {
    if (isMark(pieces, i, ',;') && ADVERSATIVE.has(wordAt(pieces, i + 1))) return true;
  }
  return false;
}

function weigh(
  pieces: readonly Piece[],
  from: number,
  to: number,
  clause: { readonly start: number; readonly cue: number },
): number {
  let weight = 0;
  const before = wordAt(pieces, from - 1);
  if (PREPOSITIONS.has(before)) weight -= 3;
  if (POSTPOSITIONS.has(wordAt(pieces, to))) weight -= 2;
  if (from === clause.start) weight += 2;
  else if (isMark(pieces, from - 1, ',-') || JOINING.has(before)) weight += 1;
  else if (before !== '') weight -= 1;
  if (isBeside(pieces, to, clause.cue)) weight += 1.7;
  if (COMPLEMENT.has(before)) weight += 1;
  if (opensLater(pieces, to, clause.cue)) weight -= 1.5;
  if (clause.cue - to > FAR_WORDS) weight -= Math.min(1.5, (clause.cue - to - FAR_WORDS) / 15);
  return weight;
}

/** A title with the words that belong to it, and the name after them when there is one. */
function titledName(
  pieces: readonly Piece[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): { readonly subject: Subject; readonly end: number } | null {
  let at = from + 1;
  while (at < limit && at - from <= TITLE_WORDS && isTitleWord(pieces, at, lexicon)) at++;
  const end = Math.min(nameEnd(pieces, at, lexicon), limit);
  if (end > at && isPersonName(pieces, at, end)) {
    const role = spanOf(pieces, from, at);
    return { subject: { ...namedSubject(pieces, at, end, lexicon), role }, end };
  }
  return at > from + 1 && at === limit
    ? { subject: plainSubject(pieces, from, at), end: at }
    : null;
}

// A place after an office stands in the oblique: "of Germany"
const OBLIQUE = /(?:ye|e|an)$/;

/** "serokwezira Almanyaye": one word in the oblique, or a name that goes on with an ezafe, is no person. */
function isPersonName(pieces: readonly Piece[], from: number, to: number): boolean {
  if (EZAFES.has(wordAt(pieces, to))) return false;
  return to - from > 1 || !OBLIQUE.test(wordAt(pieces, from));
}

function isTitleWord(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
  const form = wordAt(pieces, i);
  if (form === '' || pieces[i]?.capital) return false;
  return EZAFES.has(form) || (!lexicon.stops.has(form) && !PREPOSITIONS.has(form));
}

function candidates(
  pieces: readonly Piece[],
  clause: { readonly start: number; readonly cue: number },
  lexicon: Lexicon,
): readonly Weighed[] {
  const found: Weighed[] = [];
  for (let i = clause.start; i < clause.cue; i++) {
    const pronoun = pronounStarting(pieces, i, lexicon);
    if (pronoun !== null && i + pronoun.length <= clause.cue) {
      const weight = weigh(pieces, i, i + pronoun.length, clause) + 0.3;
      found.push({ subject: pronoun.subject, weight });
      i += pronoun.length - 1;
      continue;
    }
    const titled = isRole(wordAt(pieces, i), lexicon)
      ? titledName(pieces, i, clause.cue, lexicon)
      : null;
    if (titled !== null) {
      found.push({ subject: titled.subject, weight: weigh(pieces, i, titled.end, clause) + 0.3 });
      i = titled.end - 1;
      continue;
    }
    let end = Math.min(nameEnd(pieces, i, lexicon), clause.cue);
    if (end > i) {
      // "Birêz wezîrê": a title of address and a lower-case office.
      if (
        end === i + 1 &&
        isRole(wordAt(pieces, i), lexicon) &&
        isRole(wordAt(pieces, end), lexicon)
      )
        end++;
      const subject = namedSubject(pieces, i, end, lexicon);
      found.push({ subject, weight: weigh(pieces, i, end, clause) + 0.2 });
      i = end - 1;
      continue;
    }
    const form = wordAt(pieces, i);
    const indefinite = INDEFINITE.test(form) && form.length > 4 && !lexicon.stops.has(form);
    if (indefinite || isRole(form, lexicon)) {
      const weight = weigh(pieces, i, i + 1, clause) - (indefinite ? 0 : 0.5);
      found.push({ subject: plainSubject(pieces, i, i + 1), weight });
    }
  }
  return found;
}

function after(pieces: readonly Piece[], at: number, lexicon: Lexicon): Subject | null {
  const pronoun = pronounStarting(pieces, at, lexicon);
  if (pronoun !== null) return pronoun.subject;
  const end = nameEnd(pieces, at, lexicon);
  if (end > at) return namedSubject(pieces, at, end, lexicon);
  if (!isRole(wordAt(pieces, at), lexicon)) return null;
  for (let i = at + 1; i < at + 6; i++) {
    const name = nameEnd(pieces, i, lexicon);
    if (name > i) return namedSubject(pieces, i, name, lexicon);
  }
  return plainSubject(pieces, at, at + 1);
}

/** The speaker of a Kurmanji reporting word. */
export function kurmanjiSubject({ pieces, cue, lexicon, quoteFirst }: Clause): Subject | null {
  if (cue.strength === 'source') return after(pieces, cue.to, lexicon);
  let start = sentenceStart(pieces, cue.from);
  let quote = -1;
  if (quoteFirst) {
    for (let i = start; i < cue.from; i++) {
      if (pieces[i]?.kind !== 'quote') continue;
      quote = i;
      break;
    }
    start = Math.max(start, quote + 1);
  }
  while (isMark(pieces, start, ',:-') || JOINING.has(wordAt(pieces, start))) start++;
  const beforeQuote = sentenceStart(pieces, cue.from);
  const directly = quote >= 0 && start >= cue.from;
  if (directly) {
    const inverted = after(pieces, cue.to, lexicon);
    if (inverted !== null) return inverted;
  }
  let best: Weighed | null = null;
  for (const one of candidates(pieces, { start, cue: cue.from }, lexicon)) {
    if (best === null || one.weight > best.weight) best = one;
  }
  if (best === null && quote > beforeQuote) {
    // The verb stands after the quotation, its subject before it.
    for (const one of candidates(pieces, { start: beforeQuote, cue: quote }, lexicon)) {
      if (best === null || one.weight > best.weight) best = one;
    }
  }
  if (best !== null && best.weight > -1.5) return best.subject;
  return quoteFirst ? after(pieces, cue.to, lexicon) : null;
}
