import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../../src/core/language-tag.ts';
import { findingsOf } from '../pairs.ts';

type Side = readonly [LanguageTag, string];

/** What is said about numbers: `-` missing, `+` added, as typed. */
function numbersSaid(source: Side, target: Side): readonly string[] {
  return findingsOf(source, target).flatMap(({ code, values }) => {
    if (code === 'number-missing') return [`-${values?.number}`];
    return code === 'number-added' ? [`+${values?.number}`] : [];
  });
}

describe('scales', () => {
  test.each<readonly [Side, Side, readonly string[]]>([
    [
      ['ar', 'كلف 3 ملايين دولار.'],
      ['ckb', '٣ ملیار دۆلاری تێچوو.'],
      ['-3 ملايين دولار', '+٣ ملیار دۆلاری'],
    ],
    [['en', 'It cost 3 million.'], ['kmr', 'Lêçûn 3 milyon bû.'], []],
    [['en', 'It cost 3,000,000.'], ['kmr', 'Lêçûn 3 milyon bû.'], []],
    [['en', 'Some 12.5 thousand came.'], ['kmr', 'Nêzîkî 12.500 kes hatin.'], []],
    [['en', 'From 3 to 4 million came.'], ['ar', 'جاء من 3 ملايين إلى 4 ملايين.'], []],
  ])('%j, %j', (source, target, said) => {
    expect(numbersSaid(source, target)).toEqual(said);
  });
});

describe('told', () => {
  const told: readonly (readonly [string, Side, Side])[] = [
    ['in other digits', ['ar', 'أصيب 26 عاملا.'], ['ckb', '٢٦ کرێکار بریندار بوون.']],
    [
      'in other digits, back',
      ['ckb', '٢٦ کرێکار بریندار بوون.'],
      ['kmr', '26 karker birîndar bûn.'],
    ],
    [
      'with other grouping marks',
      ['en', 'Some 12,500 people came.'],
      ['kmr', 'Nêzîkî 12.500 kes hatin.'],
    ],
    [
      'with another decimal mark',
      ['en', 'It grew by 3.5 percent.'],
      ['ckb', 'بە ڕێژەی ٪٣٫٥ زیادی کرد.'],
    ],
    ['with a scale word', ['en', 'About 40,000 cases.'], ['ar', 'نحو 40 ألف حالة.']],
    ['as a word', ['en', 'The 6 boats sank.'], ['ar', 'غرقت ستة قوارب.']],
    ['as a word in Sorani', ['ar', 'غرقت 6 قوارب.'], ['ckb', 'شەش بەلەم نوقم بوون.']],
    ['as a word in Kurmanji', ['ckb', '٦ بەلەم نوقم بوون.'], ['kmr', 'Şeş belem noq bûn.']],
    ['by the dual', ['en', 'The 2 boats sank.'], ['ar', 'غرق القاربان الكبيران.']],
    ['one, by nothing', ['kmr', 'Gund 1 km dûr e.'], ['en', 'The village is a kilometre away.']],
    [
      'as a day of another calendar',
      ['ckb', 'لە ١ی خاکەلێوەی ٢٧٢٠ کۆبوونەوە.'],
      ['en', 'They met on March 20, 2020.'],
    ],
    [
      'as a day of another calendar, the other way',
      ['ar', 'التقوا في 13 آذار 2024.'],
      ['kmr', 'Di 23ê Reşemiyê 2723an de civiyan.'],
    ],
    ['as a decade', ['en', 'In the 1980s it was closed.'], ['ar', 'أغلق في الثمانينيات.']],
    [
      'by the month names of another calendar',
      ['ar', 'في 4 آذار 2024 فتح الجسر.'],
      ['en', 'On March 4, 2024 the bridge opened.'],
    ],
    [
      'by a date in digits',
      ['ckb', 'لە ٤ی ئازاری ٢٠٢٤ کرایەوە.'],
      ['kmr', 'Di 04.03.2024an de vebû.'],
    ],
    [
      'in parts',
      ['en', 'It opened on 4 March 2024.'],
      ['kmr', 'Di sala 2024an de, di 4ê meha 3an de vebû.'],
    ],
    ['as a clock time', ['en', 'Doors open at 10:30.'], ['kmr', 'Derî saet 10.30an vedibin.']],
    ['in groups', ['en', 'Call 116 123 now.'], ['ar', 'اتصل على 116123 الآن.']],
    ['in another order', ['en', 'From 12 to 48.'], ['ckb', 'لە ٤٨ بۆ ١٢.']],
  ];
  test.each(told)('%s', (_name, source, target) => {
    expect(numbersSaid(source, target)).toEqual([]);
    expect(numbersSaid(target, source)).toEqual([]);
  });
});

describe('not told', () => {
  const wrong: readonly (readonly [string, Side, Side, readonly string[]])[] = [
    [
      'another number',
      ['ar', 'أصيب 26 عاملا.'],
      ['ckb', '٢٧ کرێکار بریندار بوون.'],
      ['-26', '+٢٧'],
    ],
    ['left out', ['en', 'The man, 42, was held.'], ['kmr', 'Zilam hat girtin.'], ['-42']],
    ['added', ['kmr', 'Zilam hat girtin.'], ['en', 'The man, 42, was held.'], ['+42']],
    ['once instead of twice', ['en', 'They drew 15 to 15.'], ['ar', 'تعادلوا على 15.'], ['-15']],
    [
      'another month',
      ['ar', 'في 4 آذار 2024.'],
      ['en', 'On 4 May 2024.'],
      ['-4 آذار 2024', '+4 May 2024'],
    ],
    ['another year', ['ckb', 'ساڵی ٢٠١٦.'], ['ar', 'عام 2006.'], ['-٢٠١٦', '+2006']],
    ['a large number is no word', ['en', 'The 60 boats.'], ['kmr', 'Şeş belem.'], ['-60']],
  ];
  test.each(wrong)('%s', (_name, source, target, said) => {
    expect(numbersSaid(source, target)).toEqual(said);
  });

  test('a missing number is pointed at in the source, an added one in the target', () => {
    const findings = findingsOf(['en', 'The 26 men.'], ['kmr', '27 mêr.']);
    expect(findings).toMatchObject([
      { code: 'number-missing', severity: 'error', side: 'source', span: { start: 4, end: 6 } },
      { code: 'number-added', severity: 'warning', side: 'target', span: { start: 0, end: 2 } },
    ]);
  });
});
