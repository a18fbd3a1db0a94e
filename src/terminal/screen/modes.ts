/** What the terminal is told on the way in and on the way out. Every switch has its way back. */

/** Switches that depend on the terminal at hand; detection fills them in. */
export interface TerminalModes {
  /** Switch off the terminal's own reordering (BDSM) and switch it on again at the end. */
  readonly explicitBidi: boolean;
  /** Keep the terminal from exchanging Left and Right in right-to-left lines (VTE), and allow it again at the end. */
  readonly keepArrows: boolean;
  /** mlterm: reordering is switched by an OSC of its own. */
  readonly mltermBidiOff: boolean;
  /** Ask for unambiguous keys with their place on the Latin layout (kitty protocol). */
  readonly kittyKeyboard: boolean;
  /** Let Meta and Alt put an Esc before the key; otherwise they make other characters of it (xterm, mlterm). */
  readonly metaSendsEscape: boolean;
  readonly altSendsEscape: boolean;
  /** Report chords that have no byte of their own, such as Ctrl+Enter (xterm, mlterm). */
  readonly otherKeys: boolean;
  /** Application keypad, without which st sends a sequence for Delete that others send for F1. */
  readonly applicationKeypad: boolean;
  /** Turn the mouse wheel into Up and Down (xterm's alternate scroll); selecting with the mouse stays as it is. */
  readonly wheelKeys: boolean;
  /** Report clicks and the wheel with their place; selecting with the mouse then wants Shift held. */
  readonly mouseClicks: boolean;
}

/** Nothing special. */
export const NO_MODES: TerminalModes = {
  explicitBidi: false,
  keepArrows: false,
  mltermBidiOff: false,
  kittyKeyboard: false,
  metaSendsEscape: false,
  altSendsEscape: false,
  otherKeys: false,
  applicationKeypad: false,
  wheelKeys: false,
  mouseClicks: false,
};

/** Switch on and off, in the order of entering; leaving goes backwards. */
type Switch = readonly [enter: string, leave: string];

const ESC = '\u001b';
const ALTERNATE_SCREEN: Switch = [`${ESC}[?1049h`, `${ESC}[?1049l`];
const NO_WRAP: Switch = [`${ESC}[?7l`, `${ESC}[?7h`];
const HIDDEN_CURSOR: Switch = [`${ESC}[?25l`, `${ESC}[?25h`];
const BRACKETED_PASTE: Switch = [`${ESC}[?2004h`, `${ESC}[?2004l`];
const CLEARED: Switch = [`${ESC}[0m${ESC}[H${ESC}[2J`, `${ESC}[0m`];

const OPTIONAL: readonly (readonly [keyof TerminalModes, Switch])[] = [
  ['explicitBidi', [`${ESC}[8l`, `${ESC}[8h`]],
  ['keepArrows', [`${ESC}[?1243l`, `${ESC}[?1243h`]],
  ['mltermBidiOff', [`${ESC}]5379;use_ctl=false\u0007`, `${ESC}]5379;use_ctl=true\u0007`]],
  ['applicationKeypad', [`${ESC}=`, `${ESC}>`]],
  ['wheelKeys', [`${ESC}[?1007h`, `${ESC}[?1007l`]],
  // 1000: presses and releases; 1006: as decimal numbers (SGR), without the limit of 223 columns.
  ['mouseClicks', [`${ESC}[?1000h${ESC}[?1006h`, `${ESC}[?1006l${ESC}[?1000l`]],
  ['metaSendsEscape', [`${ESC}[?1036h`, `${ESC}[?1036l`]],
  ['altSendsEscape', [`${ESC}[?1039h`, `${ESC}[?1039l`]],
  ['otherKeys', [`${ESC}[>4;1m`, `${ESC}[>4m`]],
  // 1: unambiguous escape codes, 4: report the key on the base layout.
  ['kittyKeyboard', [`${ESC}[>5u`, `${ESC}[<u`]],
];

function switchesOf(modes: TerminalModes): readonly Switch[] {
  const chosen = OPTIONAL.filter(([name]) => modes[name]).map(([, both]) => both);
  return [ALTERNATE_SCREEN, NO_WRAP, HIDDEN_CURSOR, BRACKETED_PASTE, ...chosen, CLEARED];
}

/** Bytes that take the terminal over. */
export function enterSequence(modes: TerminalModes): string {
  return switchesOf(modes)
    .map(([enter]) => enter)
    .join('');
}

/** Bytes that change the switches of a terminal that is ours: what differs, off before on. */
export function changeSequence(before: TerminalModes, after: TerminalModes): string {
  const changed = OPTIONAL.filter(([name]) => before[name] !== after[name]);
  const off = changed.filter(([name]) => before[name]).map(([, [, leave]]) => leave);
  const on = changed.filter(([name]) => after[name]).map(([, [enter]]) => enter);
  return [...off, ...on].join('');
}

/** Bytes that give it back as it was. */
export function leaveSequence(modes: TerminalModes): string {
  return switchesOf(modes)
    .map(([, leave]) => leave)
    .reverse()
    .join('');
}
