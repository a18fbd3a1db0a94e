/** Memories of any size to measure on, made by the store itself. */
import { type TranslationUnit, upsertUnit } from '../../../src/core/memory/index.ts';
import { type Memory, openMemory } from '../../../src/store/index.ts';

/** Unit number `i`: two sentences of news, some 450 bytes on disk. */
export function unit(i: number): TranslationUnit {
  return upsertUnit(undefined, {
    source: { language: 'ar', text: sourceText(i) },
    targets: [{ language: 'ckb', text: targetText(i) }],
    by: 'bench',
    at: '2026-01-01T00:00:00Z',
    document: 'bench.txt',
  });
}

/** Source of unit `i`. */
export function sourceText(i: number): string {
  return `قال المتحدث رقم ${i} إن الاجتماع انتهى دون اتفاق على موعد جديد`;
}

/** Target of unit `i`. */
export function targetText(i: number): string {
  return `وتەبێژی ژمارە ${i} گوتی کۆبوونەوەکە بێ ڕێککەوتن کۆتایی هات`;
}

/** Opens a memory that does not compact by itself. */
export async function opened(folder: string): Promise<Memory> {
  const result = await openMemory(folder, { autoCompact: false });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Units saved in one go, and goes between two compactions. */
const STEP = 20_000;
const STEPS_A_COMPACTION = 10;

/** Makes a memory of `count` units. */
export async function makeMemory(folder: string, count: number): Promise<void> {
  const memory = await opened(folder);
  for (let from = 0; from < count; from += STEP) {
    const units = Array.from({ length: Math.min(STEP, count - from) }, (_, i) => unit(from + i));
    const saved = await memory.save({ units });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
    if ((from / STEP) % STEPS_A_COMPACTION === STEPS_A_COMPACTION - 1) await memory.compact();
  }
  await memory.compact();
  await memory.close();
}
