import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { countWords, fold, foldedWords, stemOf, words } from '../../../src/core/languages/index.ts';
import { tokenize } from '../../../src/core/text/index.ts';

describe('words', () => {
  test('offsets and text are as typed, forms are folded', () => {
    expect(words('Li NATO’yê, 1,250 kes', 'kmr')).toEqual([
      { kind: 'word', start: 0, end: 2, text: 'Li', form: 'li', stem: 'li' },
      { kind: 'word', start: 3, end: 10, text: 'NATO’yê', form: 'natoyê', stem: 'nato' },
      { kind: 'number', start: 12, end: 17, text: '1,250', form: '1250', stem: '1250' },
      { kind: 'word', start: 18, end: 21, text: 'kes', form: 'kes', stem: 'kes' },
    ]);
  });

  test('direction marks, spaces and joiners at the edge are not part of a word', () => {
    expect(words('قسد\u200f (AB)', 'ar').map((word) => word.text)).toEqual(['قسد', 'AB']);
    expect(words("19'ê", 'kmr').map((word) => word.text)).toEqual(['19', 'ê']);
  });

  test('a character that folds to several words is one word', () => {
    expect(words('\ufdfa x', 'ar').map((word) => word.text)).toEqual(['\ufdfa', 'x']);
  });

  test('as folding has them it is all of them, each where the character stands', () => {
    const found = foldedWords('عن \ufdfa x', 'ar');
    expect(found.map((word) => word.form)).toEqual(['عن', 'صلي', 'الله', 'عليه', 'وسلم', 'x']);
    expect(found.map((word) => word.text).join(' ')).toBe('عن \ufdfa \ufdfa \ufdfa \ufdfa x');
  });

  test('vowel marks on the last letter are', () => {
    expect(words('كتابٌ جديد', 'ar').map((word) => word.text)).toEqual(['كتابٌ', 'جديد']);
  });

  test.each(LANGUAGE_TAGS)('%s: words lie in order in the text', (language) => {
    const unit = fc.constantFrom(..."aê’' .,1٢ەهـ\u200c\u200f\u0651\u0302رووİ@#");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const word of words(text, language)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.text).toBe(text.slice(word.start, word.end));
          expect(word.text).not.toBe('');
          last = word.end;
        }
      }),
    );
  });
});

test.each(LANGUAGE_TAGS)('%s: folded words are those of the folded text', (language) => {
  const unit = fc.constantFrom(..."aê’' .,1٢ەهـ\u200c\u200f\u0651\u0302\ufdfa\ufdfbرووİ@#");
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
      const tokens = tokenize(fold(text, language));
      expect(foldedWords(text, language).map((word) => word.form)).toEqual(
        tokens.map((token) => token.text),
      );
    }),
  );
});

