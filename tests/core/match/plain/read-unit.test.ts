/** Units read from the bytes of their lines against units that were parsed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../../src/core/language-tag.ts';
import { ShelfBuilder } from '../../../../src/core/match/index.ts';
import { UnitReader } from '../../../../src/core/match/plain/read-unit.ts';
import { isUnit } from '../../../../src/store/match-index/stretch.ts';
import { oddText } from '../odd-texts.ts';

/** What a builder makes of lines; those it refuses are parsed, and all of them when `parsed`. */
function made(lines: readonly Buffer[], parsed: boolean): string {
  const builder = new ShelfBuilder();
  const all = Buffer.concat(lines);
  let end = 0;
  for (const [sum, line] of lines.entries()) {
    const start = end;
    end += line.length;
    if (!parsed && builder.addLine(all, start, end, sum)) continue;
    expect(all.subarray(start, end).equals(line)).toBe(true);
    const value: unknown = JSON.parse(line.toString('utf8'));
    if (isUnit(value)) builder.add(value, sum);
  }
  builder.readWaiting();
  const parts = [builder.finishUnits(), ...LANGUAGE_TAGS.map((tag) => builder.handOverTexts(tag))];
  return Buffer.concat(parts).toString('latin1');
}

const isPlain = (line: string) => {
  const bytes = Buffer.from(line);
  return new UnitReader().read(bytes, 0, bytes.length);
};

/** Now and then a value of another type than a field has. */
const mostly = (usual: fc.Arbitrary<unknown>, weight = 30) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) });
const times = fc.oneof(
  fc.constantFrom('2026-02-18T09:12:00Z', '2026-02-18T23:59:59Z', '2026-02-18T24:00:00Z'),
  fc.constantFrom('2026-02-30T00:00:00Z', '1969-12-31T23:59:59Z', '2026-02-18', '', 'sometime'),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().replace(/\.\d+Z/, 'Z')),
);
const names = fc.oneof(fc.constantFrom('u3', 'rojîn', 'بيان.docx', '', 'a"b'), oddText);
const other = fc.jsonValue({ maxDepth: 3 });

const variant = fc
  .record(
    {
      language: mostly(fc.constantFrom(...LANGUAGE_TAGS, 'fa', 'ku'), 100),
      text: mostly(oddText, 100),
      status: mostly(fc.constantFrom('draft', 'confirmed', 'rejected')),
      origin: mostly(fc.constantFrom('translated', 'aligned', 'imported')),
      at: mostly(times),
      by: mostly(names),
      document: mostly(names),
      alternative: mostly(fc.boolean()),
      context: other,
      statements: other,
      ' text': other,
    },
    { requiredKeys: ['language', 'text'] },
  )
  .chain((fields) =>
    fc.shuffledSubarray(Object.entries(fields), { minLength: Object.keys(fields).length }),
  )
  .map((entries) => Object.fromEntries(entries));

const unit = fc
  .record(
    {
      id: mostly(fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme-ascii' }), 60),
      version: other,
      variants: mostly(fc.array(variant, { maxLength: 4 }), 60),
      deleted: mostly(fc.boolean()),
      properties: other,
      crc: fc.constant('00000000'),
    },
    { requiredKeys: ['id', 'variants'] },
  )
  .chain((fields) =>
    fc.shuffledSubarray(Object.entries(fields), { minLength: Object.keys(fields).length }),
  )
  .map((entries) => JSON.stringify(Object.fromEntries(entries)));

describe('a line of a memory', () => {
  test('read as bytes says what it says when it is parsed', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 5 }), (lines) => {
        const bytes = lines.map((line) => Buffer.from(line));
        expect(made(bytes, false) === made(bytes, true)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('that is damaged is read only where it can be parsed, to the same', () => {
    const damaged = fc
      .tuple(unit, fc.nat(), fc.nat(255), fc.constantFrom('flip', 'cut', 'put', 'drop'))
      .map(([line, place, byte, how]) => {
        const bytes = Buffer.from(line);
        const at = place % bytes.length;
        if (how === 'cut') return bytes.subarray(0, at);
        if (how === 'flip') bytes[at] = byte;
        if (how === 'flip') return bytes;
        const behind = bytes.subarray(how === 'drop' ? at + 1 : at);
        const between = how === 'put' ? [Buffer.from([byte])] : [];
        return Buffer.concat([bytes.subarray(0, at), ...between, behind]);
      });
    let read = 0;
    fc.assert(
      fc.property(damaged, (line) => {
        const copy = Buffer.from(line);
        if (!new UnitReader().read(copy, 0, copy.length)) {
          expect(copy.equals(line)).toBe(true);
          return;
        }
        read += 1;
        expect(isUnit(JSON.parse(line.toString('utf8')))).toBe(true);
        expect(made([line], false) === made([line], true)).toBe(true);
      }),
      { numRuns: 6000 },
    );
    expect(read).toBeGreaterThan(50);
  });

  test.each([
    '{"id":"a","variants":[{"language":"ar","text":"نص"}]}',
    '{"id":"a","version":1,"sourceLanguage":"ar","variants":[{"language":"ar","text":"قال: \\"نعم\\""},' +
      '{"language":"ckb","text":"“بەڵێ”","status":"confirmed","by":"ڕۆژین","at":"2026-02-18T09:12:00Z",' +
      '"context":{"before":"a\\u0001\\n","after":""},"document":"x.txt","origin":"aligned"}],"crc":"00000000"}',
    '{"id":"a","variants":[],"deleted":true}',
    '{"id":"a","variants":[{"language":"fa","text":"a"},{"language":"fa","text":"b"}]}',
  ])('is not parsed when it is plain: %s', (line) => {
    expect(isPlain(line)).toBe(true);
  });

  test.each([
    ['blanks between its parts', '{"id": "a","variants":[]}'],
    ['a number that begins with zero', '{"id":"a","variants":[],"x":01}'],
    ['a comma behind the last member', '{"id":"a","variants":[],}'],
    ['something behind it', '{"id":"a","variants":[]}}'],
    ['an escape that is none', '{"id":"a","variants":[],"x":"\\x"}'],
    ['half an escape', '{"id":"a","variants":[],"x":"\\u12"}'],
    ['a control character', '{"id":"a","variants":[],"x":"\t"}'],
    ['no text', '{"id":"a","variants":[{"language":"ar"}]}'],
    [
      'two texts of a language',
      '{"id":"a","variants":[{"language":"ar","text":"a"},{"language":"ar","text":"b"}]}',
    ],
    ['a field twice', '{"id":"a","id":"b","variants":[]}'],
    ['a name with escapes', '{"\\u0069d":"a","variants":[]}'],
  ])('is left to be parsed with %s', (_, line) => {
    expect(isPlain(line)).toBe(false);
  });
});
