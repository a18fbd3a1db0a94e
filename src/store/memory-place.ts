/** What stands at the path at which a memory is opened: a folder, nothing yet, or something that can hold none. */
import { dirname } from 'node:path';
import type { FileLayer } from './disk/file-layer.ts';

/** The nearest part of a path that exists, when it is no folder: neither can anything below it be. */
export function fileOnTheWay(files: FileLayer, folder: string): string | undefined {
  const status = files.status(folder);
  if (status) return status.isFolder ? undefined : folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : fileOnTheWay(files, parent);
}

/** Whether a folder's records may be written: by its own rights and by those of its journals. */
export function mayWrite(files: FileLayer, dir: string): boolean {
  return files.status(dir) === undefined || files.mayWrite(dir);
}
