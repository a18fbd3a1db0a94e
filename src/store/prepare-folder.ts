/** Makes the folder of a new memory, with the two files that make it a good citizen of a git repository. */
import { join } from 'node:path';
import { makeFolders, replaceFile } from './disk/durable.ts';
import type { StoreEnvironment } from './environment.ts';

/**
 * Lines of a snapshot merge one by one: twins are merged when read, so keeping both sides is always right. What can be
 * made again, and the unfinished work of one person, stays out of the repository.
 */
const GIT_FILES: readonly (readonly [name: string, content: string])[] = [
  ['.gitattributes', '*.jsonl text eol=lf merge=union\n'],
  ['.gitignore', '.*.idx\n.*.idx.*\n.*.jsonl.*\ndocuments/\nbackups/\n'],
];

/** Makes a memory's folder if it does not exist. An existing one is left as it is. */
export async function prepareFolder(environment: StoreEnvironment, folder: string): Promise<void> {
  const { files, unique } = environment;
  if (files.status(folder)) return;
  await makeFolders(files, folder);
  for (const [name, content] of GIT_FILES)
    await replaceFile(files, join(folder, name), [Buffer.from(content)], unique());
}
