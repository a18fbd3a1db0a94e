/** A disk that fails: the n-th call of an operation throws, or takes only some of the bytes. */
import {
  type FileLayer,
  nodeFiles,
  type StoreEnvironment,
  systemEnvironment,
} from '../../src/store/index.ts';

/** Operations that can be made to fail. */
export type Operation = keyof FileLayer;

/** A fault: which operations, from which call on (1 is the first), for how many calls, and how. */
export interface Fault {
  readonly operations: readonly Operation[];
  readonly from: number;
  /** @default 1 */
  readonly times?: number;
  /** Code of the error; 'short' writes one byte, or half, and does not fail. */
  readonly code: string;
}

/** A machine with a fault, and how many of the operations it has seen. */
export interface FaultyMachine {
  readonly environment: StoreEnvironment;
  readonly calls: () => number;
  /** Operations in the order they were called, as `name path-or-file`. */
  readonly log: readonly string[];
}

/** The real machine, with a fault in it. */
export function machineWith(fault: Fault): FaultyMachine {
  let calls = 0;
  const log: string[] = [];
  const last = fault.from + (fault.times ?? 1) - 1;
  const wrapped = Object.fromEntries(
    Object.entries(nodeFiles).map(([name, original]) => {
      if (typeof original !== 'function') return [name, original];
      const call = (...given: never[]) => {
        log.push(`${name} ${given[0]}`);
        if (!fault.operations.includes(name as Operation)) return original(...given);
        calls += 1;
        if (calls < fault.from || calls > last) return original(...given);
        if (fault.code === 'short') {
          const [file, bytes] = given as unknown as [number, Uint8Array];
          return nodeFiles.write(file, bytes.subarray(0, Math.ceil(bytes.length / 2)));
        }
        throw Object.assign(new Error(fault.code), { code: fault.code, syscall: name });
      };
      return [name, call];
    }),
  );
  const environment = { ...systemEnvironment(), files: wrapped as unknown as FileLayer };
  return { environment, calls: () => calls, log };
}

/** The real machine, of which any call of these operations may fail, or take only some of the bytes, as `random` has it. */
export function flakyMachine(options: {
  readonly operations: readonly Operation[];
  readonly codes: readonly string[];
  /** From 0, below 1. */
  readonly random: () => number;
  /** How many of the calls fail, from 0 to 1; asked at each call, so that a disk can get well again. */
  readonly share: () => number;
}): StoreEnvironment {
  const { operations, codes, random, share } = options;
  const files = { ...nodeFiles } as Record<string, unknown>;
  for (const name of operations) {
    const original = nodeFiles[name] as (...given: unknown[]) => unknown;
    files[name] = (...given: unknown[]) => {
      if (random() >= share()) return original(...given);
      const code = codes[Math.floor(random() * codes.length)] ?? 'EIO';
      if (name === 'write' && random() < 0.5) {
        const [file, bytes] = given as [number, Uint8Array];
        return nodeFiles.write(file, bytes.subarray(0, Math.ceil(bytes.length * random()) || 1));
      }
      throw Object.assign(new Error(code), { code, syscall: name });
    };
  }
  return { ...systemEnvironment(), files: files as unknown as FileLayer };
}
