/** Records of several memories as one list. */
import { livingStatement, type Statement, type TranslationUnit } from '../core/memory/index.ts';
import type { Memory } from '../store/index.ts';

/** The records of several memories, one memory after the other. */
export function* each<T>(
  memories: readonly Memory[],
  of: (memory: Memory) => Iterable<T>,
): Iterable<T> {
  for (const memory of memories) yield* of(memory);
}

/** All units, those taken in last before those on disk; each once. */
export function* newestFirst(
  newest: ReadonlyMap<string, TranslationUnit>,
  memories: readonly Memory[],
): Iterable<TranslationUnit> {
  for (const unit of newest.values()) if (!unit.deleted) yield unit;
  for (const unit of each(memories, (one) => one.units())) if (!newest.has(unit.id)) yield unit;
}

/** The statements of a memory, without what was taken back in them. */
export function* livingOf(memory: Memory): Iterable<Statement> {
  for (const statement of memory.statements()) yield livingStatement(statement);
}
