/**
 * Bilingual tables, tab or comma separated: a first line of language names, then one segment a line. What we write no
 * spreadsheet can run, and reading it gives back the same texts, line breaks and quotation marks included.
 */
import Papa from 'papaparse';
import { isLanguageTag } from '../core/language-tag.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { type Delimiter, writeCells, writeCellsInPieces } from './cells.ts';
import { unguardCell } from './formula-guard.ts';
import { kurdishByScript, namedLanguage } from './languages.ts';

/** A table to be written. */
export interface TableToWrite {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly source: string;
    readonly target: string;
    readonly status?: string;
    /** How sure the target is, in whole percent; null where there is none. */
    readonly percent?: number | null;
    /** Where the target comes from. */
    readonly origin?: string;
  }[];
}

/** Columns behind the two texts, in order. */
const EXTRA_COLUMNS = ['status', 'percent', 'origin'] as const;

/** How a table is written. */
export interface WriteTableOptions {
  /** @default '\t' */
  readonly delimiter?: Delimiter;
  /** A byte order mark, by which Excel knows UTF-8. @default true for commas and semicolons, false for tabs */
  readonly bom?: boolean;
}

/** Writes a bilingual table: columns source, target and, those that any row has, status, percent and origin. */
export function writeTsv(table: TableToWrite, options: WriteTableOptions = {}): string {
  const delimiter = options.delimiter ?? '\t';
  const extra = EXTRA_COLUMNS.filter((name) => table.rows.some((row) => row[name] !== undefined));
  const body = writeCells(
    [
      [table.from, table.to, ...extra],
      ...table.rows.map((row) => [row.source, row.target, ...extra.map((name) => row[name] ?? '')]),
    ],
    delimiter,
  );
  return (options.bom ?? delimiter !== '\t') ? `\ufeff${body}` : body;
}

/** Writes pairs of texts in pieces, as {@link writeTsv} writes them whole. */
export function* writePairs(
  { from, to, pairs }: { from: string; to: string; pairs: Iterable<readonly [string, string]> },
  options: WriteTableOptions = {},
): Generator<string, void> {
  const delimiter = options.delimiter ?? '\t';
  if (options.bom ?? delimiter !== '\t') yield '\ufeff';
  yield writeCells([[from, to]], delimiter);
  yield* writeCellsInPieces(pairs, delimiter);
}

/** A table as read. */
export interface Table {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    /** Line of the file, from 1, at which the row begins. */
    readonly line: number;
    readonly source: string;
    readonly target: string;
    /** Empty when the table has no such column. */
    readonly status: string;
  }[];
}

/** What is known about a table besides its text. */
export interface ReadTableOptions {
  /** Name for problems; its ending decides between tabs and commas when `delimiter` is not given. */
  readonly file?: string;
  readonly delimiter?: Delimiter;
  /** Languages of the first two columns, for a table whose first line does not name them. */
  readonly from?: string;
  readonly to?: string;
}

interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Splits a text into rows of cells; the number of line ends taken so far tells where each row begins. */
function parseCells(text: string, delimiter: Delimiter, quoted: boolean): Result<Cells[], number> {
  const rows: Cells[] = [];
  let line = 1;
  let badLine = 0;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    ...(quoted ? {} : { quoteChar: '\0' }),
    step: ({ data, errors, meta }) => {
      if (errors.some(({ type }) => type === 'Quotes') && badLine === 0) badLine = line;
      if (data.some((cell) => cell !== '')) rows.push({ line, cells: data });
      line += text.slice(at, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      at = meta.cursor;
    },
  });
  return badLine > 0 ? fail(badLine) : ok(rows);
}

/** Separator of a text without a telling name: the one its first line has most of. */
function guessDelimiter(text: string, file: string): Delimiter {
  if (/\.(?:tsv|tab)$/i.test(file)) return '\t';
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (char: string) => first.split(char).length;
  const candidates: Delimiter[] = /\.csv$/i.test(file) ? [',', ';', '\t'] : ['\t', ',', ';'];
  return candidates.reduce((best, char) => (count(char) > count(best) ? char : best));
}

