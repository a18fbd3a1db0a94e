/** The list of a pile of files, in Arabic. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const pile: Catalogue['pile'] = {
  pairs: {
    zero: 'لا أزواج',
    one: 'زوج واحد من الملفات',
    two: 'زوجان من الملفات',
    few: '{count} أزواج من الملفات',
    many: '{count} زوجاً من الملفات',
    other: '{count} زوج من الملفات',
  },
  'left-over': {
    zero: 'لم يبقَ ملف',
    one: 'بقي ملف واحد',
    two: 'بقي ملفان',
    few: 'بقيت {count} ملفات',
    many: 'بقي {count} ملفًّا',
    other: 'بقي {count} ملف',
  },
  left: 'بلا مقابل',
  waiting: 'لم يُحاذَ بعد',
  pair: 'الملفات',
  'pair.sure': 'مناسب',
  'pair.look': 'راجعه',
  'pair.hand': 'يدويًّا',
  'pair.alone': 'وحده',
  'working.align': 'تجري محاذاة كل الملفات: {percent}',
  'working.accept': 'يجري القبول: {percent}',
  threshold: {
    zero: 'قبول الكل لا يأخذ شيئاً ابتداءً من {percent}',
    one: 'قبول الكل يأخذ صفًّا واحداً ابتداءً من {percent}، والخطأ المتوقَّع نحو {errors}',
    two: 'قبول الكل يأخذ صفّين ابتداءً من {percent}، والخطأ المتوقَّع نحو {errors}',
    few: 'قبول الكل يأخذ {count} صفوف ابتداءً من {percent} ({groups} من الأزواج)، والخطأ المتوقَّع نحو {errors}',
    many: 'قبول الكل يأخذ {count} صفًّا ابتداءً من {percent} ({groups} من الأزواج)، والخطأ المتوقَّع نحو {errors}',
    other:
      'قبول الكل يأخذ {count} صفّ ابتداءً من {percent} ({groups} من الأزواج)، والخطأ المتوقَّع نحو {errors}',
  },
  'why.name': 'الاسمان متطابقان',
  'why.numbers-in-name': 'الأرقام نفسها في الاسمين',
  'why.content': 'الأسماء والأرقام نفسها في النصّين',
  'why.length': 'الطول متقارب',
  'why.hand': 'جُمعا يدويًّا',
  'why.none': 'لا ملف آخر أنسب منه',
  'why.alone': 'لا ملف في مجلّد آخر يقابل هذا الملف.',
};
