/** Whether a single full stop belongs to the word or number before it instead of ending the sentence. */
import { isDigit, isSpace } from '../../text/index.ts';
import type { AbbreviationClass } from './abbreviation-list.ts';
import { abbreviationKey } from './abbreviation-list.ts';
import { isInnerMarker } from './list-marker.ts';
import { isOpeningBracket } from './marks.ts';
import type { SegmentRules } from './rules.ts';
import {
  digitsBefore,
  isArabicScript,
  isUpperAt,
  skipOpeners,
  type WordBefore,
  wordBefore,
  wordFrom,
} from './words.ts';

// U+0648 WAW, the conjunction that is written joined to the next word.
const WAW = '\u0648';

/** The conjunction and the article: WAW ALEF LAM. */
const WAW_AND_ARTICLE = '\u0648\u0627\u0644';

/** Letters that a word joined to the conjunction has at least, so that names like those of three letters do not count. */
const JOINED_WORD_LETTERS = 4;

/** Most digits of an ordinal or of a list number within a line. */
const ORDINAL_DIGITS = 2;

/** Single letters with full stops between them (U.S, ق.م). */
const DOTTED = /(?:^|\.)\p{L}\.\p{L}$/u;

/** A full stop with what stands around it. */
export interface StopPlace {
  readonly text: string;
  /** First place of the sentence so far. */
  readonly sentenceStart: number;
  /** Place of the full stop. */
  readonly stop: number;
  /** First place after the blanks behind it. */
  readonly next: number;
  /** End of the line. */
  readonly end: number;
}

/** Whether the full stop is part of an abbreviation, initial, acronym, ordinal or list number and the sentence goes on. */
export function belongsToWord(place: StopPlace, rules: SegmentRules): boolean {
  const { text, stop, sentenceStart } = place;
  if (isDigit(text.charCodeAt(stop - 1))) return belongsToNumber(place, rules);
  const word = wordBefore(text, stop, sentenceStart);
  if (word.text === '') return false;
  const kind = classOfWord(text, word, sentenceStart, rules);
  return kind !== undefined && holds(kind, place, rules);
}

function holds(kind: AbbreviationClass, place: StopPlace, rules: SegmentRules): boolean {
  const { text, next } = place;
  switch (kind) {
    case 'title':
      return !isInnerMarker(text, next);
    case 'number':
      return numberFollows(place);
    case 'closing':
    case 'suffix':
      return !opensSentence(place, rules);
    case 'final':
      // Only a small letter goes on, which holds for every full stop; and an aside that explains the measure.
      return isOpeningBracket(text.charCodeAt(next));
  }
}

/** A Roman number as the works of a desk have it. */
const ROMAN = /^[IVXLC]+$/;

/** Whether a number follows, in digits or Roman (Vol. II.); a single I is a word unless a mark stands behind it. */
function numberFollows({ text, next, end }: StopPlace): boolean {
  const at = skipOpeners(text, next, end);
  if (isDigit(text.charCodeAt(at))) return true;
  const word = wordFrom(text, at, end);
  if (!ROMAN.test(word)) return false;
  return word !== 'I' || /^[.,;:)]/.test(text.slice(at + 1, at + 2));
}

/** How far back a label is looked for. */
const LABEL_REACH = 64;

/** Whether a word with a colon follows what is itself behind a label (Source: A.F.P. Translation: ...). */
function isNextLabel({ text, sentenceStart, stop, next }: StopPlace, length: number): boolean {
  if (length === 0 || text.charCodeAt(next + length) !== 0x3a) return false;
  return text.slice(Math.max(sentenceStart, stop - LABEL_REACH), stop).includes(':');
}

/** Whether the word after the full stop is one that begins a sentence. */
function opensSentence(place: StopPlace, rules: SegmentRules): boolean {
  const { text, stop, next, end } = place;
  const word = abbreviationKey(wordFrom(text, skipOpeners(text, next, end), end));
  if (rules.openers.has(word) || isNextLabel(place, word.length)) return true;
  if (!rules.joinedConjunction || !word.startsWith(WAW)) return false;
  // Behind a dotted abbreviation, a noun with the article goes on (القرن الخامس ق.م. والقرن الأول); a verb does not.
  if (text.charAt(stop - 2) === '.' && word.startsWith(WAW_AND_ARTICLE)) return false;
  return word.length >= JOINED_WORD_LETTERS;
}

function classOfWord(
  text: string,
  word: WordBefore,
  least: number,
  rules: SegmentRules,
): AbbreviationClass | undefined {
  const key = abbreviationKey(word.text);
  const listed = rules.abbreviations.get(key);
  const joined = word.start > least ? text.charCodeAt(word.start - 1) : 0x20;
  if (listed !== undefined) return isDigit(joined) && listed === 'title' ? undefined : listed;
  if (rules.joinedConjunction && key.startsWith(WAW) && key.length > 1) {
    const rest = key.slice(1);
    if (rest.length === 1 || rules.abbreviations.get(rest) === 'title') return 'title';
  }
  if (key.includes('.') && DOTTED.test(key)) return 'closing';
  if (rules.dottedOrdinals && /^[IVX]{2,5}$/.test(key)) return 'closing';
  if (key.length !== 1 || isDigit(joined)) return undefined;
  return initialClass(text, word.start, least, joined);
}

/** One letter alone: an initial, a title (ar: doctor, engineer) or, behind a number, a measure or era. */
function initialClass(
  text: string,
  start: number,
  least: number,
  joined: number,
): AbbreviationClass | undefined {
  if (!isArabicScript(text.charCodeAt(start))) {
    const free = isSpace(joined) || joined === 0x2e || isOpeningBracket(joined) || joined === 0x22;
    return free && isUpperAt(text, start) ? 'closing' : undefined;
  }
  let before = start;
  while (before > least && isSpace(text.charCodeAt(before - 1))) before--;
  return before > least && isDigit(text.charCodeAt(before - 1)) ? 'closing' : 'title';
}

/** "2. Kongre", and numbers of a list within a line (": 1. … 2. …"). */
function belongsToNumber(place: StopPlace, rules: SegmentRules): boolean {
  const { text, stop, sentenceStart, next } = place;
  const count = digitsBefore(text, stop, sentenceStart, ORDINAL_DIGITS);
  if (count === 0) return false;
  let before = stop - count;
  while (before > sentenceStart && isSpace(text.charCodeAt(before - 1))) before--;
  if (before === sentenceStart || text.charCodeAt(before - 1) === 0x3a) return true;
  return rules.dottedOrdinals && isUpperAt(text, next) && !opensSentence(place, rules);
}
