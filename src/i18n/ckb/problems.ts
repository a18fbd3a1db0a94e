/** Sentences for problems, in Sorani. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const problems: Catalogue['problems'] = {
  'file.not-found': '{file}: پەڕگەیەکی وا نییە. ناو و بوخچەکە بپشکنە.',
  'file.not-readable': '{file}: ڕێگە نییە پەڕگەکە بخوێنرێتەوە ({reason}). مۆڵەتەکانی بپشکنە.',
  'file.is-folder': '{file}: ئەمە بوخچەیە. ناوی پەڕگەیەکی ناوی بدە.',
  'file.format-unknown': '{file}: تەرجومان ئەم فۆرماتە ناخوێنێتەوە. ئەمانە دەخوێنێتەوە: {formats}.',
  'file.write-failed': '{file}: نەتوانرا بنووسرێت ({reason}). هیچ نەگۆڕا.',
  'file.same-as-input':
    '{file}: ئەمە دەنووسرێتە سەر ئەو پەڕگەیەی دەخوێنرێتەوە. ناوێکی تر هەڵبژێرە.',
  'text.not-utf8':
    '{file}: بایتی {byte} UTF-8 نییە. پەڕگەکە بە UTF-8 پاشەکەوت بکە، یان کۆدکردنەکەی ناو ببە، وەک --encoding windows-1256.',
  'text.binary': '{file}: بایتی {byte} NUL ە، کەواتە پەڕگەی دەق نییە. پەڕگەیەکی دەق (.txt) بدە.',
  'text.bad-encoding':
    '{file}: بایتی {byte} {encoding} نییە. پەڕگەکە بە UTF-8 پاشەکەوت بکە، یان بە --encoding کۆدکردنەکەی ناو ببە.',
  'text.encoding-unknown': 'تەرجومان کۆدکردنی {encoding} ناناسێت. ئەمانە دەناسێت: {encodings}.',
  'tmx.empty': '{file}: پەڕگەکە بەتاڵە، کەواتە TMX نییە.',
  'tmx.malformed':
    '{file}، دێڕی {line}، ستوونی {column}: ئەمە XMLی دروست نییە ({reason}). هیچ نەگۆڕا. پەڕگەکە چاک بکە، یان بە --salvage ئەوەی ساغە وەریبگرە.',
  'tmx.root':
    '{file}، دێڕی {line}: ئەمە پەڕگەی «{root}»ـە، TMX نییە. لە بەرنامەکەی تر وەک TMX 1.4 هەناردەی بکە.',
  'tmx.entity':
    '{file}، دێڕی {line}: پەڕگەکە ENTITY پێناسە دەکات، کە ڕێگەپێدراو نییە. هیچ نەگۆڕا. بەبێ ئەوان دووبارە هەناردەی بکە.',
  'tmx.depth': '{file}، دێڕی {line}: توخمەکان زیاتر لە {depth} ئاست لەناو یەکن. هیچ نەگۆڕا.',
  'tmx.truncated':
    '{file}، دێڕی {line}، ستوونی {column}: پەڕگەکە زوو کۆتایی دێت. یەکە تەواوەکان خوێنرانەوە؛ باقییەکە لە سەرچاوەکەی داوا بکە.',
  'tmx.control-character':
    '{file}، دێڕی {line}: پیتی کۆنترۆڵی {character} لە XMLدا جێی نابێتەوە و لابرا.',
  'tmx.encoding-differs':
    '{file}: پەڕگەکە دەڵێت {declared}ـە، بەڵام {encoding}ـە. وەک خۆی خوێنرایەوە.',
  'tmx.no-language': '{file}، دێڕی {line}: دەقێک لابرا، زمانەکەی نییە یان زمان نییە («{name}»).',
  'tmx.one-language':
    '{file}، دێڕی {line}: یەکەیەک لابرا، تەنها بە یەک زمان دەقی هەیە ({language}).',
  'tmx.empty-text': '{file}، دێڕی {line}: دەقێکی بەتاڵ لابرا ({language}).',
  'tmx.record': '{file}، دێڕی {line}: یەکەیەک لابرا، خانەی «{field}»ی هەڵناگیرێت.',
  'tmx.date':
    '{file}، دێڕی {line}: {attribute}="{date}" ڕێکەوت نییە. وەک خۆی هەڵگیرا و بەکار نەهات.',
  'tmx.codes-unbalanced':
    '{file}، دێڕی {line}: کۆدێکی ناو دەق بەبێ نیوەکەی تری دەست پێدەکات یان کۆتایی دێت. وەک خۆی هەڵگیرا.',
  'tmx.codes-foreign': '{file}، دێڕی {line}: توخمی «{element}» هی TMX نییە. وەک کۆد هەڵگیرا.',
  'tmx.kurdish':
    '{file}، دێڕی {line}: «{name}» ناڵێت کام کوردی؛ بەپێی پیتەکانی بە {language} دانرا. بیپشکنە، یان لە بەرنامەکەی تر ناوی بنێ ckb یان kmr.',
  'tmx.kanuri':
    '{file}، دێڕی {line}: «{name}» کانوورییە و وەک ئەوە هەڵگیرا. مەبەستت ku یان ckb یان kmr بوو؟',
  'tmx.direction':
    '{file}، دێڕی {line}: نیشانەیەکی ئاڕاستە لە دەقەکەدا کراوەتەوە و دانەخراوە. وەک خۆی هەڵگیرا.',
  'tmx.unit-broken': '{file}، دێڕی {line}: ئەم یەکەیە تێکچووە و لابرا.',
  'table.quotes':
    '{file}، دێڕی {line}: کەوانەیەکی وتە کراوەتەوە و دانەخراوە. دایبخە، یان ئەوانەی هی دەقەکەن دووجار بنووسە.',
  'table.columns':
    '{file}، دێڕی {line}: خشتەکە لانیکەم دوو ستوونی دەقی پێویستە؛ ئەم دێڕە {columns}ی هەیە.',
  'table.language':
    '{file}: دێڕی یەکەم ناوی دوو زمان نابات (وەک ar و ckb). زیادی بکە، یان بە --from و --to ناویان ببە.',
  'json.invalid': '{file}: ئەمە JSON نییە. بپشکنە کە پەڕگەکە تەواوە.',
  'statements.shape':
    '{file}: لیستی لێدوانەکان نەدۆزرایەوە. چاوەڕوانکراو {"store": [{"id": …, "variants": […]}]}.',
  'statements.entry':
    '{file}: لێدوانی {number} ("{id}") وەرنەگیرا، خانەی "{field}" نییە یان لە جۆرێکی هەڵەیە.',
  'language.undecided': '{file}: زمانەکەی دیاری نەکرا. بە --from ناوی ببە: ar، ckb، kmr یان en.',
  'language.unsupported':
    '{language} لە زمانەکانی تەرجومان نییە: ar، ckb، kmr، en. ئەگەر زمانەکە بە هەڵە ناسراوە، بە --from دیاری بکە.',
  'language.same': 'دەقەکە خۆی بە {language} ە. بە --to ئامانجێکی تر هەڵبژێرە.',
  'memory.record-invalid':
    '{file}، دێڕی {line}: خانەی "{field}" لەم تۆمارەدا ({record}) نییە یان لە جۆرێکی هەڵەیە. دێڕەکە ڕاست بکەرەوە یان لایببە.',
  'memory.not-found': '{file}: لێرە بیرگە نییە. ئەو ڕێڕەوە بپشکنە کە بە --memory دراوە.',
  'memory.not-folder': '{file}: ئەمە پەڕگەیە و بیرگە بوخچەیە. بە --memory ناوی بوخچەیەک بدە.',
  'memory.not-readable': '{file}: بیرگەکە نەخوێنرایەوە ({reason}). بوخچەکە و مۆڵەتەکانی بپشکنە.',
  'memory.not-saved':
    '{file}: پاشەکەوت نەکرا ({reason}). کارەکە لەم دانیشتنەدا پارێزراوە و لە هەوڵی داهاتوودا دەنووسرێت.',
  'memory.disk-full':
    '{file}: پاشەکەوت نەکرا، دیسکەکە پڕە. کارەکە لەم دانیشتنەدا پارێزراوە: شوێن چۆڵ بکە و دووبارە هەوڵ بدە.',
  'memory.read-only':
    '{file}: پاشەکەوت نەکرا، ئەم بیرگەیە تەنیا بۆ خوێندنەوەیە. بە --memory یەکێکی تر ناو ببە.',
  'memory.folder-gone':
    '{file}: پاشەکەوت نەکرا، بوخچەی بیرگەکە لابراوە یان گۆڕدراوە. کارەکە لەم دانیشتنەدا پارێزراوە: بوخچەکە بگەڕێنەوە، یان بە --memory یەکێکی تر ناو ببە.',
  'memory.closed': '{file}: پاشەکەوت نەکرا، بیرگەکە داخراوە.',
  'memory.busy': '{file}: بەرنامەیەکی تر ئەم بیرگەیە ڕێک دەخاتەوە. دوای کەمێکی تر هەوڵ بدەرەوە.',
  'memory.format-newer':
    '{file}: بە تەرجومانێکی نوێتر نووسراوە (فۆرماتی {format})، بۆیە ناگۆڕدرێت. تەرجومان نوێ بکەرەوە، یان بە --reference بیخوێنەوە.',
  'memory.line-damaged':
    '{file}، بایتی {byte}: ئەم دێڕە تێکچووە (کۆی پشکنین هەڵەیە). خرایە quarantine.jsonl و ئەوی تر خوێنرایەوە.',
  'memory.line-invalid':
    '{file}، بایتی {byte}: ئەم دێڕە ئۆبجێکتی JSON ی بە پیتی تەواو نییە. خرایە quarantine.jsonl؛ لەوێ ڕاستی بکەرەوە و بیگەڕێنەوە.',
  'memory.line-too-long':
    '{file}، بایتی {byte}: ئەم دێڕە {bytes} بایتە، لەوە زیاترە کە تۆمارێک دەتوانێت هەیبێت. خرایە quarantine.jsonl.',
  'memory.torn-tail':
    '{file}، بایتی {byte}: دوا دێڕ تەواو نەبووە و هەرگیز نەگوترا پاشەکەوت کراوە. وەرنەگیرا و ئەوی تر خوێنرایەوە.',
  'memory.zero-filled':
    '{file}: پەڕگەکە جگە لە سفر هیچی تێدا نییە، وەک دوای بڕانی کارەبا. بە ناوی {file}.damaged هێڵرایەوە؛ لە کۆپیی پاڵپشت بیگەڕێنەوە.',
  'memory.conflict-markers':
    '{file}، بایتی {byte}: نیشانەی تێکەڵکردنێکی تەواونەبووی git. هەردوو لا خوێنرانەوە؛ نیشانەکان لە پاشەکەوتی داهاتوودا نامێنن.',
  'keys.unknown-command': 'لە ڕێکخستنەکانتدا فەرمانی {command} هاتووە، بەڵام فەرمانی وا نییە.',
  'keys.not-a-key': '{key} ناتوانێت کلیلی {command} بێت؛ ئەوانی دیکەی ڕێکخستنەکان جێبەجێ دەکرێن.',
  'keys.taken': '{key} بۆ {command} داوا کراوە، بەڵام هی {other} ە.',
  'settings.invalid':
    '{file}: ڕێکخستنەکان ئۆبجێکتی JSON نین. پەڕگەکە ڕاست بکەرەوە، یان بۆ ڕێکخستنە بنەڕەتییەکان لایببە.',
  'align.same-language':
    '{file}: ئەم پەڕگەیە بە {language} ە، وەک یەکێکی تر کە دراوە. پەڕگەی زمانی جیاواز هاوتا بکە، یان بە --from زمانەکە ناو ببە.',
  'import.empty-side':
    '{file}، دێڕی {line}: لایەکی ئەم ڕیزە بەتاڵە، بۆیە وەرنەگیرا. پڕی بکەرەوە و دووبارە هاوردەی بکە.',
};
