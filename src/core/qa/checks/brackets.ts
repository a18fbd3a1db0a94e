/** Brackets that open and never close, or close and never opened. */
import { afterListMarker } from '../../segment/index.ts';
import type { CheckedPair, CheckedText } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

const PARTNER: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
const OPENING = new Set(PARTNER.values());

/** The brackets of a text that have no partner, by place. A list marker (`1)`) and a smiley are none. */
function unmatched(side: CheckedText): readonly number[] {
  const { text } = side;
  const open: number[] = [];
  const lonely: number[] = [];
  for (let at = afterListMarker(text, 0, text.length); at < text.length; at++) {
    const char = text.charAt(at);
    if (OPENING.has(char)) open.push(at);
    const partner = PARTNER.get(char);
    if (partner === undefined || isSmiley(text, at)) continue;
    const before = open.at(-1);
    if (before !== undefined && text.charAt(before) === partner) open.pop();
    else lonely.push(at);
  }
  return [...lonely, ...open].filter((at) => !isSmiley(text, at) && !side.isShielded(at));
}

function isSmiley(text: string, at: number): boolean {
  return /[:;]-?[()]$/.test(text.slice(Math.max(0, at - 2), at + 1));
}

/** One finding at the first bracket without partner, when the source has none such itself. */
export function checkBrackets({ source, target }: CheckedPair): readonly Finding[] {
  const [first] = unmatched(target);
  if (first === undefined || unmatched(source).length > 0) return [];
  const span = { start: first, end: first + 1 };
  return [finding('brackets-unbalanced', 'target', span, { mark: target.text.charAt(first) })];
}
