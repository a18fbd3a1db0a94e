/** A whole text filled from the memory, row by row; nothing is written and nothing confirmed. */

import { type Document, languageAt, type Segment } from '../../core/document.ts';
import type { PrefilledRow } from '../translate/prefill.ts';
import { isWork } from '../translate/rows.ts';
import { offersFor, type SuggestedText } from '../translate/suggest.ts';
import type { Workspace } from '../workspace.ts';
import { type Choice, chooseFor, type PretranslateRule } from './choose.ts';

/** What every row of a text gets. */
export interface Plan {
  readonly document: Document;
  /** By segment index; null for a row that is no work or was not wanted. */
  readonly choices: readonly (Choice | null)[];
}

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
): Generator<number, Plan, void> {
  const { document, target } = text;
  const choices = new Array<Choice | null>(document.segments.length).fill(null);
  let done = 0;
  for (const { index } of document.segments) {
    if (!isWork(document, index) || !isWanted(index)) continue;
    const offers = offersFor(workspace, text, index);
    choices[index] = chooseFor(offers, rule, languageAt(document, index), target);
    done += 1;
    yield done;
  }
  return { document, choices };
}

/** The planned rows in order, made as they are asked for: a text may have a million. */
export function* plannedRows({ document, choices }: Plan): Generator<PlannedRow, void, void> {
  for (const segment of document.segments) {
    const choice = choices[segment.index];
    if (choice) yield { segment, choice };
  }
}

/** What a plan puts into the rows of the screen, and how many rows it leaves to their quotation's original. */
export function prefilledRows(plan: Plan): {
  readonly rows: readonly PrefilledRow[];
  readonly originals: number;
} {
  const rows: PrefilledRow[] = [];
  let originals = 0;
  for (const { segment, choice } of plannedRows(plan)) {
    if (choice.kind === 'filled') {
      const { percent } = choice.match.explanation;
      rows.push({ index: segment.index, text: choice.text, percent });
    } else if (choice.reason === 'original') originals += 1;
  }
  return { rows, originals };
}
