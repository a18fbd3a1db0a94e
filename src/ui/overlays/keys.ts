/** Keys while something lies over the screen. */
import {
  type AppState,
  type Attribution,
  choicesOf,
  type Exchange,
  type FindingList,
  type NamesForm,
  type OriginalStop,
  type Overlay,
  PRETRANSLATE_PERCENT,
  type UserAction,
} from '../../app/index.ts';
import { LANGUAGE_TAGS } from '../../core/language-tag.ts';
import { digitOf, type KeyEvent } from '../../terminal/index.ts';
import { type CommandContext, commandFor, type ScreenAction } from '../commands/index.ts';
import { helpPages } from './help.ts';
import { paletteCommands } from './palette.ts';
import { changedSetting, SETTINGS } from './settings.ts';
import { stepOf, typedInto } from './steps.ts';
import { wordLines } from './words.ts';

/** What is asked for, in order: closing and running a command are two things. */
export type OverlayActions = readonly ScreenAction[];

const NOTHING: OverlayActions = [];
const CLOSE: UserAction = { type: 'overlay', overlay: null };

function show(overlay: Overlay): OverlayActions {
  return [{ type: 'overlay', overlay }];
}

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}

function helpKey(context: CommandContext, page: number, event: KeyEvent): OverlayActions {
  const { state, surface } = context;
  if (event.name === 'enter') return [CLOSE];
  const turns: Readonly<Record<string, number>> = {
    ...{ down: 1, pagedown: 1, space: 1, up: -1, pageup: -1 },
    ...(surface.mirrored ? { left: 1, right: -1 } : { left: -1, right: 1 }),
  };
  const turn = turns[event.name] ?? 0;
  const to = clamp(page + turn, helpPages(surface, state));
  return turn === 0 ? NOTHING : show({ kind: 'help', page: to });
}

function paletteKey(
  context: CommandContext,
  overlay: Extract<Overlay, { kind: 'palette' }>,
  event: KeyEvent,
): OverlayActions {
  const { state } = context;
  const found = paletteCommands(state, overlay.query);
  if (event.kind === 'key' && event.name === 'enter') {
    const command = found[overlay.selected];
    const without: AppState = { ...state, overlay: null };
    const action = command?.run({ ...context, state: without, digit: 1 }) ?? null;
    return action === null ? [CLOSE] : [CLOSE, action];
  }
  const step = stepOf(event);
  if (step !== 0) {
    return show({ ...overlay, selected: clamp(overlay.selected + step, found.length) });
  }
  const query = typedInto(overlay.query, event);
  return query === null ? NOTHING : show({ kind: 'palette', query, selected: 0 });
}

/** Letters find a word, Up and Down choose a translation, Enter puts it in. */
function wordsKey(
  state: AppState,
  overlay: Extract<Overlay, { kind: 'words' }>,
  event: KeyEvent,
): OverlayActions {
  const found = wordLines(state, overlay.query);
  if (event.kind === 'key' && event.name === 'enter') {
    const chosen = found[overlay.selected];
    return chosen ? [{ type: 'insert-word', word: chosen.offer.word }] : [CLOSE];
  }
  const step = stepOf(event);
  if (step !== 0)
    return show({ ...overlay, selected: clamp(overlay.selected + step, found.length) });
  const query = typedInto(overlay.query, event);
  return query === null ? NOTHING : show({ kind: 'words', query, selected: 0 });
}

/** Digits of a number being typed; more than segments could have are not taken. */
const GOTO_DIGITS = 7;

/** A line of digits, of any script, after a key; null when the key is no typing. */
function digitsAfter(text: string, event: KeyEvent, most: number): string | null {
  const typed = typedInto('', event);
  if (typed === null) return null;
  if (event.kind === 'key') return text.slice(0, -1);
  const digits = [...typed].map(digitOf).filter((digit) => digit !== undefined);
  return (text + digits.join('')).slice(0, most);
}

function gotoKey(text: string, event: KeyEvent): OverlayActions {
  if (event.kind === 'key' && event.name === 'enter') {
    return text === '' ? [CLOSE] : [{ type: 'goto', row: Number(text) - 1 }];
  }
  const digits = digitsAfter(text, event, GOTO_DIGITS);
  return digits === null ? NOTHING : show({ kind: 'goto', text: digits });
}

