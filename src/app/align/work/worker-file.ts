/** Where the bundle of the aligning thread lies. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Name of its entry in the bundle (src/build.mjs). */
const NAME = 'align-worker.js';

/** Path of the worker's file beside the running code or above it; null where the sources run without a bundle. */
export function workerFile(): string | null {
  const here = dirname(fileURLToPath(import.meta.url));
  return [here, dirname(here)].map((folder) => join(folder, NAME)).find(existsSync) ?? null;
}
