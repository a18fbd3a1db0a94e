/** Reads the fixture of invented statements and the questions about them. */
import { readFileSync } from 'node:fs';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import type {
  Medium,
  OriginalLanguage,
  Person,
  Statement,
} from '../../../src/core/memory/types.ts';

/** A question: a quotation in its sentence, and what may be shown for it. */
export interface ReuseCase {
  readonly name: string;
  readonly language: LanguageTag;
  readonly speaker: string | undefined;
  readonly sentence: string;
  readonly quote: string;
  readonly must: readonly string[];
  readonly may: readonly string[];
  readonly not: readonly string[];
  readonly warn: readonly string[];
}

/** Statements, people and questions of the fixture. */
export interface ReuseCases {
  readonly statements: readonly Statement[];
  readonly people: readonly Person[];
  readonly cases: readonly ReuseCase[];
}

const columns = (line: string) => line.split('|').map((column) => column.trim());

/** The rest of the first line that starts with `word`. */
function after(lines: readonly string[], word: string): string | undefined {
  return lines
    .find((line) => line.startsWith(word))
    ?.slice(word.length)
    .trim();
}

function statementOf([head = '', ...lines]: readonly string[]): Statement {
  const [id = '', speaker = '', medium = '', date = '', original = ''] = columns(head);
  const originalLanguage = original as OriginalLanguage;
  const variants = lines.flatMap((line) => {
    const [, language, text] = /^(ar|ckb|kmr|en): (.*)$/.exec(line) ?? [];
    if (language === undefined || text === undefined) return [];
    const provenance = language === original ? ('original' as const) : ('house' as const);
    return [{ language: language as LanguageTag, text, provenance }];
  });
  const rest = { version: 1, medium: medium as Medium, mentions: [] };
  return { id, speaker, date, originalLanguage, variants, ...rest };
}

function personOf([head = '', ...lines]: readonly string[]): Person | null {
  const names = lines.flatMap((line) => {
    const [, language, name] = /^name (\w+) (.*)$/.exec(line) ?? [];
    return language === undefined ? [] : [[language, [name]] as const];
  });
  const [, id = ''] = columns(head);
  return names.length === 0 ? null : { id, version: 1, names: Object.fromEntries(names) };
}

function caseOf([head = '', ...lines]: readonly string[]): ReuseCase {
  const [name = '', language = '', speaker = '-'] = columns(head);
  const list = (word: string) => after(lines, `${word} `)?.split(' ') ?? [];
  return {
    name,
    language: language as LanguageTag,
    speaker: speaker === '-' ? undefined : speaker,
    sentence: after(lines, '> ') ?? '',
    quote: after(lines, 'quote ') ?? '',
    must: list('must'),
    may: list('may'),
    not: list('not'),
    warn: list('warn'),
  };
}

/** Everything in the fixture file. */
export function readReuseCases(): ReuseCases {
  const file = new URL('../../fixtures/statement/reuse.txt', import.meta.url);
  const [store = '', questions = ''] = readFileSync(file, 'utf8').split(/\n-{4}\n/);
  const blocks = (text: string) =>
    text
      .split(/\n\n+/)
      .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
      .filter((lines) => lines.length > 0);
  const told = blocks(store);
  return {
    statements: told.map(statementOf),
    people: told.flatMap((lines) => personOf(lines) ?? []),
    cases: blocks(questions).map(caseOf),
  };
}
