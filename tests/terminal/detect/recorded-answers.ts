/**
 * What terminals answered when they were asked (Debian 12, November 2026), as bytes, with the environment that they
 * set. The last column of each is what was seen to read right in them.
 */
import type { Environment, OuterTerminal, Strategy } from '../../../src/terminal/index.ts';

/** One terminal's answers, and the strategy that was seen to read right. */
export interface Recorded {
  readonly name: string;
  readonly env: Environment;
  readonly answers: string;
  readonly outer?: OuterTerminal;
  readonly strategy: Strategy;
}

const ESC = '\u001b';
const DA1 = `${ESC}[?6c`;
const dcs = (payload: string) => `${ESC}P${payload}${ESC}\\`;
const VTE = `${ESC}[>65;7006;1c${dcs('!|7E565445')}${ESC}[8;1$y${ESC}[?1243;1$y${ESC}[?1036;1$y${ESC}[?1039;4$y${ESC}[?65;1;9c`;
const TMUX = `${dcs('>|tmux 3.3a')}${ESC}[>84;0;0c${ESC}[?1;2c`;
const VTE_ENV = { TERM: 'xterm-256color', VTE_VERSION: '7006', COLORTERM: 'truecolor' };
const TMUX_ENV = { TERM: 'tmux-256color', TMUX: '/tmp/tmux-0/default,1,0', TERM_PROGRAM: 'tmux' };

export const RECORDED: readonly Recorded[] = [
  { name: 'VTE 0.70.6', env: VTE_ENV, answers: VTE, strategy: 'explicit' },
  {
    name: 'Konsole 22.12.3',
    env: { TERM: 'xterm-256color', KONSOLE_VERSION: '221203' },
    answers: `${dcs('>|Konsole 22.12.3')}${ESC}[>1;115;0c${dcs('!|7E4B4445')}${ESC}[?62;1;4c`,
    strategy: 'isolate-swap',
  },
  {
    name: 'xterm 379',
    env: { TERM: 'xterm', XTERM_VERSION: 'XTerm(379)' },
    answers: `${dcs('>|XTerm(379)')}${ESC}[>41;379;0c${dcs('!|00000000')}${ESC}[8;0$y${ESC}[?1243;0$y${ESC}[?1036;2$y${ESC}[?1039;2$y${ESC}[?64;1;2;6;9;15;16;17;18;21;22;28c`,
    strategy: 'app',
  },
  {
    name: 'mlterm 3.9.0',
    env: { TERM: 'mlterm', MLTERM: '3.9.0' },
    answers: `${ESC}[>24;279;0c${dcs('!|000000')}${ESC}[8;0$y${ESC}[?1243;0$y${ESC}[?1036;2$y${ESC}[?1039;0$y${ESC}[?63;1;2;3;4;6;7;15;18;22;29c`,
    strategy: 'app',
  },
  {
    name: 'kitty 0.26.5',
    env: { TERM: 'xterm-kitty', KITTY_WINDOW_ID: '1' },
    answers: `${dcs('>|kitty(0.26.5)')}${ESC}[>1;4000;26c${ESC}[8;0$y${ESC}[?1243;0$y${ESC}[?1036;0$y${ESC}[?1039;0$y${ESC}[?0u${ESC}[?62;c`,
    strategy: 'words',
  },
  {
    name: 'Alacritty 0.11',
    env: { TERM: 'alacritty', ALACRITTY_WINDOW_ID: '1' },
    answers: `${ESC}[>0;1700;1c${DA1}`,
    strategy: 'app',
  },
  {
    name: 'urxvt 9.30',
    env: { TERM: 'rxvt-unicode-256color' },
    answers: `${ESC}[>85;95;0c${ESC}[?1243;0$y${ESC}[?1036;0$y${ESC}[?1039;0$y${ESC}[?1;2c`,
    strategy: 'app',
  },
  { name: 'st 0.9', env: { TERM: 'st-256color' }, answers: DA1, strategy: 'app' },
  {
    name: 'pterm 0.78',
    env: { TERM: 'xterm' },
    answers: `${ESC}[>0;136;0c${DA1}`,
    strategy: 'stacked',
  },
  {
    name: 'xterm.js 6 in VS Code',
    env: { TERM: 'xterm-256color', TERM_PROGRAM: 'vscode' },
    answers: `${ESC}[>0;276;0c${ESC}[8;0$y${ESC}[?1243;0$y${ESC}[?1036;0$y${ESC}[?1039;0$y${ESC}[?1;2c`,
    strategy: 'app',
  },
  {
    name: 'tmux in VTE',
    env: { ...TMUX_ENV, VTE_VERSION: '7006' },
    answers: TMUX,
    outer: { type: '', term: 'xterm-256color' },
    strategy: 'isolate',
  },
  {
    name: 'tmux in Konsole',
    env: { ...TMUX_ENV, KONSOLE_VERSION: '221203' },
    answers: TMUX,
    outer: { type: 'Konsole 22.12.3', term: 'xterm-256color' },
    strategy: 'isolate-swap',
  },
  {
    name: 'tmux in xterm, first started in VTE',
    env: { ...TMUX_ENV, VTE_VERSION: '7006' },
    answers: TMUX,
    outer: { type: 'XTerm(379)', term: 'xterm' },
    strategy: 'app',
  },
  {
    name: 'screen 4.9 in VTE',
    env: { ...VTE_ENV, STY: '1.pts-0.host', TERM: 'screen.xterm-256color' },
    answers: `${ESC}[>83;40900;0c${ESC}[?1;2c`,
    strategy: 'isolate',
  },
];
