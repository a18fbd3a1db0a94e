/** `tarjuman search TEXT`: the concordance, as a screen or as lines. */
import { createApp, initialState, inSlices, writePersonalSettings } from '../../app/index.ts';
import { readQuestion } from '../../core/match/index.ts';
import { languageOf, translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { indexReady } from '../index-ready.ts';
import { interruptible } from '../interrupt.ts';
import { type CommonOptions, userName } from '../options.ts';
import { note, print, printJson } from '../output.ts';
import { progress } from '../progress.ts';
import { hasTerminal, ownSettings, showScreens } from '../screens.ts';
import { startFor, workspaceFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Options of this command. */
interface SearchOptions extends CommonOptions {
  readonly limit: string;
  readonly exact?: boolean;
  readonly by?: string;
  readonly document?: string;
  readonly since?: string;
  readonly until?: string;
  readonly status?: string;
  readonly person?: string;
}

/** Filters given as options, as they are typed into the field. */
const FILTERS = ['by', 'document', 'since', 'until', 'status', 'person'] as const;

/** The words with the filters behind them: options and the field mean the same. */
function questionOf(words: readonly string[], options: SearchOptions): string {
  const filters = FILTERS.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : `${name}:"${value.replace(/"/g, ' ')}"`;
  });
  return [...words, ...filters].join(' ');
}

/** Finds words in every memory at hand. */
export async function searchCommand(
  words: readonly string[],
  options: SearchOptions,
): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    note(translate(language, 'cli.usage.limit', { value: options.limit }));
    return EXIT.usage;
  }
  const text = questionOf(words, options);
  const { unknown } = readQuestion(text);
  if (unknown.length > 0) {
    note(translate(language, 'screens.memory.unknown', { text: unknown.join(' ') }));
    note(translate(language, 'screens.memory.filters'));
    return EXIT.usage;
  }
  const ready = await workspaceFor(startFor(options, language));
  if ('exit' in ready) return ready.exit;
  const { workspace } = ready;
  if (!options.json && hasTerminal()) {
    const initial = initialState(workspace, { search: text }, languageOf(language), ownSettings());
    return showScreens(
      createApp({
        workspace,
        initial,
        append: null,
        by: userName(),
        keepSettings: (changes) => writePersonalSettings(changes),
      }),
      options,
    );
  }
  await indexReady(workspace, language);
  const say = progress(language);
  const search = workspace.search(text, {
    limit,
    ...(options.from ? { language: options.from } : {}),
    ...(options.exact ? { stems: false } : {}),
  });
  const hits = await interruptible((signal) =>
    inSlices(search, { signal, onProgress: (read) => say(read, 0) }),
  );
  for (const hit of hits ?? []) {
    const unit = workspace.unitOf(hit.memory, hit.unit);
    const variants = unit?.variants.filter((one) => !one.alternative) ?? [];
    if (options.json) {
      printJson({ ...hit, variants });
      continue;
    }
    print(`${hit.memory}  ${hit.unit}`);
    for (const variant of variants) print(`  ${variant.language}  ${variant.text}`);
  }
  if (hits?.length === 0) note(translate(language, 'cli.search.none', { text }));
  await workspace.close();
  return hits ? EXIT.done : EXIT.interrupted;
}
