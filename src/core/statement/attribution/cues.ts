/** Reporting words in a stretch of narration. */
import type { Span } from '../../span.ts';
import { ARABIC_PREPOSITIONS, ENGLISH_WRITTEN } from '../lexis/grammar/index.ts';
import { type CueSense, type Lexicon, type Piece, withoutConjunction } from '../lexis/index.ts';

/** A reporting word or phrase. */
export interface Cue extends CueSense {
  /** Pieces it takes: from, and up to but not including. */
  readonly from: number;
  readonly to: number;
  /** Offsets in the segment; a conjunction written together with the word is part of it. */
  readonly span: Span;
  /** The folded word it was found by. */
  readonly form: string;
}

/** Words before which a verb is a noun ("the report", "his claims"). */
const ENGLISH_NOUN_MARKERS = new Set(
  'the a an his her its their our my your this these those some any no such'.split(' '),
);

/** Words after which a bare verb tells what might be said, not what was. */
const ENGLISH_MODALS = new Set(
  "to would will can could should must may might shall not don't doesn't didn't did do does".split(
    ' ',
  ),
);
const PLURAL_SUBJECTS = new Set(
  'i you we they who people men women many some others and'.split(' '),
);
/** "on (the charge of)": what follows is a noun. */
const SORANI_ON = '\u0628\u06D5'; // BEH AE
/** "is said", folded. */
const KURMANJI_PASSIVE = new Set(['te', 'ten', 'hat', 'hatiye']);
/** "it was said that": a report, where "is said" is hearsay or a name for something. */
const KURMANJI_WAS = new Set(['hat', 'hatiye']);
const KURMANJI_THAT = new Set(['ku', 'ko']);
/** Papers say what stands in them; people only read. */
const READ = /^reads?$/;
const PAST_OR_PARTICIPLE = /(?:ed|ing|id|old|ote|itten|oken|ought|ght|s)$/;
/** Arabic participles in the accusative, feminine or plural ("adding that ..."): they have no subject of their own. */
export const ARABIC_PARTICIPLE =
  /^[\u0648\u0641]?(?:\u0645..+|.\u0627..+)(?:\u0627|\u0647|\u064A\u0646|\u0648\u0646)$/;
// la, lam, lan before a verb: it was not said
const ARABIC_NOT = /^[\u0648\u0641]?\u0644[\u0627\u0645\u0646]$/;
// naqala: "quoted" only with "from" ('an) after it, else "carried"
const ARABIC_QUOTING = /^[\u0648\u0641]?[\u064A\u062A]?\u0646\u0642\u0644/;
const ARABIC_NOT_TO = '\u0639\u062F\u0645'; // 'adam: AIN DAL MEEM
const ARABIC_FROM = '\u0639\u0646'; // AIN NOON
// rafad(at): REH FEH DAD; (al-)kashf, dhikr, (al-)ifsah: "who refused to tell his name"
const ARABIC_REFUSE = /^[\u0648\u0641]?[\u064A\u062A]?\u0631\u0641\u0636\u062A?$/;
const ARABIC_TELLING =
  /^(?:(?:\u0627\u0644)?\u0643\u0634\u0641|\u0630\u0643\u0631|(?:\u0627\u0644)?\u0627\u0641\u0635\u0627\u062D)$/;
const SOURCE_REACH = 7;

function hasSource(formAt: (i: number) => string, from: number): boolean {
  for (let i = from; i < from + SOURCE_REACH; i++) if (formAt(i) === ARABIC_FROM) return true;
  return false;
}

/** "what is called": YEH or TEH, SEEN MEEM YEH, after (WAW) MEEM ALEF. Nobody in the text calls it so. */
const ARABIC_CALLED = /^[\u064A\u062A]\u0633\u0645\u064A$/;
const ARABIC_AND_WHAT = /^\u0648?\u0645\u0627$/;

/** "according to what he said": the verb that follows is the cue. */
const ARABIC_WHAT = /^(?:\u0644?\u0645\u0627)$/; // (l)ma

