/** `tarjuman import FILE...`: takes records into the memory; with --dry-run only says what it would do. */
import { importFile } from '../../app/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-codes.ts';
import { type CommonOptions, userName } from '../options.ts';
import { noteProblem, print, printJson } from '../output.ts';
import { progress } from '../progress.ts';
import { workspaceFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Options of this command. */
interface ImportOptions extends CommonOptions {
  readonly dryRun?: boolean;
  readonly salvage?: boolean;
}

/** Imports file after file. Exit 3 when one was refused, 4 when records of one were skipped. */
export async function importCommand(
  files: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const ready = await workspaceFor(options, language);
  if ('exit' in ready) return ready.exit;
  const { workspace } = ready;
  let exit: ExitCode = EXIT.done;
  for (const path of files) {
    const imported = await importFile(workspace, {
      path,
      by: userName(),
      ...(options.from ? { from: options.from } : {}),
      ...(options.to ? { to: options.to } : {}),
      ...(options.encoding ? { encoding: options.encoding } : {}),
      ...(options.dryRun ? { dryRun: true } : {}),
      ...(options.salvage ? { salvage: true } : {}),
      onProgress: progress(),
    });
    if (!imported.ok) {
      noteProblem(imported.problem, language);
      exit = exitCodeOf(imported.problem);
      continue;
    }
    const { skipped, ...counts } = imported.value;
    for (const problem of skipped) noteProblem(problem, language);
    if (skipped.length > 0 && exit === EXIT.done) exit = EXIT.partly;
    if (options.json)
      printJson({ file: path, ...counts, skipped, dryRun: options.dryRun === true });
    else {
      print(path);
      for (const [what, count] of Object.entries(counts)) print(`  ${what.padEnd(12)}${count}`);
      print(`  ${'skipped'.padEnd(12)}${skipped.length}`);
    }
  }
  await workspace.close();
  return exit;
}
