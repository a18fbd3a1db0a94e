/** What `doctor` says, in Arabic. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const doctor: Catalogue['doctor'] = {
  node: 'ثبّت Node بالإصدار 20.19 أو أحدث، ويُنصح بالإصدار 22 أو 24.',
  locale: 'اختر إعداداً محلياً بترميز UTF-8، مثل LANG=en_US.UTF-8.',
  window: 'اجعل عرض النافذة {columns} عموداً على الأقل وارتفاعها {rows} سطراً على الأقل.',
  'memory.closed': 'تعذّر فتح الذاكرة؛ انظر الرسالة أعلاه.',
  'memory.readonly': 'اجعل المجلد قابلاً للكتابة، أو اختر مجلداً آخر بالخيار --memory.',
  'memory.problems': 'شغّل tarjuman memory verify.',
  'tip.calibrate':
    'إن لم تُقرأ أسطر العربية هنا قراءة صحيحة فشغّل tarjuman doctor في هذه الطرفية واختر بالصورة.',
  'tip.unknown-terminal':
    'هذه الطرفية غير معروفة، لذلك يُفرد لكل نص أسطره. شغّل tarjuman doctor فيها واختر بالصورة ما يُقرأ صحيحاً.',
  'tip.kitty-force-ltr':
    'اكتب في kitty.conf السطر "force_ltr yes" وابدأ بـ --bidi app: عندئذ تتصل الحروف ويُقرأ النص في أعمدة.',
  'tip.putty-disable-bidi':
    'فعّل في PuTTY الخيار "Disable bidirectional text display" وابدأ بـ --bidi app للحصول على أعمدة.',
  'tip.console-without-arabic':
    'لا حروف عربية في وحدة تحكم لينكس. استعمل نافذة طرفية، أو ترجم عبر ssh من نافذة كهذه.',
  'tip.multiplexer-in-mlterm':
    'لا يمكن ضبط mlterm من خلف tmux أو screen: شغّل tarjuman خارجهما، أو شغّل mlterm مع --bi=false.',
  'tip.bidi-name-unknown':
    'يأخذ --bidi وTARJUMAN_BIDI أحد الأسماء: explicit، isolate، app، override، words، stacked، plain.',
  'line.tarjuman': 'البرنامج',
  'line.node': 'نود (Node)',
  'line.locale': 'الإعداد المحلي',
  'line.window': 'النافذة',
  'line.colours': 'الألوان',
  'line.keys': 'المفاتيح',
  'line.right-to-left': 'من اليمين إلى اليسار',
  'line.memory': 'الذاكرة',
  'line.rules': 'قواعد الدار',
  'found.rules.none': 'لا شيء',
  'line.duplicates': 'المكرر',
  'line.reset': 'بعد انهيار',
  'found.none': 'غير محدد',
  'found.closed': 'لا تُفتح',
  'found.colours': {
    zero: 'بلا ألوان',
    one: 'لون واحد',
    two: 'لونان',
    few: '{count} ألوان',
    many: '{count} لوناً',
    other: '{count} لون',
  },
  'found.bidi': '{strategy}، {terminal}، {reason}',
  'found.duplicates': {
    zero: 'لا شيء',
    one: 'نص مصدر واحد مكرر في الذاكرة باختلاف الإملاء فقط',
    two: 'نصّا مصدر مكرران في الذاكرة باختلاف الإملاء فقط',
    few: '{count} نصوص مصدر مكررة في الذاكرة باختلاف الإملاء فقط',
    many: '{count} نصاً مصدراً مكرراً في الذاكرة باختلاف الإملاء فقط',
    other: '{count} نص مصدر مكرر في الذاكرة باختلاف الإملاء فقط',
  },
  'found.reset': 'تعاد الطرفية إلى حالها دائماً، إلا بعد kill -9',
  reset: 'إن ترك برنامج أُنهي قسراً الطرفيةَ في حال غريبة فاكتب: reset',
  'keys.kitty': 'كل مفتاح بموضعه (بروتوكول kitty)',
  'keys.other': 'تصل تراكيب مثل Ctrl+Enter (عبر modifyOtherKeys)',
  'keys.plain': 'المفاتيح المعتادة',
  'keys.taken':
    'قد تحتفظ هذه الطرفية بالمفاتيح F1 وF10 وF11 لنفسها: عطّل اختصاراتها في إعداداتها، أو استعمل F2 الذي يعرض كل الأوامر.',
  'keys.alt':
    'لا ترسل هذه الطرفية Alt مع الحروف العربية؛ ويكفي Alt مع الأرقام ومفاتيح F وF2 للوصول إلى كل شيء.',
  'reason.flag': 'بالخيار --bidi',
  'reason.environment': 'بالمتغير TARJUMAN_BIDI',
  'reason.saved': 'اختير بالصورة',
  'reason.no-terminal': 'ليست طرفية',
  'reason.multiplexer': 'بحسب الطرفية المحيطة',
  'reason.terminal-can-switch': 'يمكن إيقاف ترتيبها للنص',
  'reason.terminal-name': 'طرفية معروفة',
  'reason.terminal-settings': 'من إعداداتها',
  'reason.unknown-terminal': 'غير معروفة',
  'tip.urxvt-second-font':
    'لا يجد urxvt حروف السورانية ما لم يُسمَّ خط يحويها، فيركّبها ترجمان من حروف عربية وعلامات. والأفضل تسمية خط ثانٍ، مثل URxvt.font: xft:DejaVu Sans Mono,xft:DejaVu Sans',
  'tip.vscode-gpu-off':
    'ضُبط VS Code على الرسم من دون معالج الرسوم، فيعيد المتصفح ترتيب السطور مرة أخرى. اجعل terminal.integrated.gpuAcceleration على auto.',
  'tip.vscode-gpu':
    'أبقِ الإعداد "terminal.integrated.gpuAcceleration" مفعّلاً في VS Code: من دونه يعيد المتصفح ترتيب النص مرة أخرى.',
  'tip.kitty-symbol-map':
    'أو أعطِ الحروف العربية كلها خطاً واحداً في kitty.conf: symbol_map U+0600-U+06FF,U+0750-U+077F,U+08A0-U+08FF,U+FB50-U+FDFF,U+FE70-U+FEFC DejaVu Sans',
  'tip.tmux-explicit':
    "للحصول على أعمدة متصلة الحروف في طرفيات VTE نفّذ printf '\\e[8l' قبل تشغيل tmux أو الاتصال به، ثم شغّل فيه tarjuman --bidi app.",
  'calibrate.question':
    'أي الأرقام يُقرأ نصها قراءة صحيحة وخطوطها مستقيمة؟ اكتبها كلها ثم اضغط Enter. اكتب 0 إن لم يصح أي منها. Enter وحده: يبقى كل شيء كما هو.',
  'calibrate.letters':
    'عند أي الأرقام يظهر مربع أو علامة استفهام أو حرف منفصل؟ اكتبها ثم اضغط Enter. Enter وحده: الحروف كلها موجودة.',
  'calibrate.chosen': 'اختير: {strategy}. حُفظ لهذه الطرفية، وسيستعمله tarjuman من الآن.',
  'calibrate.left': 'لم يتغير شيء.',
  'calibrate.font':
    'ينقص هذا الخط: {letters}. خطوط فيها كل حروف السورانية: Cascadia Mono خطاً للطرفية؛ أو DejaVu Sans أو Noto Sans Arabic أو Noto Naskh Arabic أو Unikurd Web خطاً ثانياً لها.',
};
