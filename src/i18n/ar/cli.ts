/** What the command line prints for people, in Arabic. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const cli: Catalogue['cli'] = {
  'translate.usage': 'tarjuman translate FILE --to ar|ckb|kmr|en',
  'tip.calibrate':
    'هذه الطرفية غير معروفة. إن ظهرت أسطر العربية معكوسة فجرّب --bidi app ثم --bidi isolate.',
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
};
