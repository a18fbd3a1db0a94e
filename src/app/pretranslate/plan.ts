/** A whole text filled from the memory, row by row; nothing is written and nothing confirmed. */

import { languageAt, type Segment } from '../../core/document.ts';
import type { PrefilledRow } from '../translate/prefill.ts';
import { isWork } from '../translate/rows.ts';
import { createSuggester, type SuggestedText } from '../translate/suggest.ts';
import type { Workspace } from '../workspace.ts';
import { type Choice, chooseFor, type PretranslateRule } from './choose.ts';

/** A segment, and what it gets. */
export interface PlannedRow {
  readonly segment: Segment;
  readonly choice: Choice;
}

/**
 * Plans the rows of a text that are work and wanted, in order. Yields the number of rows done after each one.
 *
 * @param isWanted by segment index; @default every row
 */
export function* planPretranslation(
  workspace: Workspace,
  text: SuggestedText,
  rule: PretranslateRule,
  isWanted: (index: number) => boolean = () => true,
): Generator<number, readonly PlannedRow[], void> {
  const suggester = createSuggester(workspace);
  const { document, target } = text;
  const rows: PlannedRow[] = [];
  for (const segment of document.segments) {
    const { index } = segment;
    if (!isWork(document, index) || !isWanted(index)) continue;
    const choice = chooseFor(
      suggester.suggest(text, index),
      rule,
      languageAt(document, index),
      target,
    );
    rows.push({ segment, choice });
    yield rows.length;
  }
  return rows;
}

/** What a plan puts into the rows of the screen, and how many rows it leaves to their quotation's original. */
export function prefilledRows(rows: readonly PlannedRow[]): {
  readonly rows: readonly PrefilledRow[];
  readonly originals: number;
} {
  const filled = rows.flatMap(({ segment, choice }): PrefilledRow[] => {
    if (choice.kind !== 'filled') return [];
    const { percent } = choice.match.explanation;
    return [{ index: segment.index, text: choice.text, percent }];
  });
  const left = rows.filter(({ choice }) => choice.kind === 'left' && choice.reason === 'original');
  return { rows: filled, originals: left.length };
}
