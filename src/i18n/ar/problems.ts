/** Sentences for problems, in Arabic. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const problems: Catalogue['problems'] = {
  'file.not-found': '{file}: لا يوجد ملف بهذا الاسم. تحقق من الاسم والمجلد.',
  'file.not-readable': '{file}: لا يُسمح بقراءة الملف ({reason}). تحقق من صلاحياته.',
  'file.is-folder': '{file}: هذا مجلد. سمِّ ملفاً فيه.',
  'file.format-unknown': '{file}: لا يقرأ ترجمان هذه الصيغة. الصيغ التي يقرؤها: {formats}.',
  'file.not-regular':
    '{file}: هذا أنبوب أو جهاز أو مقبس وليس ملفاً. احفظ ما يخرج منه في ملف ثم سمِّه.',
  'file.too-large':
    '{file}: حجم الملف {size} م.ب، وهو أكبر مما يُفتح دفعة واحدة ({most} م.ب). قسِّمه.',
  'text.too-long': '{file}: فيه أكثر من {most} مقطع، وهو أكثر مما يُفتح دفعة واحدة. قسِّم الملف.',
  'file.archive': '{file}: هذا أرشيف مضغوط. فُكَّ ضغطه ثم سمِّ ملفاً مما فيه.',
  'file.write-failed': '{file}: تعذّرت الكتابة ({reason}). لم يتغير شيء.',
  'file.folder-missing': '{file}: لا يوجد مجلد كهذا. أنشئه أولاً، أو سمِّ ملفاً في مجلد آخر.',
  'file.not-writable':
    '{file}: لا يُسمح بالكتابة هنا ({reason}). تحقق من صلاحيات المجلد، أو سمِّ ملفاً في مجلد آخر.',
  'file.disk-full':
    '{file}: تعذّرت الكتابة، فالقرص ممتلئ. لم يتغير شيء. أفرغ بعض المساحة، أو سمِّ ملفاً على قرص آخر.',
  'file.same-as-input': '{file}: هذا يمحو الملف الذي يُقرأ. اختر اسماً آخر.',
  'text.not-utf8':
    '{file}: البايت {byte} ليس UTF-8. احفظ الملف بترميز UTF-8، أو سمِّ ترميزه، مثلاً --encoding windows-1256.',
  'text.binary': '{file}: البايت {byte} هو NUL، فليس هذا ملفاً نصياً. أعطِ ملفاً نصياً (.txt).',
  'text.bad-encoding':
    '{file}: البايت {byte} ليس {encoding}. احفظ الملف بترميز UTF-8، أو سمِّ ترميزه بـ --encoding.',
  'text.encoding-unknown': '{file}: لا يعرف ترجمان الترميز {encoding}. ما يعرفه: {encodings}.',
  'text.direction':
    '{file}، السطر {line}، العمود {column}: علامة الاتجاه {name} بلا نظير، فقد يظهر النص بعدها بترتيب آخر. حُفظت كما هي وتُعرض باسمها.',
  'text.hidden':
    '{file}، السطر {line}، العمود {column}: في النص محارف لا تُرى (عددها {count}، أولها {name}). حُفظت كما هي ولا تُعرض.',
  'text.more': '{file}: وهكذا: في النص من هذه المحارف {count}. حُفظت كلها كما هي.',
  'tmx.empty': '{file}: الملف فارغ، فليس TMX.',
  'tmx.malformed':
    '{file}، السطر {line}، العمود {column}: ليس هذا XML سليماً ({reason}). لم يتغير شيء. أصلح الملف، أو خذ السليم منه بـ --salvage.',
  'tmx.root':
    '{file}، السطر {line}: هذا ملف «{root}» وليس TMX. صدّره من البرنامج الآخر بصيغة TMX 1.4.',
  'tmx.entity':
    '{file}، السطر {line}: يعرّف الملف كيانات (ENTITY)، وهذا غير مسموح. لم يتغير شيء. صدّره من جديد من دونها.',
  'tmx.depth': '{file}، السطر {line}: العناصر متداخلة أكثر من {depth} مستوى. لم يتغير شيء.',
  'tmx.truncated':
    '{file}، السطر {line}، العمود {column}: ينتهي الملف قبل أوانه. قُرئت الوحدات الكاملة؛ اطلب الباقي من مصدره.',
  'tmx.control-character': '{file}، السطر {line}: حرف التحكم {character} لا مكان له في XML فتُرك.',
  'tmx.encoding-differs': '{file}: يقول الملف إنه {declared}، وهو {encoding}. قُرئ على ما هو عليه.',
  'tmx.no-language': '{file}، السطر {line}: تُرك نص، لغته غائبة أو ليست لغة («{name}»).',
  'tmx.one-language': '{file}، السطر {line}: تُركت وحدة، نصها بلغة واحدة فقط ({language}).',
  'tmx.empty-text': '{file}، السطر {line}: تُرك نص فارغ ({language}).',
  'tmx.record': '{file}، السطر {line}: تُركت وحدة، لا يمكن حفظ حقلها «{field}».',
  'tmx.date': '{file}، السطر {line}: {attribute}=«{date}» ليس تاريخاً. حُفظ كما هو ولم يُستعمل.',
  'tmx.codes-unbalanced':
    '{file}، السطر {line}: رمز مضمّن يبدأ أو ينتهي من دون نصفه الآخر. حُفظ كما هو.',
  'tmx.codes-foreign': '{file}، السطر {line}: العنصر «{element}» ليس من TMX. حُفظ رمزاً.',
  'tmx.kurdish':
    '{file}، السطر {line}: «{name}» لا يقول أيّ كردية؛ عُدّ النص {language} بحسب حروفه. تحقق منه، أو سمِّ اللغة ckb أو kmr في البرنامج الآخر.',
  'tmx.kanuri': '{file}، السطر {line}: «{name}» هي الكانورية وحُفظت كذلك. أتقصد ku أو ckb أو kmr؟',
  'tmx.direction': '{file}، السطر {line}: علامة اتجاه في النص فُتحت ولم تُغلق. حُفظت كما هي.',
  'tmx.unit-broken': '{file}، السطر {line}: هذه الوحدة معطوبة فتُركت.',
  'tmx.no-texts': '{file}، السطر {line}: تُركت وحدة لا نص فيها.',
  'tmx.misplaced': '{file}، السطر {line}: لا مكان هنا للعنصر «{element}» في TMX. تُرك مع ما فيه.',
  'tmx.stray': '{file}، السطر {line}: ما هنا لا ينتمي إلى أي وحدة فتُرك.',
  'table.quotes':
    '{file}، السطر {line}: علامة اقتباس فُتحت ولم تُغلق. أغلقها، أو ضاعف العلامات التي هي من النص.',
  'table.columns':
    '{file}، السطر {line}: يحتاج الجدول إلى عمودين من النص على الأقل؛ في هذا السطر {columns}.',
  'table.language':
    '{file}: لا يسمّي السطر الأول لغتين (مثل ar وckb). أضفه، أو سمِّهما بـ --from و--to.',
  'table.no-column':
    '{file}: لا عمود بعنوان {language}؛ يسمّي السطر الأول {names}. اختر منها بـ --from و--to.',
  'table.columns-unread':
    '{file}: قُرئ عمودان، {read}؛ ولم يُقرأ: {names}. خذها أيضاً بـ --from و--to.',
  'json.invalid': '{file}: هذا ليس JSON. تحقق من أن الملف كامل.',
  'statements.shape':
    '{file}: لا قائمة تصريحات فيه. المتوقع {"store": [{"id": …, "variants": […]}]}.',
  'statements.entry':
    '{file}: تُرك التصريح {number} («{id}»)، فحقله «{field}» مفقود أو من نوع خاطئ.',
  'language.undecided': '{file}: تعذّر تحديد اللغة. سمِّها بـ --from: ar أو ckb أو kmr أو en.',
  'language.unsupported':
    '{language} ليست من اللغات التي يعمل بها ترجمان: ar، ckb، kmr، en. إن كان التعرّف على اللغة خاطئاً فحدّدها بـ --from.',
  'language.same': 'لغة النص هي {language} أصلاً. اختر هدفاً آخر بـ --to.',
  'language.unlike':
    '{file}: قيل إن لغة هذا النص هي {wanted}، لكنها تبدو {found}. فُتح كما قيل؛ راجع --from و --to.',
  'memory.record-invalid':
    '{file}، {place}: الحقل «{field}» في هذا السجل ({record}) مفقود أو من نوع خاطئ. صحّح السطر أو احذفه.',
  'memory.not-found': '{file}: لا ذاكرة هنا. تحقق من المسار المعطى مع --memory.',
  'memory.not-folder': '{file}: هذا ملف، والذاكرة مجلد. سمِّ مجلداً بـ --memory.',
  'memory.not-file':
    '{file}: ليس هذا ملفاً، والذاكرة تحفظ سجلاتها في ملف. انقله من هنا واسترجع الملف من النسخ الاحتياطية.',
  'memory.record-refused':
    '{file}: تُرك سجل ({record} {id})، فهو أطول مما يجوز لسجل أو فيه نصف حرف.',
  'memory.not-readable': '{file}: تعذّرت قراءة الذاكرة ({reason}). تحقق من المجلد وصلاحياته.',
  'memory.not-saved':
    '{file}: لم يُحفظ ({reason}). العمل باقٍ في هذه الجلسة ويُكتب في المحاولة التالية.',
  'memory.disk-full':
    '{file}: لم يُحفظ، فالقرص ممتلئ. العمل باقٍ في هذه الجلسة: أفرغ مكاناً وحاول من جديد.',
  'memory.read-only': '{file}: لم يُحفظ، فهذه الذاكرة للقراءة فقط. سمِّ غيرها بـ --memory.',
  'memory.folder-gone':
    '{file}: لم يُحفظ، فمجلد الذاكرة حُذف أو استُبدل. العمل باقٍ في هذه الجلسة: أعد المجلد، أو سمِّ غيره بـ --memory.',
  'memory.closed': '{file}: لم يُحفظ، فالذاكرة مغلقة.',
  'memory.busy': '{file}: برنامج آخر يعيد ترتيب هذه الذاكرة. حاول بعد لحظة.',
  'memory.format-newer':
    '{file}: كتبه إصدار أحدث من ترجمان (الصيغة {format})، فلا يُغيَّر. حدّث ترجمان، أو اقرأه بـ --reference.',
  'memory.line-damaged':
    '{file}، {place}: هذا السطر تالف (مجموع تحقق خاطئ). وُضع جانباً في quarantine.jsonl وقُرئ الباقي.',
  'memory.line-invalid':
    '{file}، {place}: ليس هذا السطر كائن JSON سليم الحروف. وُضع جانباً في quarantine.jsonl؛ صحّحه هناك وأعده.',
  'memory.line-too-long':
    '{file}، {place}: في هذا السطر {bytes} بايت، أكثر مما يُسمح به لسجل. وُضع جانباً في quarantine.jsonl.',
  'memory.torn-tail': '{file}، {place}: السطر الأخير غير مكتمل ولم يُبلَّغ بحفظه قط. تُرك وقُرئ الباقي.',
  'memory.zero-filled':
    '{file}: ليس في الملف إلا أصفار، كما بعد انقطاع الكهرباء. أُبقي باسم {file}.damaged؛ استعده من نسخة احتياطية.',
  'memory.conflict-markers':
    '{file}، {place}: علامات دمج git لم يكتمل. قُرئ الجانبان؛ وتزول العلامات عند الحفظ التالي.',
  'memory.conflict-copy':
    '{file}: تركت أداة مزامنة هنا نسخة ثانية من ملف للذاكرة. لا يُقرأ ما فيها حتى تُضم بالأمر tarjuman memory compact.',
  'memory.snapshot-gone':
    '{file}: الملف مفقود أو فارغ، وسجلاته في نسخة احتياطية. استرجعها بالأمر tarjuman memory restore.',
  'memory.snapshot-cut':
    '{file}، {place}: ينتهي الملف في وسط سطر، كما حين ينقطع النسخ. ما كان بعده مفقود. انسخه من جديد، أو استرجع ما في نسخة احتياطية بالأمر tarjuman memory restore.',
  'memory.no-backup':
    '{file}: لا نسخة احتياطية بهذا التاريخ. يسرد الأمر tarjuman memory backups ما هو موجود منها.',
  'memory.backup-damaged':
    '{file}، {place}: هذا السطر من النسخة الاحتياطية تالف ولا يمكن استرجاعه. والخيار --exactly مرفوض مع نسخة كهذه.',
  'keys.unknown-command': 'تذكر إعداداتك أمراً اسمه {command} ولا وجود له.',
  'keys.not-a-key': 'لا يصلح {key} مفتاحاً للأمر {command}؛ بقية الإعدادات معمول بها.',
  'keys.taken': 'طُلب {key} للأمر {command} لكنه للأمر {other}.',
  'editor.failed': 'تعذر استعمال محررك؛ بقيت الترجمة كما كانت. الأمر: {command}',
  'export.languages': 'الجدول يحتاج لغتين؛ اخترهما في النموذج.',
  'export.stopped': '{file}: أُوقف، ولم يُكتب شيء.',
  'settings.misread':
    '{file}: قواعد غير مفهومة لا أثر لها: {names}. يبيّن ملف README كيف تُكتب كل قاعدة.',
  'settings.invalid':
    '{file}: الإعدادات ليست كائن JSON. صحّح الملف، أو احذفه لاستعمال الإعدادات الأصلية.',
  'align.same-language':
    '{file}: لغة هذا الملف {language}، مثل ملف آخر أُعطي. حاذِ بين ملفات بلغات مختلفة، أو سمِّ اللغة بـ --from.',
  'import.too-many': '{file}، السطر {line}: تُرك، فلأصله {count} من الترجمات، وهو أكثر ما يُحفظ.',
  'import.too-long':
    '{file}، السطر {line}: تُرك، فهو بكل نصوصه أطول مما يُسمح لسجل. قسّمه في البرنامج الآخر.',
  'import.too-often':
    '{file}، السطر {line}: جاء الأصل نفسه {count} مرة من قبل بمعرّفات أو ملاحظات خاصة. نصوصه محفوظة، وتُركت معرّفات هذا وكل ما يليه وملاحظاتها.',
  'import.remarks': '{file}: {count} ملاحظة أخرى من هذه الأنواع لم تُسرد. كل ما تتحدث عنه محفوظ.',
  'import.empty-side':
    '{file}، السطر {line}: أحد جانبي هذا الصف فارغ، فتُرك. املأه واستورد من جديد.',
};
