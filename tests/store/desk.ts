/** Memories in folders of their own, a machine whose files can be made to fail, and records to put in. */
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TranslationUnit } from '../../src/core/memory/index.ts';
import { unitId } from '../../src/core/memory/index.ts';
import {
  type FileLayer,
  type Memory,
  nodeFiles,
  openMemory,
  type StoreEnvironment,
  systemEnvironment,
} from '../../src/store/index.ts';

/** A unit from Arabic into Sorani. */
export function unitOf(source: string, target: string, version = 1): TranslationUnit {
  return {
    id: unitId('ar', source),
    version,
    sourceLanguage: 'ar',
    variants: [
      { language: 'ar', text: source },
      {
        language: 'ckb',
        text: target,
        status: 'confirmed',
        by: 'desk',
        at: `2026-03-0${version}T10:00:00Z`,
      },
    ],
  };
}

/** A folder for a memory. */
export function memoryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'tarjuman-store-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Opens a memory or fails the test with the problem's code. */
export async function opened(
  path: string,
  options: Parameters<typeof openMemory>[1] = {},
): Promise<Memory> {
  const memory = await openMemory(path, options);
  if (!memory.ok) throw new Error(memory.problem.code);
  return memory.value;
}

/** Source and target of every unit, sorted. */
export function textsOf(memory: Memory): readonly string[] {
  return [...memory.units()]
    .map((unit) =>
      unit.variants
        .filter((one) => !one.alternative)
        .map((one) => one.text)
        .join(' = '),
    )
    .sort();
}

/** Paths of a memory's journals. */
export function journals(path: string): readonly string[] {
  return readdirSync(join(path, 'journal')).map((name) => join(path, 'journal', name));
}

/** The machine, with one operation that fails the n-th time it is called (from 1), with a system error. */
export function failing(
  operation: keyof FileLayer,
  nth: number,
  code: string,
): StoreEnvironment & { readonly calls: () => number } {
  let calls = 0;
  const original: (...args: never[]) => unknown = nodeFiles[operation];
  const broken = (...args: never[]) => {
    calls++;
    if (calls === nth) throw Object.assign(new Error(code), { code, syscall: operation });
    return original(...args);
  };
  return {
    ...systemEnvironment(),
    files: { ...nodeFiles, [operation]: broken },
    calls: () => calls,
  };
}

export { appendFileSync, readFileSync, writeFileSync };
