/** What is written is TMX 1.4b by the rules of its DTD, so that every other program can read it. */
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Person, Statement } from '../../src/core/memory/index.ts';
import { joinTmxUnits, TmxReader, type TmxUnit, writeTmx } from '../../src/formats/index.ts';

const OF_TU =
  'o-encoding datatype usagecount lastusagedate creationtool creationtoolversion creationdate creationid changedate changeid o-tmf';
const INLINE = 'bpt ept it ph hi ut';

/** An element of the DTD: what may be in it, in which order, and its attributes; required ones have a mark. */
interface Rule {
  readonly content: RegExp;
  readonly attributes: string;
}

const inline = `(?:(?:${INLINE.replaceAll(' ', '|')}) )*`;
const RULES: Readonly<Record<string, Rule>> = {
  tmx: { content: /^header body $/, attributes: 'version!' },
  header: {
    content: /^(?:(?:note|prop|ude) )*$/,
    attributes:
      'creationtool! creationtoolversion! segtype! o-tmf! adminlang! srclang! datatype! o-encoding creationdate creationid changedate changeid',
  },
  body: { content: /^(?:tu )*$/, attributes: '' },
  tu: {
    content: /^(?:(?:note|prop) )*(?:tuv )+$/,
    attributes: `tuid segtype srclang ${OF_TU}`,
  },
  tuv: { content: /^(?:(?:note|prop) )*seg $/, attributes: `xml:lang! ${OF_TU}` },
  prop: { content: /^$/, attributes: 'type! xml:lang o-encoding lang' },
  note: { content: /^$/, attributes: 'xml:lang o-encoding lang' },
  seg: { content: new RegExp(`^${inline}$`), attributes: '' },
  bpt: { content: /^(?:sub )*$/, attributes: 'i! x type' },
  ept: { content: /^(?:sub )*$/, attributes: 'i!' },
  it: { content: /^(?:sub )*$/, attributes: 'pos! x type' },
  ph: { content: /^(?:sub )*$/, attributes: 'assoc x type' },
  ut: { content: /^(?:sub )*$/, attributes: 'x' },
  hi: { content: new RegExp(`^${inline}$`), attributes: 'x type' },
  sub: { content: new RegExp(`^${inline}$`), attributes: 'datatype type' },
};

/** Where a file departs from the rules. */
function departures(xml: string): string[] {
  const found: string[] = [];
  const open: { name: string; children: string }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => found.push(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (parent) parent.children += `${name} `;
    open.push({ name, children: '' });
    const known = (RULES[name]?.attributes ?? '').split(' ');
    for (const given of Object.keys(attributes))
      if (!known.includes(given) && !known.includes(`${given}!`)) found.push(`${name} @${given}`);
    for (const one of known)
      if (one.endsWith('!') && !(one.slice(0, -1) in attributes))
        found.push(`${name} without ${one}`);
  });
  parser.on('text', (text) => {
    const holdsText = /^(?:prop|note|seg|bpt|ept|it|ph|ut|hi|sub)$/.test(open.at(-1)?.name ?? '');
    if (!holdsText && text.trim() !== '') found.push(`text in ${open.at(-1)?.name}`);
  });
  parser.on('closetag', ({ name }) => {
    const { children = '' } = open.pop() ?? {};
    if (!RULES[name]?.content.test(children)) found.push(`${name}: ${children}`);
  });
  parser.write(xml).close();
  return found;
}

const STATEMENT: Statement = {
  id: 's-1',
  version: 2,
  speaker: 'p-1',
  medium: 'tweet',
  originalLanguage: 'ckb',
  date: '2026-02-01',
  url: 'https://example.org/?a=1&b=2',
  variants: [{ language: 'ckb', text: 'ئاو «نابڕین» & <ئێمە>', provenance: 'original' }],
  mentions: [],
};
const PERSON: Person = { id: 'p-1', version: 1, names: { ckb: ['کەریم'], en: ['Karim "K."'] } };

const UNIT: TmxUnit = {
  id: 'u-1',
  version: 3,
  sourceLanguage: 'ar',
  properties: { desk: 'politics' },
  variants: [
    { language: 'ar', text: 'لن نقطع الماء\r\n\t"أبداً"' },
    { language: 'ckb', text: 'نابڕین', status: 'confirmed', by: 'a&b', at: '2026-02-18T09:12:00Z' },
    { language: 'ckb', text: 'نایبڕین', status: 'confirmed', alternative: true, version: 2 },
    { language: 'ckb', text: 'دەیبڕین', status: 'rejected' },
    { language: 'kmr', text: 'Em nabirin', status: 'draft', statements: ['s-1'] },
    { language: 'fr-CA', text: 'Jamais' },
  ],
};

const LEVEL_2 = (note: string) =>
  `<tmx version="1.4"><header srclang="EN-US"/><body><tu tuid="${note}" usagecount="2"><tuv xml:lang="EN-US"><note>${note}</note><seg>A <bpt i="1">&lt;b&gt;</bpt><hi>bold</hi><ept i="1"/> word<ph assoc="p">&lt;img alt="<sub>now</sub>"/&gt;</ph></seg><note>behind the text</note></tuv><prop type="late">p</prop><tuv xml:lang="AR-IQ"><seg>كلمة <it pos="begin">x</it></seg></tuv></tu></body></tmx>`;

function unitsOf(xml: string): TmxUnit[] {
  const units: TmxUnit[] = [];
  const reader = new TmxReader({ file: 'a.tmx', onUnit: (unit) => units.push(unit) });
  reader.write(new TextEncoder().encode(xml));
  reader.end();
  return units;
}

test('units with every kind of text, statements and what other programs wrote keep to the DTD', () => {
  const [first, second] = [...unitsOf(LEVEL_2('one')), ...unitsOf(LEVEL_2('two'))];
  if (!first || !second) throw new Error('the sample is not read');
  const other: Statement = { ...STATEMENT, id: 's-2' };
  const statements = new Map([STATEMENT, other].map((one) => [one.id, one]));
  const xml = [
    ...writeTmx([UNIT, joinTmxUnits(first, second)], {
      statements: {
        statement: (id) => statements.get(id),
        person: () => PERSON,
        all: () => statements.values(),
      },
    }),
  ].join('');
  expect(departures(xml)).toEqual([]);
  expect(xml).toContain('two');
});

test('the rules notice what breaks them', () => {
  const broken = LEVEL_2('one').replace('<header srclang="EN-US"/>', '<header/>');
  expect(departures(broken)).toEqual(
    expect.arrayContaining(['header without srclang!', 'tuv: note seg note ', 'tu: tuv prop tuv ']),
  );
});
