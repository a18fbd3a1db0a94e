/** `tarjuman analyse FILE...`: the counts a desk plans and bills by, as a table, JSON lines or CSV. Writes nothing. */
import {
  analyseDocuments,
  type DeskAnalysis,
  type NamedText,
  segmentsToCount,
  targetsFor,
  type Workspace,
} from '../../app/index.ts';
import type { LanguageTag } from '../../core/language-tag.ts';
import { ANALYSIS_BANDS, type AnalysisCounts, sumOfBands } from '../../core/match/index.ts';
import type { Problem } from '../../core/result.ts';
import { writeCells } from '../../formats/index.ts';
import { formatNumber, formatPercent, type Locale, translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { indexReady } from '../index-ready.ts';
import { interruptible } from '../interrupt.ts';
import type { CommonOptions } from '../options.ts';
import { note, noteProblem, print, printJson } from '../output.ts';
import { progress } from '../progress.ts';
import { startFor, textFor, workspaceFor } from '../start-options.ts';
import { printTable } from '../table.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Options of this command. */
interface AnalyseOptions extends CommonOptions {
  readonly csv?: boolean;
}

/** Counts files. Exit 4 when one of them could not be counted, 3 when none could. */
export async function analyseCommand(
  files: readonly string[],
  options: AnalyseOptions,
): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  if (options.json && options.csv) {
    note(translate(language, 'desk.usage.tables'));
    return EXIT.usage;
  }
  const texts: NamedText[] = [];
  const start = startFor(options, language);
  for (const name of files) {
    const opened = await textFor(name, start, options);
    if ('text' in opened) texts.push({ name, text: opened.text });
  }
  if (texts.length === 0) return EXIT.refused;
  const ready = await workspaceFor(start);
  if ('exit' in ready) return ready.exit;
  const { workspace } = ready;
  try {
    await indexReady(workspace, language);
    const exit = await interruptible((signal) =>
      analyseInto(workspace, texts, options, language, signal),
    );
    return exit === EXIT.done && texts.length < files.length ? EXIT.partly : exit;
  } finally {
    await workspace.close();
  }
}

/** A text in the language that it would be translated into. */
function sameLanguage({ name, text }: NamedText): Problem {
  const values = { language: text.document.language };
  return { code: 'language.same', at: { file: name }, values };
}

/** Counts the texts for each target language and prints it. */
async function analyseInto(
  workspace: Workspace,
  texts: readonly NamedText[],
  options: AnalyseOptions,
  language: Locale,
  signal: AbortSignal,
): Promise<ExitCode> {
  const targets = options.to ? [options.to] : targetsFor(workspace, texts);
  if (targets.length === 0) {
    note(translate(language, 'desk.targets.none'));
    return EXIT.usage;
  }
  const analyses: DeskAnalysis[] = [];
  let left = false;
  for (const to of targets) {
    const counted = texts.filter(({ text }) => text.document.language !== to);
    if (options.to && counted.length < texts.length) {
      left = true;
      for (const one of texts) if (!counted.includes(one)) noteProblem(sameLanguage(one), language);
    }
    if (counted.length === 0) continue;
    const all = segmentsToCount(counted);
    const say = progress(language);
    const onProgress = (done: number) => say(done, done / all);
    const analysis = await analyseDocuments(workspace, counted, to, { signal, onProgress });
    if (!analysis) {
      note(translate(language, 'desk.interrupted'));
      return EXIT.interrupted;
    }
    analyses.push(analysis);
  }
  if (analyses.length === 0) return EXIT.refused;
  if (options.csv)
    for (const line of writeCells(csvOf(analyses), ',').trimEnd().split('\r\n')) print(line);
  else if (options.json) for (const one of analyses) printJson(jsonOf(one));
  else printAnalyses(analyses, language);
  return left ? EXIT.partly : EXIT.done;
}

function jsonOf({ to, files, total }: DeskAnalysis): unknown {
  return {
    to,
    files: files.map((one) => ({ ...one, total: sumOfBands(one.counts) })),
    total: { ...total, total: sumOfBands(total.counts) },
  };
}

/** One line a file, target and degree; the lines of all files together are those of the file `total`. */
function csvOf(analyses: readonly DeskAnalysis[]): readonly (readonly (string | number)[])[] {
  const head = ['file', 'from', 'to', 'category', 'segments', 'words', 'characters'];
  const lines = analyses.flatMap(({ to, files, total }) =>
    [...files, { file: 'total', language: '', ...total }].flatMap((one) =>
      ANALYSIS_BANDS.map((band) => {
        const { segments, words, characters } = one.counts[band];
        return [one.file, one.language, to, band, segments, words, characters];
      }),
    ),
  );
  return [head, ...lines];
}

function printCounts(counts: AnalysisCounts, language: Locale): void {
  const all = sumOfBands(counts);
  const number = (value: number) => formatNumber(language, value);
  const columns = ['segments', 'words', 'characters', 'share'] as const;
  const line = ({ segments, words, characters }: typeof all, label: string) => [
    number(segments),
    number(words),
    number(characters),
    formatPercent(language, all.words === 0 ? 0 : words / all.words),
    label,
  ];
  printTable([
    [...columns.map((column) => translate(language, `desk.column.${column}`)), ''],
    ...ANALYSIS_BANDS.map((band) => line(counts[band], translate(language, `desk.band.${band}`))),
    line(all, translate(language, 'desk.total')),
  ]);
}

function printAnalyses(analyses: readonly DeskAnalysis[], language: Locale): void {
  const named = (tag: LanguageTag) => translate(language, `explanations.language.${tag}`);
  for (const { to, files, total } of analyses) {
    for (const one of files) {
      const pair = { source: named(one.language), target: named(to) };
      print(`${one.file}  ${translate(language, 'desk.pair', pair)}`);
      printCounts(one.counts, language);
      if (one.furniture > 0)
        print(`  ${translate(language, 'desk.furniture', { count: one.furniture })}`);
      print();
    }
    if (files.length < 2) continue;
    print(translate(language, 'desk.total.files', { count: files.length }));
    printCounts(total.counts, language);
    const count = total.acrossFiles.segments;
    print(`  ${translate(language, 'desk.across.files', { count })}`);
    print();
  }
}
