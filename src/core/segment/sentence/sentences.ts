/** The sentences of one line: one pass over its characters, with a decision at each run of terminators. */
import type { Span } from '../../span.ts';
import { trimmed } from '../lines.ts';
import { belongsToWord } from './abbreviation.ts';
import { abbreviationKey } from './abbreviation-list.ts';
import { bracketSpans } from './brackets.ts';
import { afterListMarker, isInnerMarker } from './list-marker.ts';
import { isClauseMark, isOpeningBracket, isTerminator, type RunKind, runKind } from './marks.ts';
import { breaksWithoutBlank } from './missing-blank.ts';
import { reportsQuotation } from './reporting-clause.ts';
import type { SegmentRules } from './rules.ts';
import { afterRun, type SentenceTail, tailFrom } from './sentence-tail.ts';
import { shieldedSpans } from './shielded.ts';
import {
  isArabicScript,
  isLowerAt,
  isUpperAt,
  skipOpeners,
  skipSpaces,
  wordBefore,
  wordFrom,
} from './words.ts';

/** The vowels of Kurmanji; abbreviations have none. */
const VOWEL = /[ae\u00EAi\u00EEou\u00FB]/i;

/** A run of terminators and what surrounds it. */
interface Candidate {
  readonly text: string;
  readonly sentenceStart: number;
  readonly runStart: number;
  readonly runEnd: number;
  readonly tail: SentenceTail;
  /** Whether a bracket that was opened within the sentence is closed behind the run. */
  readonly closesAside: boolean;
  /** First place behind the blanks after the tail. */
  readonly next: number;
  readonly end: number;
}

/** Whether a terminator stands in a line before its last characters. */
function hasInnerTerminator(text: string, { start, end }: Span): boolean {
  let last = end;
  while (last > start && isTerminator(text.charCodeAt(last - 1))) last--;
  for (let at = start; at < last; at++) if (isTerminator(text.charCodeAt(at))) return true;
  return false;
}

/** The sentences of a line, trimmed, in order. `line` holds no line end. */
export function sentencesOf(text: string, line: Span, rules: SegmentRules): Span[] {
  if (!hasInnerTerminator(text, line)) return [line];
  const shields = shieldedSpans(text, line);
  const brackets = bracketSpans(text, line);
  const sentences: Span[] = [];
  let shield = 0;
  let bracket = 0;
  let quoteOpen = false;
  let start = line.start;
  /** The first character of the sentence that is no blank. */
  let first = start;
  let at = afterListMarker(text, start, line.end);
  while (at < line.end) {
    while ((shields[shield]?.end ?? line.end) <= at) shield++;
    if ((shields[shield]?.start ?? line.end) <= at) {
      at = shields[shield]?.end ?? line.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === 0x22) quoteOpen = !quoteOpen;
    if (!isTerminator(code)) {
      at++;
      continue;
    }
    const runEnd = afterRun(text, at, line.end);
    const tail = tailFrom(text, runEnd, line.end, quoteOpen);
    quoteOpen = tail.quoteOpen;
    while ((brackets[bracket]?.end ?? line.end + 1) <= tail.end) bracket++;
    const inAside = (brackets[bracket]?.start ?? line.end) < at;
    const closed = brackets[bracket - 1];
    const closesAside = (closed?.start ?? first) > first && (closed?.end ?? 0) > runEnd;
    const next = skipSpaces(text, tail.end, line.end);
    const candidate = {
      text,
      sentenceStart: start,
      runStart: at,
      runEnd,
      tail,
      closesAside,
      next,
      end: line.end,
    };
    at = Math.max(tail.end, runEnd);
    if (inAside || !endsSentence(candidate, rules)) continue;
    pushTrimmed(sentences, text, start, tail.end);
    start = tail.end;
    first = next;
  }
  pushTrimmed(sentences, text, start, line.end);
  return sentences;
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  const span = trimmed(text, start, end);
  if (span !== undefined) sentences.push(span);
}

function endsSentence(candidate: Candidate, rules: SegmentRules): boolean {
  const { text, tail, next, end, runStart, runEnd } = candidate;
  if (next >= end) return true;
  if (isClauseMark(text.charCodeAt(next))) return false;
  const kind = runKind(text, runStart, runEnd);
  if (next === tail.end) return breaksWithoutBlank(candidate, kind, rules);
  if (kind === 'ellipsis') return rules.cased && isUpperAt(text, skipOpeners(text, next, end));
  // Where capitals cannot tell, the sentence goes on behind an aside that ends in a full stop.
  if (kind === 'stop' && candidate.closesAside && !rules.cased) return false;
  if (kind === 'stop' && !tail.quoteClosed) {
    const { sentenceStart } = candidate;
    if (belongsToWord({ text, sentenceStart, stop: runStart, next, end }, rules)) return false;
  }
  return !goesOn(candidate, kind, rules);
}

/** What a sentence cannot begin with, or begins with only when it goes on. */
function goesOn(candidate: Candidate, kind: RunKind, rules: SegmentRules): boolean {
  const { text, tail, next, end, runStart } = candidate;
  const first = skipOpeners(text, next, end);
  const aside = isOpeningBracket(text.charCodeAt(next));
  const cased = !isArabicScript(text.charCodeAt(runStart - 1)) || tail.quoteClosed;
  const small = !aside && cased && isLowerAt(text, first) && !isInnerMarker(text, first);
  if (small && !mayBeginSmall(candidate, rules)) return true;
  if (tail.quoteClosed && reportsQuotation(text, next, end, rules)) return true;
  return kind !== 'stop' && isNameSuffix(text, first, end, rules);
}

/** Whether a small letter may begin a sentence here: not behind a quotation, nor behind what looks like an abbreviation. */
function mayBeginSmall(candidate: Candidate, rules: SegmentRules): boolean {
  const { text, tail, runStart, sentenceStart } = candidate;
  if (!rules.smallInitials || tail.quoteClosed) return false;
  const word = wordBefore(text, runStart, sentenceStart).text;
  return VOWEL.test(word) && !rules.abbreviations.has(abbreviationKey(word));
}

/** "Yahoo! Inc.": a word that only ever follows a name. */
function isNameSuffix(text: string, at: number, end: number, rules: SegmentRules): boolean {
  const word = wordFrom(text, at, end);
  if (text.charCodeAt(at + word.length) !== 0x2e) return false;
  return rules.abbreviations.get(abbreviationKey(word)) === 'suffix';
}
