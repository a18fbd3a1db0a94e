/** Bringing back what a backup has. Nothing is taken away from the memory: what is brought back is written as a change. */
import { join } from 'node:path';
import { deleteUnit, mergeUnits, type TranslationUnit, textKey } from '../../core/memory/index.ts';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { diskProblem } from '../disk/disk-problem.ts';
import { type StoreEnvironment, systemEnvironment } from '../environment.ts';
import type { Memory } from '../memory.ts';
import { loadState } from '../records/load.ts';
import type { MemoryState } from '../records/memory-state.ts';
import { BACKUP_FOLDER, type Backup, listBackups } from './backups.ts';

/** What of a backup is brought back. */
export type RestoreMode =
  /** Records and texts that the memory does not have; nothing that was changed or deleted since is undone. */
  | 'missing'
  /** The units exactly as they were: later changes are undone, later units deleted. Statements and people as with `missing`. */
  | 'exactly';

/** What was brought back. */
export interface Restored {
  readonly units: number;
  readonly statements: number;
  readonly people: number;
  /** Lines of the backup that are damaged: what they said is not brought back. */
  readonly problems: readonly Problem[];
}

/** Units handed over at once. */
const BATCH_COUNT = 2000;

/** The next state of a unit that says what `wanted` says and nothing else. */
function broughtBackTo(now: TranslationUnit, wanted: TranslationUnit): TranslationUnit {
  const version = now.version + 1;
  const texts = new Set(wanted.variants.map(({ language, text }) => textKey(language, text)));
  const replaced = new Map(wanted.replaced ?? []);
  for (const [key, at] of now.replaced ?? []) if (!texts.has(key)) replaced.set(key, at);
  for (const { language, text } of now.variants) {
    const key = textKey(language, text);
    if (!texts.has(key)) replaced.set(key, now.version);
  }
  const list = [...replaced].sort(([a], [b]) => (a < b ? -1 : 1));
  const { replaced: _, ...rest } = wanted;
  return { ...rest, version, ...(list.length > 0 ? { replaced: list } : {}) };
}

function says(a: TranslationUnit, b: TranslationUnit): boolean {
  const of = ({ variants }: TranslationUnit) =>
    JSON.stringify(
      variants.map(({ language, text, status, alternative }) => [
        language,
        text,
        status,
        alternative,
      ]),
    );
  return of(a) === of(b);
}

function* unitChanges(
  memory: Memory,
  backup: MemoryState,
  mode: RestoreMode,
): Generator<TranslationUnit, void> {
  for (const wanted of backup.sets.unit.live()) {
    const now = memory.held('unit', wanted.id);
    if (!now) yield wanted;
    else if (mode === 'missing') {
      const merged = mergeUnits(now, wanted);
      if (merged.variants.length !== now.variants.length) yield merged;
    } else if (now.deleted || !says(now, wanted)) yield broughtBackTo(now, wanted);
  }
  if (mode === 'missing') return;
  for (const now of memory.units()) if (!backup.sets.unit.get(now.id)) yield deleteUnit(now);
}

async function bringUnits(
  memory: Memory,
  changes: Iterable<TranslationUnit>,
): Promise<Result<number>> {
  const bulk = memory.bulk();
  if (!bulk.ok) return bulk;
  try {
    let count = 0;
    let batch: TranslationUnit[] = [];
    for (const unit of changes) {
      batch.push(unit);
      count += 1;
      if (batch.length < BATCH_COUNT) continue;
      const took = await bulk.value.take(batch);
      if (!took.ok) return took;
      batch = [];
    }
    const took = await bulk.value.take(batch);
    const done = took.ok ? await bulk.value.commit() : took;
    return done.ok ? ok(count) : done;
  } finally {
    bulk.value.discard();
  }
}

/** The backups of a memory, newest first. */
export function backupsOf(
  memory: Memory,
  environment: StoreEnvironment = systemEnvironment(),
): Result<Backup[]> {
  try {
    return ok(listBackups(environment.files, memory.dir));
  } catch (error) {
    return fail(diskProblem(error, memory.dir, 'memory.not-readable'));
  }
}

/**
 * Brings back what a backup has. Problems: `memory.no-backup` for a name that is none, `memory.backup-damaged` when
 * everything is to be as in one that cannot be read whole (what is unreadable would count as deleted), those of saving.
 *
 * @param name date of the backup, as `backupsOf` gives it
 */
export async function restoreBackup(
  memory: Memory,
  name: string,
  mode: RestoreMode,
  environment: StoreEnvironment = systemEnvironment(),
): Promise<Result<Restored>> {
  const folder = join(memory.dir, BACKUP_FOLDER, name);
  const known = backupsOf(memory, environment);
  if (!known.ok) return known;
  if (!known.value.some((backup) => backup.name === name))
    return fail({ code: 'memory.no-backup', at: { file: folder } });
  let backup: MemoryState;
  try {
    backup = await loadState(environment.files, folder);
  } catch (error) {
    return fail(diskProblem(error, folder, 'memory.not-readable'));
  }
  try {
    const problems = backup.flaws.map(({ problem: { at, values } }) => ({
      code: 'memory.backup-damaged' as const,
      at: { ...at, file: join(folder, at?.file ?? '') },
      ...(values ? { values } : {}),
    }));
    const [damage] = problems;
    if (damage && mode === 'exactly') return fail(damage);
    const people = [...backup.sets.person.live()].filter(({ id }) => !memory.held('person', id));
    const statements = [...backup.sets.statement.live()].filter(
      ({ id }) => !memory.held('statement', id),
    );
    const saved = await memory.save({ people, statements });
    if (!saved.ok) return saved;
    const units = await bringUnits(memory, unitChanges(memory, backup, mode));
    if (!units.ok) return units;
    return ok({
      units: units.value,
      statements: statements.length,
      people: people.length,
      problems,
    });
  } finally {
    backup.close();
  }
}
