/** Bytes of a file, all that were asked for: one read of the system can give fewer. */
import type { FileLayer } from './file-layer.ts';

/** Fills `into` from an offset of an open file on; returns how many bytes there were. Throws what the disk says. */
export function readInto(files: FileLayer, file: number, into: Uint8Array, place: number): number {
  let filled = 0;
  while (filled < into.length) {
    const count = files.read(file, into.subarray(filled), place + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

/** The first bytes of a file, at most so many: for files whose size is known to be small. Throws what the disk says. */
export function readStart(files: FileLayer, path: string, bytes: number): Buffer {
  const file = files.open(path, 'r');
  try {
    const into = Buffer.alloc(bytes);
    return into.subarray(0, readInto(files, file, into, 0));
  } finally {
    files.close(file);
  }
}
