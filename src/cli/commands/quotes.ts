/** `tarjuman quotes FILE`: every quotation of a text with its speaker, medium and original language. */
import { quotedIn } from '../../app/index.ts';
import { slice } from '../../core/span.ts';
import { translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { CommonOptions } from '../options.ts';
import { print, printJson } from '../output.ts';
import { startFor, textFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Lists quotations: one line each, or one JSON line each. */
export async function quotesCommand(file: string, options: CommonOptions): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const opened = await textFor(file, startFor(options, language), options);
  if ('exit' in opened) return opened.exit;
  const { document } = opened.text;
  const { quotations, utterances } = quotedIn(document);
  for (const quotation of quotations) {
    const utterance = utterances.find((one) => one.number === quotation.utterance);
    const text = document.segments[quotation.segment]?.text ?? '';
    const words = slice(text, quotation.span);
    const speaker = utterance?.speaker;
    if (options.json) {
      printJson({
        segment: quotation.segment,
        s: quotation.span.start,
        e: quotation.span.end,
        text: words,
        kind: quotation.kind,
        statement: quotation.kind === 'other' ? null : quotation.utterance,
        speaker: speaker ?? null,
        cue: quotation.cue ? slice(text, quotation.cue) : null,
        medium: quotation.medium,
        originalLanguage: quotation.originalLanguage,
        replyTo: utterance?.replyTo ?? null,
      });
      continue;
    }
    const name = speaker?.name ?? '';
    const named =
      speaker?.certainty === 'guess'
        ? translate(language, 'answers.speaker.guess', { name })
        : name;
    const said = translate(language, `answers.quotation.${quotation.kind}`, {
      number: quotation.utterance + 1,
      speaker: speaker ? named : translate(language, 'answers.speaker.unknown'),
      medium: translate(language, `explanations.medium.${quotation.medium}`),
      language: translate(language, `explanations.language.${quotation.originalLanguage}`),
    });
    print(`[${quotation.segment + 1}] ${said}`);
    print(`    ${words}`);
  }
  return EXIT.done;
}
