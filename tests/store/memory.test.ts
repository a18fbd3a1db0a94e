import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { upsertUnit } from '../../src/core/memory/index.ts';
import { type Memory, openMemory } from '../../src/store/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function opened(dir = folder, options = {}): Promise<Memory> {
  const result = await openMemory(dir, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const unitOf = (source: string, target: string) =>
  upsertUnit(undefined, {
    source: { language: 'ar', text: source },
    targets: [{ language: 'ckb', text: target }],
    by: 'x',
    at: '2026-01-01T00:00:00Z',
  });

describe('a memory', () => {
  test('gives back after reopening what was saved', async () => {
    const memory = await opened(join(folder, 'deep', 'work'));
    const unit = unitOf('نص', 'دەق');
    expect(await memory.save({ units: [unit] })).toEqual({ ok: true, value: undefined });
    await memory.close();
    const again = await opened(join(folder, 'deep', 'work'));
    expect([...again.units()]).toEqual([unit]);
    expect(again.unit(unit.id)).toEqual(unit);
    expect(again.problems).toEqual([]);
    await again.close();
  });
});
