/** `tarjuman import FILE...`: takes records into the memory; with --dry-run only says what it would do. */
import { type ImportReport, importFile } from '../../app/index.ts';
import { formatNumber, type Locale, translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-codes.ts';
import { interruptible } from '../interrupt.ts';
import { type CommonOptions, userName } from '../options.ts';
import { note, noteProblem, print, printJson } from '../output.ts';
import { progress } from '../progress.ts';
import { closeMemories, memoriesFor, startFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Options of this command. */
interface ImportOptions extends CommonOptions {
  readonly dryRun?: boolean;
  readonly salvage?: boolean;
}

/** Prints what a file came to. */
function printReport(
  path: string,
  report: ImportReport,
  options: ImportOptions,
  language: Locale,
): void {
  const { skipped, ...counts } = report;
  for (const problem of skipped) noteProblem(problem, language);
  if (options.json) {
    printJson({ file: path, ...counts, skipped, dryRun: options.dryRun === true });
    return;
  }
  print(path);
  const named = { ...counts, skipped: skipped.length };
  for (const name of ['read', 'added', 'known', 'conflicting', 'skipped'] as const)
    print(`  ${translate(language, `cli.import.${name}`)}: ${formatNumber(language, named[name])}`);
  if (options.dryRun) note(translate(language, 'cli.import.dry'));
}

/** Imports file after file. Exit 3 when one was refused, 4 when records of one were skipped, 130 when it was stopped. */
export async function importCommand(
  files: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const opened = await memoriesFor(startFor(options, language));
  if ('exit' in opened) return opened.exit;
  let exit: ExitCode = EXIT.done;
  try {
    for (const path of files) {
      const imported = await interruptible((signal) =>
        importFile(opened.memory, {
          path,
          by: userName(),
          ...(options.from ? { from: options.from } : {}),
          ...(options.to ? { to: options.to } : {}),
          ...(options.encoding ? { encoding: options.encoding } : {}),
          ...(options.dryRun ? { dryRun: true } : {}),
          ...(options.salvage ? { salvage: true } : {}),
          onProgress: progress(language),
          signal,
        }),
      );
      if (!imported) {
        note(translate(language, 'cli.import.stopped', { file: path }));
        return EXIT.interrupted;
      }
      if (!imported.ok) {
        noteProblem(imported.problem, language);
        exit = exitCodeOf(imported.problem);
        continue;
      }
      printReport(path, imported.value, options, language);
      if (imported.value.skipped.length > 0 && exit === EXIT.done) exit = EXIT.partly;
    }
  } finally {
    await closeMemories(opened);
  }
  return exit;
}
