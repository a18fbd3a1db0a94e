/** The four ways on from the stop before a back-translation. Each is recorded with the row, so it is asked once. */
import { applyOperation } from '../../core/edit/index.ts';
import type { UserAction } from '../actions.ts';
import type { AppState, OriginalStop } from '../state.ts';
import { type Context, type Step, say, still } from '../step.ts';
import { applyWork, confirmNext, rowChange, withTranslate } from './reduce.ts';
import { rowAt } from './rows.ts';
import type { OriginalChoice, Row, TranslateState } from './state.ts';

/** The target with its first marked quotation replaced by other words, or null when it holds none. */
function replaceQuotation(target: string, words: string): string | null {
  const marked =
    /(["\u00AB\u201C\u201D\u2018])([^"\u00AB\u00BB\u201C\u201D]*)(["\u00BB\u201C\u201D\u2019])/u.exec(
      target,
    );
  if (!marked) return null;
  const start = marked.index + (marked[1] ?? '').length;
  return target.slice(0, start) + words + target.slice(start + (marked[2] ?? '').length);
}

/** The choices of a stop, in order; the stored original only where there is one. */
export function choicesOf(stop: OriginalStop): readonly OriginalChoice[] {
  const rest: readonly OriginalChoice[] = ['paste-original', 'indirect-speech', 'back-translate'];
  return stop.stored === null ? rest : ['use-original', ...rest];
}

/** Does what was chosen: the original goes in (between the marks of the target), or the row goes on knowingly. */
export function chooseOriginal(
  state: AppState,
  translate: TranslateState,
  action: Extract<UserAction, { type: 'choose-original' }>,
  context: Context,
): Step {
  const stop = state.overlay;
  if (stop?.kind !== 'original-stop') return still(state);
  const row = rowAt(translate.rows, translate.current);
  const settled = [...(row.settled ?? []), { utterance: stop.utterance, choice: action.choice }];
  const closed: AppState = { ...state, overlay: null };
  if (action.choice === 'use-original' || action.choice === 'paste-original') {
    const words = action.choice === 'use-original' ? stop.stored : (action.text ?? '').trim();
    if (!words) return still(closed);
    const target =
      replaceQuotation(translate.editor.text, words) ??
      applyOperation(translate.editor, { kind: 'insert', text: words }).text;
    const after: Row = { ...row, target, status: 'draft', from: 'statement', settled };
    const step = applyWork(closed, rowChange(translate, 'statement', after));
    return { ...step, state: say(step.state, 'statement-inserted', { number: 1, percent: 100 }) };
  }
  const after: Row = { ...row, settled };
  const step = applyWork(closed, rowChange(translate, 'settle', after));
  if (action.choice === 'indirect-speech') {
    // The translator now rewrites the sentence; nothing is confirmed behind their back.
    return { ...step, state: say(step.state, 'original-kept') };
  }
  const ready = step.state.translate;
  if (!ready) return step;
  const confirmed = confirmNext(withTranslate(step.state, ready), context);
  return { state: confirmed.state, effects: [...step.effects, ...confirmed.effects] };
}
