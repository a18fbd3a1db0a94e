/** What the command line prints for people, in Sorani. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const cli: Catalogue['cli'] = {
  'usage.bidi':
    '--bidi: شتێک بە ناوی «{name}» نییە. ئەمانە وەردەگرێت: explicit، isolate، app، override، words، stacked، plain.',
  'usage.file': 'ناوی پەڕگەیەکی دەق بنووسە بۆ کردنەوە: tarjuman FILE --to ckb',
  'usage.table': 'خشتە دوو زمانی هەیە: بە --from و --to دیارییان بکە.',
  'usage.check': 'tarjuman check دەقێکی سەرچاوە و وەرگێڕانەکەی وەردەگرێت.',
  'usage.limit': '--limit ژمارەیەکی تەواو لە 1 بەرەوسەر وەردەگرێت؛ «{value}» وا نییە.',
  'usage.memory':
    'tarjuman memory ئەمانە دەناسێت: info، verify، compact، backups، restore [ڕێکەوت]، history لەگەڵ ناسنامە، lexicon [وشە]؛ «{value}» لەوانە نییە.',
  'lexicon.unknown': 'هێشتا هیچ وەرگێڕانێکی «{value}» نازانرێت.',
  'lexicon.language': '--from و --to یەکێک لە ar، ckb، kmr، en وەردەگرن؛ «{value}» لەوانە نییە.',
  'usage.align': 'tarjuman align دوو تا چوار پەڕگە وەردەگرێت، نەک {number}.',
  'usage.accept': '--accept پلەی دڵنیایی لە 0.5 تا 1 وەردەگرێت؛ «{value}» وا نییە.',
  'usage.errors':
    '--errors ژمارەی ڕیزە هەڵە چاوەڕوانکراوەکان وەردەگرێت، بۆ نموونە 2؛ «{value}» ژمارە نییە.',
  'pile.pair': 'جووت',
  'pile.confirmed': 'پەسەندکراو',
  'pile.sure': 'گونجاو',
  'pile.errors': 'هەڵە؟',
  'pile.doubtful': 'گوماناوی',
  'pile.files': 'پەڕگەکان',
  'pile.left': 'بێ بەرامبەر: {name} ({folder})',
  'pile.none': 'هیچ دوو پەڕگەیەکی ئەم بوخچانە بەرامبەری یەک نین.',
  'usage.batch': 'کردارێکی batch بە ناوی «{value}» نییە. ئەمانە هەن: {names}.',
  fault: 'tarjuman: هەڵەیەکی چاوەڕواننەکراو: {words}',
  'fault.kept':
    'کارە پەسەندکراوەکانت لەسەر دیسک پارێزراون. تکایە هەڵەکە ڕابگەیەنە و بنووسە چیت دەکرد؛ tarjuman doctor --json یارمەتیدەرە.',
  indexing: 'پێڕستکردنی بیرگە: {percent}',
  'search.none': 'هیچ نەدۆزرایەوە بۆ: {text}',
  'memory.whole': '{name}: هەموو دێڕەکان ساغن.',
  reading: '{file} دەخوێنرێتەوە …',
  encoding: '{file}: بە کۆدکردنی {encoding} خوێنرایەوە.',
  'problems.more': 'زیاتری هەمان جۆر: {count}.',
  'import.read': 'خوێنراوە',
  'import.added': 'نوێ',
  'import.known': 'پێشتر هەبوو',
  'import.conflicting': 'وەرگێڕانێکی دیکە، لە تەنیشتییەوە هەڵگیرا',
  'import.skipped': 'وەرنەگیراو یان شایانی سەیرکردن',
  'import.dry': 'تاقیکردنەوە بوو: هیچ نەگۆڕدرا.',
  'import.stopped': '{file}: ڕاگیرا، هیچی لێ وەرنەگیرا.',
  'export.open': {
    one: '{count} بڕگە هێشتا وەرنەگێڕدراوە و بە زمانی سەرچاوە ماوەتەوە.',
    other: '{count} بڕگە هێشتا وەرنەگێڕدراون و بە زمانی سەرچاوە ماونەتەوە.',
  },
  'dialogue.segment': 'بڕگەی {number} لە {total}',
  'dialogue.translation': 'وەرگێڕان:',
  'dialogue.offer': 'پێشنیاری {number}',
  'dialogue.no-offers': 'هیچی وا لە بیرگەدا نییە.',
  'dialogue.prompt':
    'وەرگێڕانەکە بنووسە، Enter پەسەندی دەکات. خاڵێک و پیتێک فەرمانە، .h یارمەتییە.',
  'dialogue.progress': 'پاشەکەوت کرا. {done} لە {rows} بڕگە پەسەند کراون.',
  'dialogue.choose': 'ژمارەی ئەوەی دەتەوێت بنووسە؛ Enter بە تەنها دەگەڕێتەوە بۆ دەقەکە.',
  'dialogue.anyway': 'Enter هەر پەسەندی دەکات؛ یان وەرگێڕانەکە دووبارە بنووسە.',
  'dialogue.unknown':
    '«{typed}» لێرە فەرمان نییە؛ .h فەرمانەکان دەڵێت. وەرگێڕانێک بە خاڵ دەست پێ بکات بە دوو خاڵ دەنووسرێت.',
  'dialogue.help':
    'Enter پەسەند دەکات و دەچێتە پێشەوە. .1 تا .9 پێشنیار وەردەگرن، .n دواتر، .p پێشتر، .g 12 بۆ بڕگەی 12، .s دووبارە خوێندنەوە، .u پاشگەزبوونەوە، .r دووبارەکردنەوە، .f وشە گەڕان لە بیرگە، .q دەرچوون. کلیلەکە بە شوێنی خۆیەتی لە هەر تەختەکلیلێک. هەرچی نووسراوە هەڵدەگیرێت.',
};
