/** What a translator should see beside a suggestion, in the four languages: the percent and the reason. */
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { matchOne } from './one-unit.ts';

/** Percent or band; what else must be seen. */
type Row = readonly [
  reason: string,
  language: LanguageTag,
  stored: string,
  present: string,
  percent: number | readonly [number, number],
];

const same: readonly Row[] = [
  ['the same text', 'ar', 'وصل الوفد إلى أربيل.', 'وصل الوفد إلى أربيل.', 100],
  ['the same text', 'ckb', 'شاندەکە گەیشتە هەولێر.', 'شاندەکە گەیشتە هەولێر.', 100],
  ['the same text', 'kmr', 'Şand gihîşt Hewlêrê.', 'Şand gihîşt Hewlêrê.', 100],
  ['composed and decomposed letters', 'kmr', 'Hewlêr', 'Hewle\u0302r', 100],
  ['blanks at the ends', 'en', 'The delegation arrived.', ' The delegation arrived. ', 100],
  ['a letter that is four words', 'ar', 'قال النبي \ufdfa', 'قال النبي \ufdfa', 100],
  ['a rule without words', 'en', '* * *', '* * *', 100],
];

const marks: readonly Row[] = [
  ['another full stop', 'ar', 'وصل الوفد إلى أربيل', 'وصل الوفد إلى أربيل.', 98],
  ['the comma of the other script', 'ckb', 'لە هەولێر، دوێنێ', 'لە هەولێر, دوێنێ', 98],
  ['other quotation marks', 'kmr', '"Em dilşad in"', '«Em dilşad in»', 98],
  ['case', 'en', 'Prime Minister', 'prime minister', 98],
  ['a doubled blank', 'en', 'two  reports', 'two reports', 98],
  ['dash for hyphen', 'en', 'talks - again', 'talks – again', 98],
];

const spelling: readonly Row[] = [
  ['hamza', 'ar', 'أربيل وإيران', 'اربيل وايران', 97],
  ['ta marbuta', 'ar', 'الحكومة الجديدة', 'الحكومه الجديده', 97],
  ['final ya', 'ar', 'على مستوى', 'علي مستوي', 97],
  ['vowel signs', 'ar', 'قُتِل جنديان', 'قتل جنديان', 97],
  [
    'a letter for four words',
    'ar',
    'قال النبي \ufdfa لأصحابه',
    'قال النبي صلى الله عليه وسلم لأصحابه',
    97,
  ],
  ['four words for a letter', 'ar', 'قال النبي صلى الله عليه وسلم', 'قال النبي \ufdfa', 97],
  ['tatweel', 'ar', 'بيـــان عاجل', 'بيان عاجل', 97],
  ['Arabic kaf and yeh', 'ckb', 'کوردستانی نوێ', 'كوردستاني نوێ', 97],
  ['heh with a non-joiner', 'ckb', 'ڕۆژنامه‌وان', 'ڕۆژنامەوان', 97],
  ['initial reh', 'ckb', 'ڕۆژ و شەو', 'رۆژ و شەو', 97],
  ['digits of the other script', 'ckb', '٥ کەس', '5 کەس', 97],
  ['Turkish dotless i', 'kmr', 'li Silêmanîyê ye', 'lı Silêmanîyê ye', 97],
  ['apostrophe', 'en', "don't panic now", 'don’t panic now', 97],
  [
    'alef with madda and ta marbuta',
    'ar',
    'آخر المستجدات في المنطقة',
    'اخر المستجدات في المنطقه',
    97,
  ],
  ['one heh for the other', 'ckb', 'هەرێم و بەغدا', 'ھەرێم و بەغدا', 97],
  ['a caret typed beside its letter', 'kmr', 'Dêrik û Qamişlo', 'D^erik û Qamişlo', 97],
  ['s with a comma for s with a cedilla', 'kmr', 'şer û aştî', 'șer û aștî', 97],
];

const numbers: readonly Row[] = [
  ['another number', 'ar', 'قتل 5 جنود في الهجوم', 'قتل 12 جنود في الهجوم', 99],
  ['another date', 'kmr', '19ê cotmeha 2019an', '20ê cotmeha 2026an', 99],
  [
    'another handle',
    'en',
    'Reply by @mustefa_bali on the visit',
    'Reply by @mazloum on the visit',
    99,
  ],
  [
    'another address',
    'ckb',
    'لە https://a.example/1 بخوێنەوە',
    'لە https://a.example/2 بخوێنەوە',
    99,
  ],
  ['a year', 'ar', 'انتخابات عام 2021 في الإقليم', 'انتخابات عام 2025 في الإقليم', 99],
  ['a share, in the digits of the script', 'ckb', 'ڕێژەی ٤٥ لە سەد', 'ڕێژەی ٥٢ لە سەد', 99],
  [
    'a hashtag',
    'en',
    'The news under #Kobane spread fast',
    'The news under #Afrin spread fast',
    99,
  ],
  ['a number, and the full stop', 'en', 'Five of 12 men left', 'Five of 14 men left.', 98],
  ['a number, and spelling', 'ckb', 'لە ١٢ی مانگدا کوردستان', 'لە 14ی مانگدا كوردستان', 97],
];

