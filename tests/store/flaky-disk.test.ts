/** Any history of work on a disk of which any call may fail: what was acknowledged is there once the disk is well again. */
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  deleteUnit,
  type Person,
  type Statement,
  type TranslationUnit,
  unitId,
} from '../../src/core/memory/index.ts';
import {
  backupsOf,
  type Memory,
  type OpenMemoryOptions,
  openMemory,
  type Retention,
  restoreBackup,
  verifyMemory,
} from '../../src/store/index.ts';
import { flakyMachine, type Operation } from './failing-files.ts';
import { changed, Stage, soraniOf, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

/** Everything that a full, broken, or unplugged disk or a process with too many files can refuse. */
const OPERATIONS: readonly Operation[] = [
  ...(['open', 'read', 'write', 'truncate', 'flush', 'flushFolder', 'status'] as const),
  ...(['statusOfOpen', 'list', 'makeFolder', 'rename', 'link', 'remove', 'removeFolder'] as const),
];
const CODES = ['EIO', 'ENOSPC', 'EDQUOT', 'EMFILE', 'EACCES', 'ESTALE'];
/** Journals go as soon as they may. */
const RETENTION: Retention = { keepMs: 0, keepCount: 0, foreignIdleMs: 1e12 };
/** Of this one nothing is promised but that it stays deleted. */
const DELETED = 'المراسل';
const SOURCES = ['الخبر', 'العاجل', 'المصدر', DELETED];

/** What somebody was told is saved: texts by source, and ids. */
class Promises {
  readonly texts = new Map<string, Set<string>>();
  readonly statements = new Set<string>();
  readonly people = new Set<string>();
  readonly deleted = new Set<string>();

  /** What of it a memory does not show. */
  brokenBy(memory: Memory): string[] {
    const broken: string[] = [];
    for (const [source, texts] of this.texts) {
      const { now, kept } = soraniOf(memory.unit(unitId('ar', source)));
      for (const text of texts) if (![...now, ...kept].includes(text)) broken.push(text);
    }
    for (const id of this.statements) if (!memory.statement(id)) broken.push(id);
    for (const id of this.people) if (!memory.person(id)) broken.push(id);
    for (const id of this.deleted) if (memory.unit(id)) broken.push(`deleted ${id}`);
    return broken;
  }
}

const STEPS = ['save', 'change', 'delete', 'tell', 'compact', 'restore', 'open'];
const what = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...STEPS) },
  { weight: 1, arbitrary: fc.constant('import') },
);
const steps = fc.array(fc.record({ what, who: fc.nat(1), source: fc.nat(3) }), {
  minLength: 10,
  maxLength: 30,
});

function statementOf(id: string, speaker: string): Statement {
  return {
    id,
    version: 1,
    medium: 'tweet',
    originalLanguage: 'ar',
    speaker,
    variants: [{ language: 'ar', text: id, provenance: 'original', status: 'confirmed' }],
    mentions: [],
  } as unknown as Statement;
}

/** Two sessions and what they were told. */
class Desk {
  readonly promises = new Promises();
  readonly #sessions: (Memory | undefined)[] = [undefined, undefined];
  readonly #dir: string;
  readonly #options: OpenMemoryOptions;
  #count = 0;

  constructor(dir: string, options: OpenMemoryOptions) {
    this.#dir = dir;
    this.#options = options;
  }

  async do(what: string, who: number, source: string): Promise<void> {
    if (what === 'open') return this.#leave(who);
    const memory = await this.#session(who);
    if (!memory) return;
    this.#count += 1;
    const text = `دەق ${this.#count}`;
    if (what === 'compact') await memory.compact();
    else if (what === 'restore') await this.#restore(memory);
    else if (what === 'import') await this.#import(memory);
    else if (what === 'tell') await this.#tell(memory, `s${this.#count}`);
    else if (what === 'delete') await this.#delete(memory);
    else {
      const known = what === 'change' ? memory.unit(unitId('ar', source)) : undefined;
      const next = known ? changed(known, text) : unitOf(source, text, `${who}`, this.#count % 60);
      await this.#save(memory, next, source, text);
    }
  }

  async leave(): Promise<void> {
    for (const who of [0, 1]) await this.#leave(who);
  }

  async #leave(who: number): Promise<void> {
    await this.#sessions[who]?.close();
    this.#sessions[who] = undefined;
  }

