/** The checks of the row at hand: what stands in the editor against its source, quotations included. */
import { checkPair, type Finding } from '../../core/qa/index.ts';
import { isWork } from './rows.ts';
import type { TranslateState } from './state.ts';

/** Findings of the current row; none while nothing is typed. */
export function checkRow(translate: TranslateState): readonly Finding[] {
  const { document, current, editor, target } = translate;
  const source = document.segments[current];
  if (!source || !isWork(document, current) || editor.text.trim() === '') return [];
  return checkPair({
    source: { language: document.language, text: source.text },
    target: { language: target, text: editor.text },
  });
}