function pretranslateKey(text: string, event: KeyEvent): OverlayActions {
  if (event.kind === 'key' && event.name === 'enter') {
    const percent = Number(text);
    const { least, most } = PRETRANSLATE_PERCENT;
    if (percent < least || percent > most) return NOTHING;
    return [{ type: 'pretranslate', percent }];
  }
  const digits = digitsAfter(text, event, 3);
  return digits === null ? NOTHING : show({ kind: 'pretranslate', text: digits });
}

function choose(stop: OriginalStop, at: number): OverlayActions {
  const choice = choicesOf(stop)[at];
  if (choice === undefined) return NOTHING;
  const text = (stop.typed ?? '').trim();
  if (choice !== 'paste-original') return [{ type: 'choose-original', choice }];
  return text === ''
    ? show({ ...stop, selected: at })
    : [{ type: 'choose-original', choice, text }];
}

function stopKey(stop: OriginalStop, event: KeyEvent): OverlayActions {
  const choices = choicesOf(stop);
  const isPasting = choices[stop.selected] === 'paste-original';
  const step = stepOf(event);
  if (step !== 0) return show({ ...stop, selected: clamp(stop.selected + step, choices.length) });
  if (event.kind === 'key' && event.name === 'enter') return choose(stop, stop.selected);
  if (event.kind === 'paste') {
    const selected = choices.indexOf('paste-original');
    return show({ ...stop, selected, typed: (stop.typed ?? '') + event.text.trim() });
  }
  const digit = event.kind === 'text' ? digitOf(event.text) : undefined;
  if (digit !== undefined && !isPasting) return choose(stop, digit - 1);
  const typed = isPasting ? typedInto(stop.typed ?? '', event) : null;
  return typed === null ? NOTHING : show({ ...stop, typed });
}

/** Up and Down choose a setting, Left and Right change it, Enter closes. */
function settingsKey(context: CommandContext, selected: number, event: KeyEvent): OverlayActions {
  const { state, surface } = context;
  if (event.kind !== 'key') return NOTHING;
  const step = stepOf(event);
  if (step !== 0)
    return show({ kind: 'settings', selected: clamp(selected + step, SETTINGS.length) });
  if (event.name === 'enter') return [CLOSE];
  const name = SETTINGS[selected];
  if (name === undefined || !['left', 'right', 'space'].includes(event.name)) return NOTHING;
  const isOnward = event.name === 'space' || (event.name === 'right') !== surface.mirrored;
  return [{ type: 'personal', changes: changedSetting(state, name, isOnward ? 1 : -1) }];
}

/** Up and Down choose the language, Enter starts. Any other key starts too, and does what it does without the page. */
function welcomeKey(context: CommandContext, event: KeyEvent): OverlayActions {
  const { state } = context;
  const seen: UserAction = { type: 'personal', changes: { welcomed: true } };
  const step = event.kind === 'key' && !event.ctrl && !event.alt ? stepOf(event) : 0;
  if (step === 0) return [seen, CLOSE];
  const at = clamp(LANGUAGE_TAGS.indexOf(state.uiLanguage) + step, LANGUAGE_TAGS.length);
  const uiLanguage = LANGUAGE_TAGS[at] ?? state.uiLanguage;
  return [{ type: 'personal', changes: { uiLanguage } }];
}

/** Whether a key that closes the first page has work of its own to do. */
export function isMeantForWork(event: KeyEvent): boolean {
  return event.kind !== 'key' || (event.name !== 'enter' && event.name !== 'escape');
}

/** The form: Up and Down for the fields, Left and Right for a language, Tab for the file's name, Enter to go on. */
function exchangeKey(context: CommandContext, form: Exchange, event: KeyEvent): OverlayActions {
  if (event.kind === 'key') {
    if (event.name === 'enter') return [{ type: 'exchange-go' }];
    if (event.name === 'tab')
      return [event.shift ? { type: 'exchange-field', by: -1 } : { type: 'exchange-complete' }];
    if (event.name === 'up' || event.name === 'down')
      return [{ type: 'exchange-field', by: event.name === 'up' ? -1 : 1 }];
    if (event.name === 'left' || event.name === 'right') {
      const isOnward = (event.name === 'right') !== context.surface.mirrored;
      return [{ type: 'exchange-language', by: isOnward ? 1 : -1 }];
    }
  }
  const path = form.field === 'file' ? typedInto(form.path, event) : null;
  return path === null ? NOTHING : [{ type: 'exchange-path', path }];
}

