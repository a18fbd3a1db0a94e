/** Everything of the machine that the store depends on besides files, so that a test can set the clock and the dead. */
import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import os from 'node:os';
import { errorCode, type FileLayer, nodeFiles } from './disk/file-layer.ts';

/** Which running process somebody is, precisely enough to say later whether it still runs. */
export interface ProcessIdentity {
  /** Machine, boot and process space: process numbers mean something only within one. */
  readonly host: string;
  readonly pid: number;
  /** When it started, in the system's own measure, so that a reused number is noticed; empty where unknown. */
  readonly started: string;
}

/** The machine as the store sees it. */
export interface StoreEnvironment {
  readonly files: FileLayer;
  readonly platform: NodeJS.Platform;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Eight characters that no other call on any machine returns. */
  readonly unique: () => string;
  /** This process. */
  readonly self: ProcessIdentity;
  /** Whether a process still runs; 'unknown' for one of another machine. */
  readonly lifeOf: (process: ProcessIdentity) => 'alive' | 'dead' | 'unknown';
}

function readOr(otherwise: string, read: () => string): string {
  try {
    return read();
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return otherwise;
  }
}

/** Field 22 of /proc/PID/stat: ticks from boot to the start of the process (proc(5)). Empty where there is no /proc. */
function startOf(pid: number): string {
  return readOr('', () => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Hosts in containers may share a name, so the boot and the process space are part of it where the system tells them. */
function hostIdentity(): string {
  const boot = readOr('', () => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim());
  const space = readOr('', () => readlinkSync('/proc/self/ns/pid'));
  return [os.hostname(), boot, space.replace(/\D/g, '')].join('/');
}

/** The real machine. */
export function systemEnvironment(): StoreEnvironment {
  const self = { host: hostIdentity(), pid: process.pid, started: startOf(process.pid) };
  return {
    files: nodeFiles,
    platform: process.platform,
    now: () => Date.now(),
    unique: () => randomBytes(4).toString('hex'),
    self,
    lifeOf: ({ host, pid, started }) => {
      if (host !== self.host) return 'unknown';
      if (!isRunning(pid)) return 'dead';
      return started === '' || startOf(pid) === started ? 'alive' : 'dead';
    },
  };
}
