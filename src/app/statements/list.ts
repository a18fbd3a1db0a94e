/** The list of the quotes screen: statements of the open document first, then the memory's, by person or words. */

import { isLanguageTag, LANGUAGE_TAGS } from '../../core/language-tag.ts';
import { fold } from '../../core/languages/index.ts';
import type { Person, Statement } from '../../core/memory/index.ts';
import type { StatementEntry } from '../search/state.ts';
import type { TranslateState } from '../translate/state.ts';

/** The statements to list from, their speakers, and which of them the open document tells. */
export interface StatementSource {
  readonly told: ReadonlySet<string>;
  readonly statements: Iterable<Statement>;
  readonly person: (id: string) => Person | undefined;
}

/** Everything of a statement that can be searched, folded by its own language. */
function haystack(statement: Statement, speaker: Person | null): string {
  const said = statement.variants.map((one) => fold(one.text, one.language));
  const names = Object.entries(speaker?.names ?? {}).flatMap(([language, list]) =>
    isLanguageTag(language) ? list.map((name) => fold(name, language)) : [],
  );
  return [
    ...said,
    ...names,
    ...(speaker?.handles ?? []),
    statement.medium,
    statement.date ?? '',
    // The days and articles that stand beside the renderings on the screen.
    ...statement.variants.flatMap(({ at = '', document = '' }) => [at, document.toLowerCase()]),
  ].join('\n');
}

/** The statements whose words, speaker, medium, dates or articles hold every word asked for; all of them for no words. */
export function listStatements(
  source: StatementSource,
  text: string,
  translate: TranslateState | null,
): readonly StatementEntry[] {
  const wanted = text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const name = translate?.document.name;
  const seen = new Set<string>();
  const entries: StatementEntry[] = [];
  for (const statement of source.statements) {
    if (statement.deleted || seen.has(statement.id)) continue;
    seen.add(statement.id);
    const speaker = statement.speaker ? (source.person(statement.speaker) ?? null) : null;
    const hay = haystack(statement, speaker);
    const found = wanted.every((word) =>
      LANGUAGE_TAGS.some((tag) => hay.includes(fold(word, tag))),
    );
    if (!found) continue;
    const here =
      source.told.has(statement.id) || statement.mentions.some((one) => one.documentId === name);
    entries.push({ statement, speaker, here });
  }
  return entries.sort((a, b) => Number(b.here) - Number(a.here));
}
