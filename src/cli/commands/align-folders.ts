/** `tarjuman align DIR DIR...`: the files of folders paired, aligned as one pile, and stored where they are sure. */
import {
  type App,
  createApp,
  doubtfulIn,
  expectedOf,
  filesIn,
  initialState,
  openPile,
  type PileGroup,
  type PileState,
  thresholdFor,
  writePersonalSettings,
} from '../../app/index.ts';
import {
  formatNumber,
  formatPercent,
  type Locale,
  languageOf,
  translate,
} from '../../i18n/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-codes.ts';
import { interruptible } from '../interrupt.ts';
import { userName } from '../options.ts';
import { note, noteProblem, print, printJson } from '../output.ts';
import { progress } from '../progress.ts';
import { hasTerminal, ownSettings, showScreens } from '../screens.ts';
import { startFor, workspaceFor } from '../start-options.ts';
import { printTable } from '../table.ts';
import { uiLanguageOf } from '../ui-language.ts';
import type { Accepting, AlignOptions } from './align.ts';

/** Pairs and aligns the files of folders; shows them, prints them, or stores what is sure. */
export async function alignFolders(
  folders: readonly string[],
  options: AlignOptions,
  accepting: Accepting | null,
): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const ready = await workspaceFor(startFor(options, language));
  if ('exit' in ready) return ready.exit;
  const { workspace } = ready;
  const { from, to, encoding } = options;
  const opened = await openPile(workspace.memory.dir, folders, (side) => {
    const named = [from, to][side];
    return {
      rules: workspace.rules,
      ...(named ? { from: named } : {}),
      ...(encoding ? { encoding } : {}),
    };
  });
  if (!opened.ok) {
    noteProblem(opened.problem, language);
    await workspace.close();
    return exitCodeOf(opened.problem);
  }
  const { pile, desk, problems } = opened.value;
  for (const problem of problems) noteProblem(problem, language);
  const app = createApp({
    workspace,
    initial: initialState(workspace, { pile }, languageOf(language), ownSettings()),
    append: desk.append,
    pile: desk,
    release: desk.close,
    by: userName(),
    keepSettings: (changes) => writePersonalSettings(changes),
  });
  if (accepting === null && !options.json && hasTerminal()) return showScreens(app, options);
  const isWhole = await finished(app, accepting, language);
  const { pile: done = null, save } = app.state();
  printPile(done ?? pile, options.json === true, language);
  await app.close();
  if (save.kind === 'failed') {
    noteProblem(save.problem, language);
    return EXIT.notSaved;
  }
  if (!isWhole) return EXIT.interrupted;
  return problems.length > 0 ? EXIT.partly : EXIT.done;
}

/** Waits for the pile's work and says how far it is; false when it was interrupted: what was finished is kept. */
function finished(app: App, accepting: Accepting | null, language: Locale): Promise<boolean> {
  return interruptible(async (signal) => {
    signal.addEventListener('abort', () => app.dispatch({ type: 'pile-stop' }));
    const say = progress(language);
    const unsubscribe = app.subscribe(() => {
      const { pile } = app.state();
      const done = pile?.groups.filter((group) => group.rows).length ?? 0;
      if (pile?.work) say(done, pile.work.share);
    });
    await app.settled();
    if (accepting && !signal.aborted) {
      const open = app.state().pile?.groups.flatMap((group) => group.rows?.open ?? []) ?? [];
      const to = 'errors' in accepting ? thresholdFor(open, accepting.errors) : accepting.from;
      app.dispatch({ type: 'pile-threshold', to });
      app.dispatch({ type: 'pile-accept' });
      await app.settled();
    }
    unsubscribe();
    return !signal.aborted;
  });
}

function namesOf(pile: PileState, group: PileGroup): readonly (string | null)[] {
  return group.files.map((at, side) =>
    at === null ? null : (pile.files[side]?.[at]?.name ?? null),
  );
}

function jsonOf(pile: PileState, group: PileGroup): unknown {
  const names = namesOf(pile, group);
  if (filesIn(group) < 2) {
    const side = names.findIndex((name) => name !== null);
    return { left: names[side], folder: pile.folders[side] };
  }
  const { confidence, reasons, rows } = group;
  const sure = expectedOf([group], pile.threshold);
  return {
    files: names,
    confidence,
    reasons,
    rows: rows && {
      confirmed: rows.confirmed,
      sure: sure.rows,
      expectedErrors: sure.errors,
      doubtful: doubtfulIn(group, pile.threshold),
      alone: rows.alone.length,
    },
  };
}

/** The groups, one a line, then the files left over. */
function printPile(pile: PileState, asJson: boolean, language: Locale): void {
  if (asJson) {
    for (const group of pile.groups) printJson(jsonOf(pile, group));
    return;
  }
  const heads = ['pair', 'confirmed', 'sure', 'errors', 'doubtful', 'files'] as const;
  const rows = pile.groups
    .filter((group) => filesIn(group) > 1)
    .map((group) => {
      const sure = expectedOf([group], pile.threshold);
      return [
        formatPercent(language, group.confidence),
        group.rows ? formatNumber(language, group.rows.confirmed) : '-',
        group.rows ? formatNumber(language, sure.rows) : '-',
        group.rows ? formatNumber(language, sure.errors, 1) : '-',
        group.rows ? formatNumber(language, doubtfulIn(group, pile.threshold)) : '-',
        namesOf(pile, group)
          .map((name) => name ?? '-')
          .join('  '),
      ];
    });
  printTable([heads.map((head) => translate(language, `cli.pile.${head}`)), ...rows]);
  for (const group of pile.groups.filter((one) => filesIn(one) < 2)) {
    const name = namesOf(pile, group).find((one) => one !== null) ?? '';
    const side = namesOf(pile, group).indexOf(name);
    print(translate(language, 'cli.pile.left', { name, folder: pile.folders[side] ?? '' }));
  }
  if (!pile.groups.some((group) => filesIn(group) > 1)) note(translate(language, 'cli.pile.none'));
}
