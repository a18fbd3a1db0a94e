/** `tarjuman memory lexicon [WORD]`: the word translations the memories teach: their size, a word's, or all as a table. */
import { replaceWhole, type Workspace } from '../../app/index.ts';
import { isLanguageTag, LANGUAGE_TAGS, type LanguageTag } from '../../core/language-tag.ts';
import type { Lexicon, LexiconSide } from '../../core/lexicon/index.ts';
import { formatNumber, formatPercent, translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-codes.ts';
import type { CommonOptions } from '../options.ts';
import { note, noteProblem, print, printJson } from '../output.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Options of it. */
export interface LexiconOptions extends CommonOptions {
  /** File that all translations are written to. */
  readonly output?: string;
}

/** Translations of a word that are shown in each language. */
const MOST_SHOWN = 8;

type Pair = readonly [source: LanguageTag, target: LanguageTag];

/** Pairs of different languages that --from and --to leave; both directions when `both`. */
function pairsFor({ from, to }: CommonOptions, both: boolean): readonly Pair[] {
  return LANGUAGE_TAGS.flatMap((source, at) =>
    LANGUAGE_TAGS.flatMap((target, other): Pair[] => {
      const isAsked =
        (from === undefined || source === from) && (to === undefined || target === to);
      const isNamed = from !== undefined || to !== undefined;
      return source !== target && isAsked && (both || isNamed || at < other)
        ? [[source, target]]
        : [];
    }),
  );
}

function sizeOf(side: LexiconSide): { readonly terms: number; readonly translations: number } {
  let [terms, translations] = [0, 0];
  for (const term of side.terms()) {
    terms += 1;
    translations += side.translations(term).length;
  }
  return { terms, translations };
}

/** Sizes of the lexicons of all pairs. */
async function sizes({ lexicons }: Workspace, options: CommonOptions): Promise<ExitCode> {
  const uiLanguage = uiLanguageOf(options);
  const found = [];
  for (const [source, target] of pairsFor(options, false)) {
    const lexicon = await lexicons.upToDate(source, target);
    if (!lexicon) continue;
    const [own, other] = [sizeOf(lexicon.source), sizeOf(lexicon.target)];
    found.push({
      source,
      target,
      units: lexicon.pairs,
      sourceTerms: own.terms,
      targetTerms: other.terms,
      translations: own.translations + other.translations,
    });
  }
  if (options.json) printJson({ pairs: found });
  else
    for (const { source, target, ...sizesOfPair } of found) {
      const words = translate(uiLanguage, 'answers.lexicon.sizes', {
        count: sizesOfPair.units,
        source: formatNumber(uiLanguage, sizesOfPair.sourceTerms),
        target: formatNumber(uiLanguage, sizesOfPair.targetTerms),
        translations: formatNumber(uiLanguage, sizesOfPair.translations),
      });
      print(`  ${`${source} ${target}`.padEnd(10)}${words}`);
    }
  return EXIT.done;
}

/** What a word may be in the other languages. Without --from in every language that knows it. */
async function look(
  { lexicons }: Workspace,
  word: string,
  options: CommonOptions,
): Promise<ExitCode> {
  const uiLanguage = uiLanguageOf(options);
  const found = [];
  for (const [from, to] of pairsFor(options, true)) {
    await lexicons.upToDate(from, to);
    const translations = lexicons.translationsOf(word, from, to).slice(0, MOST_SHOWN);
    if (translations.length > 0) found.push({ from, to, translations });
  }
  if (options.json) printJson({ word, found });
  else {
    for (const { from, to, translations } of found) {
      print(`${from} ${to}`);
      for (const one of translations)
        print(`  ${formatPercent(uiLanguage, one.probability)}  ${one.word}`);
    }
  }
  if (found.length > 0) return EXIT.done;
  note(translate(uiLanguageOf(options), 'cli.lexicon.unknown', { value: word }));
  return EXIT.findings;
}

function* rowsOf(lexicon: Lexicon): Generator<string> {
  const { source, target } = lexicon;
  const languages = [source.language, target.language];
  for (const term of source.terms()) {
    for (const { term: other, probability } of source.translations(term)) {
      const back = target.translations(other).find((one) => one.term === term)?.probability ?? 0;
      const cells = [...languages, source.wordOf(term), target.wordOf(other)];
      yield `${[...cells, probability.toFixed(3), back.toFixed(3)].join('\t')}\n`;
    }
  }
}

/** All translations as a table. A word stands for all forms that are counted with it. */
async function table(
  { lexicons }: Workspace,
  file: string,
  options: CommonOptions,
): Promise<ExitCode> {
  const rows = ['from\tto\tword\ttranslation\tprobability\tbackward\n'];
  for (const [source, target] of pairsFor(options, false)) {
    const lexicon = await lexicons.upToDate(source, target);
    if (lexicon) rows.push(...rowsOf(lexicon));
  }
  const written = await replaceWhole(file, rows);
  if (!written.ok) {
    noteProblem(written.problem, uiLanguageOf(options));
    return exitCodeOf(written.problem);
  }
  if (options.json) printJson({ file, records: rows.length - 1 });
  else print(file);
  return EXIT.done;
}

/** Prints the lexicon, or looks a word up in it, or writes it to a file. */
export async function lexiconCommand(
  workspace: Workspace,
  word: string | undefined,
  options: LexiconOptions,
): Promise<ExitCode> {
  for (const named of [options.from, options.to]) {
    if (named === undefined || isLanguageTag(named)) continue;
    note(translate(uiLanguageOf(options), 'cli.lexicon.language', { value: named }));
    return EXIT.usage;
  }
  if (options.output !== undefined) return table(workspace, options.output, options);
  return word === undefined ? sizes(workspace, options) : look(workspace, word, options);
}
