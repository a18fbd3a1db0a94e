/** What a terminal answers when it is asked who it is and what it can do. */
import type { KeyEvent } from '../keys/index.ts';

/** Answer to a question about a mode (DECRPM): 0 unknown, 1 set, 2 reset, 3 always set, 4 always reset. */
export type ModeState = 0 | 1 | 2 | 3 | 4;

/** Answers, as far as they came. */
export interface TerminalReplies {
  /** Name and version (XTVERSION), for instance `XTerm(379)`. */
  readonly xtversion?: string;
  /** Primary, secondary and tertiary device attributes, without the introducer. */
  readonly da1?: string;
  readonly da2?: string;
  readonly da3?: string;
  /** Implicit bidi, ANSI mode 8 (BDSM): whether the terminal reorders, and can be told not to. */
  readonly bidiMode?: ModeState;
  /** Private mode 1243: whether Left and Right are exchanged in right-to-left lines. */
  readonly arrowMode?: ModeState;
  /** Private modes 1036 and 1039: whether Meta and Alt put an Esc before the key, or change the character. */
  readonly metaMode?: ModeState;
  readonly altMode?: ModeState;
  /** Whether the kitty keyboard protocol is spoken. */
  readonly kittyKeyboard?: boolean;
}

/** No answer at all. */
export const NO_REPLIES: TerminalReplies = {};

/** The modes that we ask about, as the replies name them. */
const MODE_FIELDS: Readonly<
  Record<string, 'bidiMode' | 'arrowMode' | 'metaMode' | 'altMode' | undefined>
> = { '8': 'bidiMode', '?1243': 'arrowMode', '?1036': 'metaMode', '?1039': 'altMode' };

function modeState(text: string | undefined): ModeState {
  const value = Number(text);
  return value === 1 || value === 2 || value === 3 || value === 4 ? value : 0;
}

/** The answers with one more reply event read into them; other events leave them as they are. */
export function withReply(replies: TerminalReplies, event: KeyEvent): TerminalReplies {
  if (event.kind !== 'reply') return replies;
  switch (event.name) {
    case 'xtversion':
      return { ...replies, xtversion: event.text };
    case 'da1':
      return { ...replies, da1: event.text };
    case 'da2':
      return { ...replies, da2: event.text };
    case 'da3':
      return { ...replies, da3: event.text };
    case 'kitty-keyboard':
      return { ...replies, kittyKeyboard: true };
    case 'mode': {
      const [mode = '', state] = event.text.split(';');
      const field = MODE_FIELDS[mode];
      return field === undefined ? replies : { ...replies, [field]: modeState(state) };
    }
    default:
      return replies;
  }
}
