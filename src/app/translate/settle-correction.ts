/** The correction offered at the caret: taken into the text, or never offered again. */
import type { Correction } from '../../core/languages/index.ts';
import type { AppState } from '../state.ts';
import { type Step, say, still } from '../step.ts';
import { applyWork, rowChange, withTranslate } from './reduce.ts';
import { rowAt } from './rows.ts';
import type { Row, TranslateState } from './state.ts';

/** What stands in the editor with the correction in it and the caret kept in its place, or null when the text changed since. */
function corrected(
  editor: TranslateState['editor'],
  { start, end, typed, offered: [first] }: Correction,
): TranslateState['editor'] | null {
  if (editor.text.slice(start, end) !== typed) return null;
  const text = editor.text.slice(0, start) + first + editor.text.slice(end);
  const { cursor } = editor;
  const moved = cursor >= end ? cursor + first.length - (end - start) : start + first.length;
  return { text, cursor: cursor <= start ? cursor : moved };
}

/** Takes the correction offered into the text as one step, or has it never offered again for this word. */
export function settleCorrection(state: AppState, translate: TranslateState, take: boolean): Step {
  const { correction, target } = translate;
  if (!correction) return still(say(state, 'no-correction'));
  const rest: TranslateState = { ...translate, correction: null };
  if (!take) {
    const { typed } = correction;
    return {
      state: say(withTranslate(state, rest), 'correction-refused', { word: typed }),
      effects: [{ kind: 'refuse-correction', language: target, typed }],
    };
  }
  const editor = corrected(translate.editor, correction);
  if (!editor) return still(withTranslate(state, rest));
  const { from: _, ...before } = rowAt(translate.rows, translate.current);
  const after: Row = { ...before, target: editor.text, status: 'draft' };
  const next: TranslateState = { ...rest, editor };
  return applyWork(
    withTranslate({ ...state, notice: null }, next),
    rowChange(next, 'correct', after),
  );
}
