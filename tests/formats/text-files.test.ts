/** Text files: read without a guess that could be wrong in silence, and written back in the form they had. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentDocument } from '../../src/core/segment/index.ts';
import { readText, renderTranslation, writeText } from '../../src/formats/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, mark = true) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].join('');
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
  return bytes;
};

function textOf(bytes: Uint8Array, encoding?: string) {
  const read = readText(bytes, { file: 'a.txt', ...(encoding ? { encoding } : {}) });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

describe('reading', () => {
  test('UTF-32 is named, not taken for UTF-16', () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0);
    expect(readText(bytes)).toMatchObject({
      ok: false,
      problem: { code: 'text.encoding-unknown', values: { encoding: 'utf-32' } },
    });
  });

  test('a byte order mark is no part of the text', () => {
    expect(textOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('خبر')))).toMatchObject({
      text: 'خبر',
      bom: true,
    });
  });

  test.each([
    ['little', true],
    ['big', false],
  ] as const)('UTF-16 with its %s end first is recognised', (_, little) => {
    expect(textOf(utf16('هەواڵ\n', little)).text).toBe('هەواڵ\n');
  });

  test('windows-1256 is read when it is named, and never guessed', () => {
    const bytes = Uint8Array.of(0xce, 0xc8, 0xd1);
    expect(textOf(bytes, 'windows-1256').text).toBe('خبر');
    const guessed = readText(bytes, { file: 'a.txt' });
    expect(!guessed.ok && guessed.problem).toMatchObject({
      code: 'text.not-utf8',
      at: { file: 'a.txt', byte: 0 },
    });
  });

  test.each([
    ['a sequence cut off at the end', [...utf8('خبر'), 0xd8], 6],
    ['an overlong form', [0x61, 0xc0, 0xaf], 1],
    ['a surrogate in UTF-8', [0xed, 0xa0, 0x80], 0],
  ])('%s is refused with its byte', (_, bytes, at) => {
    const read = readText(Uint8Array.from(bytes), { file: 'a.txt' });
    expect(!read.ok && read.problem.at?.byte).toBe(at);
  });

  test('a NUL means that it is not text', () => {
    const read = readText(utf8('abc\u0000def'), { file: 'a.txt' });
    expect(!read.ok && read.problem).toMatchObject({ code: 'text.binary', at: { byte: 3 } });
  });

  test('what was read is written back byte for byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, mark) => {
        if (text.includes('\u0000') || text.startsWith('\uFEFF')) return;
        const bytes = utf8((mark ? '\uFEFF' : '') + text);
        const read = readText(bytes);
        if (!read.ok) return;
        expect([...writeText(read.value.text, read.value)]).toEqual([...bytes]);
      }),
    );
  });
});

describe('a translation', () => {
  const page = 'عنوان الخبر اليوم\r\n\r\n  قال المدير إن العمل بدأ. ثم غادر المكان.\r\n\r\nTop\r\n';
  const document = segmentDocument({ id: 'x', name: 'x.txt', text: page, language: 'ar' });

  test('stands in the paragraphs of its source, with their line ends, indents and blank lines', () => {
    const body = document.segments.filter(
      (one) => one.text.includes('المدير') || one.text.includes('غادر'),
    );
    const targets = document.segments.map((one) => (body.includes(one) ? `T${one.index}` : null));
    const expected = body.reduce((text, one) => text.replace(one.text, `T${one.index}`), page);
    expect(renderTranslation(document, targets)).toBe(expected);
  });

  test('without any target is the source', () => {
    expect(renderTranslation(document, [])).toBe(page);
  });
});

describe('the form of a file', () => {
  test.each([
    ['a\r\nb\r\nc\n', '\r\n'],
    ['a\rb\rc\n', '\r'],
    ['a\nb\r\n', '\n'],
    ['a', '\n'],
  ] as const)('%j has mostly %j', (text, newline) => {
    expect(textOf(utf8(text))).toMatchObject({ text, newline });
  });

  test.each(['utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'] as const)(
    'is kept in %s',
    (encoding) => {
      const text = 'قال نعم.\r\n';
      const bytes = writeText(text, { encoding, bom: false, newline: '\r\n' });
      expect(textOf(bytes, encoding)).toEqual({ text, encoding, bom: false, newline: '\r\n' });
    },
  );

  test('with Sorani in an encoding that lacks its letters becomes UTF-8 with a mark', () => {
    const bytes = writeText('ڕۆژ', { encoding: 'windows-1256', bom: false, newline: '\n' });
    expect(textOf(bytes)).toMatchObject({ text: 'ڕۆژ', encoding: 'utf-8', bom: true });
  });

  test.each([
    ['cp1256', true],
    ['WIN1256', true],
    ['UTF8', true],
    ['klingon', false],
  ])('named %s is known: %s', (encoding, isKnown) => {
    const read = readText(utf8('a'), { encoding });
    expect(read.ok || read.problem.code).toBe(isKnown || 'text.encoding-unknown');
  });

  test('UTF-16 with half a surrogate pair is refused with its byte', () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x62, 0);
    expect(readText(bytes, { file: 'a.txt' })).toMatchObject({
      problem: { code: 'text.bad-encoding', at: { byte: 4 }, values: { encoding: 'utf-16le' } },
    });
  });

  test('targets take the line ends of the document', () => {
    const document = segmentDocument({ id: 'x', name: 'x', text: 'خبر\r\n', language: 'ar' });
    expect(renderTranslation(document, ['a\nb'])).toBe('a\r\nb\r\n');
  });
});
