/** The memory and quotes screens' part of the reducer: a field, a list, a selection. */
import { applyOperation } from '../../core/edit/index.ts';
import type { UserAction } from '../actions.ts';
import type { AppState } from '../state.ts';
import { type Step, still } from '../step.ts';

/** A selection moved within a list, held at its ends. */
function moved(selected: number, by: number, length: number): number {
  return Math.max(0, Math.min(length - 1, selected + by));
}

/** Every action of the memory and quotes screens; others are returned as null. */
export function reduceSearch(state: AppState, action: UserAction): Step | null {
  const { concordance, quotes } = state;
  switch (action.type) {
    case 'search-edit': {
      const field = applyOperation(concordance.field, action.operation);
      if (field.text === concordance.field.text) {
        return still({ ...state, concordance: { ...concordance, field } });
      }
      return {
        state: { ...state, concordance: { ...concordance, field, busy: true, selected: 0 } },
        effects: [{ kind: 'search', text: field.text }],
      };
    }
    case 'search': {
      const field = applyOperation(
        { ...concordance.field, anchor: 0, cursor: concordance.field.text.length },
        { kind: 'insert', text: action.text },
      );
      return {
        state: {
          ...state,
          screen: 'memory',
          concordance: { ...concordance, field, busy: true, selected: 0 },
        },
        effects: [{ kind: 'search', text: field.text }],
      };
    }
    case 'search-select': {
      const selected = moved(concordance.selected, action.by, concordance.hits.length);
      return still({ ...state, concordance: { ...concordance, selected } });
    }
    case 'quotes-edit': {
      const field = applyOperation(quotes.field, action.operation);
      const next = { ...state, quotes: { ...quotes, field, selected: 0 } };
      return field.text === quotes.field.text
        ? still({ ...state, quotes: { ...quotes, field } })
        : { state: next, effects: [{ kind: 'list-statements', text: field.text }] };
    }
    case 'quotes-select': {
      const selected = moved(quotes.selected, action.by, quotes.entries.length);
      return still({ ...state, quotes: { ...quotes, selected, rendering: 0 } });
    }
    default:
      return null;
  }
}
