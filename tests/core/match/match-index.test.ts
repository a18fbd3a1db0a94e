/** What an index finds: directions, order, penalties, context, memories, third languages. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS, type LanguageTag } from '../../../src/core/language-tag.ts';
import { createMatchIndex } from '../../../src/core/match/index.ts';
import { deleteUnit, type TranslationUnit, type Variant } from '../../../src/core/memory/index.ts';
import { indexed, unit } from './one-unit.ts';

const TEXTS: Readonly<Record<LanguageTag, string>> = {
  ar: 'وصل الوفد إلى أربيل أمس',
  ckb: 'شاندەکە دوێنێ گەیشتە هەولێر',
  kmr: 'Şand duh gihîşt Hewlêrê',
  en: 'The delegation reached Erbil yesterday',
};
const four = (id: string, more: Partial<Variant> = {}): TranslationUnit =>
  unit(id, ...LANGUAGE_TAGS.map((language) => ({ language, text: TEXTS[language], ...more })));
const en = (text: string, more: Partial<Variant> = {}): Variant => ({
  language: 'en',
  text,
  ...more,
});
const ar = (text: string, more: Partial<Variant> = {}): Variant => ({
  language: 'ar',
  text,
  ...more,
});
const asked = { text: TEXTS.ar, from: 'ar', to: 'en' } as const;

describe('directions', () => {
  test('a unit with four languages serves all twelve', () => {
    const index = indexed([four('u')]);
    for (const from of LANGUAGE_TAGS) {
      for (const to of LANGUAGE_TAGS.filter((tag) => tag !== from)) {
        const [match] = index.find({ text: TEXTS[from], from, to });
        expect(match).toMatchObject({
          unit: 'u',
          kind: 'exact',
          score: 1,
          source: TEXTS[from],
          target: TEXTS[to],
        });
      }
    }
  });

  test('nothing is found from a language to itself, or for a blank text', () => {
    const index = indexed([four('u')]);
    expect(index.find({ ...asked, to: 'ar' })).toEqual([]);
    expect(index.find({ ...asked, text: '  ' })).toEqual([]);
  });

  test('texts in other languages are kept out of the way', () => {
    const index = indexed([unit('u', ar(TEXTS.ar), { language: 'fr', text: 'La délégation' })]);
    expect(index.find(asked)).toEqual([]);
    expect(index.size).toBe(1);
  });
});

describe('units come and go', () => {
  test('a unit is found as soon as it is in, and not once it is out', () => {
    const units = new Map<string, TranslationUnit>();
    const index = createMatchIndex({ unit: (_, id) => units.get(id) });
    const put = (one: TranslationUnit) => {
      units.set(one.id, one);
      index.add(one, { name: 'work', penalty: 0 });
    };
    put(unit('u', ar(TEXTS.ar), en('first')));
    expect(index.find(asked)[0]?.target).toBe('first');
    put(unit('u', ar(TEXTS.ar), en('second')));
    expect(index.find(asked).map(({ target }) => target)).toEqual(['second']);
    expect(index.size).toBe(1);
    put(deleteUnit(units.get('u') ?? four('u')));
    expect(index.find(asked)).toEqual([]);
    put(unit('u', ar(TEXTS.ar), en('third')));
    index.remove('u', 'elsewhere');
    expect(index.find(asked)).toHaveLength(1);
    index.remove('u', 'work');
    expect([index.find(asked), index.size]).toEqual([[], 0]);
  });

  test('a unit that its memory no longer has is passed over', () => {
    const index = createMatchIndex({ unit: () => undefined });
    index.add(four('u'), { name: 'work', penalty: 0 });
    expect(index.find(asked)).toEqual([]);
  });

  test('ids may be any string', () => {
    const index = indexed([
      unit('__proto__', ar(TEXTS.ar), en('x')),
      unit('٣', ar('نص آخر'), en('y')),
    ]);
    expect(index.find(asked)[0]?.unit).toBe('__proto__');
    expect(index.size).toBe(2);
  });
});

describe('order', () => {
  test('context before exact before spelling before similar', () => {
    const before = 'الجملة التي قبلها';
    const index = indexed([
      unit('similar', ar(`${TEXTS.ar} مساء`), en('similar')),
      unit('spelling', ar('وصل الوفد الى اربيل امس'), en('spelling')),
      unit('exact', ar(TEXTS.ar), en('exact')),
      unit('one', ar(` ${TEXTS.ar}`), en('one', { context: { before } })),
      unit('both', ar(`${TEXTS.ar} `), en('both', { context: { before, after: 'بعدها' } })),
    ]);
    const found = index.find({ ...asked, before, after: 'بعدها' });
    expect(
      found.map(({ target, kind, explanation: { percent } }) => [target, kind, percent]),
    ).toEqual([
      ['both', 'context', 102],
      ['one', 'context', 101],
      ['exact', 'exact', 100],
      ['spelling', 'spelling', 97],
      ['similar', 'fuzzy', 83],
    ]);
  });

  test('context is the source text’s: it says nothing when the unit is used the other way round', () => {
    const index = indexed([unit('u', ar('نص'), en('Text', { context: { before: 'Before' } }))]);
    const [match] = index.find({ text: 'Text', from: 'en', to: 'ar', before: 'Before' });
    expect(match?.kind).toBe('exact');
  });

  test('of those just as new the same document comes first, then the same desk, then the id', () => {
    const at = '2026-01-01T00:00:00Z';
    const units = [
      unit('a', ar(TEXTS.ar), en('One', { at, document: 'x.txt', by: 'omar' })),
      unit('b', ar(TEXTS.ar), en('Two', { at, document: 'x.txt', by: 'rojin' })),
      unit('c', ar(TEXTS.ar), en('Three', { at, document: 'y.txt', by: 'omar' })),
      unit('d', ar(TEXTS.ar), en('Four', { at, document: 'y.txt', by: 'rojin' })),
      unit('e', ar(TEXTS.ar), en('Five', { at: '2026-01-02T00:00:00Z', by: 'omar' })),
    ];
    const order = (asking: { document?: string; by?: string }, limit = 5) =>
      indexed(units)
        .find({ ...asked, ...asking, limit })
        .map(({ unit: id }) => id);
    expect(order({})).toEqual(['e', 'a', 'b', 'c', 'd']);
    expect(order({ document: 'y.txt', by: 'rojin' })).toEqual(['e', 'd', 'c', 'b', 'a']);
    expect(order({ document: 'y.txt', by: 'rojin' }, 2)).toEqual(['e', 'd']);
    expect(order({ by: 'rojin' })).toEqual(['e', 'b', 'd', 'a', 'c']);
    expect(order({ document: 'x.txt' }, 3)).toEqual(['e', 'a', 'b']);
  });

  test('of equals the newest comes first, whatever the order of arrival', () => {
    const dated = (id: string, at: string) => unit(id, ar(TEXTS.ar), en(id, { at }));
    const units = [
      dated('b', '2026-01-02T00:00:00Z'),
      dated('a', '2026-01-03T00:00:00Z'),
      dated('c', '2026-01-01T00:00:00Z'),
    ];
    const order = (list: typeof units) =>
      indexed(list)
        .find(asked)
        .map(({ target }) => target);
    expect(order(units)).toEqual(['a', 'b', 'c']);
    expect(order([...units].reverse())).toEqual(['a', 'b', 'c']);
  });

  test('the same two texts are offered once, from the better memory', () => {
    const index = indexed(
      [unit('house/u', ar(TEXTS.ar), en('same')), unit('work/u', ar(TEXTS.ar), en('same'))],
      { house: 0.03 },
    );
    expect(index.find(asked).map(({ memory }) => memory)).toEqual(['work']);
  });
});

describe('penalties', () => {
  test('are named, and move a match back without touching its score', () => {
    const index = indexed(
      [
        unit('house/reference', ar(TEXTS.ar), en('reference')),
        unit('work/draft', ar(TEXTS.ar), en('draft', { status: 'draft' })),
        unit('work/aligned', ar(TEXTS.ar), en('aligned', { origin: 'aligned' })),
        unit('work/imported', ar(TEXTS.ar), en('imported', { origin: 'imported' })),
        unit('work/confirmed', ar(TEXTS.ar), en('confirmed', { status: 'confirmed' })),
      ],
      { house: 0.03 },
    );
    const found = index.find(asked);
    expect(
      found.map(({ target, penalties }) => [target, penalties.map(({ kind }) => kind)]),
    ).toEqual([
      ['confirmed', []],
      ['imported', ['import']],
      ['aligned', ['alignment']],
      ['reference', ['reference']],
      ['draft', ['draft']],
    ]);
    expect(new Set(found.map(({ score }) => score))).toEqual(new Set([1]));
  });

  test('a rejected text is never offered', () => {
    expect(
      indexed([unit('u', ar(TEXTS.ar), en('no', { status: 'rejected' }))]).find(asked),
    ).toEqual([]);
    expect(
      indexed([unit('u', ar(TEXTS.ar, { status: 'rejected' }), en('no'))]).find(asked),
    ).toEqual([]);
  });

  test('the text that lost a conflict is offered after the one that stands', () => {
    const index = indexed([
      unit(
        'u',
        ar(TEXTS.ar),
        en('lost', { alternative: true, at: '2026-05-05T00:00:00Z' }),
        en('stands', { at: '2026-01-01T00:00:00Z' }),
      ),
    ]);
    expect(index.find(asked).map(({ target }) => target)).toEqual(['stands', 'lost']);
  });
});

describe('threshold and limit', () => {
  const index = indexed(
    Array.from({ length: 30 }, (_, i) => unit(`u${i}`, ar(`${TEXTS.ar} رقم`), en(`t${i}`))),
  );

  test('hold', () => {
    expect(index.find({ ...asked, limit: 7 })).toHaveLength(7);
    expect(index.find(asked)).toHaveLength(5);
    expect(index.find({ ...asked, limit: 0 })).toEqual([]);
    expect(index.find({ ...asked, threshold: 0.9 })).toEqual([]);
    expect(index.find({ ...asked, threshold: 0.83 })).toHaveLength(5);
  });
});

describe('ways through a third language', () => {
  const bridge = [
    unit('a', ar(TEXTS.ar), en(TEXTS.en)),
    unit('b', en(TEXTS.en), { language: 'ckb', text: TEXTS.ckb, by: 'نازدار' }),
  ];

  test('two units that share a text in a third language give a translation', () => {
    const [match] = indexed(bridge).find({ text: TEXTS.ar, from: 'ar', to: 'ckb' });
    expect(match).toMatchObject({
      kind: 'pivot',
      through: 'en',
      unit: 'b',
      source: TEXTS.ar,
      target: TEXTS.ckb,
      score: 1,
      by: 'نازدار',
      penalties: [{ kind: 'pivot', amount: 0.05 }],
    });
  });

  test('a direct translation comes before the same by another way', () => {
    const direct = unit('c', ar(TEXTS.ar), { language: 'ckb', text: 'ڕاستەوخۆ' });
    const found = indexed([...bridge, direct]).find({ text: TEXTS.ar, from: 'ar', to: 'ckb' });
    expect(found.map(({ kind }) => kind)).toEqual(['exact', 'pivot']);
  });

  test('the shared text must be the same but for spelling', () => {
    const [first] = bridge;
    const far = unit('b', en('The delegation left Erbil yesterday'), {
      language: 'ckb',
      text: 'x',
    });
    const near = unit('b', en(TEXTS.en.toLowerCase()), { language: 'ckb', text: TEXTS.ckb });
    const ask = { text: TEXTS.ar, from: 'ar', to: 'ckb' } as const;
    expect(indexed([first ?? four('x'), far]).find(ask)).toEqual([]);
    expect(indexed([first ?? four('x'), near]).find(ask)[0]?.score).toBeCloseTo(0.98);
  });

  test('a similar text can lead there, and numbers are exchanged at the end of the way', () => {
    const index = indexed([
      unit('a', ar('وصل 5 وزراء إلى أربيل'), en('5 ministers reached Erbil')),
      unit('b', en('5 ministers reached Erbil'), {
        language: 'ckb',
        text: '٥ وەزیر گەیشتنە هەولێر',
      }),
    ]);
    const [match] = index.find({ text: 'وصل 9 وزراء إلى أربيل', from: 'ar', to: 'ckb' });
    expect(match).toMatchObject({
      kind: 'pivot',
      score: 0.99,
      adjusted: { text: '٩ وەزیر گەیشتنە هەولێر' },
    });
  });
});
