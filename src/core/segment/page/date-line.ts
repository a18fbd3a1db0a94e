/** Date lines and bare times ("• Wednesday, 18 February 2026", "14:35"), in any of the languages. */
import { LANGUAGE_TAGS } from '../../language-tag.ts';
import { allProfiles, numbersIn } from '../../languages/index.ts';
import { parseWordList } from '../../text/index.ts';
import joiningWordList from './lists/date-line-words.txt';
import { pageKey } from './page-key.ts';

const joiningWords = new Set(
  parseWordList(joiningWordList).flatMap((word) => pageKey(word).split(' ')),
);

/** Longest date line, in UTF-16 units. */
const LONGEST_DATE_LINE = 80;

/** 2019-10-19, 19.10.2019, 18/2/2026, 14:35, 10.45: digits in two or three groups, of any script. */
const dateOrTime = /^\p{Nd}{1,4}([/.:\-\u2013])\p{Nd}{1,2}(?:\1\p{Nd}{2,4})?$/u;

const DIGIT = /\p{Nd}/u;
const DIGITS_IN_GROUPS = /\p{Nd}[/.:\-\u2013]\p{Nd}/u;

/** Whether the line says nothing but when: a date or a time of day, with the words that belong to it. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_DATE_LINE || !DIGIT.test(line)) return false;
  if (!DIGITS_IN_GROUPS.test(line) && !namesCalendarWord(line)) return false;
  const rest = withoutNumericDates(line);
  if (rest.found && onlyJoiningWords(rest.text)) return true;
  if (!namesCalendarWord(rest.text)) return false;
  return LANGUAGE_TAGS.some((language) => {
    const values = numbersIn(rest.text, language);
    const dated = values.some(({ kind }) => kind === 'date' || kind === 'time' || kind === 'month');
    if (!dated && !rest.found) return false;
    let left = '';
    let at = 0;
    for (const value of values) {
      left += `${rest.text.slice(at, value.start)} `;
      at = value.end;
    }
    return onlyJoiningWords(left + rest.text.slice(at));
  });
}

/** Letters by which a calendar word is known before it is read in full; endings follow, prefixes hardly. */
const BEGINNING = 4;

let beginnings: ReadonlySet<string> | undefined;

/** Whether a month, weekday or word of the clock may stand in the line. Cheap, so that lines of text cost little. */
function namesCalendarWord(text: string): boolean {
  beginnings ??= new Set(
    allProfiles()
      .flatMap((profile) => profile.numberWords())
      .filter(({ kind }) => ['month', 'weekday', 'clock', 'period'].includes(kind))
      .flatMap(({ phrases }) => phrases)
      .flatMap((phrase) => pageKey(phrase).split(' '))
      .map((word) => word.slice(0, BEGINNING)),
  );
  const known = beginnings;
  return pageKey(text)
    .split(' ')
    .some((word) => known.has(word.slice(0, BEGINNING)));
}

/** The line without the dates and times that are written in digits. */
function withoutNumericDates(line: string): { readonly text: string; readonly found: boolean } {
  let found = false;
  const kept = line.split(/[\s\u060C,|()]+/).filter((part) => {
    if (!dateOrTime.test(part)) return true;
    found = true;
    return false;
  });
  return { text: kept.join(' '), found };
}

function onlyJoiningWords(text: string): boolean {
  return pageKey(text)
    .split(' ')
    .every((word) => word === '' || joiningWords.has(word));
}
