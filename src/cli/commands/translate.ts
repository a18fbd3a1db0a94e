/** `tarjuman [FILE]` and `tarjuman translate FILE`: the translate screen, or the same work as plain text. */
import {
  createApp,
  defaultTarget,
  initialState,
  openWork,
  type SurveyedRow,
  surveyDocument,
  type TranslateState,
  type Workspace,
  writePersonalSettings,
} from '../../app/index.ts';
import { languageOf, translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-codes.ts';
import { indexReady } from '../index-ready.ts';
import { type CommonOptions, userName } from '../options.ts';
import { note, noteProblem, print, printJson } from '../output.ts';
import { plainRow } from '../plain-work.ts';
import { hasTerminal, ownSettings, showScreens } from '../screens.ts';
import { sampleFile, startFor, textFor, workspaceFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Opens a text and shows it. */
export async function translateCommand(
  file: string | undefined,
  options: CommonOptions,
): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const path = file ?? sampleFile();
  if (path === null) {
    note(translate(language, 'cli.usage.file'));
    return EXIT.usage;
  }
  const start = startFor(options, language);
  const opened = await textFor(path, start, options);
  if ('exit' in opened) return opened.exit;
  const ready = await workspaceFor(start);
  if ('exit' in ready) return ready.exit;
  const { workspace } = ready;
  const target = options.to ?? defaultTarget(opened.text.document.language);
  const isScript = options.json || !(hasTerminal() || options.plain);
  const searchLater = !isScript && !options.plain;
  const work = await openWork(workspace.memory.dir, opened.text, target, { searchLater });
  if (!work.ok) {
    noteProblem(work.problem, language);
    await workspace.close();
    return exitCodeOf(work.problem);
  }
  const { translate: opening, log, notice } = work.value;
  if (isScript || options.plain) await indexReady(workspace, language);
  if (isScript) {
    await workspace.lexicons.upToDate(opening.document.language, opening.target);
    printWork(workspace, opening, options.json === true);
    await log.close();
    await workspace.close();
    return opened.text.warnings.length > 0 ? EXIT.partly : EXIT.done;
  }
  const app = createApp({
    workspace,
    initial: initialState(
      workspace,
      { translate: opening, notice },
      languageOf(language),
      ownSettings(),
    ),
    append: (entries) => log.append(entries),
    opened: opened.text,
    release: async () => {
      await log.close();
    },
    by: userName(),
    keepSettings: (changes) => writePersonalSettings(changes),
  });
  if (!options.plain) {
    // Whoever names a file knows the way; the first page is for a first look around.
    if (file === undefined && !app.state().personal.welcomed)
      app.dispatch({ type: 'overlay', overlay: { kind: 'welcome' } });
    return showScreens(app, options);
  }
  const { runDialogue } = await import('../dialogue/dialogue.ts');
  return runDialogue(app, language);
}

/** The whole document on stdout: what the screen would show, segment by segment. */
function printWork(workspace: Workspace, translate: TranslateState, asJson: boolean): void {
  if (!asJson) {
    const { document, target } = translate;
    print(`${document.name}  ${document.language} > ${target}  ${document.segments.length}`);
    print();
  }
  for (const row of surveyDocument(workspace, translate)) {
    if (asJson) printJson(rowAsJson(row));
    else for (const line of plainRow(row)) print(line);
  }
}

/** A row with the fields scripts read. */
function rowAsJson({ segment, row, matches, statements, parts }: SurveyedRow): unknown {
  return {
    index: segment.index,
    role: segment.role,
    ...(segment.repeatOf ? { repeatOf: segment.repeatOf } : {}),
    source: segment.text,
    target: row.target,
    status: row.status,
    matches: matches.map(({ unit, kind, score, source, target, explanation, memory }) => ({
      unit,
      kind,
      score,
      percent: explanation.percent,
      source,
      target,
      memory,
      explanation,
    })),
    statements: statements.map((one) => ({
      number: one.number,
      speaker: one.speaker,
      speakerGuessed: one.speakerGuessed,
      medium: one.utterance.medium,
      originalLanguage: one.originalLanguage,
      span: one.quotation.span,
      reuse: one.reuse,
    })),
    parts,
  };
}
