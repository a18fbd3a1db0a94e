/** From key events to actions: overlays first, then commands, then typing. Pure but for the keyboard layout it learns. */
import type { App, AppState, UserAction } from '../app/index.ts';
import { type KeyboardLayout, type KeyEvent, layoutAfter } from '../terminal/index.ts';
import { type CommandContext, commandFor, type ScreenAction, type View } from './commands/index.ts';
import { editAction } from './field.ts';
import type { Surface } from './frame/index.ts';
import { mouseActions } from './mouse/index.ts';
import { isMeantForWork, overlayActions } from './overlays/index.ts';
import { pastedText } from './pasted-text.ts';

/** What a key types, as an action; null when it types nothing here. */
function typed(state: AppState, event: KeyEvent): UserAction | null {
  if (event.kind === 'text') return editAction(state, { kind: 'insert', text: event.text });
  if (event.kind !== 'paste') return null;
  const text = pastedText(event.text);
  const flat = state.screen === 'translate' ? text : text.replace(/\s+/g, ' ');
  return flat === '' ? null : editAction(state, { kind: 'insert', text: flat });
}

/** What a key asks for at a moment, in order. */
function actionsFor(
  context: CommandContext,
  event: KeyEvent,
  layout: KeyboardLayout,
): readonly ScreenAction[] {
  const { state } = context;
  if (event.kind === 'mouse') return mouseActions(context, event);
  if (state.overlay !== null) return overlayActions(context, event);
  const found = commandFor(event, state, layout, context.surface.keymap);
  const action = found
    ? found.command.run({ ...context, digit: found.digit })
    : typed(state, event);
  return action === null ? [] : [action];
}

/**
 * The layout before a letter has told it, as most letters stand on both: the one that letters told last, else by the
 * language of the interface, else by the texts. With Arabic and Sorani texts side by side nothing tells, and Arabic is
 * commoner.
 */
export function likelyLayout({ uiLanguage, translate, align, personal }: AppState): KeyboardLayout {
  if (personal.keyboard) return personal.keyboard;
  if (uiLanguage === 'ckb') return 'sorani';
  if (uiLanguage === 'ar') return 'arabic';
  const languages = new Set(align?.documents.map(({ language }) => language));
  if (translate) languages.add(translate.document.language).add(translate.target);
  return languages.has('ckb') && !languages.has('ar') ? 'sorani' : 'arabic';
}

/** What an input needs to see and to change. */
export interface InputOptions {
  readonly app: App;
  readonly surface: () => Surface;
  readonly view: () => View;
  readonly setView: (view: View) => void;
  /** Hands a text to the system's clipboard; false when it is too long for the terminal. */
  readonly copy: (text: string) => boolean;
  /** Opens a text in the user's own editor; what comes back is dispatched. */
  readonly editOutside: (text: string) => void;
}

/** Takes key events and dispatches what they ask for. */
export interface Input {
  readonly take: (events: readonly KeyEvent[]) => void;
}

/** Makes an input. It learns the keyboard layout from the letters that are typed, and has it remembered. */
export function createInput({
  app,
  surface,
  view,
  setView,
  copy,
  editOutside,
}: InputOptions): Input {
  let copied = '';
  const perform = (action: ScreenAction): void => {
    if (action.type === 'view') setView(action.view);
    else if (action.type === 'edit-outside') editOutside(action.text);
    else if (action.type !== 'copy') app.dispatch(action);
    else {
      copied = action.text;
      const isWhole = copy(copied);
      if (action.next) app.dispatch(action.next);
      app.dispatch({ type: 'copied', isWhole });
    }
  };
  const take = (event: KeyEvent): void => {
    if (event.kind === 'text') {
      const seen = layoutAfter('latin', event.text);
      if (seen !== 'latin' && seen !== app.state().personal.keyboard)
        app.dispatch({ type: 'personal', changes: { keyboard: seen } });
    }
    const layout = likelyLayout(app.state());
    const context = { state: app.state(), surface: surface(), view: view(), digit: 1, copied };
    for (const action of actionsFor(context, event, layout)) perform(action);
    // The first page is not in the way of somebody who just starts.
    const wasWelcome = context.state.overlay?.kind === 'welcome';
    if (wasWelcome && app.state().overlay === null && isMeantForWork(event)) take(event);
  };
  return {
    // A terminal without paste brackets gives a pasted text letter by letter, all at once: it is drawn once.
    take: (events) => app.together(() => events.forEach(take)),
  };
}
