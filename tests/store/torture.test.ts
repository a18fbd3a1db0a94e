import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildChild, torture } from '../bench/torture-rounds.ts';

test('two writers with compaction, killed ten times, lose nothing they acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-torture-'));
  try {
    const program = await buildChild(join(folder, 'program'), join(import.meta.dirname, '..'));
    const result = await torture({
      program,
      memory: join(folder, 'memory'),
      rounds: 5,
      random: Math.random,
    });
    expect(result).toMatchObject({ kills: 10, lost: [], problems: {} });
    expect(result.acknowledged).toBeGreaterThan(10);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
