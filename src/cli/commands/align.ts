/** `tarjuman align FILE FILE...`: the align screen, or the beads as plain text; `--accept` stores the sure ones. */
import { statSync } from 'node:fs';
import {
  type AlignState,
  type App,
  createApp,
  doubtOf,
  initialState,
  isPaired,
  openAlignment,
  sideText,
  thresholdFor,
  writePersonalSettings,
} from '../../app/index.ts';
import { formatPercent, type Locale, languageOf, translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-codes.ts';
import { interruptible } from '../interrupt.ts';
import { type CommonOptions, userName } from '../options.ts';
import { note, noteProblem, print, printJson } from '../output.ts';
import { progress } from '../progress.ts';
import { hasTerminal, ownSettings, showScreens } from '../screens.ts';
import { startFor, textsFor, workspaceFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Options of this command. */
export interface AlignOptions extends CommonOptions {
  readonly accept?: string;
  readonly errors?: string;
}

/** Which rows are to be stored: from a confidence on, or as many as leave so many errors to be expected. */
export type Accepting = { readonly from: number } | { readonly errors: number };

/** What the options ask to be stored; null for nothing, undefined when they are wrong. */
function acceptingOf(options: AlignOptions, language: Locale): Accepting | null | undefined {
  const { accept, errors } = options;
  if (accept !== undefined) {
    const from = Number(accept);
    if (from >= 0.5 && from <= 1) return { from };
    note(translate(language, 'cli.usage.accept', { value: accept }));
    return undefined;
  }
  if (errors === undefined) return null;
  const most = Number(errors);
  if (errors.trim() !== '' && most >= 0 && Number.isFinite(most)) return { errors: most };
  note(translate(language, 'cli.usage.errors', { value: errors }));
  return undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Fewest and most files that can be aligned at once. */
const FILES = { fewest: 2, most: 4 };

/** Aligns files and shows, prints or stores the result. */
export async function alignCommand(
  files: readonly string[],
  options: AlignOptions,
): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  if (files.length < FILES.fewest || files.length > FILES.most) {
    note(translate(language, 'cli.usage.align', { number: files.length }));
    return EXIT.usage;
  }
  const accepting = acceptingOf(options, language);
  if (accepting === undefined) return EXIT.usage;
  if (files.every(isFolder)) {
    const { alignFolders } = await import('./align-folders.ts');
    return alignFolders(files, options, accepting);
  }
  const start = startFor(options, language);
  const read = await textsFor(files, start, options);
  if ('exit' in read) return read.exit;
  const ready = await workspaceFor(start);
  if ('exit' in ready) return ready.exit;
  const { workspace } = ready;
  const opened = await openAlignment(workspace.memory.dir, read.texts);
  if (!opened.ok) {
    noteProblem(opened.problem, language);
    await workspace.close();
    return exitCodeOf(opened.problem);
  }
  const { align, log, notice } = opened.value;
  const app = createApp({
    workspace,
    initial: initialState(workspace, { align, notice }, languageOf(language), ownSettings()),
    append: (entries) => log.append(entries),
    release: async () => {
      await log.close();
    },
    by: userName(),
    keepSettings: (changes) => writePersonalSettings(changes),
  });
  if (accepting === null && !options.json && hasTerminal()) return showScreens(app, options);
  if (!(await aligned(app, language))) {
    await app.close();
    return EXIT.interrupted;
  }
  noteDoubt(app, language);
  if (accepting !== null) {
    const rows = app.state().align?.rows.filter((row) => row.status === 'auto') ?? [];
    const open = rows.filter(isPaired).map((row) => row.confidence);
    const to = 'errors' in accepting ? thresholdFor(open, accepting.errors) : accepting.from;
    app.dispatch({ type: 'align-threshold', to });
    app.dispatch({ type: 'align-confirm-all' });
    await app.settled();
  }
  const { align: done, save } = app.state();
  printBeads(done ?? align, options.json === true, uiLanguageOf(options));
  await app.close();
  if (save.kind !== 'failed') return EXIT.done;
  noteProblem(save.problem, language);
  return EXIT.notSaved;
}

/** Says what is odd about the texts. */
function noteDoubt(app: App, language: Locale): void {
  const { align } = app.state();
  const doubt = align && doubtOf(align.rows, align.documents.length);
  if (doubt) note(translate(language, `notices.${doubt}`));
}

/** Waits until the rows are there and says how far it is; false when it was interrupted, and nothing is kept. */
function aligned(app: App, language: Locale): Promise<boolean> {
  return interruptible(async (signal) => {
    const say = progress(language);
    const unsubscribe = app.subscribe(() => {
      const { work, documents } = app.state().align ?? { work: null, documents: [] };
      const units = documents[0]?.segments.length ?? 0;
      if (work) say(Math.round(work.share * units), work.share);
    });
    const interrupted = new Promise((resolve) => signal.addEventListener('abort', resolve));
    await Promise.race([app.settled(), interrupted]);
    unsubscribe();
    return !signal.aborted;
  });
}

function printBeads(align: AlignState, asJson: boolean, language: Locale): void {
  for (const row of align.rows) {
    const texts = align.documents.map((_, side) => sideText(align, row, side));
    const languages = align.documents.map((document) => document.language);
    const { confidence, status, sides } = row;
    if (asJson) {
      printJson({
        sides,
        texts: Object.fromEntries(languages.map((tag, k) => [tag, texts[k]])),
        confidence,
        status,
      });
      continue;
    }
    print(
      `${formatPercent(language, confidence)} ${translate(language, `screens.align.status.${status}`)}`,
    );
    for (const [k, tag] of languages.entries())
      print(`  ${tag}  ${texts[k] === '' ? '-' : texts[k]}`);
  }
}
