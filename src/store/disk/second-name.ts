/** Keeping a file under a second name: without space where the file system has such names, else as a copy (exFAT). */
import { writeAll } from './durable.ts';
import { errorCode, type FileLayer } from './file-layer.ts';

const COPY_BYTES = 1 << 20;

async function copyFile(files: FileLayer, from: string, to: string): Promise<void> {
  const source = files.open(from, 'r');
  try {
    const target = files.open(to, 'wx');
    try {
      const buffer = Buffer.allocUnsafe(COPY_BYTES);
      let place = 0;
      for (;;) {
        const count = files.read(source, buffer, place);
        if (count === 0) break;
        writeAll(files, target, buffer.subarray(0, count));
        place += count;
      }
      await files.flush(target);
    } finally {
      files.close(target);
    }
  } finally {
    files.close(source);
  }
}

/** Keeps `from` as `to` too; a file that has that name already is left as it is. Throws where it cannot be read or written. */
export async function secondName(files: FileLayer, from: string, to: string): Promise<void> {
  try {
    files.link(files.realPath(from), to);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    if (errorCode(error) === '' || errorCode(error) === 'ENOENT') throw error;
    await copyFile(files, from, to);
  }
}
