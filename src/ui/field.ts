/** The text field that has the keys: its lines as drawn, and the action that changes it. */
import type { AppState, UserAction } from '../app/index.ts';
import type { TextOperation } from '../core/edit/index.ts';
import { directionOf } from '../core/language-tag.ts';
import type { Field } from './caret.ts';
import { linesOf, type Surface } from './frame/index.ts';
import { searchField } from './screens/search-field.ts';
import { targetColumns } from './screens/translate/geometry.ts';

/** The field of the present screen, laid out as it is drawn; null where nothing is typed. */
export function fieldOf(state: AppState, surface: Surface): Field | null {
  if (state.screen === 'translate') {
    const { translate } = state;
    if (translate === null) return null;
    const direction = directionOf(translate.target);
    const columns = targetColumns(surface);
    const lines = linesOf(surface, translate.editor.text, { columns, direction, shape: 'editor' });
    return { text: translate.editor, direction, lines };
  }
  if (state.screen === 'align' || state.screen === 'pile') return null;
  const text = state.screen === 'memory' ? state.concordance.field : state.quotes.field;
  return searchField(surface, text);
}

/** The action that does something to the field of the present screen. */
export function editAction(state: AppState, operation: TextOperation): UserAction | null {
  switch (state.screen) {
    case 'translate':
      return state.translate === null ? null : { type: 'edit', operation };
    case 'memory':
      return { type: 'search-edit', operation };
    case 'quotes':
      return { type: 'quotes-edit', operation };
    case 'align':
    case 'pile':
      return null;
  }
}
