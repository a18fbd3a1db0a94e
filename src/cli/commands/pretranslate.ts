/** `tarjuman pretranslate FILE --to LANG -o OUT`: fills a text from the memory into another file. Confirms nothing. */
import {
  PRETRANSLATE_PERCENT,
  type PretranslateReport,
  pretranslateFile,
  type ReportedRow,
  reportRows,
} from '../../app/index.ts';
import { type Locale, translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-codes.ts';
import { indexReady } from '../index-ready.ts';
import { interruptible } from '../interrupt.ts';
import type { CommonOptions } from '../options.ts';
import { note, noteProblem, print, printJson } from '../output.ts';
import { progress } from '../progress.ts';
import { startFor, textFor, workspaceFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Options of this command. */
interface PretranslateOptions extends CommonOptions {
  readonly output?: string;
  readonly threshold?: string;
}

/** The least percent asked for; null when none is, undefined when it is out of bounds, which is said. */
function percentOf(threshold: string | undefined, language: Locale): number | null | undefined {
  if (threshold === undefined) return null;
  const { least, most } = PRETRANSLATE_PERCENT;
  const percent = Number(threshold);
  if (percent >= least && percent <= most) return percent;
  note(translate(language, 'desk.usage.threshold', { least, most, value: threshold }));
  return undefined;
}

/** Fills a text. Exit 0 however much was found, 4 when the text is to be looked at; 3 when nothing was written, 130 when it was stopped. */
export async function pretranslateCommand(
  file: string,
  options: PretranslateOptions,
): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const { to, output, threshold } = options;
  if (!to || !output) {
    note(translate(language, 'desk.usage.pretranslate'));
    return EXIT.usage;
  }
  const percentMin = percentOf(threshold, language);
  if (percentMin === undefined) return EXIT.usage;
  const start = startFor(options, language);
  const opened = await textFor(file, start, options);
  if ('exit' in opened) return opened.exit;
  const ready = await workspaceFor(start);
  if ('exit' in ready) return ready.exit;
  const { workspace } = ready;
  const { segments } = opened.text.document;
  const say = progress(language);
  try {
    await indexReady(workspace, language);
    const done = await interruptible((signal) =>
      pretranslateFile(workspace, {
        opened: opened.text,
        to,
        output,
        percentMin,
        signal,
        onProgress: (rows) => say(rows, rows / segments.length),
      }),
    );
    if (!done) {
      note(translate(language, 'desk.interrupted'));
      return EXIT.interrupted;
    }
    if (!done.ok) {
      noteProblem(done.problem, language);
      return exitCodeOf(done.problem);
    }
    const { value } = done;
    if (options.json) {
      const { plan, ...counts } = value;
      const from = opened.text.document.language;
      const rows = [...reportRows(plan)];
      printJson({ file, from, to, threshold: percentMin, ...counts, rows });
    } else print(value.output);
    sayWhatIsLeft(value, language);
    return opened.text.warnings.length > 0 ? EXIT.partly : EXIT.done;
  } finally {
    await workspace.close();
  }
}

/** How much was filled in, and which quotations were first said in another language than the text's. */
function sayWhatIsLeft(report: PretranslateReport, language: Locale): void {
  const { segments, filled, words, filledWords } = report;
  const counts = { filled, segments, filledwords: filledWords, words };
  note(translate(language, 'desk.filled', counts));
  for (const row of reportRows(report.plan))
    for (const line of originalLines(row, language)) note(line);
}

function originalLines(row: ReportedRow, language: Locale): readonly string[] {
  return (row.originals ?? []).flatMap((original) => {
    const values = {
      number: row.index + 1,
      speaker: original.speaker ?? translate(language, 'screens.statement.speaker.unknown'),
      language: translate(language, `explanations.language.${original.language}`),
    };
    const key = row.left === 'original' ? 'desk.original.left' : 'desk.original.said';
    const line = translate(language, key, values);
    return original.stored === null ? [line] : [line, `      ${original.stored}`];
  });
}
