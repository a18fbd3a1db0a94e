/** Statements of the memory for the web desk: a page when the file is named .html, schema.org JSON-LD otherwise. */
import { type OpenedMemories, replaceWhole } from '../app/index.ts';
import { livingStatement } from '../core/memory/index.ts';
import {
  type SpokenStatement,
  writeQuotationJsonLd,
  writeQuotationPage,
} from '../formats/index.ts';
import { type Locale, languageOf, translate } from '../i18n/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import type { CommonOptions } from './options.ts';
import { noteProblem, print, printJson } from './output.ts';

/** Every statement of the memory with its speaker, from whichever memory knows them. */
function spokenIn({ memory, references }: OpenedMemories): readonly SpokenStatement[] {
  const all = [memory, ...references];
  return [...memory.statements()].map((one): SpokenStatement => {
    const statement = livingStatement(one);
    const id = statement.speaker;
    const speaker = id ? all.map((each) => each.person(id)).find((found) => found) : undefined;
    return speaker ? { statement, speaker } : { statement };
  });
}

/** Writes the statements of the memory to a file, whole or not at all. */
export async function exportQuotations(
  opened: OpenedMemories,
  file: string,
  options: CommonOptions,
  language: Locale,
): Promise<ExitCode> {
  const spoken = spokenIn(opened);
  const body = /\.html?$/i.test(file)
    ? writeQuotationPage(spoken, {
        language: languageOf(language),
        title: translate(language, 'screens.quotes.title'),
        medium: (medium) => translate(language, `explanations.medium.${medium}`),
        provenance: (provenance) => translate(language, `explanations.provenance.${provenance}`),
      })
    : writeQuotationJsonLd(spoken);
  const written = await replaceWhole(file, body);
  if (!written.ok) {
    noteProblem(written.problem, language);
    return exitCodeOf(written.problem);
  }
  if (options.json) printJson({ file, records: spoken.length });
  else print(file);
  return EXIT.done;
}
