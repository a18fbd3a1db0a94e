/** Scripts wait until everything in the memories can be found; on screen that goes on behind the work. */
import type { Workspace } from '../app/index.ts';
import { formatPercent, type Locale, translate } from '../i18n/index.ts';
import { note } from './output.ts';

/** Time before the first note of progress and between two of them, in milliseconds. */
const NOTE_MS = 1000;

/** Resolves once every unit can be found; says on stderr how far it is when that takes longer than a second. */
export async function indexReady(workspace: Workspace, language: Locale): Promise<void> {
  const { indexing } = workspace;
  if (indexing.share() === null) return;
  const timer = setInterval(() => {
    const percent = formatPercent(language, indexing.share() ?? 1);
    note(translate(language, 'cli.indexing', { percent }));
  }, NOTE_MS);
  try {
    await indexing.ready();
  } finally {
    clearInterval(timer);
  }
}
