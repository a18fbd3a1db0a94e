/** Printing what writing the memory to a file came to. */
import { type OpenedMemories, exportMemory as write } from '../app/index.ts';
import { type Locale, translate } from '../i18n/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { interruptible } from './interrupt.ts';
import type { CommonOptions } from './options.ts';
import { note, noteProblem, print, printJson } from './output.ts';
import { progress } from './progress.ts';
import { VERSION } from './version.ts';

/** Writes the memory to a file, whole or not at all. Tables need --from and --to. */
export async function exportMemory(
  opened: OpenedMemories,
  file: string,
  options: CommonOptions,
  language: Locale,
): Promise<ExitCode> {
  const { from, to } = options;
  const onProgress = progress(language);
  const written = await interruptible((signal) =>
    write(opened.memory, file, { from, to, toolVersion: VERSION, onProgress, signal }),
  );
  if (!written.ok) {
    if (written.problem.code === 'export.languages') {
      note(translate(language, 'cli.usage.table'));
      return EXIT.usage;
    }
    noteProblem(written.problem, language);
    return exitCodeOf(written.problem);
  }
  if (options.json) printJson({ file, records: written.value });
  else print(file);
  return EXIT.done;
}
