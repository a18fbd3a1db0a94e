/**
 * Which strategy suits the terminal at hand. A pure decision over its answers and the environment; the rules come from
 * measurements of ten families of terminals, and first match wins.
 */
import {
  type FormChoice,
  type GlyphOptions,
  isStrategy,
  needsControls,
  type Strategy,
} from '../bidi/index.ts';
import { NO_MODES, type TerminalModes } from '../screen/index.ts';
import type { OwnSettings } from './own-settings.ts';
import type { TerminalReplies } from './replies.ts';
import type { SavedTerminal } from './saved.ts';
import {
  type Environment,
  identify,
  identifyOuter,
  type OuterTerminal,
  type TerminalName,
  terminalKey,
} from './terminals.ts';

/** Everything the decision looks at. */
export interface TerminalFacts {
  readonly env: Environment;
  /** Whether both input and output are a terminal. */
  readonly isTTY: boolean;
  /** The `--bidi` option, already checked to be a strategy. */
  readonly flag?: Strategy | undefined;
  /** Calibrations by {@link terminalKey}. */
  readonly saved?: Readonly<Record<string, SavedTerminal>> | undefined;
  readonly replies: TerminalReplies;
  /** Inside tmux: what it says about the terminal around it. */
  readonly outer?: OuterTerminal | undefined;
  /** What its own settings tell. @default nothing */
  readonly settings?: OwnSettings;
}

/** Why a strategy was taken. */
export type DetectionReason =
  | 'flag'
  | 'environment'
  | 'saved'
  | 'no-terminal'
  | 'multiplexer'
  | 'terminal-can-switch'
  | 'terminal-name'
  | 'terminal-settings'
  | 'unknown-terminal';

/** What the user could change to read better; the words are in the catalogue of messages. */
export type TerminalTip =
  | 'calibrate'
  | 'unknown-terminal'
  | 'kitty-force-ltr'
  | 'kitty-symbol-map'
  | 'putty-disable-bidi'
  | 'console-without-arabic'
  | 'multiplexer-in-mlterm'
  | 'tmux-explicit'
  | 'urxvt-second-font'
  | 'vscode-gpu'
  | 'vscode-gpu-off'
  | 'bidi-name-unknown';

/** How this terminal is spoken to. */
export interface Detection {
  readonly strategy: Strategy;
  readonly reason: DetectionReason;
  /** False where text may read wrongly until the user changes or chooses something; the tips say what. */
  readonly readsRight: boolean;
  readonly terminal: TerminalName;
  /** The terminal around a multiplexer. */
  readonly outer?: TerminalName;
  /** Under which a calibration would be saved. */
  readonly key: string;
  readonly modes: TerminalModes;
  readonly widths: GlyphOptions;
  /** Columns at the right edge that the screen must leave alone: where controls count, rows with them reach there. */
  readonly lostColumns: number;
  readonly forms: FormChoice;
  readonly ae: 'letter' | 'heh';
  readonly tips: readonly TerminalTip[];
}

/** A strategy, why, and what to tell the user. */
interface Choice {
  readonly strategy: Strategy;
  readonly reason: DetectionReason;
  readonly tips?: readonly TerminalTip[];
}

/** Terminals with a rule of their own, when they do not answer that they can be switched. */
const BY_TERMINAL: Readonly<Partial<Record<TerminalName, Omit<Choice, 'reason'>>>> = {
  // Old versions that cannot be switched off, but honour isolates.
  vte: { strategy: 'isolate' },
  konsole: { strategy: 'isolate-swap' },
  // After its own switch, see modesFor.
  mlterm: { strategy: 'app' },
  kitty: { strategy: 'words', tips: ['kitty-force-ltr', 'kitty-symbol-map', 'calibrate'] },
  putty: { strategy: 'stacked', tips: ['putty-disable-bidi', 'calibrate'] },
  'apple-terminal': { strategy: 'override', tips: ['calibrate'] },
  iterm: { strategy: 'app', tips: ['calibrate'] },
  wezterm: { strategy: 'app', tips: ['calibrate'] },
  mintty: { strategy: 'app', tips: ['calibrate'] },
  'linux-console': { strategy: 'app', tips: ['console-without-arabic'] },
  xterm: { strategy: 'app' },
  'xterm.js': { strategy: 'app', tips: ['vscode-gpu'] },
  alacritty: { strategy: 'app' },
  st: { strategy: 'app' },
  urxvt: { strategy: 'app', tips: ['urxvt-second-font'] },
  ghostty: { strategy: 'app' },
  foot: { strategy: 'app' },
  'windows-terminal': { strategy: 'app' },
};

