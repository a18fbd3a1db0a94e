/** Random memories whose texts are near each other: few words, many endings, spellings and numbers. */
import fc from 'fast-check';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import type { MatchQuery } from '../../../src/core/match/index.ts';
import type { TranslationUnit, Variant } from '../../../src/core/memory/index.ts';

const STOCK: Readonly<Record<LanguageTag, readonly string[]>> = {
  ar: [
    'الوزير',
    'وزير',
    'الوزراء',
    'أربيل',
    'اربيل',
    'إلى',
    'وصل',
    'ووصل',
    'وصلت',
    'في',
    'من',
    'الوفد',
    'وفد',
    'مكتبة',
    'مكتبه',
    '\ufdfa', // ligature of four words
    'صلى',
    'الله',
    '٥',
    '12',
    '2026',
    '@kurd24',
    'https://a.example/x',
  ],
  ckb: [
    'وەزیر',
    'وەزیرەکە',
    'وەزیرەکان',
    'هەولێر',
    'ھەولێر',
    'لە',
    'گەیشت',
    'گەیشتە',
    'گەیشتن',
    'ڕۆژ',
    'شاند',
    'شاندەکە',
    'كوردستان',
    'کوردستان',
    '٥',
    '١٢',
    '2026',
    '#هەولێر',
    'و',
  ],
  kmr: [
    'wezîr',
    'wezîrê',
    'Wezîrên',
    'Hewlêr',
    'Hewlêrê',
    'li',
    'gihîşt',
    'gihîştin',
    'şand',
    'şandê',
    'sand',
    'Kurdistan',
    'Kurdistanê',
    '5',
    '12',
    "2026'an",
    'û',
  ],
  en: [
    'minister',
    'ministers',
    'Minister',
    'Erbil',
    'Irbil',
    'in',
    'the',
    'arrived',
    'arrives',
    'delegation',
    'delegations',
    '5',
    '12',
    '2026',
    '@kurd24',
    'x@a.example',
  ],
};

const TAGS: readonly LanguageTag[] = ['ar', 'ckb', 'kmr', 'en'];

/** A text of one language out of a small stock of words. */
export function textIn(language: LanguageTag, maxLength = 9): fc.Arbitrary<string> {
  const word = fc.constantFrom(...STOCK[language]);
  const join = fc.constantFrom(' ', ' ', ' ', ' ', '، ', ', ', ' «', '» ');
  return fc
    .array(fc.tuple(word, join), { minLength: 1, maxLength })
    .map((pairs) => pairs.map(([w, j], i) => (i === pairs.length - 1 ? w : w + j)).join(''))
    .chain((text) => fc.constantFrom(text, text, `${text}.`, `"${text}"`));
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const DOCUMENTS = ['wezir.txt', 'بيان.docx', 'c'];
const DESKS = ['rojin', 'omar', 'desk 3'];

function variantIn(language: LanguageTag, source: LanguageTag): fc.Arbitrary<Variant> {
  return fc
    .record({
      text: textIn(language),
      status: maybe(fc.constantFrom('draft', 'confirmed', 'rejected')),
      origin: maybe(fc.constantFrom('translated', 'aligned', 'imported')),
      at: maybe(fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', 'sometime')),
      alternative: maybe(fc.constant(true)),
      document: maybe(fc.constantFrom(...DOCUMENTS)),
      by: maybe(fc.constantFrom(...DESKS)),
      before: maybe(textIn(source, 2)),
      after: maybe(textIn(source, 2)),
    })
    .map(({ before, after, ...rest }) => {
      const context = { ...(before ? { before } : {}), ...(after ? { after } : {}) };
      return JSON.parse(JSON.stringify({ language, ...rest, context })) as Variant;
    });
}

/** A unit without id: some languages, sometimes two texts in one. */
const content: fc.Arbitrary<Omit<TranslationUnit, 'id'>> = fc
  .record({
    source: fc.constantFrom(...TAGS),
    languages: fc.uniqueArray(fc.constantFrom(...TAGS), { minLength: 1, maxLength: 4 }),
    twice: fc.constantFrom(...TAGS),
    deleted: fc.integer({ min: 0, max: 19 }),
  })
  .chain(({ source, languages, twice, deleted }) =>
    fc
      .tuple(...[source, ...languages, twice].map((tag) => variantIn(tag, source)))
      .map((variants) => ({
        version: 1,
        sourceLanguage: source,
        variants,
        ...(deleted === 0 ? { deleted: true } : {}),
      })),
  );

/** Units with the memory each is in; some ids come again, in the same memory or in the other. */
export const someUnits: fc.Arbitrary<readonly { unit: TranslationUnit; memory: string }[]> =
  fc.array(
    fc
      .tuple(content, fc.integer({ min: 0, max: 40 }), fc.constantFrom('work', 'newsroom'))
      .map(([unit, id, memory]) => ({ unit: { id: `u${id}`, ...unit }, memory })),
    { minLength: 1, maxLength: 40 },
  );

/** A query in the same words. */
export const someQuery: fc.Arbitrary<MatchQuery> = fc
  .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...TAGS))
  .filter(([from, to]) => from !== to)
  .chain(([from, to]) =>
    fc
      .record({
        text: textIn(from),
        before: maybe(textIn(from, 2)),
        after: maybe(textIn(from, 2)),
        document: maybe(fc.constantFrom(...DOCUMENTS)),
        by: maybe(fc.constantFrom(...DESKS)),
        limit: maybe(fc.constantFrom(1, 2, 5, 20)),
        threshold: maybe(fc.constantFrom(0.5, 0.6, 0.7, 0.8, 0.85, 0.95)),
      })
      .map((query) => JSON.parse(JSON.stringify({ ...query, from, to })) as MatchQuery),
  );

