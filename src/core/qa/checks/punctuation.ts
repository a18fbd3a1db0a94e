/** Commas, semicolons and question marks of the other script. */
import { isLetter } from '../../text/index.ts';
import type { CheckedPair, CheckedText } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

const ARABIC_FOR: ReadonlyMap<string, string> = new Map([
  [',', '\u060C'], // ARABIC COMMA
  [';', '\u061B'], // ARABIC SEMICOLON
  ['?', '\u061F'], // ARABIC QUESTION MARK
]);
const LATIN_FOR: ReadonlyMap<string, string> = new Map(
  [...ARABIC_FOR].map(([latin, arabic]) => [arabic, latin]),
);

/** How far from the mark a letter is looked for, past quotation marks, brackets and blanks. */
const REACH = 4;

/** One finding for each mark of the wrong script that stands in prose of the target's own script. */
export function checkPunctuation({ target }: CheckedPair): readonly Finding[] {
  const arabic = target.language === 'ar' || target.language === 'ckb';
  const wrong = arabic ? ARABIC_FOR : LATIN_FOR;
  const own = arabic ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u;
  const code = arabic ? 'punctuation-latin' : 'punctuation-arabic';
  const found: Finding[] = [];
  for (let at = 0; at < target.text.length; at++) {
    const mark = target.text.charAt(at);
    const right = wrong.get(mark);
    if (right === undefined || !standsInProse(target, at, own)) continue;
    found.push(finding(code, 'target', { start: at, end: at + 1 }, { mark, right }));
  }
  return found;
}

/** Whether letters of the own script stand on both sides, or before the mark at the end of the text. */
function standsInProse(side: CheckedText, at: number, own: RegExp): boolean {
  const before = nearestLetter(side.text, at - 1, -1);
  const after = nearestLetter(side.text, at + 1, 1);
  if (before === undefined || !own.test(before) || side.isShielded(at)) return false;
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