/** Tips about what reads wrongly as it is; the others say what would be better still. */
const READS_WRONG: ReadonlySet<TerminalTip> = new Set([
  'console-without-arabic',
  'kitty-force-ltr',
  'multiplexer-in-mlterm',
  'unknown-terminal',
  'vscode-gpu-off',
]);

const UNKNOWN: Choice = {
  strategy: 'stacked',
  reason: 'unknown-terminal',
  tips: ['unknown-terminal'],
};

/** What the terminal does by its own settings, where they change what suits it. */
function bySettings(terminal: TerminalName, settings: OwnSettings): Choice | undefined {
  const reason = 'terminal-settings';
  if (terminal === 'kitty' && settings.kitty === 'force-ltr') return { strategy: 'app', reason };
  if (terminal === 'kitty' && settings.kitty === 'symbol-map')
    return { strategy: 'words', reason, tips: ['calibrate'] };
  // The browser reorders once more: one text a line, without letters in form, is the least it can disturb.
  if (terminal === 'xterm.js' && settings.withoutGpu)
    return { strategy: 'stacked', reason, tips: ['vscode-gpu-off'] };
  return undefined;
}

function byTerminal(terminal: TerminalName, settings: OwnSettings): Choice {
  const known = bySettings(terminal, settings);
  if (known !== undefined) return known;
  const rule = BY_TERMINAL[terminal];
  return rule === undefined ? UNKNOWN : { ...rule, reason: 'terminal-name' };
}

/** tmux and screen pass text and isolates on, but none of the switches that turn reordering off. */
function throughMultiplexer(outer: TerminalName, settings: OwnSettings): Choice {
  if (outer === 'mlterm') {
    return { strategy: 'stacked', reason: 'multiplexer', tips: ['multiplexer-in-mlterm'] };
  }
  const choice = byTerminal(outer, settings);
  if (choice === UNKNOWN) return choice;
  // VTE keeps the mode that it was given before tmux came, and then text can be joined by us in every cell.
  const tips: readonly TerminalTip[] = outer === 'vte' ? ['tmux-explicit'] : (choice.tips ?? []);
  return { ...choice, tips, reason: 'multiplexer' };
}

/** A terminal that knows the mode: 1 and 2 can be switched, 3 always reorders (it obeys isolates), 4 never does. */
function byBidiMode(replies: TerminalReplies): Choice | undefined {
  const reason = 'terminal-can-switch';
  if (replies.bidiMode === 1 || replies.bidiMode === 2) return { strategy: 'explicit', reason };
  if (replies.bidiMode === 3) return { strategy: 'isolate', reason };
  if (replies.bidiMode === 4) return { strategy: 'app', reason };
  return undefined;
}

function choose(facts: TerminalFacts, terminal: TerminalName, outer: TerminalName): Choice {
  const { env, settings = {} } = facts;
  if (facts.flag !== undefined) return { strategy: facts.flag, reason: 'flag' };
  if (isStrategy(env.TARJUMAN_BIDI)) return { strategy: env.TARJUMAN_BIDI, reason: 'environment' };
  const saved = facts.saved?.[terminalKey(env, facts.replies)];
  if (saved !== undefined && facts.isTTY) return { strategy: saved.strategy, reason: 'saved' };
  if (!facts.isTTY || env.TERM === 'dumb') return { strategy: 'plain', reason: 'no-terminal' };
  if (terminal === 'tmux' || terminal === 'screen') return throughMultiplexer(outer, settings);
  return byBidiMode(facts.replies) ?? byTerminal(terminal, settings);
}