const words: readonly Row[] = [
  [
    'one word of ten is another',
    'en',
    'The president of the region met the envoy on Monday',
    'The president of the region met the envoy on Tuesday',
    90,
  ],
  [
    'one word of five is another',
    'kmr',
    'Serok îro çû Hewlêrê dîsa',
    'Serok îro çû Dihokê dîsa',
    80,
  ],
  [
    'one word more of six',
    'ckb',
    'سەرۆکی هەرێم ئەمڕۆ گەیشتە هەولێر',
    'سەرۆکی هەرێم ئەمڕۆ بەفڕۆکە گەیشتە هەولێر',
    83,
  ],
  ['one word less of five', 'ar', 'وصل الوفد الأمريكي إلى أربيل', 'وصل الوفد إلى أربيل', 80],
  ['an ending', 'ckb', 'شاندەکە لە هەولێر کۆبووەوە', 'شاندەکان لە هەولێر کۆبووەوە', 92],
  ['an ending', 'kmr', 'Wezîr li Hewlêrê civiya', 'Wezîrê li Hewlêrê civiya', [90, 96]],
  ['and before a word', 'ar', 'قال الوزير إن الحكومة مستعدة', 'وقال الوزير إن الحكومة مستعدة', 94],
  [
    'a plural',
    'en',
    'Two report on the border dispute',
    'Two reports on the border dispute',
    [90, 96],
  ],
  [
    'a misspelled name',
    'en',
    'Talks resumed in Sulaymaniyah on Friday',
    'Talks resumed in Sulaimaniya on Friday',
    91,
  ],
  [
    'a misspelled name',
    'kmr',
    'Civîn li Silêmaniyê hat lidarxistin',
    'Civîn li Sulaimaniyê hat lidarxistin',
    [85, 96],
  ],
  [
    'another day in a news line',
    'ckb',
    'پەرلەمان ڕۆژی سێشەممە دانیشتن دەکات',
    'پەرلەمان ڕۆژی پێنجشەممە دانیشتن دەکات',
    [80, 90],
  ],
  [
    'another office of the same man',
    'ar',
    'التقى رئيس الوزراء وفدا من البرلمان الأوروبي',
    'التقى وزير الخارجية وفدا من البرلمان الأوروبي',
    [71, 79],
  ],
  [
    'the same sentence with the source named',
    'kmr',
    'Du kes di êrîşê de birîndar bûn',
    'Li gorî polîsan du kes di êrîşê de birîndar bûn',
    70,
  ],
  [
    'said by another, of whom nothing else is known',
    'en',
    'The governor said the road would open on Sunday',
    'The mayor said the road would open on Sunday',
    88,
  ],
  [
    'the end cut off',
    'en',
    'Heavy rain closed schools across the province on Tuesday morning',
    'Heavy rain closed schools across the province',
    70,
  ],
  [
    'one word doubled by mistake',
    'ckb',
    'نرخی نەوت لە بازاڕەکان دابەزی',
    'نرخی نەوت نەوت لە بازاڕەکان دابەزی',
    83,
  ],
  [
    'half the words',
    'en',
    'The army said two soldiers were killed',
    'The army said three people fled north',
    42,
  ],
  [
    'a clause more',
    'ar',
    'أكد الرئيس أن المحادثات ستستمر',
    'أكد الرئيس أن المحادثات ستستمر حتى نهاية الأسبوع المقبل',
    55,
  ],
  [
    'two words exchanged in order',
    'en',
    'Iraq and Turkey signed the deal',
    'Turkey and Iraq signed the deal',
    66,
  ],
  [
    'one ending in a long text is never called less than a word',
    'en',
    'The minister of interior said on Monday that the police had arrested nineteen suspects in the three northern provinces during the night and that the search for the others would go on until further notice was given',
    'The ministers of interior said on Monday that the police had arrested nineteen suspects in the three northern provinces during the night and that the search for the others would go on until further notice was given',
    96,
  ],
];

