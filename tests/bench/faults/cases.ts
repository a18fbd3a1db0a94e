/** The bad inputs and conditions: written by the case generator of a folder, one entry each. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One case. Those without a file are conditions that a script sets up. */
export interface Case {
  readonly id: string;
  readonly kind: string;
  /** Name of the file in the folder of cases. */
  readonly file?: string;
  /** The condition, for a case without a file. */
  readonly condition?: string;
  readonly exit: number;
  readonly expect: string;
}

/** The script that writes the cases. */
export const GENERATOR = 'make-faults.mjs';

/** Path of the script in a folder or in its folder `faults`; undefined when it is in neither. */
export function generatorIn(data: string): string | undefined {
  return [join(data, GENERATOR), join(data, 'faults', GENERATOR)].find((path) => existsSync(path));
}

/** Has the script write the cases into `folder`; those of the kind `big` only when asked for. */
export function generateCases(generator: string, folder: string, isBig: boolean): Case[] {
  const made = spawnSync(process.execPath, [generator, folder, ...(isBig ? ['--big'] : [])]);
  if (made.status !== 0) throw new Error(`the generator failed: ${made.stderr}`);
  return JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
}

/** What a case came to. */
export interface Outcome {
  /** The exit code, or the signal that ended the program. */
  readonly got: number | NodeJS.Signals | null;
  /** What was not as it should be; empty when all was. */
  readonly wrong: readonly string[];
  /** Set when the case could not be tried here, with the reason: it counts neither way. */
  readonly waits?: string;
  /** Figures and words worth showing. */
  readonly said: string;
}
