/**
 * From the mouse to actions. A click goes where it points: to a segment, a place in the translation, a suggestion, a
 * row of a list, a choice of a box. A second click on a suggestion, a hit or a group does what Enter does there. The
 * wheel goes one on in what lies under it. Nothing is reachable by the mouse alone.
 */
import type { UserAction } from '../../app/index.ts';
import { LANGUAGE_TAGS } from '../../core/language-tag.ts';
import { type KeyEvent, keyEvent, type ScreenPlace } from '../../terminal/index.ts';
import { type CommandContext, commandFor, type ScreenAction } from '../commands/index.ts';
import { SMALLEST } from '../frame/index.ts';
import { coverOf, overlayActions } from '../overlays/index.ts';
import { translateHit } from '../screens/translate/hit.ts';
import { alignHit, fieldHit, listHit, pileHit } from './list-hits.ts';

type Actions = readonly ScreenAction[];

const NOTHING: Actions = [];

/** What a key would do here. */
function asKey(context: CommandContext, name: 'up' | 'down' | 'enter'): Actions {
  const event = keyEvent(name);
  if (context.state.overlay !== null) return overlayActions(context, event);
  const found = commandFor(event, context.state, 'latin', context.surface.keymap);
  const action = found?.command.run(context) ?? null;
  return action === null ? NOTHING : [action];
}

/** A click on a choice of a box. In the palette it is taken at once, as in a menu. */
function pickActions(context: CommandContext, pick: number): Actions {
  const { overlay } = context.state;
  const having = (chosen: typeof overlay): CommandContext => ({
    ...context,
    state: { ...context.state, overlay: chosen },
  });
  switch (overlay?.kind) {
    case 'palette':
      return asKey(having({ ...overlay, selected: pick }), 'enter');
    case 'settings':
      if (pick === overlay.selected) return overlayActions(context, keyEvent('space'));
      return [{ type: 'overlay', overlay: { ...overlay, selected: pick } }];
    case 'original-stop':
      if (pick === overlay.selected) return asKey(context, 'enter');
      return [{ type: 'overlay', overlay: { ...overlay, selected: pick } }];
    case 'welcome': {
      const uiLanguage = LANGUAGE_TAGS[pick];
      return uiLanguage === undefined ? NOTHING : [{ type: 'personal', changes: { uiLanguage } }];
    }
    default:
      return NOTHING;
  }
}

function overlayClick(context: CommandContext, { row }: ScreenPlace): Actions {
  const cover = coverOf(context.surface, context.state);
  const pick = cover?.picks[row - cover.from];
  return pick === undefined ? NOTHING : pickActions(context, pick);
}

function translateClick(context: CommandContext, place: ScreenPlace): Actions {
  const { state, surface, view } = context;
  const { translate } = state;
  const hit = translate && translateHit(surface, translate, view, place);
  if (!hit) return NOTHING;
  const toEditor: readonly UserAction[] =
    translate.pane === 'editor' ? [] : [{ type: 'pane', pane: 'editor' }];
  switch (hit.kind) {
    case 'segment':
      return hit.index === translate.current ? toEditor : [{ type: 'goto', row: hit.index }];
    case 'editor': {
      const operation = { kind: 'place', offset: hit.offset, extend: false } as const;
      return [...toEditor, { type: 'edit', operation }];
    }
    case 'offer': {
      if (hit.number === null) return NOTHING;
      const by = hit.number - 1 - translate.selected;
      return by === 0
        ? [{ type: 'insert-suggestion', number: hit.number, how: 'smart' }]
        : [{ type: 'select-suggestion', by }];
    }
  }
}

/** The memory and the statements: the field, or an entry of the list. */
function searchClick(context: CommandContext, place: ScreenPlace): Actions {
  const { state, surface } = context;
  const isMemory = state.screen === 'memory';
  const offset = fieldHit(surface, isMemory ? state.concordance.field : state.quotes.field, place);
  if (offset !== null) {
    const operation = { kind: 'place', offset, extend: false } as const;
    return [{ type: isMemory ? 'search-edit' : 'quotes-edit', operation }];
  }
  const { selected } = isMemory ? state.concordance : state.quotes;
  const index = listHit(surface, state, place);
  if (index === null) return NOTHING;
  if (index === selected) return asKey(context, 'enter');
  return [{ type: isMemory ? 'search-select' : 'quotes-select', by: index - selected }];
}

function click(context: CommandContext, place: ScreenPlace): Actions {
  const { state, surface } = context;
  if (state.overlay !== null) return overlayClick(context, place);
  switch (state.screen) {
    case 'translate':
      return translateClick(context, place);
    case 'memory':
    case 'quotes':
      return searchClick(context, place);
    case 'align': {
      const hit = state.align && alignHit(surface, state.align, place);
      return hit ? [{ type: 'align-goto', row: hit.row, side: hit.side }] : NOTHING;
    }
    case 'pile': {
      const hit = state.pile && pileHit(surface, state.pile, place);
      if (!hit) return NOTHING;
      if (hit.group === state.pile?.current && hit.side === state.pile.side)
        return asKey(context, 'enter');
      return [{ type: 'pile-goto', group: hit.group, side: hit.side }];
    }
  }
}

function wheel(context: CommandContext, by: 1 | -1, place: ScreenPlace): Actions {
  const { state, surface, view } = context;
  const { translate } = state;
  if (state.overlay === null && state.screen === 'translate' && translate !== null) {
    const hit = translateHit(surface, translate, view, place);
    return hit?.kind === 'offer'
      ? [{ type: 'select-suggestion', by }]
      : [{ type: 'move', by: by === 1 ? 'next' : 'previous' }];
  }
  return asKey(context, by === 1 ? 'down' : 'up');
}

/** What an event of the mouse asks for at a moment, in order. */
export function mouseActions(context: CommandContext, { name, place }: KeyEvent): Actions {
  const { state, surface } = context;
  const { columns, rows } = surface;
  const isSmall = columns < SMALLEST.columns || rows < SMALLEST.rows;
  // A report that nobody asked for is none.
  if (state.personal.mouse !== 'clicks' || place === undefined || isSmall) return NOTHING;
  if (name === 'press') return click(context, place);
  return wheel(context, name === 'wheel-down' ? 1 : -1, place);
}
