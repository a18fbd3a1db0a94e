/** Statements for the web desk, and posts taken in as the web embeds them. */
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/core/memory/index.ts';
import {
  readStatements,
  writeQuotationJsonLd,
  writeQuotationPage,
} from '../../src/formats/index.ts';

const statement: Statement = {
  id: 's1',
  version: 1,
  speaker: 'p1',
  medium: 'tweet',
  date: '2026-03-02',
  url: 'https://x.com/a/status/1',
  originalLanguage: 'kmr',
  variants: [
    { language: 'kmr', text: 'Em </script> "û" <b>av</b>', provenance: 'original' },
    { language: 'ar', text: 'نريد الماء', provenance: 'house' },
    { language: 'en', text: 'withdrawn', provenance: 'house', status: 'retired' },
  ],
  mentions: [],
};
const speaker = { id: 'p1', version: 1, names: { kmr: ['Zelal'], ar: ['زلال'] } };
const words = {
  language: 'ar',
  title: 'أقوال',
  medium: () => 'تغريدة',
  provenance: (one: string) => one,
} as const;

describe('statements for the web desk', () => {
  test('the renderings are quotations that point at the original, withdrawn ones left out', () => {
    const { '@graph': graph } = JSON.parse(writeQuotationJsonLd([{ statement, speaker }]));
    expect(graph).toHaveLength(2);
    expect(graph[0]).toMatchObject({
      '@type': 'Quotation',
      inLanguage: 'kmr',
      creator: { '@type': 'Person', name: 'Zelal', alternateName: ['زلال'] },
      dateCreated: '2026-03-02',
      isBasedOn: 'https://x.com/a/status/1',
      workTranslation: [{ '@id': graph[1]['@id'] }],
    });
    expect(graph[1].translationOfWork).toEqual({ '@id': graph[0]['@id'] });
  });

  test('each rendering has its language and direction, and nothing in it becomes markup', () => {
    const page = writeQuotationPage([{ statement, speaker }], words);
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<blockquote lang="kmr" dir="ltr"');
    expect(page).toContain('<blockquote lang="ar" dir="rtl"');
    expect(page).toContain('&lt;b&gt;av&lt;/b&gt;');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).not.toContain('withdrawn');
  });

  test('an address that is none of the web is not linked', () => {
    const page = writeQuotationPage(
      [{ statement: { ...statement, url: 'javascript:x()' } }],
      words,
    );
    expect(page).not.toContain('javascript:');
  });
});

describe('embedded posts', () => {
  const post = {
    author: 'Zelal Kaya',
    handle: 'zelalk',
    date: '2026-03-02T10:00:00Z',
    url: 'https://twitter.com/zelalk/status/7',
    lang: 'ku',
    text: 'Em ê sibê derî vekin.',
  };

  test('a post is an original with its date, address, medium and person', () => {
    const read = readStatements(JSON.stringify(post));
    expect(read).toMatchObject({
      ok: true,
      value: {
        problems: [],
        statements: [
          {
            medium: 'tweet',
            date: '2026-03-02',
            dateSource: 'embed',
            originalLanguage: 'ku',
            variants: [{ language: 'kmr', text: post.text, provenance: 'original' }],
          },
        ],
        people: [{ names: { kmr: ['Zelal Kaya'] }, handles: ['@zelalk'] }],
      },
    });
  });

  test('a post in another language is left out and named; the others are taken', () => {
    const read = readStatements(JSON.stringify({ posts: [{ ...post, lang: 'fr' }, post] }));
    expect(read.ok && read.value.statements).toHaveLength(1);
    expect(read.ok && read.value.problems).toMatchObject([{ code: 'statements.entry' }]);
  });

  test('a date that is not one is left open', () => {
    const read = readStatements(JSON.stringify([{ ...post, date: 'last night' }]));
    expect(read.ok && read.value.statements[0]).not.toHaveProperty('date');
  });
});
