/** `tarjuman export FILE`: the translation of a text that was worked on, with its bilingual table. */
import { defaultTarget, exportTranslation, isMemoryFile, openWork } from '../../app/index.ts';
import { translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-codes.ts';
import { exportMemory } from '../memory-file.ts';
import type { CommonOptions } from '../options.ts';
import { note, noteProblem, print, printJson } from '../output.ts';
import { exportQuotations } from '../quotation-file.ts';
import { closeMemories, memoriesFor, startFor, textFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Options of this command. */
interface ExportOptions extends CommonOptions {
  readonly output?: string;
  readonly statements?: boolean;
}

/** Writes files and names them. */
export async function exportCommand(file: string, options: ExportOptions): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const start = startFor(options, language);
  const ready = await memoriesFor(start);
  if ('exit' in ready) return ready.exit;
  try {
    if (options.statements) return await exportQuotations(ready, file, options, language);
    if (isMemoryFile(file)) return await exportMemory(ready, file, options, language);
    const opened = await textFor(file, start, options);
    if ('exit' in opened) return opened.exit;
    const target = options.to ?? defaultTarget(opened.text.document.language);
    const work = await openWork(ready.memory.dir, opened.text, target);
    if (!work.ok) {
      noteProblem(work.problem, language);
      return exitCodeOf(work.problem);
    }
    const written = await exportTranslation(opened.text, work.value.translate, options.output);
    await work.value.log.close();
    if (!written.ok) {
      noteProblem(written.problem, language);
      return exitCodeOf(written.problem);
    }
    const { text, table, untranslated } = written.value;
    if (options.json) printJson(written.value);
    else for (const path of [text, table]) print(path);
    if (untranslated > 0) note(translate(language, 'cli.export.open', { count: untranslated }));
    return EXIT.done;
  } finally {
    await closeMemories(ready);
  }
}
