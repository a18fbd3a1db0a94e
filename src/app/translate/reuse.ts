/** "Use this one" on the memory and quotes screens: the wording goes to the caret of the open document. */
import { applyOperation } from '../../core/edit/index.ts';
import { isLanguageTag } from '../../core/language-tag.ts';
import type { AppState } from '../state.ts';
import { type Context, type Step, say, still } from '../step.ts';
import { applyWork, rowChange, withTranslate } from './reduce.ts';
import { isWork, rowAt } from './rows.ts';
import type { Row } from './state.ts';

/** The wording that the selected line of the present screen has in a language, or null. */
function selectedWording(state: AppState, language: string, context: Context): string | null {
  if (state.screen === 'quotes') {
    const entry = state.quotes.entries[state.quotes.selected];
    const variants = entry?.statement.variants.filter((one) => one.language === language) ?? [];
    const best = variants.find((one) => one.provenance === 'original') ?? variants.at(-1);
    return best?.text ?? null;
  }
  const hit = state.concordance.hits[state.concordance.selected];
  const unit = hit ? context.unitOf(hit.memory, hit.unit) : undefined;
  return (
    unit?.variants.find((one) => isLanguageTag(one.language) && one.language === language)?.text ??
    null
  );
}

/** Puts the selected wording into the open row and goes back to it. */
export function reuseSelected(state: AppState, context: Context): Step {
  const { translate } = state;
  if (!translate) return still(say(state, 'no-document', { command: 'tarjuman FILE' }, true));
  const text = selectedWording(state, translate.target, context);
  if (text === null || !isWork(translate.document, translate.current)) {
    return still(say(state, 'no-such-match', { number: 1 }, true));
  }
  const editor = applyOperation(translate.editor, { kind: 'insert', text });
  const row = rowAt(translate.rows, translate.current);
  const after: Row = { ...row, target: editor.text, status: 'draft', from: 'statement' };
  const back = withTranslate({ ...state, screen: 'translate' }, { ...translate, editor });
  const step = applyWork(back, rowChange({ ...translate, editor }, 'statement', after));
  return { ...step, state: say(step.state, 'statement-inserted', { number: 1, percent: 100 }) };
}
