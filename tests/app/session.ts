/** A program without a screen for tests: a text on disk, a memory of its own, the starter memory beside it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type App,
  createApp,
  initialState,
  openText,
  openWork,
  openWorkspace,
  readHouseRules,
  type TranslateState,
} from '../../src/app/index.ts';
import type { LanguageTag } from '../../src/core/language-tag.ts';

/** The starter memory of the repository. */
export const NEWSROOM = fileURLToPath(new URL('../../memory/newsroom', import.meta.url));

/** A folder with texts and a memory; survives closing and opening the program. */
export interface Desk {
  readonly folder: string;
  readonly write: (name: string, text: string) => string;
  readonly open: (
    path: string,
    to?: LanguageTag,
    options?: {
      readonly references?: readonly string[];
      /** When work that can wait is done. @default at once */
      readonly soon?: (run: () => void) => void;
      /** Whether a long text is shown before it is searched for quotations. */
      readonly searchLater?: boolean;
    },
  ) => Promise<App>;
  readonly remove: () => void;
}

/** Makes a desk. */
export function makeDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-desk-'));
  mkdirSync(join(folder, 'texts'));
  return {
    folder,
    write(name, text) {
      const path = join(folder, 'texts', name);
      writeFileSync(path, text);
      return path;
    },
    async open(path, to = 'ckb', options = {}) {
      const rules = readHouseRules(join(folder, 'memory'));
      const text = await openText({ path, rules });
      if (!text.ok) throw new Error(text.problem.code);
      const ready = await openWorkspace({
        memory: join(folder, 'memory'),
        references: options.references ?? [],
        env: {},
        cwd: folder,
        starter: null,
      });
      if (!ready.ok) throw new Error(ready.problem.code);
      const { workspace } = ready.value;
      const work = await openWork(workspace.memory.dir, text.value, to, options);
      if (!work.ok) throw new Error(work.problem.code);
      const { translate, log, notice } = work.value;
      return createApp({
        workspace,
        initial: initialState(workspace, { translate, notice }, 'en'),
        append: (entries) => log.append(entries),
        release: async () => {
          await log.close();
        },
        by: 'tester',
        soon: options.soon ?? ((run) => run()),
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The translate screen's state; a test that needs it fails when there is none. */
export function translating(app: App): TranslateState {
  const { translate } = app.state();
  if (!translate) throw new Error('no document is open');
  return translate;
}

/** Types a text key by key. */
export function type(app: App, text: string): void {
  for (const char of text)
    app.dispatch({ type: 'edit', operation: { kind: 'insert', text: char } });
}