/** Switches for a strategy in a terminal. What was off before stays off afterwards. */
function modesFor(strategy: Strategy, terminal: TerminalName, facts: TerminalFacts): TerminalModes {
  const { replies, env } = facts;
  const explicit = strategy === 'explicit';
  return {
    ...NO_MODES,
    explicitBidi: explicit && replies.bidiMode !== 2,
    keepArrows: replies.arrowMode === 1 || (explicit && replies.arrowMode === undefined),
    mltermBidiOff: terminal === 'mlterm' && strategy === 'app',
    kittyKeyboard: replies.kittyKeyboard === true,
    metaSendsEscape: replies.metaMode === 2,
    altSendsEscape: replies.altMode === 2,
    otherKeys: terminal === 'xterm' || terminal === 'mlterm',
    applicationKeypad: terminal === 'st' || /^st(-|$)/.test(env.TERM ?? ''),
  };
}

/**
 * What differs where letters go out unshaped: mlterm draws lam-alef in one cell and gives joiners a cell; Konsole
 * draws the ligature and leaves the second cell empty; PuTTY does that too and does not know the letters of Sorani.
 */
function widthsFor(strategy: Strategy, terminal: TerminalName, outer: TerminalName): GlyphOptions {
  if (strategy === 'isolate-swap') return { lamAlefGap: terminal === 'tmux' ? 'stays' : 'apart' };
  if (terminal === 'screen' && needsControls(strategy)) return { countsControls: true };
  if (terminal === 'putty' && strategy === 'stacked') return { sendsForms: true };
  const isMlterm = terminal === 'mlterm' || outer === 'mlterm';
  return isMlterm && strategy === 'stacked' ? { lamAlefColumns: 1, joinerColumns: 1 } : {};
}

/** Controls in a row of two texts side by side, and as many again for labels. */
const CONTROLS_PER_ROW = 8;

/** Terminals that draw a box for what their one font lacks: a form (mlterm finds the letters elsewhere), or a letter. */
const FORMS: Readonly<Partial<Record<TerminalName, FormChoice>>> = {
  mlterm: 'safe',
  urxvt: 'composed',
  'linux-console': 'safe',
};

/** Decides how to speak to the terminal. */
export function decideStrategy(facts: TerminalFacts): Detection {
  const { env, replies } = facts;
  const terminal = identify(env, replies);
  const inside = terminal === 'tmux' || terminal === 'screen';
  const outer = inside ? identifyOuter(env, facts.outer) : 'unknown';
  const choice = choose(facts, terminal, outer);
  const key = terminalKey(env, replies);
  const saved = choice.reason === 'saved' ? facts.saved?.[key] : undefined;
  const named = env.TARJUMAN_BIDI;
  const nameTip: readonly TerminalTip[] =
    named !== undefined && named !== '' && !isStrategy(named) ? ['bidi-name-unknown'] : [];
  const widths = { ...widthsFor(choice.strategy, terminal, outer), ...saved?.widths };
  return {
    strategy: choice.strategy,
    reason: choice.reason,
    readsRight: !(choice.tips ?? []).some((tip) => READS_WRONG.has(tip)),
    terminal,
    ...(inside ? { outer } : {}),
    key,
    modes: modesFor(choice.strategy, terminal, facts),
    widths,
    lostColumns: widths.countsControls === true ? CONTROLS_PER_ROW : 0,
    forms: saved?.forms ?? FORMS[terminal] ?? 'full',
    ae: saved?.ae ?? (choice.strategy === 'isolate-swap' ? 'heh' : 'letter'),
    tips: [...nameTip, ...(choice.tips ?? [])],
  };
}
