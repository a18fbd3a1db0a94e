/** Operations on quotations in documents: quotes, links. */
import type { LanguageTag } from '../../core/language-tag.ts';
import { slice } from '../../core/span.ts';
import { findQuotations, linkQuotations } from '../../core/statement/index.ts';
import { languageField, sideField, textField } from './fields.ts';
import { answerWith, type BatchInput, type BatchOperationMaker, refuse } from './operation.ts';

/** A line of a document in reading order. */
interface QuoteLine {
  readonly doc: unknown;
  readonly language: LanguageTag;
  readonly line: unknown;
  readonly text: string;
}

/** Answers for the lines of one document in one language, in order. */
function quotesOf(lines: readonly QuoteLine[]): readonly unknown[] {
  const [first] = lines;
  if (!first) return [];
  const { quotations, utterances } = findQuotations(
    lines.map((line) => ({ text: line.text })),
    first.language,
  );
  return lines.map((line, index) => ({
    lang: line.language,
    line: line.line,
    quotations: quotations
      .filter((quotation) => quotation.segment === index)
      .map((quotation) => {
        const utterance = utterances.find((one) => one.number === quotation.utterance);
        return {
          s: quotation.span.start,
          e: quotation.span.end,
          kind: quotation.kind,
          speaker: quotation.speaker ? [quotation.speaker.start, quotation.speaker.end] : null,
          cue: quotation.cue ? [quotation.cue.start, quotation.cue.end] : null,
          medium: quotation.medium,
          originalLanguage: quotation.originalLanguage,
          statement: quotation.kind === 'other' ? null : quotation.utterance,
          speakerName: utterance?.speaker?.name ?? null,
          text: slice(line.text, quotation.span),
        };
      }),
  }));
}

/** `{doc,lang,line,text}` in reading order to one line per input. Documents are answered when all lines are read. */
export const quotesOperation: BatchOperationMaker = {
  needsMemory: false,
  start: () => {
    const lines: QuoteLine[] = [];
    return {
      answer(input: BatchInput) {
        const language = languageField(input, 'lang');
        const text = textField(input, 'text');
        if (!language || text === undefined)
          return refuse('"lang" must be a language and "text" a string');
        lines.push({ doc: input.doc, language, line: input.line, text });
        return answerWith(undefined);
      },
      *finish() {
        const answers = new Map<QuoteLine, unknown>();
        const documents = new Map<string, QuoteLine[]>();
        for (const line of lines) {
          const key = `${line.language}\n${JSON.stringify(line.doc)}`;
          documents.set(key, [...(documents.get(key) ?? []), line]);
        }
        for (const document of documents.values()) {
          for (const [i, answer] of quotesOf(document).entries()) {
            const line = document[i];
            if (line) answers.set(line, answer);
          }
        }
        for (const line of lines) yield answers.get(line);
      },
    };
  },
};

/** `{line,a:{lang,text},b:{lang,text}}` to `{line,links}`. */
export const linksOperation: BatchOperationMaker = {
  needsMemory: false,
  start: () => ({
    answer(input: BatchInput) {
      const [a, b] = [sideField(input, 'a'), sideField(input, 'b')];
      if (!a || !b) return refuse('"a" and "b" must be {lang, text}');
      const end = (language: LanguageTag, span: { start: number; end: number }) => ({
        lang: language,
        s: span.start,
        e: span.end,
      });
      const links = linkQuotations(a, b).map((link) => ({
        a: end(a.language, link.a),
        b: end(b.language, link.b),
      }));
      return answerWith({ line: input.line, links });
    },
  }),
};
