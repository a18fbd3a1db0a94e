/** The form for who is quoted and the list of findings, in Sorani. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const review: Catalogue['review'] = {
  'names.title': 'ناوەکانی قسەکەر',
  'names.keys':
    'چەند ناوێکی یەک زمان بە خاڵبۆر جیا دەکرێنەوە و ناوی باو یەکەمە. تیرەکان و Tab دەچنە زمانێکی تر، Enter هەڵیاندەگرێت، Esc وازدەهێنێت.',
  'attribution.title': 'کێ ئەمەی گوتووە؟',
  'attribution.speaker': 'قسەکەر',
  'attribution.medium': 'لە کوێ',
  'attribution.language': 'زمانی ڕەسەن',
  'attribution.date': 'کەی',
  'attribution.known': 'ناسراو',
  'attribution.new': 'نوێ',
  'attribution.nobody': 'نازانرێت کێ گوتوویەتی',
  'attribution.other': 'قسەی کەس نییە: ناوێک، ناونیشانێک یان وشەیەکی دوورخراوە',
  'attribution.keys':
    'ناوێک بنووسە یان بە تیرە ستوونییەکان هەڵیبژێرە. Tab دەچێتە خانەی دواتر، تیرە ئاسۆییەکان دەیگۆڕن. دوگمەکانی لاپەڕە دەچنە سەر وتەیەکی تر. Enter هەڵیدەگرێت، Esc وازی لێ دەهێنێت.',
  'findings.none': 'لەوەی وەرگێڕدراوە هیچ تێبینییەک نییە.',
  'findings.working': 'هەموو دەقەکە دەپشکنرێت.',
  'findings.count': 'هەڵە: {errors}، ئاگاداری: {warnings}، تێبینی: {notes}',
  'findings.error': 'هەڵە',
  'findings.warning': 'ئاگاداری',
  'findings.info': 'تێبینی',
  'findings.keys': 'تیرەکان هەڵدەبژێرن، Enter دەچێتە ئەوێ، Esc دایدەخات.',
};
