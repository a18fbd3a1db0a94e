/** The checks that look at the target alone: each where it speaks and where it must not. */
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../../src/core/language-tag.ts';
import type { FindingCode } from '../../../../src/core/qa/index.ts';
import { pointedAt, targetFindings } from '../pairs.ts';

type Row = readonly [LanguageTag, string, string];
type Quiet = readonly [LanguageTag, string];

/** `speaks`: language, text, what is pointed at; `quiet`: language, text. */
function checkOf(code: FindingCode, speaks: readonly Row[], quiet: readonly Quiet[]): void {
  describe(code, () => {
    test.each(speaks)('%s speaks: %s', (language, text, at) => {
      expect(targetFindings(code, language, text).map((found) => pointedAt(text, found))).toEqual(
        at.split('|'),
      );
    });
    test.each(quiet)('%s is quiet: %s', (language, text) => {
      expect(targetFindings(code, language, text)).toEqual([]);
    });
  });
}

checkOf(
  'punctuation-latin',
  [
    ['ar', 'وصل الوفد, ثم غادر.', ','],
    ['ar', 'من جاء?', '?'],
    ['ckb', 'هات; ڕۆیشت, خەوت.', ';|,'],
    ['ckb', 'وتی: «کێ هات?»', '?'],
  ],
  [
    ['ar', 'وصل الوفد، ثم غادر.'],
    ['ar', 'زوروا https://example.org/?a=b, شكرا.'],
    ['ar', 'شركة Delta, Inc في أربيل.'],
    ['ckb', '١,٢٥٠ کەس هاتن.'],
    ['ar', 'بلغ 82,50 دولارا.'],
    ['kmr', 'Hat, çû; ma?'],
    ['en', 'He came, then left.'],
  ],
);

checkOf(
  'punctuation-arabic',
  [
    ['kmr', 'Hat، çû.', '،'],
    ['en', 'Who came؟', '؟'],
  ],
  [
    ['kmr', 'Hat, çû.'],
    ['en', 'The word «من، إلى» is Arabic.'],
    ['ar', 'وصل، ثم غادر؟'],
  ],
);

checkOf(
  'letters-mixed',
  [
    ['ckb', 'كاتێک هات.', 'ك'],
    ['ckb', 'مێژووي کوردی.', 'ي'],
    ['ckb', 'هەولێر و دهۆک و جیھان.', 'ھ'],
  ],
  [
    ['ckb', 'کاتێک هات بۆ جیهان.'],
    ['ckb', 'ھەولێر و جیھان.'],
    ['ckb', 'هاوبەشی کرد لە @kurdي و #كورد.'],
    ['ckb', 'ئایەتی «بسم الله الرحمن الرحيم» دەخوێنێتەوە.'],
    ['ar', 'كتب گەلێک.'],
  ],
);

checkOf(
  'letters-arabic',
  [
    ['ckb', 'مدرسة نوێ.', 'ة'],
    ['ckb', 'ئەوە كارە.', 'ك'],
  ],
  [
    ['ckb', 'قوتابخانەی نوێ.'],
    ['ar', 'مدرسة جديدة.'],
  ],
);

checkOf(
  'letters-turkish',
  [
    ['kmr', 'Ew dağıtım kir.', 'dağıtım'],
    ['kmr', 'Em günde man û öz got.', 'günde|öz'],
  ],
  [
    ['kmr', 'Erdoğan û Özgür hatin.'],
    ['kmr', 'Em li gund man.'],
    ['en', 'The word gün is Turkish.'],
  ],
);

checkOf(
  'digits-mixed',
  [
    ['ckb', '١٢ کەس و 3 منداڵ لە ١٥ی مانگ.', '3'],
    ['ar', 'في 2024 و 2023 و٣ أيام.', '٣'],
    ['ckb', 'لە ١٢ تا ۱۳ و 14 و 15.', '١٢'],
  ],
  [
    ['ckb', '١٢ کەس لە ١٥ی مانگ.'],
    ['ckb', 'فڕۆکەی F16 و COVID-19 لە ١٢ی مانگ.'],
    ['ar', 'زوروا www.example.org/12 في ٣ أيام.'],
    ['kmr', 'Li 12.3.2024an 4 kes.'],
  ],
);

