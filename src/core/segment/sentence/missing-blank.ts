/** A terminator with no blank behind it (انتهى.وقال): a sentence end that lacks its blank, or part of a word. */
import { isLetter } from '../../text/index.ts';
import { abbreviationKey } from './abbreviation-list.ts';
import type { RunKind } from './marks.ts';
import { isOpeningBracket, isQuote } from './marks.ts';
import type { SegmentRules } from './rules.ts';
import type { SentenceTail } from './sentence-tail.ts';
import { isArabicScript, isLowerAt, isUpperAt, wordBefore, wordFrom } from './words.ts';

/** Letters that the words before and after a full stop have at least (research policy: three and two). */
const LETTERS_BEFORE = 3;
const LETTERS_AFTER = 2;

interface Place {
  readonly text: string;
  readonly sentenceStart: number;
  readonly runStart: number;
  readonly tail: SentenceTail;
  readonly end: number;
}

/** Whether the sentence ends although a letter or mark follows the run at once. */
export function breaksWithoutBlank(place: Place, kind: RunKind, rules: SegmentRules): boolean {
  const { text, runStart, tail, end } = place;
  const code = text.charCodeAt(tail.end);
  if (code === 0x23) return kind !== 'ellipsis'; // a hashtag
  const opening = isQuote(code) || isOpeningBracket(code);
  const first = opening ? tail.end + 1 : tail.end;
  if (!isLetter(text.charCodeAt(first))) return false;
  if (!isArabicScript(text.charCodeAt(first))) return breaksBeforeLatin(place, first, kind, rules);
  if (kind === 'ellipsis') return false;
  if (kind === 'strong') return true;
  const before = wordBefore(text, runStart, place.sentenceStart).text;
  const after = wordFrom(text, first, end);
  if (!before || before.includes('.')) return false;
  if (!isArabicScript(before.charCodeAt(0))) return false;
  return abbreviationKey(before).length >= LETTERS_BEFORE && after.length >= LETTERS_AFTER;
}

/** Latin script: a small letter (or a mark) before, a capital and a small letter behind. */
function breaksBeforeLatin(
  place: Place,
  first: number,
  kind: RunKind,
  rules: SegmentRules,
): boolean {
  const { text, runStart, sentenceStart, end } = place;
  if (!isUpperAt(text, first)) return false;
  if (kind !== 'stop') return true;
  const after = wordFrom(text, first, end);
  if (after.length < LETTERS_AFTER || !isLowerAt(text, first + 1)) {
    return false;
  }
  const before = wordBefore(text, runStart, sentenceStart).text;
  if (before === '' || before.includes('.')) return place.tail.quoteClosed;
  return isLowerAt(before, before.length - 1) && !rules.abbreviations.has(abbreviationKey(before));
}
