/** What the command line prints for people, in Arabic. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const cli: Catalogue['cli'] = {
  'usage.bidi':
    '--bidi: لا يوجد «{name}». القيم الممكنة: explicit أو isolate أو app أو override أو words أو stacked أو plain.',
  'usage.file': 'اذكر ملفاً نصياً لفتحه: tarjuman FILE --to ckb',
  'usage.table': 'للجدول لغتان: حددهما بالخيارين --from و--to.',
  'usage.check': 'يأخذ tarjuman check نصاً أصلياً وترجمته.',
  'usage.limit': 'يأخذ --limit عدداً صحيحاً من 1 فصاعداً، و«{value}» ليس كذلك.',
  'usage.memory':
    'يعرف tarjuman memory الأوامر info وverify وcompact وbackups وrestore [التاريخ] وhistory مع المعرّف وlexicon [كلمة]، و«{value}» ليس منها.',
  'lexicon.unknown': 'لا تُعرف ترجمة للكلمة «{value}» بعد.',
  'lexicon.language': 'يأخذ --from و--to إحدى اللغات ar وckb وkmr وen، و«{value}» ليست منها.',
  'usage.align': 'يأخذ tarjuman align من ملفين إلى أربعة ملفات، لا {number}.',
  'usage.accept': 'يأخذ --accept درجة ثقة من 0.5 إلى 1، و«{value}» ليست كذلك.',
  'usage.errors': '--errors تأخذ عدد الصفوف الخاطئة المتوقَّعة، مثل 2؛ و«{value}» ليس عدداً.',
  'pile.pair': 'الزوج',
  'pile.confirmed': 'مؤكَّد',
  'pile.sure': 'مناسب',
  'pile.errors': 'خطأ؟',
  'pile.doubtful': 'مشكوك',
  'pile.files': 'الملفات',
  'pile.left': 'بلا مقابل: {name} ({folder})',
  'pile.none': 'لا ملفين من هذه المجلّدات يقابل أحدهما الآخر.',
  'usage.batch': 'لا توجد عملية batch باسم «{value}». العمليات هي: {names}.',
  fault: 'tarjuman: خطأ غير متوقع: {words}',
  'fault.kept':
    'عملك المؤكد محفوظ على القرص. يُرجى الإبلاغ عن الخطأ مع ذكر ما كنت تفعله؛ ويفيد في ذلك tarjuman doctor --json.',
  indexing: 'فهرسة الذاكرة: {percent}',
  'search.none': 'لا نتائج للبحث عن: {text}',
  'memory.whole': '{name}: جميع الأسطر سليمة.',
  reading: 'تجري قراءة {file} …',
  encoding: '{file}: قُرئ بترميز {encoding}.',
  'problems.more': 'وغيرها من النوع نفسه: {count}.',
  'import.read': 'مقروء',
  'import.added': 'جديد',
  'import.known': 'موجود من قبل',
  'import.conflicting': 'ترجمة أخرى حُفظت إلى جانب الأولى',
  'import.skipped': 'متروك أو يستحق نظرة',
  'import.dry': 'تجربة فقط: لم يتغير شيء.',
  'import.stopped': '{file}: أُوقف، ولم يؤخذ منه شيء.',
  'export.open': {
    zero: 'لا مقاطع بلا ترجمة.',
    one: 'مقطع واحد بلا ترجمة بعد، وقد بقي بلغة المصدر.',
    two: 'مقطعان بلا ترجمة بعد، وقد بقيا بلغة المصدر.',
    few: '{count} مقاطع بلا ترجمة بعد، وقد بقيت بلغة المصدر.',
    many: '{count} مقطعاً بلا ترجمة بعد، وقد بقيت بلغة المصدر.',
    other: '{count} مقطع بلا ترجمة بعد، وقد بقيت بلغة المصدر.',
  },
  'dialogue.segment': 'المقطع {number} من {total}',
  'dialogue.translation': 'الترجمة:',
  'dialogue.offer': 'الاقتراح {number}',
  'dialogue.no-offers': 'لا شيء مثل هذا في الذاكرة.',
  'dialogue.prompt': 'اكتب الترجمة، ومفتاح Enter يؤكدها. نقطة بعدها حرف أمر، و .h للمساعدة.',
  'dialogue.progress': 'حُفظ. أُكد {done} من {rows} مقطعاً.',
  'dialogue.choose': 'اكتب رقم ما تريد؛ Enter وحده يعيدك إلى النص.',
  'dialogue.anyway': 'Enter يؤكدها مع ذلك؛ أو اكتب الترجمة من جديد.',
  'dialogue.unknown':
    '«{typed}» ليس أمراً هنا؛ .h يعدد الأوامر. الترجمة التي تبدأ بنقطة تُكتب بنقطتين.',
  'dialogue.help':
    'Enter يؤكد ويتقدم. .1 إلى .9 تأخذ اقتراحاً، .n التالي، .p السابق، .g 12 إلى المقطع 12، .s إعادة القراءة، .u تراجع، .r إعادة، .f كلمات بحث في الذاكرة، .q خروج. المفتاح بمكانه على أي لوحة. كل ما كُتب محفوظ.',
};
