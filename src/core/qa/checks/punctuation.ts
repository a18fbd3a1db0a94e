/** Commas, semicolons and question marks of the other script. */
import { profileOf } from '../../languages/index.ts';
import { isDigit, isLetter } from '../../text/index.ts';
import type { CheckedPair, CheckedText } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

/** Marks that are wrong in a script, each with what its language writes there. */
interface ScriptMarks {
  readonly code: 'punctuation-latin' | 'punctuation-arabic';
  readonly letters: RegExp;
  readonly comma: string;
  readonly semicolon: string;
  readonly question: string;
}

const WRONG_IN: Readonly<Record<'Arab' | 'Latn', ScriptMarks>> = {
  Arab: {
    code: 'punctuation-latin',
    letters: /\p{Script=Arabic}/u,
    comma: ',',
    semicolon: ';',
    question: '?',
  },
  Latn: {
    code: 'punctuation-arabic',
    letters: /\p{Script=Latin}/u,
    comma: '\u060C', // ARABIC COMMA
    semicolon: '\u061B', // ARABIC SEMICOLON
    question: '\u061F', // ARABIC QUESTION MARK
  },
};

/** How far from the mark a letter is looked for, past quotation marks, brackets and blanks. */
const REACH = 4;

/** One finding for each mark of the wrong script that stands in prose of the target's own script. */
export function checkPunctuation({ target }: CheckedPair): readonly Finding[] {
  const { script, punctuation } = profileOf(target.language);
  const { code, letters, ...marks } = WRONG_IN[script];
  const rightFor = new Map([
    [marks.comma, punctuation.comma],
    [marks.semicolon, punctuation.semicolon],
    [marks.question, punctuation.question],
  ]);
  const found: Finding[] = [];
  for (let at = 0; at < target.text.length; at++) {
    const mark = target.text.charAt(at);
    const right = rightFor.get(mark);
    if (right === undefined || !standsInProse(target, at, letters)) continue;
    found.push(finding(code, 'target', { start: at, end: at + 1 }, { mark, right }));
  }
  return found;
}

/** Whether letters of the own script stand on both sides, or before the mark at the end of the text. */
function standsInProse(side: CheckedText, at: number, own: RegExp): boolean {
  const before = nearestLetter(side.text, at - 1, -1);
  const after = nearestLetter(side.text, at + 1, 1);
  if (before === undefined || !own.test(before) || side.isShielded(at)) return false;
  // 82,50: a decimal sign.
  if (isDigit(side.text.charCodeAt(at - 1)) && isDigit(side.text.charCodeAt(at + 1))) return false;
  return after === undefined ? restIsBlank(side.text, at + 1) : own.test(after);
}

function nearestLetter(text: string, from: number, step: 1 | -1): string | undefined {
  for (let count = 0, at = from; count < REACH; count++, at += step) {
    if (isLetter(text.charCodeAt(at))) return text.charAt(at);
  }
  return undefined;
}

function restIsBlank(text: string, from: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(from, from + REACH));
}
