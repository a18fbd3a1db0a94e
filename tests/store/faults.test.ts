/** The memory on disk: what is saved is there, what is damaged is said, and two programs lose nothing of each other's. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openMemory } from '../../src/store/index.ts';
import {
  appendFileSync,
  failing,
  journals,
  memoryFolder,
  opened,
  readFileSync,
  textsOf,
  unitOf,
  writeFileSync,
} from './desk.ts';

let folder: ReturnType<typeof memoryFolder>;
beforeEach(() => {
  folder = memoryFolder();
});
afterEach(() => folder.remove());

async function save(...texts: readonly (readonly [string, string])[]): Promise<void> {
  const memory = await opened(folder.path);
  for (const [source, target] of texts) {
    const saved = await memory.save({ units: [unitOf(source, target)] });
    if (!saved.ok) throw new Error(saved.problem.code);
  }
  await memory.close();
}

async function reopened(): Promise<readonly string[]> {
  const memory = await opened(folder.path, { readOnly: true });
  const texts = textsOf(memory);
  await memory.close();
  return texts;
}

describe('a memory', () => {
  test('gives back after opening what was saved', async () => {
    await save(['واحد', 'یەک'], ['اثنان', 'دوو']);
    expect(await reopened()).toEqual(['اثنان = دوو', 'واحد = یەک']);
  });

  test('is appended to: earlier bytes never change', async () => {
    const memory = await opened(folder.path);
    await memory.save({ units: [unitOf('واحد', 'یەک')] });
    const before = readFileSync(journals(folder.path)[0] ?? '');
    await memory.save({ units: [unitOf('اثنان', 'دوو')] });
    const after = readFileSync(journals(folder.path)[0] ?? '');
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    await memory.close();
  });

  test('keeps fields it does not know', async () => {
    const memory = await opened(folder.path);
    await memory.save({ units: [{ ...unitOf('واحد', 'یەک'), desk: 'world' } as never] });
    await memory.close();
    const again = await opened(folder.path);
    expect([...again.units()][0]).toMatchObject({ desk: 'world' });
    await again.close();
  });

  test('written by hand, without checksums, is read', async () => {
    const lines = [{ tarjuman: 1 }, unitOf('واحد', 'یەک')].map((line) => JSON.stringify(line));
    writeFileSync(join(folder.path, 'units.jsonl'), `${lines.join('\n')}\n`);
    expect(await reopened()).toEqual(['واحد = یەک']);
  });

  test('checked out with CRLF line ends is read', async () => {
    const lines = [{ tarjuman: 1 }, unitOf('واحد', 'یەک')].map((line) => JSON.stringify(line));
    writeFileSync(join(folder.path, 'units.jsonl'), `${lines.join('\r\n')}\r\n`);
    expect(await reopened()).toEqual(['واحد = یەک']);
  });

  test('of a newer format is never written to', async () => {
    writeFileSync(join(folder.path, 'units.jsonl'), `${JSON.stringify({ tarjuman: 99 })}\n`);
    const memory = await openMemory(folder.path);
    if (memory.ok) {
      const saved = await memory.value.save({ units: [unitOf('واحد', 'یەک')] });
      expect(!saved.ok && saved.problem.code).toBe('memory.format-newer');
      await memory.value.close();
    } else expect(memory.problem.code).toBe('memory.format-newer');
  });

  test('a file in its place is a problem, not a memory', async () => {
    const path = join(folder.path, 'file');
    writeFileSync(path, 'x');
    const memory = await openMemory(path);
    expect(!memory.ok && memory.problem.code).toBe('memory.not-folder');
  });

  test('opened to be read is never written to', async () => {
    await save(['واحد', 'یەک']);
    const memory = await opened(folder.path, { readOnly: true });
    const saved = await memory.save({ units: [unitOf('اثنان', 'دوو')] });
    expect(!saved.ok && saved.problem.code).toBe('memory.read-only');
    await memory.close();
    expect(await reopened()).toEqual(['واحد = یەک']);
  });
});

describe('damage', () => {
  test('a journal cut at any byte gives exactly the whole lines before the cut', {
    timeout: 60_000,
  }, async () => {
    await save(['واحد', 'یەک'], ['اثنان', 'دوو'], ['ثلاثة', 'سێ']);
    const [path = ''] = journals(folder.path);
    const bytes = readFileSync(path);
    const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a);
    for (let cut = 0; cut <= bytes.length; cut += 7) {
      writeFileSync(path, bytes.subarray(0, cut));
      const whole = Math.max(0, ends.filter((end) => end < cut).length - 1);
      expect((await reopened()).length, `cut at ${cut}`).toBe(whole);
    }
  });

  test('a flipped bit anywhere is noticed: never a wrong text, never more than two units gone', {
    timeout: 60_000,
  }, async () => {
    const texts = [
      ['واحد', 'یەک'],
      ['اثنان', 'دوو'],
      ['ثلاثة', 'سێ'],
    ] as const;
    await save(...texts);
    const right = new Set(await reopened());
    const [path = ''] = journals(folder.path);
    const bytes = readFileSync(path);
    const start = bytes.indexOf(0x0a) + 1;
    for (let at = start; at < bytes.length; at += 11) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, damaged);
      const found = await reopened();
      expect(
        found.filter((text) => !right.has(text)),
        `bit at ${at}`,
      ).toEqual([]);
      expect(found.length, `bit at ${at}`).toBeGreaterThanOrEqual(texts.length - 2);
    }
  });

  test('is kept verbatim in a place of its own and reported with file and line', async () => {
    await save(['واحد', 'یەک']);
    const [path = ''] = journals(folder.path);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('یەک', 'دوو'));
    const memory = await opened(folder.path);
    expect(textsOf(memory)).toEqual([]);
    expect(memory.problems[0]?.at).toMatchObject({ line: 2 });
    await memory.close();
  });

  test('a tail of zeros, as a power cut leaves it, is no line', async () => {
    await save(['واحد', 'یەک']);
    appendFileSync(journals(folder.path)[0] ?? '', Buffer.alloc(4096));
    expect(await reopened()).toEqual(['واحد = یەک']);
  });

  test('marks of a git conflict: both sides are read', async () => {
    const [a, b] = [unitOf('واحد', 'یەک'), unitOf('اثنان', 'دوو')].map((unit) =>
      JSON.stringify(unit),
    );
    writeFileSync(
      join(folder.path, 'units.jsonl'),
      `{"tarjuman":1}\n<<<<<<< HEAD\n${a}\n=======\n${b}\n>>>>>>> other\n`,
    );
    expect(await reopened()).toEqual(['اثنان = دوو', 'واحد = یەک']);
  });

  test('ids that are names of object members are plain ids', async () => {
    const line =
      '{"id":"__proto__","version":1,"sourceLanguage":"ar","variants":[],"polluted":true}';
    writeFileSync(join(folder.path, 'units.jsonl'), `{"tarjuman":1}\n${line}\n`);
    await reopened();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a disk that fails', () => {
  test.each(['write', 'flush', 'open'] as const)(
    'at %s: the unit is not acknowledged, kept, and saved on the next try',
    async (operation) => {
      const first = await opened(folder.path);
      await first.close();
      for (const nth of [1, 2]) {
        const environment = failing(operation, nth, operation === 'write' ? 'ENOSPC' : 'EIO');
        const memory = await openMemory(folder.path, { environment });
        if (!memory.ok) continue;
        const results: boolean[] = [];
        for (const n of [1, 2, 3]) {
          const saved = await memory.value.save({
            units: [unitOf(`نص ${operation} ${nth} ${n}`, `دەق ${n}`)],
          });
          results.push(saved.ok);
        }
        await memory.value.close();
        expect(results.filter((isSaved) => !isSaved).length).toBeLessThanOrEqual(1);
        const found = await reopened();
        for (const n of [1, 2, 3])
          expect(found).toContain(`نص ${operation} ${nth} ${n} = دەق ${n}`);
      }
    },
  );

  test('a short write is written on', async () => {
    const environment = failing('write', -1, '');
    const short = {
      ...environment,
      files: {
        ...environment.files,
        write: (file: number, bytes: Uint8Array) =>
          environment.files.write(
            file,
            bytes.subarray(0, Math.max(1, Math.floor(bytes.length / 3))),
          ),
      },
    };
    const memory = await opened(folder.path, { environment: short });
    expect((await memory.save({ units: [unitOf('واحد', 'یەک')] })).ok).toBe(true);
    await memory.close();
    expect(await reopened()).toEqual(['واحد = یەک']);
  });

  test('a memory whose folder is gone says so instead of saving into nothing', async () => {
    const memory = await opened(folder.path);
    await memory.save({ units: [unitOf('واحد', 'یەک')] });
    folder.remove();
    mkdirSync(folder.path);
    const saved = await memory.save({ units: [unitOf('اثنان', 'دوو')] });
    expect(!saved.ok && saved.problem.code).toBe('memory.folder-gone');
    await memory.close();
  });
});

describe('two programs on one memory', () => {
  test('see each other after a look', async () => {
    const [a, b] = [await opened(folder.path), await opened(folder.path)];
    await a.save({ units: [unitOf('واحد', 'یەک')] });
    await b.save({ units: [unitOf('اثنان', 'دوو')] });
    await a.refresh();
    await b.refresh();
    expect(textsOf(a)).toEqual(textsOf(b));
    expect(textsOf(a)).toHaveLength(2);
    await a.close();
    await b.close();
  });

  test('that change the same unit both keep their text: one current, one alternative', async () => {
    const [a, b] = [await opened(folder.path), await opened(folder.path)];
    await a.save({ units: [unitOf('واحد', 'یەک')] });
    await b.save({ units: [unitOf('واحد', 'یەکێک')] });
    await a.close();
    await b.close();
    const memory = await opened(folder.path, { readOnly: true });
    const texts = [...memory.units()][0]?.variants.filter((one) => one.language === 'ckb');
    expect(texts?.map((one) => one.text).sort()).toEqual(['یەک', 'یەکێک'].sort());
    expect(texts?.filter((one) => one.alternative)).toHaveLength(1);
    await memory.close();
  });

  test('are told of each other without asking', async () => {
    const [a, b] = [await opened(folder.path), await opened(folder.path)];
    const told = new Promise<void>((resolve) => {
      a.follow(() => resolve());
    });
    await b.save({ units: [unitOf('واحد', 'یەک')] });
    await told;
    expect(textsOf(a)).toEqual(['واحد = یەک']);
    await a.close();
    await b.close();
  });
});
