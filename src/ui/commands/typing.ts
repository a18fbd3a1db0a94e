/** Keys of a text field: caret, selection, deletion. The translation and the two search fields have the same ones. */
import type { TextOperation } from '../../core/edit/index.ts';
import { caretOperation, type Motion } from '../caret.ts';
import { editAction, fieldOf } from '../field.ts';
import type { Command, CommandContext, Place, ScreenAction } from './command.ts';

const FIELDS: readonly Place[] = ['editor', 'memory', 'quotes'];

function move(motion: Motion, extend = false): (context: CommandContext) => ScreenAction | null {
  return ({ state, surface }) => {
    const field = fieldOf(state, surface);
    const operation = field && caretOperation(field, motion, extend);
    return operation ? editAction(state, operation) : null;
  };
}

function edit(operation: TextOperation): (context: CommandContext) => ScreenAction | null {
  return ({ state }) => editAction(state, operation);
}

/** Up and Down leave the translation at its first and last line, as in a document. */
function moveOrLeave(
  motion: 'up' | 'down',
  by: 'previous' | 'next',
): (context: CommandContext) => ScreenAction | null {
  return (context) => move(motion)(context) ?? { type: 'move', by };
}

function key(
  id: Command['id'],
  keys: readonly string[],
  run: Command['run'],
  places: readonly Place[] = FIELDS,
): Command {
  return { id, keys, places, run, typing: true };
}

/** In the order of help. */
export const typing: readonly Command[] = [
  key('caret.left', ['Left'], move('left')),
  key('caret.right', ['Right'], move('right')),
  key('caret.up', ['Up'], moveOrLeave('up', 'previous'), ['editor']),
  key('caret.down', ['Down'], moveOrLeave('down', 'next'), ['editor']),
  key('caret.wordLeft', ['Ctrl+Left'], move('word-left')),
  key('caret.wordRight', ['Ctrl+Right'], move('word-right')),
  key('caret.home', ['Home'], move('home')),
  key('caret.end', ['End'], move('end')),
  key('select.left', ['Shift+Left'], move('left', true)),
  key('select.right', ['Shift+Right'], move('right', true)),
  key('select.wordLeft', ['Ctrl+Shift+Left'], move('word-left', true)),
  key('select.wordRight', ['Ctrl+Shift+Right'], move('word-right', true)),
  key('select.home', ['Shift+Home'], move('home', true)),
  key('select.end', ['Shift+End'], move('end', true)),
  key('select.all', ['Ctrl+A'], edit({ kind: 'select-all' })),
  key('delete.back', ['Backspace'], edit({ kind: 'delete', to: 'previous' })),
  key('delete.forward', ['Delete'], edit({ kind: 'delete', to: 'next' })),
  key('delete.word', ['Ctrl+W', 'Ctrl+Backspace'], edit({ kind: 'delete', to: 'word-previous' })),
  key('delete.all', ['Ctrl+U'], edit({ kind: 'replace', start: 0, end: Infinity, text: '' })),
  key('type.joiner', ['Ctrl+Space', 'Shift+Space'], edit({ kind: 'insert', text: '\u200C' })),
  {
    id: 'segment.newline',
    keys: ['Alt+Enter'],
    places: ['editor'],
    run: edit({ kind: 'insert', text: '\n' }),
    typing: true,
  },
];
