/** `tarjuman check SOURCE TARGET`: aligns a text with its translation, checks every pair and the whole. Exit 1 when it finds something. */
import { alignDocuments, createChecker, type OpenedText, sideText } from '../../app/index.ts';
import { languageOfSegments } from '../../core/document.ts';
import { checkDamage, type Finding, type TextPair } from '../../core/qa/index.ts';
import { describeFinding, translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { CommonOptions } from '../options.ts';
import { note, print, printJson } from '../output.ts';
import { startFor, textsFor, workspaceFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** How much of a text is looked at for damage, which runs through all of it. */
const LOOKED_AT = 20_000;

/** Damage of whole texts: nothing of a text stored in reverse is ever aligned, so that no pair would tell. */
function damageOf(source?: OpenedText, target?: OpenedText): readonly Finding[] {
  if (!source || !target) return [];
  const side = ({ document, file }: OpenedText) => ({
    language: document.language,
    text: file.text.slice(0, LOOKED_AT),
  });
  return checkDamage({ source: side(source), target: side(target) });
}

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
  const start = startFor(options, language);
  const read = await textsFor(files, start, options);
  if ('exit' in read) return read.exit;
  const { texts } = read;
  const documents = texts.map((text) => text.document);
  const [source, target] = documents;
  if (!source || !target) return EXIT.usage;
  const opened = await workspaceFor(start);
  if ('exit' in opened) return opened.exit;
  const checker = createChecker(opened.workspace);
  const rows = (await alignDocuments(documents)).flatMap((row) => {
    const [from, to] = [sideText({ documents }, row, 0), sideText({ documents }, row, 1)];
    if (from === '' || to === '' || row.status === 'furniture') return [];
    const pair: TextPair = {
      source: { language: languageOfSegments(source, row.sides[0] ?? []), text: from },
      target: { language: languageOfSegments(target, row.sides[1] ?? []), text: to },
    };
    return [{ segment: row.sides[0]?.[0] ?? 0, pair }];
  });
  const sentenceOf = (finding: Finding) =>
    `${translate(language, `answers.severity.${finding.severity}`)}: ${describeFinding(language, finding)}`;
  const ofDocument = new Map<number, Finding[]>();
  for (const { row, ...finding } of checker.document(rows.map(({ pair }) => pair)))
    ofDocument.set(row, [...(ofDocument.get(row) ?? []), finding]);
  let found = 0;
  const damage = damageOf(texts[0], texts[1]);
  for (const finding of damage) {
    found += 1;
    if (options.json) printJson({ segment: null, ...finding });
    else print(sentenceOf(finding));
  }
  const said = new Set(damage.map(({ code }) => code));
  for (const [at, { segment, pair }] of rows.entries()) {
    for (const finding of [...checker.pair(pair), ...(ofDocument.get(at) ?? [])]) {
      if (said.has(finding.code)) continue;
      found += 1;
      const texts = { source: pair.source.text, target: pair.target.text };
      if (options.json) printJson({ segment, ...texts, ...finding });
      else print(`[${segment + 1}] ${sentenceOf(finding)}`);
    }
  }
  await opened.workspace.close();
  return found > 0 ? EXIT.findings : EXIT.done;
}