const short: readonly Row[] = [
  ['one ending in two words', 'kmr', 'Serokê Herêmê', 'Serokên Herêmê', [84, 96]],
  ['one of three words', 'en', 'Read more here', 'Read more below', 66],
  [
    'one word that is nearly another is no match to rely on',
    'en',
    'World news today',
    'Word news today',
    66,
  ],
  ['a word more', 'ar', 'عاجل', 'خبر عاجل', 50],
  ['one of two words', 'ckb', 'هەواڵی نوێ', 'هەواڵی کۆن', 50],
];

const nothing: readonly (readonly [string, LanguageTag, string, string])[] = [
  ['another word', 'ar', 'نعم', 'كلا'],
  ['another word that looks like it', 'en', 'horse', 'house'],
  [
    'words that occur everywhere',
    'en',
    'The role of the army in the north of the country is unclear',
    'The taste of the soup was a matter of the season',
  ],
  [
    'the same length and nothing else',
    'ckb',
    'سەرۆکی هەرێم ئەمڕۆ گەیشتە هەولێر',
    'نرخی نەوت لە بازاڕەکان دابەزی',
  ],
  ['punctuation alone', 'en', '* * *', '- - -'],
];

describe.each([
  ['the same', same],
  ['marks', marks],
  ['spelling', spelling],
  ['numbers', numbers],
  ['words', words],
  ['short texts', short],
])('%s', (_, rows) => {
  test.each(rows)('%s (%s: %s / %s)', (_reason, language, stored, present, percent) => {
    // The translation holds the same tokens, so that they can be exchanged.
    const shown = matchOne(language, stored, present, stored)?.explanation.percent;
    if (typeof percent === 'number') expect(shown).toBe(percent);
    else {
      expect(shown).toBeGreaterThanOrEqual(percent[0]);
      expect(shown).toBeLessThanOrEqual(percent[1]);
    }
  });

  test.each(rows)('%s, turned round (%s: %s / %s)', (_reason, language, stored, present) => {
    const forth = matchOne(language, stored, present, stored);
    const back = matchOne(language, present, stored, present);
    expect(back?.score).toBe(forth?.score);
  });
});

test.each(nothing)('no match at 50 %%: %s (%s: %s / %s)', (_, language, stored, present) => {
  expect(matchOne(language, stored, present, 'x', { threshold: 0.5 })).toBeUndefined();
});

describe('the reason in data', () => {
  test('words that are new, gone and of another form', () => {
    const match = matchOne(
      'en',
      'The envoys met two ministers in Erbil',
      'The envoy met three ministers in Duhok today',
    );
    expect(match?.explanation).toMatchObject({
      added: ['three', 'Duhok', 'today'],
      removed: ['two', 'Erbil'],
      near: [['envoy', 'envoys']],
      spelling: [],
      punctuationOnly: false,
    });
  });

  test('spelling is named by its switches', () => {
    expect(matchOne('ar', 'أربيل والحكومة', 'اربيل والحكومه')?.explanation).toMatchObject({
      spelling: ['alef', 'teh-marbuta'],
      added: [],
      removed: [],
      punctuationOnly: false,
    });
    expect(matchOne('ar', 'أربيل والحكومة', 'اربيل والحكومه')?.kind).toBe('spelling');
  });

  test('a letter that is several words is named once, and its spelling is named', () => {
    const [spelled, letter] = ['قال النبي صلى الله عليه وسلم', 'قال النبي \ufdfa'];
    expect(matchOne('ar', spelled, letter)?.explanation).toMatchObject({
      spelling: ['presentation-forms'],
      punctuationOnly: false,
    });
    const longer = matchOne('ar', 'قال النبي لأصحابه في المدينة', `${letter} لأصحابه في المدينة`);
    expect(longer?.explanation).toMatchObject({ added: ['\ufdfa'], removed: [] });
    expect(
      longer?.diff.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim()),
    ).toEqual(['\ufdfa']);
  });

  test('punctuation alone is said to be alone', () => {
    expect(matchOne('ckb', 'باشە.', 'باشە!')).toMatchObject({
      kind: 'spelling',
      explanation: { punctuationOnly: true, spelling: [] },
    });
  });

  test('numbers are given as typed, the present one first', () => {
    expect(
      matchOne('ckb', '٥ کەس کوژران لە هێرشەکە', '12 کەس کوژران لە هێرشەکە')?.explanation.numbers,
    ).toEqual([['12', '٥']]);
  });

  test('the difference leads from the memory to the present segment', () => {
    const match = matchOne('en', 'Two men were held', 'Two women were held');
    const read = (without: string) =>
      match?.diff
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('');
    expect(read('added')).toBe('Two men were held');
    expect(read('removed')).toBe('Two women were held');
  });
});
