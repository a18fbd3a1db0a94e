/** Where a bench finds its data, and what is said when they are not there: a sentence and exit 2, before any work. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Says why a bench cannot begin, and ends the process with 2. */
export function endBench(why: string): never {
  console.error(`${basename(process.argv[1] ?? 'bench', '.mjs')}: ${why}`);
  process.exit(2);
}

/**
 * The data folder: the one named on the command line (by default the first argument that is no option; null: none),
 * else TARJUMAN_DATA. Ends the process with 2 when none is named or when it lacks a file the bench needs.
 *
 * @param needs paths in the folder, with `/`
 */
export function dataFolder(
  needs: readonly string[],
  named: string | null = process.argv.slice(2).find((one) => !one.startsWith('-')) ?? null,
): string {
  const folder = named ?? process.env.TARJUMAN_DATA ?? '';
  if (folder === '') endBench('name the data folder as an argument, or set TARJUMAN_DATA');
  const missing = needs.filter((path) => !existsSync(join(folder, path)));
  if (missing.length > 0) endBench(`the data folder ${folder} lacks ${missing.join(', ')}`);
  return folder;
}
