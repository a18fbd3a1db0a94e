/** Alignment: texts that say the same find each other, whatever is left out, joined, moved or added. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSegments, alignSteps, type IndexBead } from '../../../src/core/align/index.ts';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { starterLexicon } from '../../../src/core/lexicon/index.ts';

const ARABIC = [
  'أعلنت بلدية سرمان إغلاق 3 جسور يوم الاثنين.',
  'وقال رئيس البلدية حسن كارا: «سنعيد فتحها بعد 12 يوماً».',
  'وبلغت كلفة الإصلاح 450 ألف دولار.',
  'وتضرر مبنى المدرسة القديمة في حي الورد.',
  'ودعت منظمة SRN السكان إلى تجنب الضفة الشرقية.',
];
const SORANI = [
  'شارەوانی سەرمان ڕایگەیاند ڕۆژی دووشەممە ٣ پرد دادەخات.',
  'حەسەن کارا، سەرۆکی شارەوانی، گوتی: «دوای ١٢ ڕۆژ دەیانکەینەوە».',
  'تێچووی چاککردنەوەکە ٤٥٠ هەزار دۆلار بوو.',
  'باڵەخانەی قوتابخانە کۆنەکە لە گەڕەکی گوڵ زیانی بەرکەوت.',
  'ڕێکخراوی SRN داوای لە دانیشتووان کرد لە کەناری ڕۆژهەڵات دوور بکەونەوە.',
];

const side = (language: LanguageTag, texts: readonly string[]) => ({ language, texts });
const notation = (beads: readonly IndexBead[]) =>
  beads.map((bead) => `${bead.source.join(',')}-${bead.target.join(',')}`).join(' ');

async function align(source: readonly string[], target: readonly string[], options = {}) {
  const lexicon = await starterLexicon('ar', 'ckb');
  return alignSegments(side('ar', source), side('ckb', target), { lexicon, ...options }).beads;
}

describe('two texts', () => {
  test('that say the same are aligned sentence by sentence', async () => {
    expect(notation(await align(ARABIC, SORANI))).toBe('0-0 1-1 2-2 3-3 4-4');
  });

  test('keep together what is not translated: a handle that a tweet ends with', async () => {
    const [source, target] = [[...ARABIC], [...SORANI]];
    source.splice(3, 0, '@sarman_news».');
    target.splice(3, 0, '@sarman_news”');
    expect(notation(await align(source, target))).toBe('0-0 1-1 2-2 3-3 4-4 5-5');
  });

  test('of which one leaves a sentence out keep the others together', async () => {
    const shorter = SORANI.filter((_, at) => at !== 2);
    expect(notation(await align(ARABIC, shorter))).toBe('0-0 1-1 2- 3-2 4-3');
  });

  test('of which one joins two sentences make one bead of them', async () => {
    const joined = [`${SORANI[0]} ${SORANI[1]}`, ...SORANI.slice(2)];
    expect(notation(await align(ARABIC, joined))).toBe('0,1-0 2-1 3-2 4-3');
  });

  test('are aligned without a lexicon by names, numbers and marks', () => {
    const { beads } = alignSegments(side('ar', ARABIC), side('ckb', SORANI));
    expect(notation(beads)).toBe('0-0 1-1 2-2 3-3 4-4');
  });

  test('say why: the shared numbers and names as they stand', async () => {
    const [, second] = await align(ARABIC, SORANI);
    const words = second?.evidence.map((one) => `${one.source}=${one.target}`);
    expect(words).toContain('12=١٢');
    expect(words).toContain('بعد=دوای');
  });

  test('of which one tells two sentences in the other order make two beads of them', async () => {
    const [first = '', second = '', ...rest] = SORANI;
    expect(notation(await align(ARABIC, [second, first, ...rest]))).toBe('0-1 1-0 2-2 3-3 4-4');
  });

  test('of which one leaves an item of a list out are not misled by its numbers', async () => {
    const items = (texts: readonly string[]) => texts.map((text, at) => `${at + 1}. ${text}`);
    const shorter = SORANI.filter((_, at) => at !== 3);
    expect(notation(await align(items(ARABIC), items(shorter)))).toBe('0-0 1-1 2-2 3- 4-3');
  });

  test('keep a pin, whatever speaks against it', async () => {
    const beads = await align(ARABIC, SORANI, { pins: [[0, 1]] });
    expect(notation(beads)).toContain('0-1');
  });

  test('set page furniture aside', async () => {
    const lexicon = await starterLexicon('ar', 'ckb');
    const { beads } = alignSegments(
      {
        ...side('ar', ['Top', ...ARABIC]),
        roles: ['furniture', 'body', 'body', 'body', 'body', 'body'],
      },
      side('ckb', SORANI),
      { lexicon },
    );
    expect(notation(beads)).toBe('0- 1-0 2-1 3-2 4-3 5-4');
  });
});

describe('degenerate input', () => {
  test.each([
    ['nothing at all', [], [], ''],
    ['one side empty', ['نص.'], [], '0-'],
    ['the other side empty', [], ['دەق.'], '-0'],
  ])('%s', (_, source, target, expected) => {
    expect(notation(alignSegments(side('ar', source), side('ckb', target)).beads)).toBe(expected);
  });

  test('one sentence against five hundred', () => {
    const many = Array.from({ length: 500 }, (_, i) => `ڕستەی ژمارە ${i}.`);
    const { beads } = alignSegments(side('ar', ['الجملة رقم 7.']), side('ckb', many));
    expect(beads.flatMap((bead) => bead.target)).toHaveLength(500);
  });
});

describe('laws', () => {
  const text = fc.constantFrom(...ARABIC, ...SORANI, '', '...', 'Top', '12', 'كلمة');
  const texts = fc.array(text, { maxLength: 12 });

  test('step by step finds the same as at once, and the shares rise from 0 to 1', () => {
    fc.assert(
      fc.property(texts, texts, fc.array(fc.tuple(fc.nat(11), fc.nat(11))), (from, to, pins) => {
        const sides = [side('ar', from), side('ckb', to)] as const;
        const steps = alignSteps(...sides, { pins });
        const shares: number[] = [0];
        let step = steps.next();
        for (; !step.done; step = steps.next()) shares.push(step.value);
        expect(step.value).toEqual(alignSegments(...sides, { pins }));
        expect([...shares, 1]).toEqual([...shares, 1].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  test('every unit stands in exactly one bead, and confidence lies between 0 and 1', () => {
    fc.assert(
      fc.property(texts, texts, (source, target) => {
        const { beads } = alignSegments(side('ar', source), side('ckb', target));
        const all = (k: 'source' | 'target') =>
          beads.flatMap((bead) => bead[k]).sort((a, b) => a - b);
        expect(all('source')).toEqual([...source.keys()]);
        expect(all('target')).toEqual([...target.keys()]);
        for (const { confidence } of beads) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('aligning that is stopped', () => {
  const count = 400;
  const numbers = Array.from({ length: count }, (_, at) => 1000 + 7 * at);
  const english = numbers.map((number) => `The town counted ${number} visitors.`);
  const kurdish = numbers.map((number) => `Bajêr ${number} mêvan hejmartin.`);

  function stoppedAt(steps: number) {
    let taken = 0;
    const isStopped = () => taken >= steps;
    const work = alignSteps(side('en', english), side('kmr', kurdish), { isStopped });
    let step = work.next();
    for (; !step.done; step = work.next()) taken += 1;
    return step.value;
  }
  const whole = stoppedAt(Number.POSITIVE_INFINITY);

  test('keeps the beads of the part that was weighed, and says that it is a part', () => {
    expect(whole.isWhole).toBe(true);
    const part = stoppedAt(250);
    expect(part.isWhole).toBe(false);
    const paired = part.beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
    expect(paired.length).toBeGreaterThan(50);
    expect(paired.length).toBeLessThan(count);
    expect(whole.beads.map((bead) => `${bead.source}-${bead.target}`)).toEqual(
      expect.arrayContaining(paired.map((bead) => `${bead.source}-${bead.target}`)),
    );
  });

  test('loses no unit wherever it is stopped, and knows nothing of those it did not reach', () => {
    for (const steps of [0, 1, 40, 120, 300, 500]) {
      const { beads, isWhole } = stoppedAt(steps);
      for (const of of ['source', 'target'] as const) {
        const held = beads.flatMap((bead) => bead[of]).sort((a, b) => a - b);
        expect(held, `${of} after ${steps}`).toEqual(numbers.map((_, at) => at));
      }
      const last = beads.filter((bead) => bead.source.includes(count - 1));
      if (!isWhole) expect(last[0]?.confidence).toBe(0);
    }
  });
});
