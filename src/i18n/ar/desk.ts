/** What `analyse` and `pretranslate` say, in Arabic. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const desk: Catalogue['desk'] = {
  'band.context': 'سياق: النص نفسه بين الجارين نفسيهما',
  'band.exact': 'تام: النص نفسه',
  'band.repetition': 'تكرار لمقطع سابق',
  'band.95-99': '{95}-{99%}',
  'band.85-94': '{85}-{94%}',
  'band.75-84': '{75}-{84%}',
  'band.50-74': '{50}-{74%}',
  'band.new': 'جديد',
  'column.segments': 'مقاطع',
  'column.words': 'كلمات',
  'column.characters': 'أحرف',
  'column.share': 'من الكلمات',
  total: 'المجموع',
  'total.files': {
    zero: 'لا ملفات',
    one: 'ملف واحد',
    two: 'الملفان معاً',
    few: 'الملفات الـ{count} جميعها',
    many: 'الملفات الـ{count} جميعها',
    other: 'الملفات الـ{count} جميعها',
  },
  pair: 'من {source} إلى {target}',
  'across.files': {
    zero: 'لم يرد أي مقطع مكرر أولاً في ملف آخر من هذه الملفات.',
    one: 'ورد مقطع مكرر واحد أولاً في ملف آخر من هذه الملفات.',
    two: 'ورد مقطعان مكرران أولاً في ملف آخر من هذه الملفات.',
    few: 'وردت {count} مقاطع مكررة أولاً في ملف آخر من هذه الملفات.',
    many: 'ورد {count} مقطعاً مكرراً أولاً في ملف آخر من هذه الملفات.',
    other: 'ورد {count} مقطع مكرر أولاً في ملف آخر من هذه الملفات.',
  },
  furniture: {
    zero: 'لم يُستبعد شيء.',
    one: 'لم يُحسب مقطع واحد من عناصر الصفحة (شعار، سطر التاريخ، قائمة).',
    two: 'لم يُحسب مقطعان من عناصر الصفحة (شعار، سطر التاريخ، قائمة).',
    few: 'لم تُحسب {count} مقاطع من عناصر الصفحة (شعار، سطر التاريخ، قائمة).',
    many: 'لم يُحسب {count} مقطعاً من عناصر الصفحة (شعار، سطر التاريخ، قائمة).',
    other: 'لم يُحسب {count} مقطع من عناصر الصفحة (شعار، سطر التاريخ، قائمة).',
  },
  'targets.none': 'لا ترجمات في الذاكرة بعد من لغات هذه النصوص؛ حدد لغة الهدف بالخيار --to.',
  'usage.tables': 'لا يجتمع --json و--csv.',
  'usage.pretranslate': 'يأخذ tarjuman pretranslate نصاً مع --to LANG و-o OUT.',
  'usage.threshold': 'يأخذ --threshold نسبة مئوية من {least} إلى {most}، و«{value}» ليست كذلك.',
  filled: 'مُلئ {filled} من {segments} مقطعاً ({filledwords} من {words} كلمة)، ولم يُؤكَّد أي منها.',
  'original.left':
    '[{number}] تُرك فارغاً: قال {speaker} هذا بلغة أخرى ({language})؛ اقتبس النص الأصلي بدل ترجمته ثانية.',
  'original.said': '[{number}] قال {speaker} هذا بلغة أخرى ({language})، والنص هنا ترجمة.',
  interrupted: 'أُوقف العمل ولم يُكتب شيء.',
};
