/**
 * Cut, copy and paste in text fields. Text is copied as it is stored, in logical order, whatever the screen shows: into
 * a register of the program's own, and through the terminal (OSC 52) into the system's clipboard where it allows that.
 * Ctrl+C and Ctrl+X copy and cut while something is selected; otherwise they leave the program, as ever.
 */
import type { AppState } from '../../app/index.ts';
import { selectionOf, type TextState } from '../../core/edit/index.ts';
import { editAction } from '../field.ts';
import type { Command, CommandContext, Place, ScreenAction } from './command.ts';

const FIELDS: readonly Place[] = ['editor', 'memory', 'quotes'];

function fieldText(state: AppState): TextState | null {
  switch (state.screen) {
    case 'translate':
      return state.translate?.editor ?? null;
    case 'memory':
      return state.concordance.field;
    case 'quotes':
      return state.quotes.field;
    case 'align':
    case 'pile':
      return null;
  }
}

function selected(state: AppState): string {
  const field = fieldText(state);
  if (field === null) return '';
  const { start, end } = selectionOf(field);
  return field.text.slice(start, end);
}

const isSelected = (state: AppState): boolean => selected(state) !== '';

function copy({ state }: CommandContext): ScreenAction | null {
  const text = selected(state);
  return text === '' ? null : { type: 'copy', text, next: null };
}

function cut({ state }: CommandContext): ScreenAction | null {
  const text = selected(state);
  if (text === '') return null;
  return { type: 'copy', text, next: editAction(state, { kind: 'insert', text: '' }) };
}

function paste({ state, copied }: CommandContext): ScreenAction | null {
  return copied === '' ? null : editAction(state, { kind: 'insert', text: copied });
}

/** In the order of help. */
export const clipboard: readonly Command[] = [
  {
    id: 'text.copy',
    keys: ['Ctrl+C', 'Ctrl+Insert'],
    places: FIELDS,
    run: copy,
    isLive: isSelected,
    typing: true,
  },
  {
    id: 'text.cut',
    keys: ['Ctrl+X', 'Shift+Delete'],
    places: FIELDS,
    run: cut,
    isLive: isSelected,
    typing: true,
  },
  { id: 'text.paste', keys: ['Ctrl+V', 'Shift+Insert'], places: FIELDS, run: paste, typing: true },
];
