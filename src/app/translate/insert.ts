/** Taking a suggestion: matches first, then statement wordings, then parts, numbered from 1 as the screen shows them. */
import { applyOperation } from '../../core/edit/index.ts';
import { slice } from '../../core/span.ts';
import type { UserAction } from '../actions.ts';
import type { AppState } from '../state.ts';
import { type Step, say, still } from '../step.ts';
import { applyWork, rowChange, withTranslate } from './reduce.ts';
import { isWork, rowAt } from './rows.ts';
import type { Row, TranslateState } from './state.ts';

/** One line of the numbered list: a whole-segment match, a stored wording for a quotation, or a part of the segment. */
export interface Offer {
  readonly kind: 'match' | 'statement' | 'part';
  readonly text: string;
  readonly percent: number;
}

/** The numbered list of what can be taken for the current row, in the order of the screen. */
export function offersOf(translate: TranslateState): readonly Offer[] {
  const { matches, statements, parts } = translate.suggestions;
  return [
    ...matches.map(
      (match): Offer => ({
        kind: 'match',
        text: match.adjusted?.text ?? match.target,
        percent: match.explanation.percent,
      }),
    ),
    ...statements.flatMap((statement) =>
      statement.reuse.map(
        (reuse): Offer => ({
          kind: 'statement',
          text: reuse.text,
          percent: Math.round(reuse.score * 100),
        }),
      ),
    ),
    // Where the stretch cannot be told, the whole text goes in, and what is too much of it is taken out by hand.
    ...parts.map(({ target, targetSpan }): Offer => {
      const text = targetSpan ? slice(target, targetSpan) : target;
      return { kind: 'part', text, percent: 0 };
    }),
  ];
}

/** How many suggestions can be taken. */
export function suggestionCount(translate: TranslateState): number {
  return offersOf(translate).length;
}

/** The selection moved by one, held at the ends. */
export function selectSuggestion(translate: TranslateState, by: number): TranslateState {
  const last = Math.max(0, suggestionCount(translate) - 1);
  return { ...translate, selected: Math.max(0, Math.min(last, translate.selected + by)) };
}

/**
 * Takes suggestion `number`. A match replaces a target that is empty or was itself taken from a suggestion, and goes
 * in at the caret of one that was typed; statement wordings and parts always go in at the caret: they are less than a
 * segment.
 */
export function insertSuggestion(
  state: AppState,
  translate: TranslateState,
  action: Extract<UserAction, { type: 'insert-suggestion' }>,
): Step {
  const offer = offersOf(translate)[action.number - 1];
  if (!offer) return still(say(state, 'no-such-match', { number: action.number }, true));
  if (!isWork(translate.document, translate.current)) return still(state);
  const row = rowAt(translate.rows, translate.current);
  const fresh =
    row.status === 'empty' ||
    row.from === 'match' ||
    row.from === 'repetition' ||
    row.from === 'pretranslated';
  const whole =
    action.how === 'replace' || (action.how === 'smart' && offer.kind === 'match' && fresh);
  const editor = applyOperation(
    whole
      ? { ...translate.editor, anchor: 0, cursor: translate.editor.text.length }
      : translate.editor,
    { kind: 'insert', text: offer.text },
  );
  // With a part in it the text is the translator's own.
  const { from: _from, percent: _percent, ...own } = row;
  const after: Row = {
    ...(offer.kind === 'part' ? own : { ...row, from: offer.kind }),
    target: editor.text,
    status: 'draft',
    ...(offer.kind === 'match' ? { percent: offer.percent } : {}),
  };
  const ready = withTranslate(state, {
    ...translate,
    editor,
    pane: 'editor',
    selected: action.number - 1,
  });
  const step = applyWork(ready, rowChange({ ...translate, editor }, offer.kind, after));
  const code = `${offer.kind}-inserted` as const;
  return {
    ...step,
    state: say(step.state, code, { number: action.number, percent: offer.percent }),
  };
}
