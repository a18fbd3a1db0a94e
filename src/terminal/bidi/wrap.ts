/** Breaking a paragraph into lines, in logical order, before any reordering. */

/** What wrapping needs to know of a cell. */
export interface Breakable {
  readonly text: string;
  readonly widthColumns: number;
}

/** One line as indexes of cells: `[from, to)` is drawn, `[to, next)` are blanks that hang past the edge. */
export interface WrappedLine {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

const BLANK = ' ';

/** Hyphens and dashes after which a line may break when a letter or digit follows. */
const BREAK_AFTER = /^[-\u2010\u2013\u2014]$/;
const WORD_START = /^[\p{L}\p{N}]/u;

/** Scripts without blanks between words break at any wide cell. */
function mayBreakAfter(cell: Breakable, next: Breakable | undefined): boolean {
  if (cell.text === BLANK) return true;
  if (BREAK_AFTER.test(cell.text)) return next !== undefined && WORD_START.test(next.text);
  return cell.widthColumns === 2 && next?.widthColumns === 2;
}

/** Cuts the blanks at the end of `[from, to)` that do not fit. Counting them would push a line that fits. */
function withoutOverhang(
  cells: readonly Breakable[],
  from: number,
  to: number,
  columns: number,
): number {
  let width = 0;
  for (let i = from; i < to; i++) width += cells[i]?.widthColumns ?? 0;
  let end = to;
  while (end > from && width > columns && cells[end - 1]?.text === BLANK) {
    end -= 1;
    width -= 1;
  }
  return end;
}

/**
 * Lines of at most `columns` columns, at least one line. Breaks after blanks and hyphens; a word longer than a line
 * breaks between cells.
 */
export function wrap(cells: readonly Breakable[], columns: number): readonly WrappedLine[] {
  const lines: WrappedLine[] = [];
  let from = 0;
  let width = 0;
  let breakAt = 0;
  let widthAtBreak = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (cell === undefined) break;
    // Again after a break at an earlier blank: a wide cell may still not fit behind what was taken along.
    while (width + cell.widthColumns > columns && cell.text !== BLANK && i > from) {
      const cut = breakAt > from ? breakAt : i;
      lines.push({ from, to: withoutOverhang(cells, from, cut, columns), next: cut });
      width -= cut === breakAt ? widthAtBreak : width;
      from = cut;
    }
    width += cell.widthColumns;
    if (mayBreakAfter(cell, cells[i + 1])) {
      breakAt = i + 1;
      widthAtBreak = width;
    }
  }
  const to = withoutOverhang(cells, from, cells.length, columns);
  lines.push({ from, to, next: cells.length });
  return lines;
}
