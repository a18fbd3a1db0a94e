/**
 * Which columns of a table hold the two texts: by what stands at their heads, in the words of people or as tags, or by
 * the languages that the caller names.
 */
import { isLanguageTag } from '../core/language-tag.ts';
import { loose } from '../core/languages/index.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { parseWordTable } from '../core/text/index.ts';
import { unguardCell } from './formula-guard.ts';
import { kurdishByScript, namedLanguage } from './languages.ts';
import columnHeadsText from './lists/column-heads.txt';

/** The columns of a table, counted from 0; -1 for one that it does not have. */
export interface Columns {
  readonly from: string;
  readonly to: string;
  readonly source: number;
  readonly target: number;
  readonly status: number;
  /** Whether the first line is heads, not texts. */
  readonly hasHeads: boolean;
  /** Languages of this program that have a column which is neither of the two. */
  readonly unread: readonly string[];
}

/** The languages that the caller wants. */
export interface WantedLanguages {
  readonly from?: string;
  readonly to?: string;
}

/** How the words of heads are compared. */
function folded(word: string): string {
  return loose(word.toLowerCase(), 'ckb');
}

const HEADS: ReadonlyMap<string, string> = new Map(
  parseWordTable(columnHeadsText).flatMap(({ key, words }) =>
    words.map((word) => [folded(word), key] as const),
  ),
);

/** More words than that are a text, not a head. */
const HEAD_WORDS_MAX = 3;

/** What the words of a head say, by the keys of the list. */
function saidBy(head: string): ReadonlySet<string> {
  const words = head.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length > HEAD_WORDS_MAX) return new Set();
  return new Set(words.flatMap((word) => HEADS.get(folded(word)) ?? []));
}

/** A language told by words: a dialect before the language it is one of. */
function languageInWords(head: string): string | undefined {
  const said = saidBy(head);
  return ['ckb', 'kmr', 'ku', 'ar', 'en'].find((language) => said.has(language));
}

/** The language at the head of a column; Kurdish without dialect by the letters of the column. */
function columnLanguage(head: string, column: readonly string[]): string | undefined {
  const name = unguardCell(head).trim();
  const inBrackets = /[([]\s*([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})*)\s*[)\]]\s*$/.exec(name)?.[1];
  const words = languageInWords(name);
  const named = words === 'ku' ? ({ kind: 'kurdish' } as const) : namedLanguage(inBrackets ?? name);
  if (words !== undefined && words !== 'ku') return words;
  if (named.kind === 'ours') return named.language;
  if (named.kind === 'foreign')
    return /^[a-z]{2,3}(?:-|$)/i.test(named.tag) ? named.tag : undefined;
  return named.kind === 'none' ? undefined : kurdishByScript(column.join(' '));
}

/** The columns of a table whose heads name no languages. */
function columnsBySide(heads: readonly string[], from: string, to: string): Columns {
  const side = (key: string) => heads.findIndex((head) => saidBy(head).has(key));
  const [source, target] = [side('source'), side('target')];
  const hasHeads = source >= 0 && target >= 0 && source !== target;
  const texts = hasHeads ? { source, target } : { source: 0, target: 1 };
  const status = hasHeads ? statusColumn(heads) : -1;
  return { from, to, ...texts, status, hasHeads, unread: [] };
}

function statusColumn(heads: readonly string[]): number {
  return heads.findIndex((head) => head.trim().toLowerCase() === 'status');
}

/**
 * Finds the two texts.
 *
 * @param lines the first lines of the table, heads included when it has any
 *
 * Problems: `table.language` when nobody says which languages they are in, `table.no-column` when one that is wanted is
 * not among those that the heads name.
 */
export function findColumns(
  lines: readonly (readonly string[])[],
  wanted: WantedLanguages,
  file: string,
): Result<Columns> {
  const heads = lines[0] ?? [];
  const status = statusColumn(heads);
  const languages = heads.map((head, column) =>
    column === status
      ? undefined
      : columnLanguage(
          head,
          lines.slice(1).map((cells) => cells[column] ?? ''),
        ),
  );
  const ours = [...new Set(languages.filter((language) => isLanguageTag(language)))];
  // A column headed `id` or `no` is hardly Indonesian or Norwegian as long as there are columns of our languages.
  const find = (language: string | undefined, except: number) => {
    const fits = (isOurs: boolean) =>
      languages.findIndex(
        (one, column) =>
          one !== undefined &&
          column !== except &&
          (language ? one === language : !isOurs || isLanguageTag(one)),
      );
    const first = fits(true);
    return first < 0 ? fits(false) : first;
  };
  const source = find(wanted.from, -1);
  const target = source < 0 ? -1 : find(wanted.to, source);
  const [from, to] = [languages[source], languages[target]];
  if (from && to) {
    const isChosen = wanted.from !== undefined && wanted.to !== undefined;
    const unread = isChosen ? [] : ours.filter((one) => one !== from && one !== to);
    return ok({ from, to, source, target, status, hasHeads: true, unread });
  }
  const missing = [wanted.from, wanted.to].find((one) => one && !languages.includes(one));
  if (ours.length >= 2 && missing !== undefined) {
    const values = { language: missing, names: ours.join(', ') };
    return fail({ code: 'table.no-column', at: { file, line: 1 }, values });
  }
  if (!wanted.from || !wanted.to) return fail({ code: 'table.language', at: { file } });
  return ok(columnsBySide(heads, wanted.from, wanted.to));
}