function isNoCue(
  formAt: (i: number) => string,
  from: number,
  to: number,
  piece: Piece,
  strength: CueSense['strength'],
  language: Lexicon['language'],
  leads: boolean,
): boolean {
  const source = strength === 'source';
  if (language === 'ckb') return strength === 'stance' && formAt(from - 1) === SORANI_ON;
  if (language === 'ar') {
    if (source) return ARABIC_WHAT.test(formAt(to));
    if (ARABIC_QUOTING.test(formAt(from)) && !hasSource(formAt, to)) return true;
    if (formAt(to) === ARABIC_NOT_TO) return true; // "asked not to be named"
    if (ARABIC_REFUSE.test(formAt(from)) && ARABIC_TELLING.test(formAt(to))) return true;
    const preceding = formAt(from - 1);
    if (ARABIC_CALLED.test(formAt(from)) && ARABIC_AND_WHAT.test(preceding)) return true;
    return ARABIC_NOT.test(preceding) || ARABIC_PREPOSITIONS.has(preceding);
  }
  const before = formAt(from - 1);
  if (language === 'kmr') {
    const isPassive = KURMANJI_PASSIVE.has(before) && formAt(from) === 'gotin';
    const isReport = KURMANJI_WAS.has(before) && KURMANJI_THAT.has(formAt(to));
    return isPassive && !leads && !isReport;
  }
  if (language !== 'en' || source) return false;
  if (formAt(from) === 'called' && formAt(from - 2) === 'so') return true; // so-called
  if (formAt(to) === 'to' && formAt(to + 1) === 'be') return true; // said to be
  if (READ.test(formAt(from))) return !ENGLISH_WRITTEN.has(before);
  if (ENGLISH_NOUN_MARKERS.has(before)) return true;
  if (piece.capital && before !== '') return true; // the United States
  if (to - from > 1 || PAST_OR_PARTICIPLE.test(piece.form)) return false;
  // A bare verb needs a plural subject; after anything else it is a noun ("to combat stress").
  return ENGLISH_MODALS.has(before) || !(PLURAL_SUBJECTS.has(before) || before.endsWith('s'));
}

// (wa-)'abr: without vowel signs "through" looks like "expressed"
const ARABIC_THROUGH = /^\u0648?\u0639\u0628\u0631$/; // WAW? AIN BEH REH

/** "through the platform X", "via his account": a medium follows, so nothing is expressed. */
function isThrough(pieces: readonly Piece[], i: number, lexicon: Lexicon): boolean {
  if (!ARABIC_THROUGH.test(pieces[i]?.form ?? '')) return false;
  const isMedium = (at: number) => lexicon.media.find(pieces, at) !== null;
  return isMedium(i) || isMedium(i + 1) || lexicon.labels.find(pieces, i + 1) !== null;
}

/** Finds the reporting words of a narration in order, not overlapping. */
export function findCues(pieces: readonly Piece[], lexicon: Lexicon): readonly Cue[] {
  const cues: Cue[] = [];
  const formAt = (i: number) => (pieces[i]?.kind === 'word' ? (pieces[i]?.form ?? '') : '');
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word') continue;
    const variants = withoutConjunction(piece.form, lexicon.language);
    const hit = lexicon.cues.find(pieces, i, variants);
    if (hit === null) continue;
    const { strength } = hit.value;
    // "wa-qala Wayid": a word that is a verb only without its first letter, right after a verb, is a name.
    const previous = cues[cues.length - 1];
    const isBare = lexicon.cues.find(pieces, i) === null;
    const isBehindVerb = previous?.to === i && previous.strength === 'speech';
    // "went on laughing:": what is done beside the verb of saying tells nothing that it does not.
    if (isBehindVerb && (hit.value.publishing || (isBare && !previous.publishing))) continue;
    if (lexicon.language === 'ar' && isThrough(pieces, i, lexicon)) continue;
    const leads = pieces[i + hit.length]?.form === ':';
    if (isNoCue(formAt, i, i + hit.length, piece, strength, lexicon.language, leads)) continue;
    const last = pieces[i + hit.length - 1] ?? piece;
    cues.push({
      ...hit.value,
      from: i,
      to: i + hit.length,
      span: { start: piece.start, end: last.end },
      form: piece.form,
    });
    i += hit.length - 1;
  }
  return cues;
}