  async #session(who: number): Promise<Memory | undefined> {
    const open = this.#sessions[who];
    if (open) {
      await open.refresh();
      return open;
    }
    const opened = await openMemory(this.#dir, this.#options);
    this.#sessions[who] = opened.ok ? opened.value : undefined;
    return this.#sessions[who];
  }

  async #save(memory: Memory, unit: TranslationUnit, source: string, text: string): Promise<void> {
    // A text goes when it is replaced knowingly, and a save that has failed may still do that later.
    if (unit.replaced) this.promises.texts.delete(source);
    this.promises.deleted.delete(unit.id);
    if (!(await memory.save({ units: [unit] })).ok || source === DELETED) return;
    const texts = this.promises.texts.get(source) ?? new Set();
    this.promises.texts.set(source, texts.add(text));
  }

  async #delete(memory: Memory): Promise<void> {
    const known = memory.unit(unitId('ar', DELETED));
    if (known && (await memory.save({ units: [deleteUnit(known)] })).ok)
      this.promises.deleted.add(known.id);
  }

  async #tell(memory: Memory, id: string): Promise<void> {
    const person = { id: `p-${id}`, version: 1, names: { ar: [id] } } as unknown as Person;
    const saved = await memory.save({ people: [person], statements: [statementOf(id, person.id)] });
    if (!saved.ok) return;
    this.promises.statements.add(id);
    this.promises.people.add(person.id);
  }

  async #import(memory: Memory): Promise<void> {
    const bulk = memory.bulk();
    if (!bulk.ok) return;
    const name = `ملف ${this.#count}`;
    const units = Array.from({ length: 5100 }, (_, i) => unitOf(`${name} ${i}`, `${i}`));
    const took = await bulk.value.take(units);
    const done = took.ok ? await bulk.value.commit() : took;
    bulk.value.discard();
    if (done.ok) for (const i of [0, 2550, 5099]) this.#promise(`${name} ${i}`, `${i}`);
  }

  async #restore(memory: Memory): Promise<void> {
    const backups = backupsOf(memory);
    const newest = backups.ok ? backups.value[0] : undefined;
    if (newest) await restoreBackup(memory, newest.name, 'missing', this.#options.environment);
  }

  #promise(source: string, text: string): void {
    this.promises.texts.set(source, new Set([text]));
  }
}

test('nothing acknowledged is lost, and nothing is damaged', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(2 ** 31 - 1), async (list, seed) => {
      run += 1;
      let state = seed || 1;
      const random = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      };
      let share = 0.04;
      const environment = flakyMachine({
        operations: OPERATIONS,
        codes: CODES,
        random,
        share: () => share,
      });
      const dir = join(stage.root, `run-${run}`);
      const desk = new Desk(dir, { environment, autoCompact: false, retention: RETENTION });
      for (const { what, who, source } of list) {
        try {
          await desk.do(what, who, SOURCES[source] ?? '');
        } catch (error) {
          // Looking at a record that cannot be read just now; nothing was promised.
          if (!(error instanceof Error && 'syscall' in error)) throw error;
        }
      }
      share = 0;
      await desk.leave();
      const again = await stage.open({}, dir);
      expect(desk.promises.brokenBy(again)).toEqual([]);
      expect(again.problems).toEqual([]);
      expect(await verifyMemory(dir)).toMatchObject({ ok: true, value: { problems: [] } });
      await again.close();
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 300_000);
