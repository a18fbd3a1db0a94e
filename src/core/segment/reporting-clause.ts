/** Whether what follows a closing quotation mark only reports the quotation («…؟» سأل المراسل). */
import { isLetter, parseWordList } from '../text/index.ts';
import { abbreviationKey } from './abbreviation-list.ts';
import continuerList from './lists/clause-continuers.txt';
import complementiserList from './lists/complementisers.txt';
import { isTerminator } from './marks.ts';
import type { SegmentRules } from './rules.ts';
import { isUpperAt, skipOpeners } from './words.ts';

const complementisers = new Set(parseWordList(complementiserList).map(abbreviationKey));
const continuers = new Set(parseWordList(continuerList).map(abbreviationKey));

/** How far a clause is read, in characters and in words. Clauses of attribution are short. */
const CLAUSE_CHARACTERS = 160;
const CLAUSE_WORDS = 12;

/** Words behind the verb in which "that" or a colon shows that the clause goes on to say something of its own. */
const COMPLEMENT_REACH = 6;

interface ClauseWord {
  readonly key: string;
  readonly start: number;
  /** The first code unit behind it that is no blank: a mark, or a letter of the next word. */
  readonly follower: number;
}

/** Whether the clause that begins at `at` attributes the quotation that was just closed, so that the sentence goes on. */
export function reportsQuotation(
  text: string,
  at: number,
  end: number,
  rules: SegmentRules,
): boolean {
  const words = clauseWords(text, at, Math.min(end, at + CLAUSE_CHARACTERS));
  const verb = words.findIndex((word) => rules.reportingVerbs.has(word.key));
  if (verb < 0 || verb > rules.wordsBeforeVerb) return false;
  if (saysMore(words, verb)) return false;
  if (verb === 0) return true;
  const last = words[verb];
  if (last === undefined) return false;
  if (!isLetter(last.follower)) return true;
  const first = words[0];
  if (first === undefined || rules.openers.has(first.key)) return false;
  return continuers.has(words[verb + 1]?.key ?? '') && namesOnly(text, words.slice(0, verb));
}

/** Whether a colon or a "that" follows the verb: then it introduces other words. */
function saysMore(words: readonly ClauseWord[], verb: number): boolean {
  for (let index = verb; index <= verb + COMPLEMENT_REACH; index++) {
    const word = words[index];
    if (word === undefined) return false;
    if (word.follower === 0x3a) return true;
    if (index > verb && complementisers.has(word.key)) return true;
  }
  return false;
}

/** Whether no word of a cased script stands there in small letters: a name, not a clause. */
function namesOnly(text: string, words: readonly ClauseWord[]): boolean {
  return words.every(({ start, key }) => isUpperAt(text, start) || key >= '\u0600');
}

/** The words from `at` to the next terminator, at most {@link CLAUSE_WORDS}. */
function clauseWords(text: string, at: number, end: number): ClauseWord[] {
  const words: ClauseWord[] = [];
  let to = skipOpeners(text, at, end);
  while (to < end && words.length < CLAUSE_WORDS) {
    if (isTerminator(text.charCodeAt(to))) break;
    const start = to;
    while (to < end && isLetter(text.charCodeAt(to))) to++;
    if (to === start) {
      to++;
      continue;
    }
    const key = abbreviationKey(text.slice(start, to));
    to = skipOpeners(text, to, end);
    words.push({ key, start, follower: to < end ? text.charCodeAt(to) : 0 });
  }
  return words;
}
