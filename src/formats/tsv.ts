/**
 * Bilingual tables, tab or comma separated: a first line of language names, then one segment a line. What we write no
 * spreadsheet can run, and reading it gives back the same texts, line breaks and quotation marks included.
 */
import Papa from 'papaparse';
import { fail, ok, type Result } from '../core/result.ts';
import { type Delimiter, writeCells, writeCellsInPieces } from './cells.ts';
import { unguardCell } from './formula-guard.ts';
import { type Columns, findColumns } from './table-columns.ts';

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

/** A row of a table: two texts, and how the row stands. */
export interface TableRow {
  /** Line of the file, from 1, at which the row begins. */
  readonly line: number;
  readonly source: string;
  readonly target: string;
  /** Empty when the table has no such column. */
  readonly status: string;
}

/** A table as read. */
export interface Table {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly TableRow[];
  /** Languages of this program that have a column which was not read. */
  readonly unread: readonly string[];
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

/** The text of a table with line ends of one kind between its rows, and where it begins in its file. */
interface TableText {
  readonly text: string;
  readonly firstLine: number;
  readonly delimiter: Delimiter;
  /** False when quotation marks are text like any other. */
  readonly isQuoted: boolean;
}

/**
 * The same text with line feeds between rows. A table that several programs have written into mixes line ends, and the
 * parser knows one kind only: rows that end in another would be taken for one. Cells in quotation marks stay as they are.
 */
function evenLineEnds(text: string, delimiter: Delimiter, isQuoted: boolean): string {
  const kinds = [/\r\n/, /(?<!\r)\n/, /\r(?!\n)/].filter((kind) => kind.test(text));
  if (kinds.length < 2) return text;
  if (!isQuoted) return text.replace(/\r\n?/g, '\n');
  const parts = new RegExp(`(?<![^${delimiter}\\r\\n])"[^"]*(?:""[^"]*)*"|\\r\\n?`, 'g');
  return text.replace(parts, (part) => (part.startsWith('"') ? part : '\n'));
}

/**
 * Hands out the rows of a text that are not blank, each with the line at which it begins. Returns the line of the first
 * quotation mark that is out of place, 0 for none.
 */
function eachRow(
  { text, firstLine, delimiter, isQuoted }: TableText,
  onRow: (cells: readonly string[], line: number) => void,
  most = 0,
): number {
  let line = firstLine;
  let badLine = 0;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    preview: most,
    ...(isQuoted ? {} : { quoteChar: '\0' }),
    step: ({ data, errors, meta }) => {
      if (errors.some(({ type }) => type === 'Quotes') && badLine === 0) badLine = line;
      if (data.some((cell) => cell !== '')) onRow(data, line);
      line += text.slice(at, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      at = meta.cursor;
    },
  });
  return badLine;
}

/** Separator of a text without a telling name: the one its first line has most of. */
function guessDelimiter(text: string, file: string): Delimiter {
  if (/\.(?:tsv|tab)$/i.test(file)) return '\t';
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (char: string) => first.split(char).length;
  const candidates: Delimiter[] = /\.csv$/i.test(file) ? [',', ';', '\t'] : ['\t', ',', ';'];
  return candidates.reduce((best, char) => (count(char) > count(best) ? char : best));
}

/** The line by which Excel is told what separates cells. */
const SEPARATOR_LINE = /^sep=([,;\t])(?:\r\n|\r|\n)/i;
/** Lines looked at to find the columns. */
const HEAD_LINES = 200;

/** Reads the rows of a text whose line ends are even. */
function readRows(table: TableText, options: ReadTableOptions): Result<Table> {
  const file = options.file ?? '';
  const first: (readonly string[])[] = [];
  eachRow(table, (cells) => first.push(cells), HEAD_LINES);
  const columns = findColumns(first, options, file);
  const at: Columns | undefined = columns.ok ? columns.value : undefined;
  const rows: TableRow[] = [];
  let narrow: { readonly columns: number; readonly line: number } | undefined;
  let isHead = at?.hasHeads ?? false;
  const badLine = eachRow(table, (cells, line) => {
    if (cells.length < 2) narrow ??= { columns: cells.length, line };
    const text = (column: number) => unguardCell(cells[column] ?? '');
    if (at && !isHead)
      rows.push({
        line,
        source: text(at.source),
        target: text(at.target),
        status: text(at.status),
      });
    isHead = false;
  });
  if (badLine > 0) return fail({ code: 'table.quotes', at: { file, line: badLine } });
  if (narrow) {
    const values = { columns: narrow.columns };
    return fail({ code: 'table.columns', at: { file, line: narrow.line }, values });
  }
  if (!columns.ok) return columns;
  const { from, to, unread } = columns.value;
  return ok({ from, to, rows, unread });
}

/** Whether every row of a text has as many cells as the first. */
function isEven(table: TableText): boolean {
  let width = 0;
  let even = true;
  eachRow(table, ({ length }) => {
    width ||= length;
    even &&= length === width;
  });
  return even;
}

/**
 * Reads a bilingual table. Cells are taken as they are but for the guard against formulas. A tab-separated file whose
 * quotation marks do not pair is read with the marks as text.
 *
 * Problems: `table.quotes` and `table.columns` with the line, `table.language`, `table.no-column`.
 */
export function readTsv(text: string, options: ReadTableOptions = {}): Result<Table> {
  const bare = text.replace(/^\ufeff/, '');
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(bare) ?? [];
  const content = bare.slice(separatorLine.length);
  const delimiter =
    options.delimiter ??
    ([',', ';', '\t'] as const).find((one) => one === separator) ??
    guessDelimiter(content, options.file ?? '');
  const tableText = (isQuoted: boolean): TableText => ({
    text: evenLineEnds(content, delimiter, isQuoted),
    firstLine: separatorLine === '' ? 1 : 2,
    delimiter,
    isQuoted,
  });
  const read = readRows(tableText(true), options);
  if (read.ok || read.problem.code !== 'table.quotes' || delimiter !== '\t') return read;
  const marksAsText = tableText(false);
  return isEven(marksAsText) ? readRows(marksAsText, options) : read;
}
