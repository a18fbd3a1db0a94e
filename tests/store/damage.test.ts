import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openMemory } from '../../src/store/index.ts';
import { changed, idsOf, Stage, soraniOf, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

/** A hand-written line, without checksum. */
const byHand = (id: string, target = 'دەق', more: object = {}) =>
  JSON.stringify({
    id,
    version: 1,
    sourceLanguage: 'ar',
    variants: [
      { language: 'ar', text: 'نص' },
      { language: 'ckb', text: target, status: 'confirmed' },
    ],
    ...more,
  });
const A = 'AAAAAAAAAAAAAAAA';
const B = 'BBBBBBBBBBBBBBBB';
const C = 'CCCCCCCCCCCCCCCC';

const codesOf = (memory: { readonly problems: readonly { readonly code: string }[] }) =>
  memory.problems.map(({ code }) => code);

describe('a snapshot', () => {
  test('written by hand, in any order, without final line end, is read', async () => {
    stage.write('units.jsonl', `{"tarjuman":1}\n${byHand(B)}\n\n${byHand(A)}`);
    const memory = await stage.open();
    expect(idsOf(memory)).toEqual([A, B]);
    expect(memory.unit(A)?.id).toBe(A);
    expect(memory.problems).toEqual([]);
  });

  test('with CR LF and a byte order mark is read, and written with LF', async () => {
    stage.write('units.jsonl', `\ufeff${byHand(A)}\r\n${byHand(B)}\r\n`);
    const memory = await stage.open();
    expect(idsOf(memory)).toEqual([A, B]);
    expect(memory.problems).toEqual([]);
    await memory.compact();
    expect(stage.read('units.jsonl')).not.toContain('\r');
    expect(stage.read('units.jsonl').startsWith('{"tarjuman":1')).toBe(true);
    expect(idsOf(memory)).toEqual([A, B]);
  });

  test('with a torn last line gives the rest, and is not appended to', async () => {
    stage.write('units.jsonl', `${byHand(A)}\n${byHand(B).slice(0, 25)}`);
    const memory = await stage.open();
    expect(idsOf(memory)).toEqual([A]);
    expect(memory.problems).toMatchObject([
      { code: 'memory.torn-tail', at: { file: 'units.jsonl', line: 2 } },
    ]);
    const before = stage.read('units.jsonl');
    await memory.save({ units: [unitOf('نص', 'دەق')] });
    expect(stage.read('units.jsonl')).toBe(before);
  });

  test('with zeros at its end gives the rest', async () => {
    stage.write('units.jsonl', `${byHand(A)}\n${'\0'.repeat(300)}`);
    const memory = await stage.open();
    expect(idsOf(memory)).toEqual([A]);
    expect(codesOf(memory)).toEqual(['memory.torn-tail']);
  });

  test.each([4096, 3 << 20])('of %i zeros is kept under another name', async (bytes) => {
    stage.write('units.jsonl', Buffer.alloc(bytes));
    const memory = await stage.open();
    expect(codesOf(memory)).toEqual(['memory.zero-filled']);
    expect(stage.read('units.jsonl')).toHaveLength(bytes);
    await memory.save({ units: [unitOf('نص', 'دەق')] });
    await memory.compact();
    expect(stage.read('units.jsonl.damaged')).toBe('\0'.repeat(bytes));
    expect((await stage.open()).problems).toEqual([]);
  });

  test('with marks of a git conflict gives both sides, and loses the marks at the next save', async () => {
    stage.write(
      'units.jsonl',
      [
        byHand(A),
        '<<<<<<< HEAD',
        byHand(B, 'یەک'),
        '=======',
        byHand(B, 'دوو'),
        '>>>>>>> other',
        '',
      ].join('\n'),
    );
    const memory = await stage.open({ autoCompact: true });
    expect(idsOf(memory)).toEqual([A, B]);
    const { now, kept } = soraniOf(memory.unit(B));
    expect([...now, ...kept].sort()).toEqual(['دوو', 'یەک']);
    expect(now).toHaveLength(1);
    expect(codesOf(memory)).toEqual(Array(3).fill('memory.conflict-markers'));
    await memory.save({ units: [unitOf('نص', 'دەق')] });
    await memory.close();
    expect(stage.read('units.jsonl')).not.toMatch(/^[<=>]{7}/m);
    const again = await stage.open();
    expect(again.problems).toEqual([]);
    expect(soraniOf(again.unit(B)).kept).toEqual(kept);
  });

  test('with lines of wrong types quarantines them verbatim, with numbers, once', async () => {
    const wrong = [
      '{"id":1,"s":"a"}',
      '[]',
      'null',
      '"x"',
      byHand(A).replace('"نص"', '{"a":1}'),
      byHand(B).replace('"version":1', '"version":null'),
    ];
    stage.write('units.jsonl', [...wrong, byHand(C), ''].join('\n'));
    for (let i = 0; i < 2; i += 1) {
      const memory = await stage.open();
      expect(idsOf(memory)).toEqual([C]);
      expect(memory.problems.map(({ at }) => at?.line)).toEqual([1, 2, 3, 4, 5, 6]);
    }
    const kept = stage
      .read('quarantine.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(kept.map(({ text }) => text)).toEqual(wrong.map((line) => `${line}\n`));
    expect(kept[4]).toMatchObject({ file: 'units.jsonl', reason: 'memory.record-invalid' });
  });

  test('with the names of object internals as ids stays plain data', async () => {
    const polluting = `{"__proto__":{"polluted":1},${byHand(A).slice(1)}`;
    stage.write(
      'units.jsonl',
      [polluting, byHand('__proto__'), byHand('constructor'), ''].join('\n'),
    );
    const memory = await stage.open();
    expect(idsOf(memory)).toEqual([A]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(codesOf(memory)).toEqual(Array(2).fill('memory.record-invalid'));
    await memory.compact();
    expect(stage.read('units.jsonl')).toContain('{"__proto__":{"polluted":1}');
  });

  test('with half a surrogate pair quarantines that line only', async () => {
    stage.write('units.jsonl', `${byHand(A).replace('"نص"', '"\\ud800نص"')}\n${byHand(B)}\n`);
    const memory = await stage.open();
    expect(idsOf(memory)).toEqual([B]);
    expect(memory.problems).toMatchObject([{ code: 'memory.line-invalid', at: { line: 1 } }]);
  });

  test('with an escaped whole pair and an escaped backslash is whole', async () => {
    const target = '\\u{1F600} \\ud83d\\ude00 \\\\ud800';
    stage.write(
      'units.jsonl',
      `${byHand(A).replace('"دەق"', `"${target.replace('\\u{1F600}', '')}"`)}\n`,
    );
    const memory = await stage.open();
    expect(soraniOf(memory.unit(A)).now).toEqual([' \u{1F600} \\ud800']);
  });

  test('with an over-long line quarantines it whole', async () => {
    const long = byHand(A, 'س'.repeat(5 << 20));
    stage.write('units.jsonl', `${long}\n${byHand(B)}\n`);
    const memory = await stage.open();
    expect(idsOf(memory)).toEqual([B]);
    expect(codesOf(memory)).toEqual(['memory.line-too-long']);
    expect(stage.read('quarantine.jsonl').length).toBeGreaterThan(long.length);
  });

  test('with a long line of characters that are escaped quarantines it once', async () => {
    stage.write('units.jsonl', `"${'"'.repeat(14 << 20)}\n${byHand(B)}\n`);
    await (await stage.open()).close();
    const size = stage.read('quarantine.jsonl').length;
    await (await stage.open()).close();
    expect(stage.read('quarantine.jsonl')).toHaveLength(size);
  });

  test('of a newer format is refused for writing, and read as a reference', async () => {
    stage.write('units.jsonl', `{"tarjuman":99}\n${byHand(A)}\n`);
    expect(await openMemory(stage.dir)).toMatchObject({
      ok: false,
      problem: { code: 'memory.format-newer', values: { format: 99 } },
    });
    expect(idsOf(await stage.open({ readOnly: true }))).toEqual([A]);
    expect(stage.read('units.jsonl')).toBe(`{"tarjuman":99}\n${byHand(A)}\n`);
  });

  test('with fields of a later program keeps them through an edit and a compaction', async () => {
    stage.write('units.jsonl', `${byHand(A, 'دەق', { future: { x: [1] } })}\n`);
    const memory = await stage.open();
    const unit = memory.unit(A);
    if (!unit) throw new Error('the unit is there');
    await memory.save({ units: [changed(unit, 'نوێ')] });
    await memory.compact();
    const again = await stage.open();
    expect(again.unit(A)).toMatchObject({ future: { x: [1] } });
    expect(soraniOf(again.unit(A)).now).toEqual(['نوێ']);
  });
});

/** A memory of six saved units in one journal, and the bytes of that journal. */
async function journalOf(count: number): Promise<{ path: string; bytes: Buffer; ids: string[] }> {
  const memory = await stage.open();
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const unit = unitOf(`نص ${i}`, `دەق ${i}`);
    ids.push(unit.id);
    await memory.save({ units: [unit] });
  }
  await memory.close();
  const path = join(stage.dir, stage.journals()[0] ?? '');
  return { path, bytes: readFileSync(path), ids };
}

describe('a journal', () => {
  test('cut at any byte gives exactly the whole lines before the cut', async () => {
    const { path, bytes, ids } = await journalOf(4);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      writeFileSync(path, bytes.subarray(0, cut));
      const memory = await stage.open({ readOnly: true });
      const whole = bytes.subarray(0, cut).toString('latin1').split('\n').length - 1;
      expect([cut, idsOf(memory)]).toEqual([cut, ids.slice(0, Math.max(0, whole - 1)).sort()]);
      expect(memory.problems).toEqual([]);
      await memory.close();
    }
  });

  test('with zeros at its end gives what was acknowledged', async () => {
    const { path, bytes, ids } = await journalOf(3);
    writeFileSync(path, Buffer.concat([bytes, Buffer.alloc(4096)]));
    expect(idsOf(await stage.open())).toEqual(ids.sort());
  });

  test('with any bit flipped never gives a wrong text, and never in silence', async () => {
    const { path, bytes, ids } = await journalOf(3);
    const whole = await stage.open({ readOnly: true });
    const texts = new Map([...whole.units()].map((unit) => [unit.id, JSON.stringify(unit)]));
    // Every bit of a byte, a different one for each byte, and every bit of the bytes around a line end.
    for (let at = 0; at < bytes.length; at += 1) {
      const isEnd = bytes.subarray(at, at + 20).includes(0x0a);
      for (const bit of isEnd ? [0, 1, 2, 3, 4, 5, 6, 7] : [at % 8]) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        writeFileSync(path, flipped);
        const memory = await stage.open({ readOnly: true });
        const units = [...memory.units()];
        for (const unit of units) expect(JSON.stringify(unit)).toBe(texts.get(unit.id));
        expect(units.length).toBeGreaterThanOrEqual(ids.length - 2);
        // A flip in the last line end leaves an unfinished line, as after a power cut.
        const isLast = at === bytes.length - 1;
        if (!isLast) expect([at, bit, memory.problems.length > 0]).toEqual([at, bit, true]);
        await memory.close();
      }
    }
  });

  test('with a damaged line keeps its bytes in quarantine through a compaction', async () => {
    const { path, bytes, ids } = await journalOf(3);
    const at = bytes.indexOf('دەق 1');
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    writeFileSync(path, bytes);
    const memory = await stage.open();
    expect(codesOf(memory)).toEqual(['memory.line-damaged']);
    expect(idsOf(memory)).toEqual([ids[0], ids[2]].sort());
    await memory.compact();
    expect(memory.problems).toEqual([]);
    const [kept] = stage
      .read('quarantine.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(Buffer.from(kept.base64 ?? kept.text, kept.base64 ? 'base64' : 'utf8')).toEqual(
      bytes.subarray(kept.byte, bytes.indexOf('\n', kept.byte) + 1),
    );
  });

  test('of another kind of record than this program knows is kept, not dropped', async () => {
    const { path, bytes } = await journalOf(1);
    const line = bytes.toString('utf8').replaceAll('"kind":"unit"', '"kind":"glossary"');
    writeFileSync(path, line);
    const memory = await stage.open();
    expect(memory.problems).toHaveLength(1);
    expect(statSync(join(stage.dir, 'quarantine.jsonl')).size).toBeGreaterThan(0);
  });
});
