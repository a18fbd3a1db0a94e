/** Statements of the memory for the web desk: a page when the file is named .html, schema.org JSON-LD otherwise. */
import { replaceWhole, type Workspace } from '../app/index.ts';
import type { LanguageTag } from '../core/language-tag.ts';
import { livingStatement } from '../core/memory/index.ts';
import {
  type SpokenStatement,
  writeQuotationJsonLd,
  writeQuotationPage,
} from '../formats/index.ts';
import { translate } from '../i18n/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import type { CommonOptions } from './options.ts';
import { noteProblem, print, printJson } from './output.ts';

/** Every statement of the memory with its speaker, from whichever memory knows them. */
function spokenIn(workspace: Workspace): readonly SpokenStatement[] {
  return [...workspace.memory.statements()].map((one): SpokenStatement => {
    const statement = livingStatement(one);
    const speaker = statement.speaker ? workspace.person(statement.speaker) : undefined;
    return speaker ? { statement, speaker } : { statement };
  });
}

/** Writes the statements of the memory to a file, whole or not at all. */
export async function exportQuotations(
  workspace: Workspace,
  file: string,
  options: CommonOptions,
  language: LanguageTag,
): Promise<ExitCode> {
  const spoken = spokenIn(workspace);
  const body = /\.html?$/i.test(file)
    ? writeQuotationPage(spoken, {
        language,
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
