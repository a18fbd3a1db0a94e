/** What the command line prints for people, in Kurmanji. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const cli: Catalogue['cli'] = {
  'translate.usage': 'tarjuman translate FILE --to ar|ckb|kmr|en',
  'tip.calibrate':
    'Ev termînal nayê naskirin. Heke rêzên erebî û soranî berevajî xuya bikin, --bidi app û paşê --bidi isolate biceribîne.',
  'tip.kitty-force-ltr':
    'Di kitty.conf de "force_ltr yes" binivîse û bi --bidi app dest pê bike: wê demê tîp bi hev ve dibin û nivîs di stûnan de tê xwendin.',
  'tip.putty-disable-bidi':
    'Di PuTTY de "Disable bidirectional text display" veke û ji bo stûnan bi --bidi app dest pê bike.',
  'tip.console-without-arabic':
    'Di konsola Linuxê de tîpên erebî tune ne. Pencereyeke termînalê bi kar bîne, an ji wir bi ssh bixebite.',
  'tip.multiplexer-in-mlterm':
    'mlterm li pişt tmux an screen nayê guhertin: tarjuman li derveyî wan bixebitîne, an mlterm bi --bi=false.',
  'tip.bidi-name-unknown':
    '--bidi û TARJUMAN_BIDI yek ji van distînin: explicit, isolate, app, override, words, stacked, plain.',
};