/** Words that a text of any length is made of, some of them near each other; the stock and made-up ones. */
function manyWords(language: LanguageTag): readonly string[] {
  const made = Array.from(
    { length: 60 },
    (_, i) => `${STOCK[language][i % 8]}${'abcdefgh'[i % 7]}${i % 5}`,
  );
  const plain = made.map((word) => word.replace(/\d/g, (digit) => 'mnopq'[Number(digit)] ?? ''));
  return [...STOCK[language], ...plain];
}

/** One edit of a row of words: exchanged, put in, left out, or two in each other's place. */
type Edit = readonly [kind: number, at: number, word: string];

function editedBy(row: readonly string[], edits: readonly Edit[]): readonly string[] {
  return edits.reduce<readonly string[]>((words, [kind, place, word]) => {
    const at = place % (words.length + 1);
    if (kind === 0) return [...words.slice(0, at), word, ...words.slice(at + 1)];
    if (kind === 1) return [...words.slice(0, at), word, ...words.slice(at)];
    if (kind === 2 && words.length > 1) return [...words.slice(0, at), ...words.slice(at + 1)];
    const [one, other] = [words[at] ?? word, words[at + 1] ?? word];
    return [...words.slice(0, at), other, one, ...words.slice(at + 2)];
  }, row);
}

/** A text with others made from it by edits, and a segment made so too: of up to so many words, in one language. */
export function someNeighbours(maxWords: number): fc.Arbitrary<{
  readonly texts: readonly string[];
  readonly query: MatchQuery;
}> {
  return fc.constantFrom(...TAGS).chain((from) => {
    const word = fc.constantFrom(...manyWords(from));
    const edits = fc.array(fc.tuple(fc.nat(3), fc.nat(maxWords), word), { maxLength: 14 });
    return fc
      .record({
        base: fc.array(word, { minLength: 1, maxLength: maxWords, size: 'max' }),
        others: fc.array(edits, { minLength: 1, maxLength: 30, size: 'max' }),
        own: edits,
        limit: fc.constantFrom(1, 3, 5, 50),
        threshold: fc.constantFrom(0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95),
      })
      .map(({ base, others, own, limit, threshold }) => ({
        texts: others.map((one) => editedBy(base, one).join(' ')),
        query: {
          text: editedBy(base, own).join(' '),
          from,
          to: from === 'en' ? ('ckb' as const) : ('en' as const),
          limit,
          threshold,
        },
      }));
  });
}
