/** Utterances: halves joined, speakers found across the document, media, languages and replies. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { slice } from '../../../src/core/span.ts';
import { findQuotations, type Utterance } from '../../../src/core/statement/index.ts';

function article(name: string, language: LanguageTag) {
  const file = new URL(`../../fixtures/statement/${name}`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const found = findQuotations(
    lines.map((text, paragraph) => ({ text, paragraph })),
    language,
  );
  return { lines, ...found };
}

const one = (texts: readonly string[], language: LanguageTag = 'en') =>
  findQuotations(
    texts.map((text) => ({ text })),
    language,
  );

const speakers = (utterances: readonly Utterance[]) =>
  utterances.map(({ speaker }) => (speaker ? `${speaker.name} (${speaker.certainty})` : '-'));

describe('an Arabic article with tweets, a reply, a press conference', () => {
  const { lines, quotations, utterances, indirect } = article('article.ar.txt', 'ar');

  test('a name in marks is no statement, and six quotations tell four statements', () => {
    expect(quotations.map((quotation) => quotation.kind === 'other')).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(utterances.map((utterance) => utterance.quotations.length)).toEqual([2, 2, 1, 1]);
  });

  test('each statement has its speaker, with the office apart from the name', () => {
    expect(speakers(utterances)).toEqual([
      'توماس هالغرين (stated)',
      'ليلى درويش (stated)',
      'ليلى درويش (stated)',
      'سعيد النمر (stated)',
    ]);
    expect(utterances.map((utterance) => utterance.speaker?.role)).toEqual([
      'الناطق باسم المنظمة',
      'رئيسة المجلس المحلي',
      'رئيسة المجلس المحلي',
      'كبير المهندسين في دائرة الري',
    ]);
  });

  test('media are told, the answer to a tweet is a reply and points at it', () => {
    expect(utterances.map((utterance) => utterance.medium)).toEqual([
      'tweet',
      'reply',
      'unknown',
      'press-conference',
    ]);
    expect(utterances.map((utterance) => utterance.replyTo)).toEqual([
      undefined,
      0,
      undefined,
      undefined,
    ]);
  });

  test('Kurdish without a dialect stays Kurdish, for both halves and for nobody else', () => {
    expect(utterances.map((utterance) => utterance.originalLanguage)).toEqual([
      'ku',
      'unknown',
      'unknown',
      'unknown',
    ]);
    const stated = quotations.filter((quotation) => quotation.originalLanguage === 'ku');
    expect(stated.map((quotation) => quotation.originalLanguageCertainty)).toEqual([
      'stated',
      'guess',
    ]);
  });

  test('what is told without marks is noted with its speaker', () => {
    const told = indirect.map(({ segment, span, speaker }) => {
      const text = lines[segment] ?? '';
      return `${speaker ? slice(text, speaker) : '-'}: ${slice(text, span)}`;
    });
    expect(told).toContain('دائرة الصحة: عدد المصابين بالتسمم بلغ 18 شخصاً');
  });
});

describe('an English article', () => {
  const { utterances } = article('article.en.txt', 'en');

  test('a quotation that stands alone goes on with the one before it, and so does what is added', () => {
    expect(utterances[0]?.text).toBe(
      'We have slept badly for three weeks, Tonight we will sleep. The cranes will move at six.',
    );
  });

  test('a pronoun means the last speaker, and that is a guess until a name says so', () => {
    expect(speakers(utterances)).toEqual([
      'Maria Keller (stated)',
      'Jonas Ewald (stated)',
      'Maria Keller (stated)',
      'the ministry (stated)',
    ]);
    expect(
      speakers(one(['Maria Keller said it was over.', '"We won," she said.']).utterances),
    ).toEqual(['Maria Keller (guess)']);
  });

  test('a post in another language and the answer to it', () => {
    expect(utterances[1]).toMatchObject({ medium: 'post', originalLanguage: 'other' });
    expect(utterances[2]).toMatchObject({ medium: 'reply', replyTo: 1 });
  });
});

describe('who is meant', () => {
  test('the last word of a name means the person named in full before', () => {
    const { utterances } = one([
      'Ana Duarte, the governor, said the dam was safe.',
      'Duarte called it "a good week".',
    ]);
    expect(utterances[0]?.speaker).toMatchObject({ name: 'Ana Duarte', certainty: 'stated' });
  });

  test('an Arabic verb in the feminine looks for a woman', () => {
    const { utterances } = one(
      [
        'قالت المهندسة سلمى العلي إن السد آمن.',
        'وقال المزارع كريم حسن إن الأرض جافة.',
        'وأضافت: "سنعود بعد أسبوع".',
      ],
      'ar',
    );
    expect(utterances[0]?.speaker).toMatchObject({ name: 'سلمى العلي', certainty: 'guess' });
  });

  test('nobody is guessed in a text that names nobody', () => {
    expect(one(['"We won."']).utterances[0]?.speaker).toBeUndefined();
  });

  test('an announcement with a colon at the end of a segment speaks in the next', () => {
    const { utterances } = one(['Petra Lind wrote on Telegram:', '"The road is open again."']);
    expect(utterances[0]?.speaker).toMatchObject({ name: 'Petra Lind' });
  });

  test('halves around the attribution are one utterance, a second speaker begins another', () => {
    const { utterances } = one([
      '"We waited," said Ana Cole, "and nobody came."',
      '"I came," said Tom Reed.',
    ]);
    expect(utterances.map((utterance) => utterance.text)).toEqual([
      'We waited, and nobody came.',
      'I came,',
    ]);
  });
});

describe('media', () => {
  test.each([
    ['en', 'Ana Cole tweeted: "The road is open."', 'tweet'],
    ['en', 'Ana Cole wrote on her Telegram channel: "The road is open."', 'telegram'],
    ['en', '"The road is open," Ana Cole told reporters.', 'press-conference'],
    ['ar', 'وقالت رنا حداد في مقابلة مع قناة محلية: "الطريق مفتوح".', 'interview'],
    ['ar', 'وجاء في بيان الوزارة: "الطريق مفتوح".', 'statement'],
    ['ckb', 'کاوە ئەمین لە تویتێکدا نووسیویەتی: "ڕێگاکە کراوەیە".', 'tweet'],
    ['kmr', 'Zelal Kaya li ser Facebookê nivîsî: "Rê vekirî ye".', 'post'],
    ['kmr', 'Zelal Kaya di civîneke çapemeniyê de got: "Rê vekirî ye".', 'press-conference'],
  ] as const)('%s: %s', (language, text, medium) => {
    expect(one([text], language).utterances[0]?.medium).toBe(medium);
  });
});

describe('stated languages', () => {
  test.each([
    ['en', 'Ana Cole said in Kurmanji: "Good morning to you."', 'kmr'],
    ['en', 'Ana Cole said in Kurdish: "Good morning to you."', 'ku'],
    ['ar', 'وكتبت رنا حداد بالسورانية: "صباح الخير لكم".', 'ckb'],
    ['ckb', 'کاوە ئەمین بە زمانی عەرەبی وتی: "بەیانیتان باش بێت".', 'ar'],
    ['kmr', 'Zelal Kaya bi tirkî got: "Rojbaş ji we re".', 'other'],
    ['kmr', 'Zelal Kaya got: "Rojbaş ji we re".', 'unknown'],
  ] as const)('%s: %s', (language, text, original) => {
    expect(one([text], language).utterances[0]?.originalLanguage).toBe(original);
  });
});

test('a verb in the perfect has its speaker', () => {
  const { utterances } = one(['Works Minister Kawa Rustam had written: "The bridge stays open."']);
  expect(speakers(utterances)).toEqual(['Kawa Rustam (stated)']);
  const arabic = one(['وكان شيرزاد كمال قد كتب في تغريدة: «لن نقطع الماء هذا الصيف».'], 'ar');
  expect(speakers(arabic.utterances)).toEqual(['شيرزاد كمال (stated)']);
});

test.each([
  ['en', 'Mayor Ana Cole said the bridge was open.', 'Many said: "Nobody asked us."', 'Many'],
  ['ar', 'قال الوزير سالم خضر إن الجسر مفتوح.', 'وقال أحد السكان: "لم يسألنا أحد".', 'أحد السكان'],
  [
    'ckb',
    'سالم خدر گوتی پردەکە کراوەیە.',
    'یەکێک لە دانیشتووان گوتی: "کەس لێی نەپرسین".',
    'یەکێک لە دانیشتووان',
  ],
  [
    'kmr',
    'Salim Xidir got ku pir vekirî ye.',
    'Yek ji niştecihan got: "Kesî ji me nepirsî."',
    'Yek ji niştecihan',
  ],
] as const)(
  'somebody without a name is not whoever spoke before (%s)',
  (language, before, text, who) => {
    const { utterances } = findQuotations([{ text: before }, { text }], language);
    expect(utterances.map(({ speaker }) => speaker)).toMatchObject([
      { name: who, certainty: 'guess' },
    ]);
  },
);
