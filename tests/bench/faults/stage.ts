/** Small disks and read-only places for the conditions. They need Linux and the right to mount. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Said where a disk cannot be made. */
export const NO_MOUNT = 'needs Linux and the right to mount';

function mount(...args: readonly string[]): boolean {
  return process.platform === 'linux' && spawnSync('mount', args).status === 0;
}

/** A folder for a condition; `remove` takes it and what was mounted in it away. */
export interface Stage {
  readonly path: string;
  /** Mounts a disk of so many kilobytes; undefined where that is not possible. */
  readonly disk: (kilobytes: number) => string | undefined;
  /** Shows a folder at a second place that cannot be written to; undefined where that is not possible. */
  readonly readOnlyView: (folder: string) => string | undefined;
  readonly remove: () => void;
}

/** Makes a stage. */
export function makeStage(): Stage {
  const path = mkdtempSync(join(tmpdir(), 'tarjuman-fault-'));
  const mounted: string[] = [];
  const place = (name: string) => {
    const folder = join(path, name);
    mkdirSync(folder);
    return folder;
  };
  return {
    path,
    disk(kilobytes) {
      const folder = place('disk');
      if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)) return undefined;
      mounted.push(folder);
      return folder;
    },
    readOnlyView(folder) {
      const view = place('view');
      if (!mount('--bind', folder, view)) return undefined;
      mounted.push(view);
      return mount('-o', 'remount,ro,bind', view) ? view : undefined;
    },
    remove() {
      for (const folder of mounted) spawnSync('umount', ['-l', folder]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Fills what is left of a disk; returns the path of the file that does. */
export function fill(disk: string): string {
  const filler = join(disk, 'filler');
  for (let size = 1 << 20; size >= 512; size >>= 1) {
    try {
      for (;;) writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOSPC') throw error;
    }
  }
  return filler;
}