/** Tab and Shift+Tab for the fields, arrows for their values, the Page keys for other quotations; anything else types. */
function attributionKey(
  context: CommandContext,
  form: Attribution,
  event: KeyEvent,
): OverlayActions {
  if (event.kind === 'key') {
    const onward = context.surface.mirrored ? 'left' : 'right';
    const by: Readonly<Record<string, 1 | -1>> = { down: 1, up: -1, pagedown: 1, pageup: -1 };
    const step = by[event.name];
    if (event.name === 'enter') return [{ type: 'attribution-take' }];
    if (event.name === 'tab') return [{ type: 'attribution-field', by: event.shift ? -1 : 1 }];
    if (event.name === 'pagedown' || event.name === 'pageup')
      return [{ type: 'attribution-other', by: step ?? 1 }];
    if (step !== undefined) return [{ type: 'attribution-step', by: step }];
    if (event.name === 'left' || event.name === 'right') {
      const isValue = form.field === 'medium' || form.field === 'language';
      return isValue ? [{ type: 'attribution-step', by: event.name === onward ? 1 : -1 }] : NOTHING;
    }
  }
  const before = form.field === 'date' ? form.date : form.typed;
  const text = typedInto(before, event);
  return text === null ? NOTHING : [{ type: 'attribution-type', text }];
}

/** Tab and the arrows go to another language; anything else types. */
function namesKey({ fields, language }: NamesForm, event: KeyEvent): OverlayActions {
  if (event.kind === 'key' && event.name === 'enter') return [{ type: 'names-take' }];
  const isTab = event.kind === 'key' && event.name === 'tab';
  const step = isTab ? (event.shift ? -1 : 1) : stepOf(event);
  if (step !== 0) return [{ type: 'names-field', by: step > 0 ? 1 : -1 }];
  const text = typedInto(fields[language], event);
  return text === null ? NOTHING : [{ type: 'names-type', text }];
}

/** Enter goes to the segment, with what is meant selected where it stands in the translation. */
function findingsKey(list: FindingList, event: KeyEvent): OverlayActions {
  const { found, selected } = list;
  const step = stepOf(event);
  if (step !== 0 && found) return show({ ...list, selected: clamp(selected + step, found.length) });
  if (event.kind !== 'key' || event.name !== 'enter') return NOTHING;
  const chosen = found?.[selected];
  if (!chosen) return [CLOSE];
  const { row, finding } = chosen;
  const { span, side } = finding;
  const there: UserAction = { type: 'goto', row };
  if (!span || side !== 'target') return [there];
  return [there, { type: 'edit', operation: { kind: 'select', ...span } }];
}

/** What a key asks for while the state has an overlay. Esc closes every one; quitting keys work through all of them. */
export function overlayActions(context: CommandContext, event: KeyEvent): OverlayActions {
  const { state } = context;
  const { overlay } = state;
  if (overlay === null || event.kind === 'reply') return NOTHING;
  if (overlay.kind === 'welcome') return welcomeKey(context, event);
  if (event.kind === 'key' && event.name === 'escape') return [CLOSE];
  const known = commandFor(event, state, 'latin', context.surface.keymap);
  if (known?.command.id === 'app.quit') {
    const action = known.command.run(context);
    return action === null ? NOTHING : [action];
  }
  if (known?.command.id === 'help.toggle' || known?.command.id === 'palette.open') {
    const isOpen = overlay.kind === (known.command.id === 'help.toggle' ? 'help' : 'palette');
    const action = isOpen ? CLOSE : known.command.run(context);
    if (overlay.kind !== 'original-stop') return action === null ? NOTHING : [action];
  }
  switch (overlay.kind) {
    case 'help':
      return helpKey(context, overlay.page ?? 0, event);
    case 'palette':
      return paletteKey(context, overlay, event);
    case 'words':
      return wordsKey(state, overlay, event);
    case 'goto':
      return gotoKey(overlay.text, event);
    case 'pretranslate':
      return pretranslateKey(overlay.text, event);
    case 'quit':
      return event.kind === 'key' && event.name === 'enter' ? [{ type: 'quit' }] : NOTHING;
    case 'settings':
      return settingsKey(context, overlay.selected, event);
    case 'exchange':
      return exchangeKey(context, overlay, event);
    case 'attribution':
      return attributionKey(context, overlay, event);
    case 'names':
      return namesKey(overlay, event);
    case 'findings':
      return findingsKey(overlay, event);
    case 'original-stop':
      return stopKey(overlay, event);
  }
}
