import { expect, test } from 'vitest';
import { BATCH_OPERATIONS } from '../../../src/cli/batch/operations.ts';
import { registerLanguage } from '../../../src/core/languages/index.ts';
import { zazaki } from '../../support/zazaki.ts';

/** The answer of an operation to one line, as the command prints it. */
async function answer(name: string, input: Readonly<Record<string, unknown>>): Promise<unknown> {
  const operation = await BATCH_OPERATIONS[name]?.start({ options: {}, workspace: null });
  return operation?.answer(input);
}

const lang = zazaki.tag;

test('a language that nobody registered is refused, with those that are', async () => {
  expect(await answer('fold', { id: 1, lang, text: 'Panc' })).toEqual({
    ok: false,
    problem: '"lang" must be one of ar, ckb, kmr, en',
  });
});

test('an inherited name is no language', async () => {
  expect(await answer('fold', { id: 1, lang: 'constructor', text: 'a' })).toMatchObject({
    ok: false,
  });
});

/** Operations on texts; what is asked and what must come back. */
const CASES: readonly (readonly [string, Readonly<Record<string, unknown>>, unknown])[] = [
  ['detect', { text: 'to rê vano ra keno bêro' }, { language: 'zza' }],
  [
    'segment',
    { lang, text: 'Mam. Panc merdumî amey. Yo şi.' },
    {
      segments: [
        { start: 0, end: 23 },
        { start: 24, end: 30 },
      ],
    },
  ],
  ['fold', { lang, text: 'PANC Merdumî' }, { fold: 'panc merdumî', loose: 'panc merdumi' }],
  ['numbers', { lang, text: 'panc merdumî, 12 gulane 2024' }, { values: ['5', '2024-05-12'] }],
  ['names', { a: { lang, text: 'Barzanî' }, b: { lang: 'en', text: 'Barzani' } }, { same: true }],
  [
    'check',
    {
      source: { lang: 'en', text: '“Five people came on 12 May,” he said.' },
      target: { lang, text: '“Panc merdumî 13 gulane amey” vano .' },
    },
    { findings: expect.any(Array) },
  ],
];

test.each(CASES)('%s takes a registered fifth language', async (name, input, expected) => {
  registerLanguage(zazaki);
  expect(await answer(name, { id: 'a', ...input })).toMatchObject({
    ok: true,
    value: { id: 'a', ...(expected as object) },
  });
});

test('the checks of a pair hold for a fifth language', async () => {
  registerLanguage(zazaki);
  const [, input] = CASES.at(-1) ?? ['', {}];
  const answered = (await answer('check', { id: 'a', ...input })) as {
    readonly value: { readonly findings: readonly { readonly code: string }[] };
  };
  const codes = answered.value.findings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['number-missing', 'number-added']));
  expect(codes).toContain('space-before-mark');
});
