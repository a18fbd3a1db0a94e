/** Which terminal this is: from its own answers first, from the environment (which leaks from one into another) last. */
import type { TerminalReplies } from './replies.ts';

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Families that need rules of their own. */
export type TerminalName =
  | 'vte'
  | 'konsole'
  | 'xterm'
  | 'mlterm'
  | 'kitty'
  | 'alacritty'
  | 'urxvt'
  | 'st'
  | 'putty'
  | 'tmux'
  | 'screen'
  | 'xterm.js'
  | 'apple-terminal'
  | 'iterm'
  | 'wezterm'
  | 'ghostty'
  | 'windows-terminal'
  | 'mintty'
  | 'foot'
  | 'linux-console'
  | 'unknown';

type Rule = readonly [pattern: RegExp, name: TerminalName];

/** Beginnings of the XTVERSION answer. */
const BY_XTVERSION: readonly Rule[] = [
  [/^XTerm\(/, 'xterm'],
  [/^Konsole/, 'konsole'],
  [/^VTE/, 'vte'],
  [/^kitty/, 'kitty'],
  [/^tmux/, 'tmux'],
  [/^mintty/, 'mintty'],
  [/^foot/, 'foot'],
  [/^WezTerm/, 'wezterm'],
  [/^ghostty/i, 'ghostty'],
  [/^iTerm2/, 'iterm'],
  [/^xterm\.js/, 'xterm.js'],
  [/^mlterm/, 'mlterm'],
];

/** Secondary device attributes: the terminal's number, and for number 0 and 1, which many use, its version too. */
const BY_DA2: readonly Rule[] = [
  [/^65;\d+;1$/, 'vte'],
  [/^61;\d+;1$/, 'vte'],
  [/^24;/, 'mlterm'],
  [/^85;/, 'urxvt'],
  [/^84;/, 'tmux'],
  [/^83;/, 'screen'],
  [/^77;/, 'mintty'],
  [/^41;/, 'xterm'],
  [/^1;40\d\d;/, 'kitty'],
  [/^1;115;/, 'konsole'],
  [/^0;136;/, 'putty'],
  [/^0;276;/, 'xterm.js'],
];

/** Tertiary device attributes: four letters in hexadecimal. */
const BY_DA3: readonly Rule[] = [
  [/^7E565445$/i, 'vte'],
  [/^7E4B4445$/i, 'konsole'],
];

const BY_TERM: readonly Rule[] = [
  [/^alacritty/, 'alacritty'],
  [/^st(-|$)/, 'st'],
  [/^rxvt-unicode/, 'urxvt'],
  [/^xterm-kitty/, 'kitty'],
  [/^xterm-ghostty/, 'ghostty'],
  [/^foot/, 'foot'],
  [/^linux$/, 'linux-console'],
  [/^tmux/, 'tmux'],
  [/^screen/, 'screen'],
  [/^mlterm/, 'mlterm'],
  [/^konsole/, 'konsole'],
  [/^wezterm/, 'wezterm'],
];

const BY_TERM_PROGRAM: readonly Rule[] = [
  [/^vscode$/, 'xterm.js'],
  [/^Apple_Terminal$/, 'apple-terminal'],
  [/^iTerm\.app$/, 'iterm'],
  [/^WezTerm$/, 'wezterm'],
  [/^ghostty$/i, 'ghostty'],
  [/^mintty$/, 'mintty'],
];

/** Variables that a terminal sets, asked last: they live on in terminals started from one another. */
const BY_VARIABLE: readonly (readonly [variable: string, name: TerminalName])[] = [
  ['WT_SESSION', 'windows-terminal'],
  ['ALACRITTY_WINDOW_ID', 'alacritty'],
  ['KITTY_WINDOW_ID', 'kitty'],
  ['KONSOLE_VERSION', 'konsole'],
  ['MLTERM', 'mlterm'],
  ['XTERM_VERSION', 'xterm'],
  ['VTE_VERSION', 'vte'],
];

function firstMatch(rules: readonly Rule[], text: string | undefined): TerminalName | undefined {
  if (text === undefined) return undefined;
  return rules.find(([pattern]) => pattern.test(text))?.[1];
}

function byVariable(env: Environment): TerminalName | undefined {
  return BY_VARIABLE.find(([variable]) => env[variable] !== undefined)?.[1];
}

/** The multiplexer that the environment speaks of. */
function multiplexerIn(env: Environment): TerminalName | undefined {
  if (env.TMUX) return 'tmux';
  return env.STY ? 'screen' : undefined;
}

/**
 * The program that reads our bytes: what it answers decides, since a terminal opened from within tmux has the
 * variables of tmux too.
 */
export function identify(env: Environment, replies: TerminalReplies): TerminalName {
  return (
    firstMatch(BY_XTVERSION, replies.xtversion) ??
    firstMatch(BY_DA3, replies.da3) ??
    firstMatch(BY_DA2, replies.da2) ??
    multiplexerIn(env) ??
    firstMatch(BY_TERM, env.TERM) ??
    firstMatch(BY_TERM_PROGRAM, env.TERM_PROGRAM) ??
    byVariable(env) ??
    'unknown'
  );
}

/** What tmux says about the terminal it is shown in: its XTVERSION answer, if any, and its TERM. */
export interface OuterTerminal {
  readonly type: string;
  readonly term: string;
}

/** The terminal around a multiplexer; its environment is that of the first terminal, so it is asked last. */
export function identifyOuter(env: Environment, outer: OuterTerminal | undefined): TerminalName {
  return (
    firstMatch(BY_XTVERSION, outer?.type) ??
    firstMatch(BY_TERM, outer?.term) ??
    byVariable(env) ??
    'unknown'
  );
}

/**
 * The name under which a calibration is kept: what the terminal calls itself, or its number and the program that
 * claims to be it; apart when a multiplexer stands between.
 */
export function terminalKey(env: Environment, replies: TerminalReplies): string {
  const own = replies.xtversion ?? `${replies.da2 ?? env.TERM ?? ''}/${env.TERM_PROGRAM ?? ''}`;
  const name = identify(env, replies);
  return name === 'tmux' || name === 'screen' ? `${name}:${own}` : own;
}
