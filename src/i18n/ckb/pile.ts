/** The list of a pile of files, in Sorani. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const pile: Catalogue['pile'] = {
  pairs: { one: 'یەک جووتە پەڕگە', other: '{count} جووتە پەڕگە' },
  'left-over': { one: 'یەک پەڕگە ماوەتەوە', other: '{count} پەڕگە ماونەتەوە' },
  left: 'بێ بەرامبەر',
  waiting: 'هێشتا هاوتا نەکراوە',
  pair: 'پەڕگەکان',
  'pair.sure': 'دەگونجێت',
  'pair.look': 'سەیری بکە',
  'pair.hand': 'بە دەست',
  'pair.alone': 'تەنیا',
  'working.align': 'هەموو پەڕگەکان هاوتا دەکرێن: {percent}',
  'working.accept': 'وەردەگیرێت: {percent}',
  threshold: {
    zero: 'وەرگرتنی هەموو لە {percent}ـەوە هیچ وەرناگرێت',
    one: 'وەرگرتنی هەموو لە {percent}ـەوە یەک ڕیز وەردەگرێت، نزیکەی {errors} هەڵەی تێدایە',
    other:
      'وەرگرتنی هەموو لە {percent}ـەوە {count} ڕیز وەردەگرێت ({groups} جووت)، نزیکەی {errors} هەڵەی تێدایە',
  },
  'why.name': 'ناوەکان وەک یەکن',
  'why.numbers-in-name': 'هەمان ژمارە لە ناوەکاندا',
  'why.content': 'هەمان ناو و ژمارە لە دەقەکاندا',
  'why.length': 'درێژییەکەیان نزیکە لە یەک',
  'why.hand': 'بە دەست کۆ کراونەتەوە',
  'why.none': 'هیچ پەڕگەیەکی دیکە باشتر ناگونجێت',
  'why.alone': 'هیچ پەڕگەیەکی بوخچەکانی دیکە بەرامبەری ئەمە نییە.',
};
