/** Which files belong together: names first, then what stands in them. */
import { describe, expect, test } from 'vitest';
import { exchangeFiles, groupFiles, namedGroups, partGroup } from '../../../src/app/pile/groups.ts';
import { pairFiles } from '../../../src/app/pile/pair-files.ts';
import { type PileFile, pileFileOf } from '../../../src/app/pile/signs.ts';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { segmentDocument } from '../../../src/core/segment/index.ts';

const file = (name: string, language: LanguageTag, text: string): PileFile =>
  pileFileOf(segmentDocument({ id: name, name, language, text }));

const ENGLISH = [
  'Three bridges over the Sarman river were closed on Monday, Mayor Hasan Kara said. Repairs cost 450,000 dollars.',
  'Heavy rain flooded 27 villages near Tirvan. Governor Leyla Demir asked for 80 tents and 1,200 blankets.',
  'The teachers of Zerin met on 14 March. Their union, led by Azad Barzin, has 3,100 members in Turkey.',
];
const SORANI = [
  'سێ پرد لەسەر ڕووباری سەرمان ڕۆژی دووشەممە داخران، حەسەن کارا، سەرۆکی شارەوانی، گوتی. چاککردنەوە 450,000 دۆلاری تێدەچێت.',
  'بارانێکی بەخوڕ 27 گوندی لە نزیک تیرڤان نوقم کرد. لەیلا دەمیر، پارێزگار، داوای 80 چادر و 1,200 بەتانی کرد.',
  'مامۆستایانی زەرین لە 14ی ئازار کۆبوونەوە. سەندیکاکەیان بە سەرۆکایەتی ئازاد بارزین 3,100 ئەندامی لە تورکیا هەیە.',
];

const pairs = (a: readonly PileFile[], b: readonly PileFile[]) =>
  pairFiles(a, b).map((pair) => `${pair.a}-${pair.b}`);

describe('files are paired', () => {
  test('by their names without the marks of a language', () => {
    const a = ['report.en.txt', 'News_en_07.txt'].map((name) => file(name, 'en', 'One.'));
    const b = ['ckb-news-7.txt', 'Report Sorani.txt'].map((name) => file(name, 'ckb', 'یەک.'));
    expect(pairs(a, b)).toEqual(['0-1', '1-0']);
  });

  test('by what stands in them when the names say nothing', () => {
    const a = ENGLISH.map((text, i) => file(`x${i}.txt`, 'en', text));
    const b = [2, 0, 1].map((i) => file(`وتار ${i + 5}.txt`, 'ckb', SORANI[i] ?? ''));
    expect(pairs(a, b)).toEqual(['0-1', '1-2', '2-0']);
  });

  test('by names before contents, and more surely when both agree', () => {
    const a = ENGLISH.map((text, i) => file(`${i}.en.txt`, 'en', text));
    const same = SORANI.map((text, i) => file(`${i}.ckb.txt`, 'ckb', text));
    const turned = [1, 0, 2].map((i, at) => file(`${at}.ckb.txt`, 'ckb', SORANI[i] ?? ''));
    expect(pairs(a, turned)).toEqual(['0-0', '1-1', '2-2']);
    const sureness = (b: readonly PileFile[]) => pairFiles(a, b)[0]?.confidence ?? 0;
    expect(sureness(same)).toBeGreaterThan(sureness(turned));
  });

  test('never two files of one language, and a file without a counterpart stays alone', () => {
    const a = [file('a.txt', 'en', ENGLISH[0] ?? '')];
    expect(pairs(a, [file('a.txt', 'en', ENGLISH[0] ?? '')])).toEqual([]);
    const far = file('b.txt', 'ckb', SORANI[2] ?? '');
    const near = file('c.txt', 'ckb', SORANI[0] ?? '');
    expect(pairs(a, [far, near])).toEqual(['0-1']);
  });
});

describe('groups', () => {
  const folders = [
    ENGLISH.map((text, i) => file(`${i}.en.txt`, 'en', text)),
    SORANI.map((text, i) => file(`${i}.ckb.txt`, 'ckb', text)),
  ];
  const filesOf = (groups: ReturnType<typeof groupFiles>) =>
    groups.map((group) => group.files.map((at) => at ?? '-').join(' '));

  test('put together by hand are kept by name, and the rest is paired around them', () => {
    const change = exchangeFiles(groupFiles(folders), 0, 1, 1);
    if (!change) throw new Error('nothing moved');
    const names = namedGroups(change.after, folders);
    expect(names).toEqual([
      ['0.en.txt', '1.ckb.txt'],
      ['1.en.txt', '0.ckb.txt'],
    ]);
    expect(filesOf(groupFiles(folders, names))).toEqual(['0 1', '1 0', '2 2']);
  });

  test('taken apart stand alone, and no file is lost', () => {
    const change = partGroup(groupFiles(folders), 1);
    expect(filesOf(change?.after ?? [])).toEqual(['0 0', '1 -', '- 1', '2 2']);
  });

  test('of three folders hang on the first one', () => {
    const arabic = [file('2.ar.txt', 'ar', 'اجتمع معلمو زرين.')];
    expect(filesOf(groupFiles([...folders, arabic]))).toEqual(['0 0 -', '1 1 -', '2 2 0']);
  });
});
