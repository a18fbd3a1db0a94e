/** Everything the memory has to say about a document, row by row: the translate screen's content without a screen. */

import type { Segment } from '../core/document.ts';
import type { Match, Part } from '../core/match/index.ts';
import { rowAt } from './translate/rows.ts';
import type { Row, StatementSuggestion, TranslateState } from './translate/state.ts';
import { createSuggester } from './translate/suggest.ts';
import type { Workspace } from './workspace.ts';

/** One row: its segment, its work, its suggestions. */
export interface SurveyedRow {
  readonly segment: Segment;
  readonly row: Row;
  readonly matches: readonly Match[];
  readonly statements: readonly StatementSuggestion[];
  readonly parts: readonly Part[];
}

/** All rows of a document, in order, made one at a time so that a long text prints as it goes. */
export function* surveyDocument(
  workspace: Workspace,
  translate: TranslateState,
): Iterable<SurveyedRow> {
  const suggester = createSuggester(workspace);
  for (const segment of translate.document.segments) {
    const suggestions = suggester.suggest(translate, segment.index);
    yield { segment, row: rowAt(translate.rows, segment.index), ...suggestions };
  }
}