interface Columns {
  readonly from: string;
  readonly to: string;
  readonly source: number;
  readonly target: number;
  readonly status: number;
  readonly hasHeader: boolean;
}

/** A language by its name at the head of a column; Kurdish without dialect by the letters of the column. */
function columnLanguage(name: string, column: number, rows: readonly Cells[]): string | undefined {
  const named = namedLanguage(unguardCell(name));
  if (named.kind === 'ours') return named.language;
  if (named.kind === 'foreign')
    return /^[a-z]{2,3}(?:-|$)/i.test(named.tag) ? named.tag : undefined;
  if (named.kind === 'none') return undefined;
  return kurdishByScript(
    rows
      .slice(1, 200)
      .map(({ cells }) => cells[column] ?? '')
      .join(' '),
  );
}

/** Finds the two texts by the first line, or by the languages the caller names. */
function findColumns(rows: readonly Cells[], options: ReadTableOptions): Columns | undefined {
  const heads = rows[0]?.cells ?? [];
  const status = heads.findIndex((head) => head.trim().toLowerCase() === 'status');
  const languages = heads.map((head, column) =>
    column === status ? undefined : columnLanguage(head, column, rows),
  );
  // A column headed `id` or `no` is hardly Indonesian or Norwegian as long as there are columns of our languages.
  const find = (wanted: string | undefined, except: number) => {
    const fits = (isOurs: boolean) =>
      languages.findIndex(
        (language, column) =>
          language !== undefined &&
          column !== except &&
          (wanted ? language === wanted : !isOurs || isLanguageTag(language)),
      );
    const ours = fits(true);
    return ours < 0 ? fits(false) : ours;
  };
  const source = find(options.from, -1);
  const target = source < 0 ? -1 : find(options.to, source);
  const [from, to] = [languages[source], languages[target]];
  if (from && to) return { from, to, source, target, status, hasHeader: true };
  if (!options.from || !options.to) return undefined;
  return { from: options.from, to: options.to, source: 0, target: 1, status: -1, hasHeader: false };
}

/**
 * Reads a bilingual table. Cells are taken as they are but for the guard against formulas. A tab-separated file whose
 * quotation marks do not pair is read with the marks as text.
 *
 * Problems: `table.quotes` and `table.columns` with the line, `table.language`.
 */
export function readTsv(text: string, options: ReadTableOptions = {}): Result<Table> {
  const file = options.file ?? '';
  const content = text.replace(/^\ufeff/, '');
  const delimiter = options.delimiter ?? guessDelimiter(content, file);
  let parsed = parseCells(content, delimiter, true);
  if (!parsed.ok && delimiter === '\t') {
    const bare = parseCells(content, delimiter, false);
    const width = bare.ok ? bare.value[0]?.cells.length : 0;
    if (bare.ok && bare.value.every(({ cells }) => cells.length === width)) parsed = bare;
  }
  if (!parsed.ok) return fail({ code: 'table.quotes', at: { file, line: parsed.problem } });
  const columns = findColumns(parsed.value, options);
  const narrow = parsed.value.find(({ cells }) => cells.length < 2);
  if (narrow) {
    const values = { columns: narrow.cells.length };
    return fail({ code: 'table.columns', at: { file, line: narrow.line }, values });
  }
  if (!columns) return fail({ code: 'table.language', at: { file } });
  const rows = parsed.value.slice(columns.hasHeader ? 1 : 0).map(({ line, cells }) => ({
    line,
    source: unguardCell(cells[columns.source] ?? ''),
    target: unguardCell(cells[columns.target] ?? ''),
    status: unguardCell(cells[columns.status] ?? ''),
  }));
  return ok({ from: columns.from, to: columns.to, rows });
}
