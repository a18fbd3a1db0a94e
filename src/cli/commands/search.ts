/** `tarjuman search TEXT`: the concordance, as a screen or as lines. */
import { createApp, initialState, writePersonalSettings } from '../../app/index.ts';
import { translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { indexReady } from '../index-ready.ts';
import { type CommonOptions, userName } from '../options.ts';
import { note, print, printJson } from '../output.ts';
import { hasTerminal, ownSettings, showScreens } from '../screens.ts';
import { workspaceFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Options of this command. */
interface SearchOptions extends CommonOptions {
  readonly limit: string;
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
  const ready = await workspaceFor(options, language);
  if ('exit' in ready) return ready.exit;
  const { workspace } = ready;
  const text = words.join(' ');
  if (!options.json && hasTerminal()) {
    const initial = initialState(workspace, { search: text }, language, ownSettings());
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
  const hits = workspace.search(text, {
    limit,
    ...(options.from ? { language: options.from } : {}),
  });
  for (const hit of hits) {
    const unit = workspace.unitOf(hit.memory, hit.unit);
    const variants = unit?.variants.filter((one) => !one.alternative) ?? [];
    if (options.json) {
      printJson({ ...hit, variants });
      continue;
    }
    print(`${hit.memory}  ${hit.unit}`);
    for (const variant of variants) print(`  ${variant.language}  ${variant.text}`);
  }
  if (hits.length === 0) note(translate(language, 'cli.search.none', { text }));
  await workspace.close();
  return EXIT.done;
}
