import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineBuffer, sealLine } from '../../../src/store/disk/line.ts';

/** Objects as they are written: texts of any kind, half surrogate pairs and quotation marks among them. */
const objects = fc.dictionary(
  fc.string({ unit: 'binary', minLength: 1 }).filter((name) => name !== 'crc'),
  fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.integer(), fc.boolean()),
  { minKeys: 1, maxKeys: 6 },
);

describe('a buffer of lines', () => {
  test('holds exactly the lines that are sealed one by one', () => {
    fc.assert(
      fc.property(fc.array(objects, { maxLength: 20 }), (records) => {
        const buffer = new LineBuffer();
        for (const record of records) buffer.add(JSON.stringify(record));
        const apart = records.map((record) => sealLine(JSON.stringify(record)));
        expect(buffer.take().equals(Buffer.concat(apart))).toBe(true);
        expect(buffer.length).toBe(buffer.take().length);
      }),
    );
  });

  test('gives the line and the checksum that stands in it', () => {
    fc.assert(
      fc.property(objects, objects, (first, second) => {
        const buffer = new LineBuffer();
        buffer.add(JSON.stringify(first));
        const { bytes, sum } = buffer.add(JSON.stringify(second));
        expect(`${bytes}\n`).toBe(`${sealLine(JSON.stringify(second))}`);
        expect(`${bytes}`.slice(-10, -2)).toBe(sum.toString(16).padStart(8, '0'));
      }),
    );
  });

  test('grows beyond its first size', () => {
    const buffer = new LineBuffer();
    const long = JSON.stringify({ text: 'کوردستان '.repeat(40_000) });
    for (let i = 0; i < 4; i += 1) buffer.add(long);
    expect(
      buffer.take().equals(Buffer.concat(Array.from({ length: 4 }, () => sealLine(long)))),
    ).toBe(true);
  });

  test('forgets the line that is dropped, and all lines when cleared', () => {
    const buffer = new LineBuffer();
    buffer.add('{"id":"a"}');
    buffer.drop(buffer.add('{"id":"b"}'));
    buffer.add('{"id":"c"}');
    expect(`${buffer.take()}`).toBe(`${sealLine('{"id":"a"}')}${sealLine('{"id":"c"}')}`);
    buffer.clear();
    expect(buffer.length).toBe(0);
  });
});
