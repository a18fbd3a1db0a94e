/** What the tests of the store share: a folder of their own, memories opened in it, and units to put into them. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TranslationUnit, upsertUnit } from '../../src/core/memory/index.ts';
import { type Memory, type OpenMemoryOptions, openMemory } from '../../src/store/index.ts';

/** A folder that is removed after the test. */
export class Stage {
  readonly root = mkdtempSync(join(tmpdir(), 'tarjuman-store-'));
  /** The memory most tests use. */
  readonly dir = join(this.root, 'work');
  readonly #open: Memory[] = [];

  /** Opens a memory that must open. */
  async open(options: OpenMemoryOptions = {}, dir: string = this.dir): Promise<Memory> {
    const result = await openMemory(dir, { autoCompact: false, ...options });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    this.#open.push(result.value);
    return result.value;
  }

  /** Writes a file into the memory's folder. */
  write(name: string, content: string | Uint8Array): void {
    mkdirSync(join(this.dir, 'journal'), { recursive: true });
    writeFileSync(join(this.dir, name), content);
  }

  /** The content of a file in the memory's folder. */
  read(name: string): string {
    return readFileSync(join(this.dir, name), 'utf8');
  }

  /** Whether a file is there. */
  has(name: string): boolean {
    return existsSync(join(this.dir, name));
  }

  /** Names in the memory's folder. */
  names(): string[] {
    return readdirSync(this.dir).sort();
  }

  /** Paths of the journals, from the memory's folder. */
  journals(): string[] {
    return readdirSync(join(this.dir, 'journal'))
      .sort()
      .map((name) => `journal/${name}`);
  }

  /** Copies the memory to another folder and returns its path. */
  copy(name: string): string {
    const to = join(this.root, name);
    cpSync(this.dir, to, { recursive: true });
    return to;
  }

  async end(): Promise<void> {
    for (const memory of this.#open) await memory.close();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A unit from Arabic to Sorani. */
export function unitOf(source: string, target: string, by = 'x', second = 0): TranslationUnit {
  return upsertUnit(undefined, {
    source: { language: 'ar', text: source },
    targets: [{ language: 'ckb', text: target }],
    by,
    at: `2026-01-01T00:00:${String(second).padStart(2, '0')}Z`,
  });
}

/** A unit after somebody gave it another Sorani text. */
export function changed(
  unit: TranslationUnit,
  target: string,
  by = 'x',
  second = 1,
): TranslationUnit {
  return upsertUnit(unit, {
    source: { language: 'ar', text: unit.variants[0]?.text ?? '' },
    targets: [{ language: 'ckb', text: target }],
    by,
    at: `2026-01-01T00:00:${String(second).padStart(2, '0')}Z`,
  });
}

/** The current Sorani texts of a unit, then its alternatives. */
export function soraniOf(unit: TranslationUnit | undefined): { now: string[]; kept: string[] } {
  const texts = (unit?.variants ?? []).filter(({ language }) => language === 'ckb');
  return {
    now: texts.filter(({ alternative }) => !alternative).map(({ text }) => text),
    kept: texts.filter(({ alternative }) => alternative).map(({ text }) => text),
  };
}

/** Ids of all units, sorted. */
export function idsOf(memory: Memory): string[] {
  return [...memory.units()].map(({ id }) => id).sort();
}