describe('stemOf', () => {
  test.each([
    ['ar', 'والمدينة', 'مدين'],
    ['ar', 'بالمدارس', 'مدارس'],
    ['ar', 'مدارسهم', 'مدارس'],
    ['ckb', 'شارەکانمان', 'شار'],
    ['ckb', 'شارێکی', 'شار'],
    ['ckb', 'شارەکەیشدا', 'شار'],
    ['kmr', 'bajarekî', 'bajar'],
    ['kmr', 'bajarên', 'bajar'],
    ['kmr', 'Bajaran', 'bajar'],
    ['en', 'cities', 'city'],
    ['en', "Shilan's", 'shilan'],
    ['ar', 'وزير', 'وزير'],
    ['ar', 'الوزير', 'وزير'],
    ['ar', 'ووزير', 'وزير'],
    ['ar', 'والوزيرة', 'وزير'],
    ['ar', 'فريق', 'فريق'],
    ['ar', 'والفريق', 'فريق'],
    ['ar', 'وزار', 'زار'],
  ] as const)('%s: %s is looked up as %s', (language, word, stem) => {
    expect(stemOf(fold(word, language), language)).toBe(stem);
  });

  // Forms of one word, as a linguist would put them together.
  test.each([
    ['en', 'class classes'],
    ['en', 'house houses'],
    ['en', 'force forces forced forcing'],
    ['en', 'service services'],
    ['en', 'announce announces announced announcing'],
    ['en', 'plan plans planned planning'],
    ['en', 'carry carries carried carrying'],
    ['en', 'create creates created creating'],
    ['en', 'church churches'],
    ['en', 'crisis'],
    ['en', 'virus viruses'],
    ['ar', 'عملية عمليات العملية'],
    ['ar', 'عراقي عراقية عراقيون العراقيين'],
    ['ar', 'يعقد سيعقد وسيعقد'],
    ['ar', 'تستمر ستستمر وستستمر'],
    ['ar', 'سياسة السياسة وسياسة'],
    ['ar', 'ستراتيجية الستراتيجية'],
    ['ar', 'حكومة الحكومة للحكومة لحكومة بحكومة ولحكومة كحكومة'],
    ['ar', 'رئيس لرئيس وبرئيس'],
    ['ar', 'بغداد لبغداد ببغداد وببغداد'],
    ['ar', 'كردستان لكردستان بكردستان'],
    ['ar', 'برلمان البرلمان لبرلمان'],
    ['ar', 'دولار دولارا'],
    ['ckb', 'ئێمە ئێمەش'],
    ['ckb', 'دنیا دنیاش دنیای'],
    ['ckb', 'دەرگا دەرگاکە دەرگاکان'],
    ['ckb', 'گەورە گەورەتر گەورەترین'],
    ['ckb', 'ئەمریکا ئەمریکاوە ئەمریکای'],
    ['ckb', 'ئاسایش ئاسایشی ئاسایشیش'],
    ['kmr', 'serokatî serokatiya serokatiyê serokatiyên serokatiyekê'],
    ['kmr', 'Tirkiye Tirkiyê Tirkiyeyê'],
    ['kmr', 'Sûriye Sûriyê Sûriyeyê'],
    ['kmr', 'rêya rêyê rêyek'],
    ['kmr', 'hikûmet hikûmeta hikûmetê hikûmetekê hikûmetên hikûmetan'],
    ['kmr', 'kir kiriye'],
    ['kmr', 'wezîr wezîrê wezîrî wezîran'],
    ['kmr', 'belediye belediyê belediyeyê belediyeya'],
    ['kmr', 'Reşemî Reşemiyê Reşemiya'],
  ] as const)('%s: one stem: %s', (language, forms) => {
    const stems = forms.split(' ').map((form) => stemOf(fold(form, language), language));
    expect(stems).toEqual(stems.map(() => stems[0]));
  });

  test.each([
    ['en', 'plan', 'plane'],
    ['en', 'not', 'note'],
    ['en', 'class', 'clay'],
    ['ar', 'باريس', 'رئيس'],
    ['ar', 'بلدة', 'لدة'],
    ['ar', 'كاتب', 'اتب'],
    ['ar', 'سيارة', 'يارا'],
    ['ckb', 'ئاسایش', 'ئاسایی'],
    ['kmr', 'Tirkiye', 'Tirkî'],
    ['kmr', 'Sûriye', 'Sûr'],
  ] as const)('%s: %s and %s are two words', (language, a, b) => {
    expect(stemOf(fold(a, language), language)).not.toBe(stemOf(fold(b, language), language));
  });

  test.each(LANGUAGE_TAGS)('%s: three letters are always left', (language) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'واليبەکانêsingyd') }), (form) => {
        expect(stemOf(form, language).length).toBeGreaterThanOrEqual(Math.min(3, form.length));
      }),
    );
  });
});

describe('countWords', () => {
  test.each([
    ['', 0],
    ['   \n', 0],
    ['one two\u00a0three', 3],
    ['— a - b …', 2],
    ["2019'an ٢٠١٩", 2],
    ['و ئەو «ماڵ»', 3],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
