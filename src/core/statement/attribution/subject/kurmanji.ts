/**
 * The subject of a Kurmanji reporting verb. The verb stands last, so the subject is rarely beside it: every name and
 * pronoun of the clause is weighed by what stands around it.
 */
import type { Lexicon, Piece } from '../../lexis/index.ts';
import { EZAFES, explained, INDEFINITE, PREPOSITIONS, titledName } from './kurmanji-title.ts';
import { namedSubject, nameEnd, plainSubject } from './latin-phrase.ts';
import {
  type Clause,
  isMark,
  isRole,
  pronounStarting,
  type Subject,
  sentenceStart,
  wordAt,
} from './mention.ts';

const POSTPOSITIONS = new Set(['re', 'ra', 've', 'da', 'de']);
const BETWEEN = new Set(['ji', 'wiha', 'wisa', 'je', 're', 'her', 'herwiha']);
const JOINING = new Set(['u', 'le', 'bele', 'herwiha', 'her', 'wiha', 'hem', 'ku', 'ko']);
const COMPLEMENT = new Set(['ku', 'ko']);
const ADVERSATIVE = new Set(['le', 'bele']);

// Verbs of the past and present that close a clause: vekir, kir, da, bû, dike, kiriye
const PAST_VERB =
  /(?:kir|kirin|kiriye|da|dan|girt|xist|bu|bun|hat|hatin|cu|dike|dikin|dide|didin|ye|ne)$/;

/** "was" of the passive. */
const PASSIVE = new Set(['hat', 'hatin', 'hatiye']);
// A statement or announcement with the ezafe: daxuyaniya, daxuyaniyeke, beyannameya, ragihandina
const DOCUMENT = /^(?:daxuyani|beyannam|beyanam|ragihandin).*(?:ya|eke|yeke|na)$/;

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

/** "... opened the bridge and X said": what stands after a verb and "and" begins a clause, as the sentence does. */
function opensClause(pieces: readonly Piece[], from: number, start: number): boolean {
  const verb = pieces[from - 2];
  if (wordAt(pieces, from - 1) !== 'u' || from - 2 <= start || verb?.kind !== 'word') return false;
  return !verb.capital && PAST_VERB.test(verb.form);
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
  else if (opensClause(pieces, from, clause.start)) weight += 2.2;
  else if (isMark(pieces, from - 1, ',-') || JOINING.has(before)) weight += 1;
  else if (before !== '') weight -= 1;
  if (isBeside(pieces, to, clause.cue)) weight += 2.1;
  if (COMPLEMENT.has(before)) weight += 1;
  if (opensLater(pieces, to, clause.cue)) weight -= 1.5;
  if (clause.cue - to > FAR_WORDS) weight -= Math.min(1.5, (clause.cue - to - FAR_WORDS) / 15);
  return weight;
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
      const { subject, end } = explained(titled, pieces, clause.cue, lexicon);
      const weight = Math.max(weigh(pieces, i, titled.end, clause), weigh(pieces, i, end, clause));
      found.push({ subject, weight: weight + 0.3 });
      i = end - 1;
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
      const isOffice = end === i + 1 && isRole(wordAt(pieces, i), lexicon);
      const subject = isOffice
        ? plainSubject(pieces, i, end)
        : namedSubject(pieces, i, end, lexicon);
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

/** A phrase without a name takes at most this many words. */
const PLAIN_WORDS = 5;

/** The phrase that opens at `at`: a pronoun, a title, a name; the words up to the next mark or small word. */
function phraseFrom(pieces: readonly Piece[], at: number, lexicon: Lexicon): Subject | null {
  const pronoun = pronounStarting(pieces, at, lexicon);
  if (pronoun !== null) return pronoun.subject;
  const role = isRole(wordAt(pieces, at), lexicon);
  const titled = role ? titledName(pieces, at, pieces.length, lexicon) : null;
  if (titled !== null) return explained(titled, pieces, pieces.length, lexicon).subject;
  const name = nameEnd(pieces, at, lexicon);
  if (name > at) return namedSubject(pieces, at, name, lexicon);
  let end = at;
  while (end - at < PLAIN_WORDS && isPlainWord(pieces, end, lexicon)) {
    const tail = nameEnd(pieces, end, lexicon);
    end = tail > end ? tail : end + 1;
  }
  return end > at ? plainSubject(pieces, at, end) : null;
}

function isPlainWord(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
  const form = wordAt(pieces, i);
  if (form === '' || (lexicon.stops.has(form) && !EZAFES.has(form))) return false;
  return lexicon.cues.find(pieces, i) === null;
}

// Subjects of verbs in the past stand in the oblique, also without a capital: "said the villagers"
const PLAIN_OBLIQUE = /..(?:an|e|i)$/;

/** The subject after the verb: "...", got X. */
function after(pieces: readonly Piece[], at: number, lexicon: Lexicon): Subject | null {
  const isName = nameEnd(pieces, at, lexicon) > at || pronounStarting(pieces, at, lexicon) !== null;
  if (isName || isRole(wordAt(pieces, at), lexicon)) return phraseFrom(pieces, at, lexicon);
  const next = pieces[at + 1];
  const closes = next === undefined || next.kind === 'mark';
  const isPlain =
    closes && PLAIN_OBLIQUE.test(wordAt(pieces, at)) && isPlainWord(pieces, at, lexicon);
  return isPlain ? plainSubject(pieces, at, at + 1) : null;
}

/** "In the statement of X it was said": who issued it speaks. */
function issuerOf(pieces: readonly Piece[], cue: number, lexicon: Lexicon): Subject | null {
  if (!PASSIVE.has(wordAt(pieces, cue - 1))) return null;
  for (let i = sentenceStart(pieces, cue); i < cue; i++) {
    const isDocument = DOCUMENT.test(wordAt(pieces, i)) && wordAt(pieces, i - 1) === 'di';
    const end = isDocument ? nameEnd(pieces, i + 1, lexicon) : i;
    if (end > i + 1 && POSTPOSITIONS.has(wordAt(pieces, end)))
      return namedSubject(pieces, i + 1, end, lexicon);
  }
  return null;
}

// pirsi, pirsin: "asked", in the passive after "was"
const ASKED = /^pirsin?$/;
const FROM = 'ji';
const ASKED_REACH = 8;

/** "When X was asked ..., he laughed": whoever was asked, where only a pronoun stands beside the verb. */
function askedOf(
  pieces: readonly Piece[],
  start: number,
  cue: number,
  lexicon: Lexicon,
): Subject | null {
  for (let was = cue - 1; was > start; was--) {
    if (!ASKED.test(wordAt(pieces, was))) continue;
    for (let i = was - 2; i >= Math.max(start, was - ASKED_REACH); i--)
      if (wordAt(pieces, i) === FROM) return phraseFrom(pieces, i + 1, lexicon);
  }
  return null;
}

/** The speaker of a Kurmanji reporting word. */
export function kurmanjiSubject({ pieces, cue, lexicon, quoteFirst }: Clause): Subject | null {
  if (cue.strength === 'source') return phraseFrom(pieces, cue.to, lexicon);
  const issuer = issuerOf(pieces, cue.from, lexicon);
  if (issuer !== null) return issuer;
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
  const asked =
    best === null || best.subject.pronoun ? askedOf(pieces, beforeQuote, cue.from, lexicon) : null;
  if (asked !== null) return asked;
  if (best !== null && best.weight > -1.5) return best.subject;
  return quoteFirst ? after(pieces, cue.to, lexicon) : null;
}
