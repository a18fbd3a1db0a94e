/** What the command line prints for people. */
import type { Message } from '../message.ts';

/** Keys by command. */
export const cli = {
  'translate.usage': 'tarjuman translate FILE --to ar|ckb|kmr|en',
  'tip.calibrate':
    'This terminal is not known. If right-to-left lines read wrongly, try --bidi app, then --bidi isolate.',
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
} satisfies Record<string, Message>;
