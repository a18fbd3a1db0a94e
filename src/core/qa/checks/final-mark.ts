/** The mark that ends the segment says something else than in the source. */
import { isQuoteMark } from '../../text/index.ts';
import type { CheckedPair } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

type FinalMark = 'stop' | 'question' | 'exclamation' | 'ellipsis' | 'colon' | 'comma' | 'none';

const QUESTION = /[?\u061F]/; // U+061F ARABIC QUESTION MARK

interface Ending {
  readonly mark: FinalMark;
  readonly start: number;
  readonly end: number;
}

/** The run of final marks, closing quotation marks and brackets left aside. */
function endingOf(text: string): Ending {
  let end = text.length;
  while (end > 0 && isAfterMark(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && /[.!?\u2026\u061F\u06D4:\u061B;,\u060C]/.test(text.charAt(start - 1)))
    start--;
  return { mark: markOf(text.slice(start, end)), start, end };
}

/** Blanks, closing brackets, and what is not seen: zero-width characters and direction controls. */
const AFTER_MARK = /[\s)\]}\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/;

function isAfterMark(char: string): boolean {
  return AFTER_MARK.test(char) || isQuoteMark(char);
}

function markOf(run: string): FinalMark {
  if (run === '') return 'none';
  if (QUESTION.test(run)) return 'question';
  if (run.includes('!')) return 'exclamation';
  if (run.includes('\u2026') || run.includes('..')) return 'ellipsis';
  if (/[.\u06D4]/.test(run)) return 'stop'; // U+06D4 ARABIC FULL STOP
  return run.includes(':') ? 'colon' : 'comma';
}

/** Pairs of endings that good translations exchange freely. */
function mayStandFor(a: FinalMark, b: FinalMark): boolean {
  const loose: readonly FinalMark[] = ['stop', 'exclamation', 'ellipsis', 'comma', 'colon'];
  return a === b || (loose.includes(a) && loose.includes(b) && a !== 'colon' && b !== 'colon');
}

/** A question that is none in the translation, or the other way about; a full stop that is missing or too many. */
export function checkFinalMark({ source, target }: CheckedPair): readonly Finding[] {
  const from = endingOf(source.text);
  const to = endingOf(target.text);
  if (mayStandFor(from.mark, to.mark)) return [];
  const values = {
    source: source.text.slice(from.start, from.end),
    target: target.text.slice(to.start, to.end),
  };
  const span = { start: to.start, end: to.end };
  if (from.mark !== 'question' && to.mark !== 'question') {
    return [finding('final-mark-differs', 'target', span, values)];
  }
  // The attribution may stand behind the question in one language and before it in the other.
  const bothAsk = QUESTION.test(source.text) && QUESTION.test(target.text);
  return bothAsk ? [] : [finding('question-mark-differs', 'target', span, values)];
}
