/** Stretches of a segment that the memory knows: how long they are, where they end, where their translation stands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../../src/core/language-tag.ts';
import { words } from '../../../../src/core/languages/index.ts';
import { findParts, type Part, type PartsQuery } from '../../../../src/core/match/index.ts';
import { indexed, unit } from '../one-unit.ts';

type Pair = readonly [source: string, target: string];

function parts(
  pairs: readonly Pair[],
  text: string,
  from: LanguageTag = 'ar',
  to: LanguageTag = 'ckb',
  { tailMax, ...more }: Partial<PartsQuery> & { readonly tailMax?: number } = {},
): readonly Part[] {
  const units = pairs.map(([source, target], i) =>
    unit(`u${i}`, { language: from, text: source }, { language: to, text: target }),
  );
  return findParts(indexed(units, {}, tailMax), { text, from, to, ...more });
}

const known = (found: readonly Part[], text: string) =>
  found.map(({ span }) => text.slice(span.start, span.end));

const COUNCIL: Pair = [
  'التقى رئيس مجلس محافظة سرمان وفداً من التجار في مكتبه.',
  'سەرۆکی ئەنجوومەنی پارێزگای سەرمان لە نووسینگەکەی شاندێکی بازرگانانی بینی.',
];

describe('a stretch', () => {
  test('is as long as the memory knows it, without small words at its edges', () => {
    const text = 'وقررت لجنة في مجلس محافظة سرمان إغلاق السوق القديم.';
    const found = parts([COUNCIL], text);
    expect(known(found, text)).toEqual(['مجلس محافظة سرمان']);
    expect(found[0]?.source.slice(found[0].sourceSpan.start, found[0].sourceSpan.end)).toBe(
      'مجلس محافظة سرمان',
    );
  });

  test('is found with other clitics and spelling', () => {
    const text = 'وتحدث ومجلس محافظه سرمان عن السوق.';
    expect(known(parts([COUNCIL], text), text)).toEqual(['ومجلس محافظه سرمان']);
  });

  test('ends at a mark', () => {
    const text = 'قال رئيس مجلس، محافظة سرمان تنتظر.';
    const found = known(parts([COUNCIL], text), text);
    expect(found).toContain('محافظة سرمان');
    expect(found.join()).not.toContain('،');
  });

  test('holds numbers of the same value only', () => {
    const pair: Pair = ['Nearly 300 new houses stand empty', 'Nêzîkî 300 xaniyên nû vala ne'];
    const same = 'They counted 300 new houses there';
    const other = 'They counted 400 new houses there';
    expect(known(parts([pair], same, 'en', 'kmr'), same)).toEqual(['new houses']);
    expect(known(parts([pair], other, 'en', 'kmr'), other)).toEqual(['new houses']);
  });

  test('of a single word is a rare name or term, never a common word', () => {
    const text = 'Zeravan opened yesterday';
    const pair: Pair = ['Zeravan has opened its gates', 'Zêravan deriyên xwe vekir'];
    const commonness: PartsQuery['commonness'] = ({ form }) =>
      form === 'zeravan' ? 'term' : 'common';
    expect(known(parts([pair], text, 'en', 'kmr', { commonness }), text)).toEqual(['Zeravan']);
    const everywhere = Array.from({ length: 20 }, (_, i): Pair => [`Zeravan says ${i}x`, 'x']);
    expect(parts(everywhere, 'Zeravan waits', 'en', 'kmr', { commonness })).toEqual([]);
  });

  test('overlaps no other, and the same words are told once', () => {
    const text = 'مجلس محافظة سرمان ومجلس محافظة سرمان ورئيس مجلس محافظة سرمان';
    const found = parts([COUNCIL], text);
    const spans = found.map(({ span }) => span);
    expect(spans.every((span, i) => i === 0 || span.start >= (spans[i - 1]?.end ?? 0))).toBe(true);
    expect(new Set(known(found, text)).size).toBe(found.length);
  });

  test('is not looked for in units that are offered anyway, nor without the target language', () => {
    const text = 'وقررت لجنة في مجلس محافظة سرمان إغلاق السوق القديم.';
    expect(parts([COUNCIL], text, 'ar', 'ckb', { except: new Set(['u0']) })).toEqual([]);
    const [source, target] = COUNCIL;
    const other = indexed([
      unit('u', { language: 'ar', text: source }, { language: 'kmr', text: target }),
    ]);
    expect(findParts(other, { text, from: 'ar', to: 'ckb' })).toEqual([]);
  });
});

describe('the translation of a stretch', () => {
  const dictionary: Readonly<Record<string, string>> = {
    مجلس: 'ئەنجوومەنی',
    محافظة: 'پارێزگای',
    سرمان: 'سەرمان',
    رئيس: 'سەرۆکی',
  };
  const links: PartsQuery['links'] = (source, target) =>
    source.map(({ text }) => target.map((other) => (dictionary[text] === other.text ? 0.6 : 0)));
  const text = 'وقررت لجنة في مجلس محافظة سرمان إغلاق السوق القديم.';
  const told = (part: Part | undefined) =>
    part?.targetSpan ? part.target.slice(part.targetSpan.start, part.targetSpan.end) : null;

  test('is told by its words, against those around it', () => {
    const [found] = parts([COUNCIL], text, 'ar', 'ckb', { links });
    expect(told(found)).toBe('ئەنجوومەنی پارێزگای سەرمان');
  });

  test('is not told where nothing speaks for it', () => {
    const [found] = parts([COUNCIL], text, 'ar', 'ckb', {
      links: (source, target) => source.map(() => target.map(() => 0)),
    });
    expect(found?.targetSpan).toBeNull();
  });

  test('is all of the target where the stretch is all of the source', () => {
    const pair: Pair = ['مجلس محافظة سرمان', 'ئەنجوومەنی پارێزگای سەرمان'];
    expect(told(parts([pair], text)[0])).toBe('ئەنجوومەنی پارێزگای سەرمان');
  });

  test('comes from the unit in which it is told best', () => {
    const loose: Pair = ['مجلس محافظة سرمان يقرر', 'بڕیاری تازە درا'];
    const [found] = parts([loose, COUNCIL], text, 'ar', 'ckb', { links });
    expect(told(found)).toBe('ئەنجوومەنی پارێزگای سەرمان');
  });
});

/** Words of four letters and more that no stemmer touches. */
const WORDS = ['bridge', 'market', 'window', 'garden', 'letter', 'harbour', 'copper', 'violin'];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });

/** Length of the longest stretch that two texts share. */
function longest(a: readonly string[], b: readonly string[]): number {
  let most = 0;
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1) {
      let long = 0;
      while (a[i + long] !== undefined && a[i + long] === b[j + long]) long += 1;
      most = Math.max(most, long);
    }
  return most;
}

test('no shared stretch of two words or more is longer than the longest part (law)', () => {
  const memories = fc.array(text, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(memories, text, fc.constantFrom(1, 8, 512), (memory, present, tailMax) => {
      const pairs = memory.map((one): Pair => [one.join(' '), 'wergera wê']);
      const more = { limit: 20, tailMax };
      const found = parts(pairs, present.join(' '), 'en', 'kmr', more);
      const most = Math.max(...memory.map((one) => longest(one, present)));
      const lengths = found.map(
        ({ span }) => words(present.join(' ').slice(span.start, span.end), 'en').length,
      );
      const best = Math.max(0, ...lengths);
      return most < 2 ? best <= 1 : best === most;
    }),
    { numRuns: 300 },
  );
});
