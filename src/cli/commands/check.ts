/** `tarjuman check SOURCE TARGET`: aligns a text with its translation and checks every pair. Exit 1 when it finds something. */
import { alignDocuments, sideText } from '../../app/index.ts';
import { checkPair, type Finding } from '../../core/qa/index.ts';
import { describeFinding, translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { CommonOptions } from '../options.ts';
import { note, print, printJson } from '../output.ts';
import { textFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Checks two files against each other. */
export async function checkCommand(
  files: readonly string[],
  options: CommonOptions,
): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  if (files.length !== 2) {
    note(translate(language, 'cli.usage.check'));
    return EXIT.usage;
  }
  const texts = [];
  const { from, to, ...rest } = options;
  for (const [i, path] of files.entries()) {
    // --from names the language of the first file, --to that of the second.
    const named = [from, to][i];
    const opened = await textFor(path, named ? { ...rest, from: named } : rest, language);
    if ('exit' in opened) return opened.exit;
    texts.push(opened.text);
  }
  const documents = texts.map((text) => text.document);
  const [source, target] = documents;
  if (!source || !target) return EXIT.usage;
  let found = 0;
  for (const row of await alignDocuments(documents)) {
    const [from, to] = [sideText({ documents }, row, 0), sideText({ documents }, row, 1)];
    if (from === '' || to === '' || row.status === 'furniture') continue;
    const findings: readonly Finding[] = checkPair({
      source: { language: source.language, text: from },
      target: { language: target.language, text: to },
    });
    found += findings.length;
    const segment = row.sides[0]?.[0] ?? 0;
    for (const finding of findings) {
      if (options.json) printJson({ segment, source: from, target: to, ...finding });
      else print(`[${segment + 1}] ${finding.severity}: ${describeFinding(language, finding)}`);
    }
  }
  return found > 0 ? EXIT.findings : EXIT.done;
}
