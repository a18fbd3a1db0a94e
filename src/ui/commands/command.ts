/** What a command is. The table of them is the source of help, hint bar, palette, key table and conflict test. */
import type { AppState, UserAction } from '../../app/index.ts';
import type { Catalogue } from '../../i18n/index.ts';
import type { Surface } from '../frame/index.ts';

/** The commands are those that the catalogues name: `id` has the title, `id.hint` the short name of the hint bar. */
export type CommandId = Exclude<keyof Catalogue['commands'], `${string}.hint`>;

/**
 * Where a command lives: the parts of the screens that can have the keys. `editor` and `offers` are the translate
 * screen with the keys in the translation or in the suggestions.
 */
export type Place = 'editor' | 'offers' | 'align' | 'pile' | 'memory' | 'quotes';

/** Every place, in the order of help. */
export const PLACES: readonly Place[] = ['editor', 'offers', 'align', 'pile', 'memory', 'quotes'];

/** What belongs to the eyes only: kept by the screens, neither saved nor undone. */
export interface View {
  /** Whether matches show their source with what differs, or their translation alone. */
  readonly diff: boolean;
}

/** What a command can ask for: something of the program, another view, an editor, or a text copied. */
export type ScreenAction =
  | UserAction
  | { readonly type: 'view'; readonly view: View }
  /** The translation is to be edited in the user's own editor. */
  | { readonly type: 'edit-outside'; readonly text: string }
  /** Text to be copied, and what happens to it then. */
  | { readonly type: 'copy'; readonly text: string; readonly next: UserAction | null };

/** What a command has to go by. */
export interface CommandContext {
  readonly state: AppState;
  readonly surface: Surface;
  readonly view: View;
  /** The n of Alt+n; 1 when the command was not called by such a key. */
  readonly digit: number;
  /** What was last copied or cut in the program; empty before that. */
  readonly copied: string;
}

/** One thing a translator can do. */
export interface Command {
  readonly id: CommandId;
  /**
   * Default keys: `F3`, `Ctrl+K`, `Alt+1..9`, `Shift+Tab`, `m`. Single letters and signs are commands where nothing is
   * typed; they go by the place of the key, so they work on every layout.
   */
  readonly keys: readonly string[];
  readonly places: readonly Place[];
  /** What it asks for, or null when there is nothing to do now. */
  readonly run: (context: CommandContext) => ScreenAction | null;
  /** Whether it would do something now. Of commands on one key the first that would is meant. @default always */
  readonly isLive?: (state: AppState) => boolean;
  /** Place in the hint bar, lowest first; commands without one are not shown there. */
  readonly hintRank?: number;
  /** True for caret movement and deletion: in help, but not in the palette. */
  readonly typing?: boolean;
}
