/** What the command line prints for people, in Sorani. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const cli: Catalogue['cli'] = {
  'translate.usage': 'tarjuman translate FILE --to ar|ckb|kmr|en',
  'tip.calibrate':
    'ئەم تێرمیناڵە نەناسراوە. ئەگەر دێڕەکان بە پێچەوانەوە دەرکەوتن، --bidi app و پاشان --bidi isolate تاقی بکەرەوە.',
  'tip.kitty-force-ltr':
    'لە kitty.conf بنووسە "force_ltr yes" و بە --bidi app دەست پێ بکە: ئەوسا پیتەکان دەلکێن و دەق لە ستووندا دەخوێنرێتەوە.',
  'tip.putty-disable-bidi':
    'لە PuTTY هەڵبژاردەی "Disable bidirectional text display" چالاک بکە و بۆ ستوون بە --bidi app دەست پێ بکە.',
  'tip.console-without-arabic':
    'کۆنسۆڵی لینوکس پیتی عەرەبی و کوردی نییە. پەنجەرەیەکی تێرمیناڵ بەکاربهێنە، یان لەوێوە بە ssh کار بکە.',
  'tip.multiplexer-in-mlterm':
    'mlterm لە پشت tmux یان screen ناگۆڕدرێت: tarjuman لە دەرەوەیان کار پێ بکە، یان mlterm بە --bi=false.',
  'tip.bidi-name-unknown':
    '--bidi و TARJUMAN_BIDI یەکێک لەمانە وەردەگرن: explicit، isolate، app، override، words، stacked، plain.',
};
