/** One habit throughout a document: its digits, and its form of heh in Sorani. The rarer one is pointed at. */
import type { LanguageTag } from '../language-tag.ts';
import type { TextPair } from './checked-text.ts';
import { checkedText } from './checked-text.ts';
import { numbersByDigits } from './checks/digits.ts';
import { type Finding, finding } from './finding.ts';
import type { RowFinding } from './row-finding.ts';

/** What a row does: the place of the first one way, and of the first other way. */
interface Row {
  readonly row: number;
  readonly finding: Finding;
}

/** The findings of the rarer way; none when all rows go one way. */
function rarer(a: readonly Row[], b: readonly Row[]): readonly RowFinding[] {
  if (a.length === 0 || b.length === 0) return [];
  const rare = a.length < b.length ? a : b;
  return rare.map(({ row, finding: found }) => ({ ...found, row }));
}

const HEH = /\u0647/;
const HEH_DOACHASHMEE = /\u06be/;

function first(text: string, letter: RegExp): { start: number; end: number } {
  const start = text.search(letter);
  return { start, end: start + 1 };
}

/** Rows of Sorani that write one form of heh where the others write the other; rows with both have a finding already. */
function hehHabit(rows: readonly TextPair[]): readonly RowFinding[] {
  const plain: Row[] = [];
  const doachashmee: Row[] = [];
  for (const [row, { target }] of rows.entries()) {
    if (target.language !== 'ckb') continue;
    const [a, b] = [HEH.test(target.text), HEH_DOACHASHMEE.test(target.text)];
    if (a === b) continue;
    const span = first(target.text, a ? HEH : HEH_DOACHASHMEE);
    const values = { letter: target.text.slice(span.start, span.end) };
    (a ? plain : doachashmee).push({
      row,
      finding: finding('letter-habit', 'target', span, values),
    });
  }
  return rarer(plain, doachashmee);
}

/** Languages whose press writes both kinds of digits, each outlet one of them. */
const BOTH_DIGITS: ReadonlySet<LanguageTag> = new Set(['ar', 'ckb']);

/** Rows whose digits are of the other kind than in the rest of the document. */
function digitHabit(rows: readonly TextPair[]): readonly RowFinding[] {
  const western: Row[] = [];
  const eastern: Row[] = [];
  for (const [row, { target }] of rows.entries()) {
    if (!BOTH_DIGITS.has(target.language)) continue;
    const numbers = numbersByDigits(checkedText(target));
    const [a, b] = [numbers.western[0], numbers.eastern[0]];
    const only = a !== undefined && b !== undefined ? undefined : (a ?? b);
    if (only === undefined) continue;
    const span = { start: only.start, end: only.end };
    const found = finding('digits-habit', 'target', span, { number: only.text });
    (a === undefined ? eastern : western).push({ row, finding: found });
  }
  return rarer(western, eastern);
}

/** Findings of all habits. */
export function checkHabits(rows: readonly TextPair[]): readonly RowFinding[] {
  return [...hehHabit(rows), ...digitHabit(rows)];
}
