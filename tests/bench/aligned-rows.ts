/** Sound translations for benches: the one-to-one beads of the clean alignment sets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../src/core/language-tag.ts';

/** A source and its translation. */
export interface AlignedRow {
  readonly source: { readonly language: LanguageTag; readonly text: string };
  readonly target: { readonly language: LanguageTag; readonly text: string };
}

interface AlignedDocument {
  readonly s: readonly number[];
  readonly t: readonly number[];
  readonly g: readonly (readonly [readonly number[], readonly number[]])[];
}

interface AlignmentFile {
  readonly src: LanguageTag;
  readonly tgt: LanguageTag;
  readonly strings: readonly string[];
  readonly sets: { readonly clean: readonly AlignedDocument[] };
}

/** The units of a language in the clean set of a pair, document by document, in reading order. */
export function cleanUnits(
  folder: string,
  pair: string,
  language: LanguageTag,
): readonly (readonly string[])[] {
  const file = readAlignment(folder, pair);
  return file.sets.clean.map(({ s, t }) =>
    (language === file.src ? s : t).map((index) => file.strings[index] ?? ''),
  );
}

function readAlignment(folder: string, pair: string): AlignmentFile {
  return JSON.parse(readFileSync(join(folder, 'align', `${pair}.json`), 'utf8')) as AlignmentFile;
}

/** The rows of a pair, each in both directions. `folder` is the data folder. */
export function alignedRows(folder: string, pair: string): readonly AlignedRow[] {
  const file = readAlignment(folder, pair);
  return file.sets.clean.flatMap(({ s, t, g }) =>
    g.flatMap(([from, to]) => {
      if (from.length !== 1 || to.length !== 1) return [];
      const a = { language: file.src, text: file.strings[s[from[0] ?? 0] ?? 0] ?? '' };
      const b = { language: file.tgt, text: file.strings[t[to[0] ?? 0] ?? 0] ?? '' };
      return [
        { source: a, target: b },
        { source: b, target: a },
      ];
    }),
  );
}
