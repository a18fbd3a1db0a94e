/** What `analyse` and `pretranslate` say, in Sorani. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const desk: Catalogue['desk'] = {
  'band.context': 'هەمان دەق لە نێوان هەمان دراوسێکاندا',
  'band.exact': 'تەواو: هەمان دەق',
  'band.repetition': 'دووبارەی بڕگەیەکی پێشوو',
  'band.95-99': '{95}-{99%}',
  'band.85-94': '{85}-{94%}',
  'band.75-84': '{75}-{84%}',
  'band.50-74': '{50}-{74%}',
  'band.new': 'نوێ',
  'column.segments': 'بڕگە',
  'column.words': 'وشە',
  'column.characters': 'پیت',
  'column.share': 'لە وشەکان',
  total: 'کۆی گشتی',
  'total.files': { one: 'یەک پەڕگە', other: 'هەر {count} پەڕگەکە' },
  pair: 'لە {source}یەوە بۆ {target}',
  'across.files': {
    zero: 'هیچ بڕگەیەکی دووبارە یەکەم جار لە پەڕگەیەکی تری ئەمانەدا نەبووە.',
    one: 'بڕگەیەکی دووبارە یەکەم جار لە پەڕگەیەکی تری ئەمانەدا بووە.',
    other: '{count} بڕگەی دووبارە یەکەم جار لە پەڕگەیەکی تری ئەمانەدا بوون.',
  },
  furniture: {
    zero: 'هیچ بەجێ نەهێڵراوە.',
    one: 'بڕگەیەک کە بەشێکی لاپەڕەیە (نیشانە، دێڕی ڕێکەوت، پێڕست) نەژمێردراوە.',
    other: '{count} بڕگە کە بەشی لاپەڕەن (نیشانە، دێڕی ڕێکەوت، پێڕست) نەژمێردراون.',
  },
  'targets.none':
    'بیرگەکە هێشتا وەرگێڕانی لە زمانەکانی ئەم دەقانەوە تێدا نییە؛ بە --to زمانی ئامانج دیاری بکە.',
  'usage.tables': '--json و --csv پێکەوە نابن.',
  'usage.pretranslate': 'tarjuman pretranslate دەقێک لەگەڵ --to LANG و -o OUT وەردەگرێت.',
  'usage.threshold': '--threshold ڕێژەیەک لە {least} تا {most} وەردەگرێت؛ «{value}» وا نییە.',
  filled:
    '{filled} لە {segments} بڕگە پڕ کرانەوە ({filledwords} لە {words} وشە)؛ هیچیان پەسەند نەکراون.',
  'original.left':
    '[{number}] بە بەتاڵی مایەوە: {speaker} ئەمەی بە {language} گوتووە؛ لەبری وەرگێڕانەوە، دەقە ڕەسەنەکە بهێنەوە.',
  'original.said': '[{number}] {speaker} ئەمەی بە {language} گوتووە؛ ئەم دەقە وەرگێڕانە.',
  interrupted: 'ڕاگیرا؛ هیچ نەنووسرا.',
};
