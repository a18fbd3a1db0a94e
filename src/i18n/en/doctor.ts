/** What `doctor` says: its lines, what to change, and the questions of the calibration. */
import type { Message } from '../message.ts';

/** Keys by part of the report. */
export const doctor = {
  node: 'Install Node 20.19 or newer; 22 or 24 is recommended.',
  locale: 'Choose a UTF-8 locale, for example LANG=en_US.UTF-8.',
  window: 'Make the window at least {columns} columns wide and {rows} rows high.',
  'memory.closed': 'The memory cannot be opened; see the message above.',
  'memory.readonly': 'Make the folder writable, or choose another one with --memory.',
  'memory.problems': 'Run tarjuman memory verify.',
  'tip.calibrate':
    'If right-to-left lines read wrongly here, run tarjuman doctor in this terminal and choose by picture.',
  'tip.unknown-terminal':
    'This terminal is not known, so each text has its lines to itself. Run tarjuman doctor in it and choose by picture what reads right.',
  'tip.kitty-force-ltr':
    'In kitty.conf set "force_ltr yes" and start with --bidi app: text then joins and reads in columns.',
  'tip.putty-disable-bidi':
    'In PuTTY switch on "Disable bidirectional text display" and start with --bidi app to get columns.',
  'tip.console-without-arabic':
    'The Linux console has no Arabic letters. Use a terminal window, or translate over ssh from one.',
  'tip.multiplexer-in-mlterm':
    'mlterm behind a multiplexer cannot be switched: start tarjuman outside of it, or mlterm with --bi=false.',
  'tip.bidi-name-unknown':
    '--bidi and TARJUMAN_BIDI take explicit, isolate, app, override, words, stacked or plain.',
  'line.tarjuman': 'program',
  'line.node': 'Node',
  'line.locale': 'locale',
  'line.window': 'window',
  'line.colours': 'colours',
  'line.keys': 'keys',
  'line.right-to-left': 'right to left',
  'line.memory': 'memory',
  'line.rules': 'house rules',
  'found.rules.none': 'none',
  'line.duplicates': 'doubles',
  'line.reset': 'after a crash',
  'found.none': 'not set',
  'found.closed': 'cannot be opened',
  'found.colours': { zero: 'without colours', one: '{count} colour', other: '{count} colours' },
  'found.bidi': '{strategy} ({terminal}: {reason})',
  'found.duplicates': {
    zero: 'none',
    one: '{count} source text is in the memory twice, differing in spelling only',
    other: '{count} source texts are in the memory more than once, differing in spelling only',
  },
  'found.reset': 'the terminal is given back, but not after kill -9',
  reset: 'If a killed program leaves the terminal odd, type: reset',
  'keys.kitty': 'every key by its place (kitty protocol)',
  'keys.other': 'Ctrl+Enter and the like are told (modifyOtherKeys)',
  'keys.plain': 'the usual keys',
  'keys.taken':
    'This terminal may keep F1, F10 and F11 for itself: switch its shortcuts off in its settings, or use F2, which lists every command.',
  'keys.alt':
    'This terminal does not send Alt with Arabic letters; Alt with digits, the F-keys and F2 reach everything.',
  'reason.flag': 'named by --bidi',
  'reason.environment': 'named by TARJUMAN_BIDI',
  'reason.saved': 'chosen by picture',
  'reason.no-terminal': 'not a terminal',
  'reason.multiplexer': 'by the terminal around it',
  'reason.terminal-can-switch': 'its reordering can be switched',
  'reason.terminal-name': 'known terminal',
  'reason.terminal-settings': 'by its settings',
  'reason.unknown-terminal': 'not known',
  'tip.urxvt-second-font':
    'urxvt has no letters for Sorani unless a font is named that has them; tarjuman puts them together from Arabic letters and marks. Better: name a second font, for example URxvt.font: xft:DejaVu Sans Mono,xft:DejaVu Sans',
  'tip.vscode-gpu-off':
    'VS Code is set to draw without the GPU, and then the browser reorders lines once more. Set terminal.integrated.gpuAcceleration to auto.',
  'tip.vscode-gpu':
    'In VS Code keep "terminal.integrated.gpuAcceleration" on: without it the browser reorders the text once more.',
  'tip.kitty-symbol-map':
    'Or give all Arabic blocks one font in kitty.conf: symbol_map U+0600-U+06FF,U+0750-U+077F,U+08A0-U+08FF,U+FB50-U+FDFF,U+FE70-U+FEFC DejaVu Sans',
  'tip.tmux-explicit':
    "For fully joined columns in VTE terminals run printf '\\e[8l' before tmux is started or attached, then tarjuman --bidi app in it.",
  'calibrate.question':
    'Which numbers read correctly, with straight bars? Type all of them, then Enter. 0: none of them. Enter alone: leave it as it is.',
  'calibrate.letters':
    'Which numbers show a box, a question mark or a letter that stands apart? Type them, then Enter. Enter alone: all letters are there.',
  'calibrate.chosen': 'Chosen: {strategy}. Kept for this terminal; tarjuman uses it from now on.',
  'calibrate.left': 'Nothing was changed.',
  'calibrate.font':
    'Missing in this font: {letters}. Fonts with all Sorani letters: Cascadia Mono as the font of the terminal; DejaVu Sans, Noto Sans Arabic, Noto Naskh Arabic or Unikurd Web as its second font.',
} satisfies Record<string, Message>;
