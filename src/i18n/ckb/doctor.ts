/** What `doctor` says, in Sorani. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const doctor: Catalogue['doctor'] = {
  node: 'Node 20.19 یان نوێتر دابمەزرێنە؛ 22 یان 24 پێشنیار دەکرێت.',
  locale: 'ڕێکخستنێکی ناوچەیی بە UTF-8 هەڵبژێرە، بۆ نموونە LANG=en_US.UTF-8.',
  window: 'پەنجەرەکە لانیکەم {columns} ستوون پان و {rows} ڕیز بەرز بکە.',
  'memory.closed': 'بیرگەکە ناکرێتەوە؛ سەیری پەیامی سەرەوە بکە.',
  'memory.readonly': 'ڕێگە بە نووسین لە بوخچەکەدا بدە، یان بە --memory یەکێکی تر هەڵبژێرە.',
  'memory.problems': 'tarjuman memory verify کار پێ بکە.',
  'tip.calibrate':
    'ئەگەر دێڕە عەرەبی و کوردییەکان لێرە بە هەڵە دەرکەوتن، tarjuman doctor لەم تێرمیناڵەدا کار پێ بکە و بە وێنە هەڵبژێرە.',
  'tip.unknown-terminal':
    'ئەم تێرمیناڵە نەناسراوە، بۆیە هەر دەقێک دێڕی خۆی هەیە. tarjuman doctor تێیدا کار پێ بکە و بە وێنە هەڵبژێرە چی بە دروستی دەخوێنرێتەوە.',
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
  'line.tarjuman': 'بەرنامە',
  'line.node': 'نۆد (Node)',
  'line.locale': 'ڕێکخستنی ناوچەیی',
  'line.window': 'پەنجەرە',
  'line.colours': 'ڕەنگەکان',
  'line.keys': 'دوگمەکان',
  'line.right-to-left': 'لە ڕاستەوە بۆ چەپ',
  'line.memory': 'بیرگە',
  'line.rules': 'ڕێساکانی دەزگا',
  'found.rules.none': 'هیچ',
  'line.duplicates': 'دووبارەکان',
  'line.reset': 'دوای تێکچوون',
  'found.none': 'دیاری نەکراوە',
  'found.closed': 'ناکرێتەوە',
  'found.colours': { zero: 'بێ ڕەنگ', one: '{count} ڕەنگ', other: '{count} ڕەنگ' },
  'found.bidi': '{strategy}، {terminal}، {reason}',
  'found.duplicates': {
    zero: 'هیچ',
    one: '{count} دەقی سەرچاوە دوو جار لە بیرگەدایە و تەنیا ڕێنووسی جیاوازە',
    other: '{count} دەقی سەرچاوە زیاتر لە جارێک لە بیرگەدان و تەنیا ڕێنووسیان جیاوازە',
  },
  'found.reset': 'تێرمیناڵ هەمیشە دەدرێتەوە، تەنیا دوای kill -9 نا',
  reset: 'ئەگەر بەرنامەیەکی کوژراو تێرمیناڵی تێکدا، بنووسە: reset',
  'keys.kitty': 'هەموو دوگمەیەک بە شوێنی خۆی (پرۆتۆکۆلی kitty)',
  'keys.other': 'Ctrl+Enter و هاوشێوەکانی دەگەن (modifyOtherKeys)',
  'keys.plain': 'دوگمە ئاساییەکان',
  'keys.taken':
    'لەوانەیە ئەم تێرمیناڵە F1 و F10 و F11 بۆ خۆی ڕابگرێت: کورتەڕێیەکانی لە ڕێکخستنەکاندا بکوژێنەوە، یان F2 بەکاربهێنە کە هەموو فەرمانەکان پیشان دەدات.',
  'keys.alt':
    'ئەم تێرمیناڵە Alt لەگەڵ پیتی عەرەبی و کوردی نانێرێت؛ Alt لەگەڵ ژمارەکان و دوگمەکانی F و F2 بەسن بۆ هەموو شتێک.',
  'reason.flag': 'بە --bidi دیاری کراوە',
  'reason.environment': 'بە TARJUMAN_BIDI دیاری کراوە',
  'reason.saved': 'بە وێنە هەڵبژێردراوە',
  'reason.no-terminal': 'تێرمیناڵ نییە',
  'reason.multiplexer': 'بەپێی تێرمیناڵی دەوروبەری',
  'reason.terminal-can-switch': 'ڕیزکردنی دەقی دەکوژێنرێتەوە',
  'reason.terminal-name': 'تێرمیناڵی ناسراو',
  'reason.terminal-settings': 'بەپێی ڕێکخستنەکانی',
  'reason.unknown-terminal': 'نەناسراو',
  'tip.urxvt-second-font':
    'urxvt پیتەکانی سۆرانی ناناسێت ئەگەر فۆنتێک ناو نەبرێت کە هەیانبێت؛ تەرجومان لە پیتی عەرەبی و نیشانە پێکیان دەهێنێت. باشتر: فۆنتێکی دووەم ناو ببە، بۆ نموونە URxvt.font: xft:DejaVu Sans Mono,xft:DejaVu Sans',
  'tip.vscode-gpu-off':
    'VS Code وا ڕێکخراوە کە بێ GPU وێنە بکێشێت، ئەوسا وێبگەڕەکە جارێکی تر دێڕەکان ڕیز دەکاتەوە. terminal.integrated.gpuAcceleration بکە بە auto.',
  'tip.vscode-gpu':
    'لە VS Code ڕێکخستنی "terminal.integrated.gpuAcceleration" با چالاک بێت: بەبێ ئەو وێبگەڕ جارێکی تر دەقەکە ڕیز دەکاتەوە.',
  'tip.kitty-symbol-map':
    'یان لە kitty.conf یەک فۆنت بدە بە هەموو پیتە عەرەبییەکان: symbol_map U+0600-U+06FF,U+0750-U+077F,U+08A0-U+08FF,U+FB50-U+FDFF,U+FE70-U+FEFC DejaVu Sans',
  'tip.tmux-explicit':
    "بۆ ستوونی تەواو لکاو لە تێرمیناڵەکانی VTE، پێش دەستپێکردنی tmux یان پێوەبەستنی printf '\\e[8l' کار پێ بکە و پاشان تێیدا tarjuman --bidi app.",
  'calibrate.question':
    'کام ژمارانە بە دروستی دەخوێنرێنەوە و هێڵەکانیان ڕاستن؟ هەموویان بنووسە و پاشان Enter. 0: هیچیان. تەنیا Enter: وەک خۆی بمێنێتەوە.',
  'calibrate.letters':
    'لە کام ژمارەدا چوارگۆشە، نیشانەی پرسیار یان پیتێکی جیا دەبینیت؟ بیاننووسە و پاشان Enter. تەنیا Enter: هەموو پیتەکان هەن.',
  'calibrate.chosen':
    'هەڵبژێردرا: {strategy}. بۆ ئەم تێرمیناڵە پاشەکەوت کرا و لەمەودوا tarjuman بەکاری دەهێنێت.',
  'calibrate.left': 'هیچ نەگۆڕدرا.',
  'calibrate.font':
    'لەم فۆنتەدا نین: {letters}. ئەو فۆنتانەی هەموو پیتەکانی سۆرانییان هەیە: Cascadia Mono وەک فۆنتی تێرمیناڵ؛ DejaVu Sans یان Noto Sans Arabic یان Noto Naskh Arabic یان Unikurd Web وەک فۆنتی دووەم.',
};
