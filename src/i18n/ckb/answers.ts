/** Words in the answers of the command line, in Sorani. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const answers: Catalogue['answers'] = {
  'severity.error': 'هەڵە',
  'severity.warning': 'سەیری بکە',
  'severity.info': 'ئاگاداری',
  'quotation.statement': 'لێدوان {number}  {speaker}  {medium}  زمانی ڕەسەن: {language}',
  'quotation.fragment': 'بەشێک لە ڕستە {number}  {speaker}  {medium}  زمانی ڕەسەن: {language}',
  'quotation.other': 'ناو یان ناونیشانە، لێدوان نییە',
  'speaker.guess': '{name} (گومان)',
  'speaker.unknown': 'قسەکەر نەدۆزرایەوە',
  'memory.readonly': '{folder} (تەنیا بۆ خوێندنەوە)',
  'memory.units': 'یەکە',
  'memory.deleted': 'یەکەی سڕاوە، سڕینەوەکەیان هەڵگیراوە',
  'memory.drafts': 'ڕەشنووس',
  'memory.alternatives': 'یەکە کە داڕشتنێکی دیکەیان لە تەنیشت هەڵگیراوە',
  'memory.statements': 'لێدوان',
  'memory.people': 'کەس',
  'memory.texts': 'دەق: {language}',
  'memory.reference': 'لە تەنیشتییەوە تەنیا دەخوێنرێتەوە: {name}، {folder}',
  'memory.stored': 'تۆمار لە وێنەی بیرگەدا، هەموو دەخوێنرێنەوە',
  'memory.journaled': 'گۆڕانکاری کە تەنیا لە پەڕگەکانی گۆڕانکاریدان',
  'memory.journals': 'پەڕگەی گۆڕانکاری',
  'memory.quarantined': 'دێڕی تێکچوو کە لە لایەک هەڵگیراون',
  'memory.backups': 'کۆپی پاشەکەوت',
  'memory.backups.none':
    'هێشتا کۆپی پاشەکەوت نییە. بۆ هەر ڕۆژێک کە بیرگەکە لەنوێ نووسراوەتەوە یەکێک هەڵدەگیرێت.',
  'memory.compacted': {
    one: 'بیرگەکە لەنوێ نووسرایەوە: یەک تۆمار.',
    other: 'بیرگەکە لەنوێ نووسرایەوە: {count} تۆمار.',
  },
  'memory.journals.removed': {
    one: 'یەک پەڕگەی گۆڕانکاری ئێستا تێیدایە و سڕایەوە.',
    other: '{count} پەڕگەی گۆڕانکاری ئێستا تێیدان و سڕانەوە.',
  },
  'memory.restored': {
    zero: 'هیچ کەم نەبوو: بیرگەکە وەک خۆیەتی.',
    one: 'یەک تۆمار گەڕێنرایەوە.',
    other: '{count} تۆمار گەڕێنرانەوە.',
  },
  'memory.history.none': 'هیچ تۆمارێک ناسنامەی {id} نییە.',
  'memory.version': 'وەشانی {number}، {file}',
  'memory.alternative': 'داڕشتنێکی دیکە: {text}',
  'lexicon.sizes': '{count} یەکە، {source} و {target} وشە، {translations} وەرگێڕان',
};
