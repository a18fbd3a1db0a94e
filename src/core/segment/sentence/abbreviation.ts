/** Whether a single full stop belongs to the word or number before it instead of ending the sentence. */
import { isDigit, isSpace } from '../../text/index.ts';
import type { AbbreviationClass } from './abbreviation-list.ts';
import { abbreviationKey } from './abbreviation-list.ts';
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
      return true;
    case 'number':
      return isDigit(text.charCodeAt(skipOpeners(text, next, place.end)));
    case 'closing':
    case 'suffix':
      return !opensSentence(place, rules);
    case 'final':
      // Only a small letter goes on, which holds for every full stop; and an aside that explains the measure.
      return isOpeningBracket(text.charCodeAt(next));
  }
}

/** Whether the word after the full stop is one that begins a sentence. */
function opensSentence({ text, next, end }: StopPlace, rules: SegmentRules): boolean {
  const word = abbreviationKey(wordFrom(text, skipOpeners(text, next, end), end));
  if (rules.openers.has(word)) return true;
  return rules.joinedConjunction && word.startsWith(WAW) && word.length >= JOINED_WORD_LETTERS;
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
