/** Notices that others have written to a memory: at once where the system tells, and by looking every second anyway. */
import { join } from 'node:path';
import type { FileLayer } from './disk/file-layer.ts';
import { JOURNAL_FOLDER } from './journal/read-journal.ts';

/** Network folders tell nothing, so they are looked at this often. */
const POLL_MS = 1000;
/** A burst of notices is answered once. */
const SETTLE_MS = 20;

/** Calls `look` when something in the memory's folder may have changed; returns the function that ends it. */
export function startFollowing(
  files: FileLayer,
  folder: string,
  look: () => Promise<unknown>,
): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let isLooking = false;
  const lookNow = async () => {
    waiting = undefined;
    if (isLooking) return;
    isLooking = true;
    await look();
    isLooking = false;
  };
  const soon = () => {
    waiting ??= setTimeout(lookNow, SETTLE_MS).unref();
  };
  const poll = setInterval(lookNow, POLL_MS).unref();
  const ends = [folder, join(folder, JOURNAL_FOLDER)].map((path) => files.watch(path, soon));
  return () => {
    clearInterval(poll);
    clearTimeout(waiting);
    for (const end of ends) end();
  };
}
