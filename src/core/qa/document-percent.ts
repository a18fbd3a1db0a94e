/** One percent sign on one side of the number throughout a document. */
import type { Span } from '../span.ts';
import { type CheckedText, checkedText, type TextPair } from './checked-text.ts';
import { finding } from './finding.ts';
import type { RowFinding } from './row-finding.ts';

/** A percent sign, and which of several ways it is written. */
interface Use {
  readonly way: string;
  readonly span: Span;
}

// A percent sign (U+0025, U+066A ARABIC PERCENT SIGN) beside a number, with one blank or direction mark between at most.
const PERCENT =
  /(?<=(\p{Nd})[\s\u200e\u200f\u061c]?)[%\u066a]|[%\u066a](?=[\s\u200e\u200f\u061c]?\p{Nd})/gu;

function percents({ text, isShielded }: CheckedText): readonly Use[] {
  return Array.from(text.matchAll(PERCENT))
    .filter(({ index }) => !isShielded(index))
    .map(({ 0: sign, 1: numberBefore, index }) => ({
      way: `${sign} ${numberBefore === undefined ? 'first' : 'last'}`,
      span: { start: index, end: index + sign.length },
    }));
}

/** The first sign in each row that is not written the commonest way; of two equally common the first in the document counts. */
export function checkPercentHabit(rows: readonly TextPair[]): readonly RowFinding[] {
  const byRow = rows.map(({ target }) => percents(checkedText(target)));
  const counts = new Map<string, number>();
  for (const { way } of byRow.flat()) counts.set(way, (counts.get(way) ?? 0) + 1);
  const [habit] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return byRow.flatMap((uses, row) => {
    const other = uses.find(({ way }) => way !== habit);
    if (other === undefined) return [];
    const { start, end } = other.span;
    const mark = rows[row]?.target.text.slice(start, end) ?? '';
    return [{ ...finding('percent-habit', 'target', other.span, { mark }), row }];
  });
}