checkOf(
  'space-before-mark',
  [
    ['ar', 'وصل الوفد ، ثم غادر .', ' ،| .'],
    ['ckb', 'هات ؟', ' ؟'],
    ['kmr', 'Hat , çû.', ' ,'],
    ['en', 'He came  !', '  !'],
    ['en', 'She came ,and he left.', ' ,'],
    ['ar', 'وصل الوفد ،ثم غادر.', ' ،'],
  ],
  [
    ['ar', 'وصل الوفد، ثم غادر.'],
    ['en', 'It cost .5 and .NET won ... :)'],
    ['kmr', 'Hat… çû.'],
    ['en', '- ready'],
  ],
);

checkOf(
  'space-after-mark',
  [
    ['ar', 'وصل الوفد،ثم غادر.', '،'],
    ['ckb', 'هات؛ڕۆیشت.', '؛'],
    ['kmr', 'Hat,çû.', ','],
    ['en', 'He came.Then he left.', '.'],
    ['ckb', 'کۆبوونەوە تەواو بوو.وەزیر ڕۆیشت.', '.'],
  ],
  [
    ['ar', 'وصل الوفد، ثم غادر.'],
    ['en', 'See www.example.org, 10:30, 1,250 and U.S.A. news.'],
    ['kmr', "NATO'yê 3,5 got."],
    ['ckb', 'ی.ن.ک و پ.د.ک.'],
  ],
);

checkOf(
  'space-double',
  [
    ['ar', 'وصل  الوفد.', '  '],
    ['kmr', 'Hat \u00A0 çû.', ' \u00A0 '],
  ],
  [
    ['ar', 'وصل الوفد.'],
    ['en', '  at the edges  '],
  ],
);

checkOf(
  'blanks-lost',
  [['ar', 'قال إننزعالسلاحالنوويبشكلكامل مهم.', 'إننزعالسلاحالنوويبشكلكامل']],
  [
    ['ar', 'قــــــــــــــــــــــــــال المتحدث.'],
    ['ckb', 'بەڕێوەبەرایەتییەکانیشیاندا هەبوو.'],
    ['ar', 'اقرأ https://example.org/aaaaaaaaaaaaaaaaaaaaaaaa الآن.'],
  ],
);

checkOf(
  'control-left',
  [
    ['ar', 'وصل \u200Fالوفد\u200E.', '\u200F'],
    ['kmr', 'Hat \u202Bdîsa\u202C.', '\u202B'],
  ],
  [
    ['ckb', 'نەی\u200Cکرد.'],
    ['en', 'Plain text.'],
  ],
);

describe('control-left', () => {
  test('is one finding that counts them', () => {
    expect(targetFindings('control-left', 'ar', '\u2067نص\u2069 و\u200Fنص')[0]?.values).toEqual({
      count: 3,
    });
  });
});

describe('letters-without-marks', () => {
  const typed = 'Serokê şaredariyê îro gihîşt bajêr û bi cotkaran re civiya û paşê vegeriya malê.';
  const ascii = 'Seroke saredariye iro gihist bajer u bi cotkaran re civiya u pase vegeriya male.';

  test('a long Kurmanji text without circumflexes', () => {
    expect(targetFindings('letters-without-marks', 'kmr', ascii)).toMatchObject([
      { severity: 'warning' },
    ]);
  });

  test('a short one with a name', () => {
    const text = 'Danustandin duh li Hewlere dest pe kirin u li Silemaniye qediyan.';
    expect(targetFindings('letters-without-marks', 'kmr', text)).toHaveLength(1);
  });

  test.each([
    ['with its marks', 'kmr', typed],
    ['with marks as combining characters', 'kmr', typed.normalize('NFD')],
    ['short', 'kmr', 'Ez hatim mal.'],
    [
      'of names',
      'kmr',
      'Hasan Karim, Salih Omar, Rana Haddad, Mariam Jabr, Samer Nuri, Diana Shaker',
    ],
    ['in English', 'en', ascii],
  ] as const)('not one %s', (_name, language, text) => {
    expect(targetFindings('letters-without-marks', language, text)).toEqual([]);
  });
});
