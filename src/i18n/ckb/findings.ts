/** What the checks find, in Sorani. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const findings: Catalogue['findings'] = {
  'target-empty': 'هێشتا وەرگێڕان نییە.',
  'target-same-as-source': 'وەرگێڕانەکە وشە بە وشە هەمان سەرچاوەیە.',
  'target-untranslated': 'وەرنەگێڕدراوە: {text}',
  'target-language': 'ئەمە لە {found} دەچێت نەک {wanted}.',
  'target-longer': 'لە سەرچاوە زۆر درێژترە ({percent}٪ی ئاسایی).',
  'target-shorter': 'لە سەرچاوە زۆر کورتترە ({percent}٪ی ئاسایی). شتێکی کەمە؟',
  'number-missing': 'لە سەرچاوەدا هەیە و لە وەرگێڕاندا نییە: {number}',
  'number-added': 'لە وەرگێڕاندا هەیە و لە سەرچاوەدا نییە: {number}',
  'question-mark-differs': 'تەنیا یەکێکیان پرسیارە.',
  'final-mark-differs': 'سەرچاوە بە «{source}» و وەرگێڕان بە «{target}» کۆتایی دێت.',
  'quotations-fewer': 'وتەکان لە سەرچاوە: {source}، لە وەرگێڕان: {target}.',
  'quotations-more': 'وتەکان لە سەرچاوە: {source}، لە وەرگێڕان: {target}.',
  'quotes-unbalanced': 'کەوانەی وتەی {mark} جووتەکەی نییە.',
  'brackets-unbalanced': 'کەوانەی {mark} جووتەکەی نییە.',
  'punctuation-latin': 'لێرە لە جێی {mark} بنووسە {right}.',
  'punctuation-arabic': 'لێرە لە جێی {mark} بنووسە {right}.',
  'letters-mixed': {
    one: 'دوو شێوەی هەمان پیت: {letter} لە پاڵ {right} (لە یەک شوێن).',
    other: 'دوو شێوەی هەمان پیت: {letter} لە پاڵ {right} (لە {count} شوێن).',
  },
  'letters-arabic': {
    one: 'پیتی عەرەبیی {letter}؛ لە سۆرانیدا دەنووسرێت {right} (لە یەک شوێن).',
    other: 'پیتی عەرەبیی {letter}؛ لە سۆرانیدا دەنووسرێت {right} (لە {count} شوێن).',
  },
  'letters-turkish': 'پیتی تورکی لە {word}.',
  'letters-without-marks': 'بێ ê و î و û نووسراوە.',
  'digits-mixed': 'دوو جۆر ژمارە؛ {number} لە جۆرە کەمترەکەیە.',
  'digits-arabic': '{number}: ئەم زمانە بە ژمارەی ڕۆژئاوایی دەنووسرێت.',
  'waw-apart': 'لە عەرەبیدا «و» بە وشەی دوای خۆیەوە دەلکێت.',
  'space-before-mark': 'پێش {mark} بۆشایی دانانرێت.',
  'space-after-mark': 'دوای {mark} بۆشایی کەمە.',
  'space-double': 'لە یەک بۆشایی زیاتر.',
  'blanks-lost': 'وشەکان بەیەکەوە نووساون: {word}',
  'old-font':
    'بۆ فۆنتێکی کۆنی کوردی نووسراوە: ئەو پیتانەی پاشەکەوت کراون جیاوازن لەوانەی فۆنتەکە پیشانیان دەدات. لە بەرنامەی خۆیدا بیگۆڕە یان دووبارە بینووسەوە.',
  'visual-order':
    'پیتەکان بە پێچەوانەوە پاشەکەوت کراون، دوایین پیت لە سەرەتادایە. دەقەکە لە سەرچاوەکەیەوە دووبارە کۆپی بکە.',
  'control-left': {
    one: 'نیشانەیەکی نەبینراوی ئاراستە لە دەقەکەدا ماوە.',
    other: '{count} نیشانەی نەبینراوی ئاراستە لە دەقەکەدا ماون.',
  },
  'apostrophe-habit': 'لە شوێنەکانی تری ئەم دەقەدا پاشگر بە شێوەکەی تر دەلکێت: {word}',
  'letter-habit': 'لە شوێنەکانی تری ئەم دەقەدا ئەم پیتە بە شێوەکەی تر نووسراوە: {letter}',
  'digits-habit': 'لە شوێنەکانی تری ئەم دەقەدا ژمارەکان بە جۆرەکەی تر نووسراون: {number}',
  'repeat-differs': 'هەمان سەرچاوە لە ڕیزی {row} بە جۆرێکی تر وەرگێڕدراوە.',
};
