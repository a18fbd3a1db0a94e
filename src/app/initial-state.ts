/** The state a program starts with: what was opened, and empty fields everywhere else. */

import { textState } from '../core/edit/index.ts';
import type { LanguageTag } from '../core/language-tag.ts';
import type { AlignState } from './align/state.ts';
import { type PersonalSettings, UNSET } from './personal-settings.ts';
import type { PileState } from './pile/index.ts';
import { UNTOUCHED_QUOTES } from './search/state.ts';
import type { AppState, Notice } from './state.ts';
import type { TranslateState } from './translate/state.ts';
import { memoryStateOf, type Workspace } from './workspace.ts';

/** What is open at the start. */
export interface Opened {
  readonly translate?: TranslateState;
  readonly align?: AlignState;
  readonly pile?: PileState;
  readonly notice?: Notice | null;
  /** Words to search for at once. */
  readonly search?: string;
}

/** The first state. The screen follows from what is open. */
export function initialState(
  workspace: Workspace,
  opened: Opened,
  uiLanguage: LanguageTag,
  personal: PersonalSettings = UNSET,
): AppState {
  const asked = opened.search ?? '';
  return {
    screen: opened.translate
      ? 'translate'
      : opened.align
        ? 'align'
        : opened.pile
          ? 'pile'
          : 'memory',
    overlay: null,
    translate: opened.translate ?? null,
    align: opened.align ?? null,
    pile: opened.pile ?? null,
    concordance: {
      field: textState(asked),
      asked,
      hits: [],
      selected: 0,
      busy: asked !== '',
    },
    quotes: UNTOUCHED_QUOTES,
    memory: memoryStateOf(workspace),
    save: { kind: 'clean' },
    notice: workspace.memory.readOnly
      ? { code: 'read-only', values: {}, bad: true }
      : (opened.notice ?? null),
    uiLanguage,
    personal,
    quitting: false,
  };
}
