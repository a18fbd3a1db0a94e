/** Everything the checks find in the translation as it stands: every pair, then the document as a whole. */
import { languageAt } from '../../core/document.ts';
import type { Finding, TextPair } from '../../core/qa/index.ts';
import type { Checker } from '../checks.ts';
import { isWork, rowAt } from '../translate/rows.ts';
import type { TranslateState } from '../translate/state.ts';

/** A finding and the segment it is about. */
export interface Reviewed {
  /** Index of the segment. */
  readonly row: number;
  readonly finding: Finding;
}

/** How many findings of each weight there are. */
export interface ReviewCount {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** What a review looks at. */
type Reviewable = Pick<TranslateState, 'document' | 'rows' | 'target'>;

/** One pair a segment; those without a translation, page furniture among them, have an empty one. */
function pairsOf({ document, rows, target }: Reviewable): readonly TextPair[] {
  return document.segments.map(({ index, text }) => ({
    source: { language: languageAt(document, index), text },
    target: { language: target, text: isWork(document, index) ? rowAt(rows, index).target : '' },
  }));
}

/** Findings in the order of the text. Yields how many segments are done. */
export function* reviewWork(
  work: Reviewable,
  checker: Checker,
): Generator<number, readonly Reviewed[], void> {
  const pairs = pairsOf(work);
  const found: Reviewed[] = [];
  for (const [row, pair] of pairs.entries()) {
    if (pair.target.text.trim() !== '')
      found.push(...checker.pair(pair).map((finding) => ({ row, finding })));
    yield row;
  }
  const ofAll = checker.document(pairs).map(({ row, ...finding }) => ({ row, finding }));
  return [...found, ...ofAll].sort((a, b) => a.row - b.row);
}

/** Counts findings by weight. */
export function countReviewed(found: readonly Reviewed[]): ReviewCount {
  const count = (severity: Finding['severity']) =>
    found.filter(({ finding }) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('info') };
}
