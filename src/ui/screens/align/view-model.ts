/** The align screen as rows of a frame: from the state and the surface, pure. */
import { type AlignState, type AppState, isDoubtful } from '../../../app/index.ts';
import { formatPercent } from '../../../i18n/index.ts';
import {
  beside,
  blank,
  type FrameRow,
  joined,
  label,
  nameLabel,
  oneLine,
  type Piece,
  type RulePart,
  rule,
  type Surface,
  say,
} from '../../frame/index.ts';
import { emptyRows, hintRow, messagePieces, progressPiece, savePiece, topRow } from '../bars.ts';
import { firstLineInSight } from '../windows.ts';
import { beadPieces, closedSide, openSide, wordOf } from './bead.ts';
import { type AlignGeometry, alignGeometry, beadRowsLimit, inOrder } from './geometry.ts';
import { alignReason } from './reason.ts';
import { stackedAlignRows } from './stacked.ts';

/** Share of the top bar that the file names may take. */
const NAME_SHARE = 0.3;

function alignTop(surface: Surface, state: AppState, align: AlignState): FrameRow {
  const words = align.rows.map((row) => wordOf(row, align.threshold));
  const count = (word: (typeof words)[number]) => words.filter((one) => one === word).length;
  const names = align.documents.map((document) => document.name).join(' = ');
  const doubtful = align.rows.filter((row) => isDoubtful(row, align.threshold)).length;
  return topRow(surface, {
    title: [
      label(
        surface,
        say(surface, 'screens.align.doubtful', { count: doubtful }),
        doubtful > 0 ? 'warning' : 'good',
      ),
      label(surface, say(surface, 'screens.align.rows', { count: align.rows.length }), 'faint'),
      nameLabel(surface, names, undefined, Math.floor(surface.columns * NAME_SHARE)),
      label(
        surface,
        say(surface, 'screens.align.confirmed', { count: count('confirmed') }),
        'faint',
      ),
    ],
    end: [savePiece(surface, state)],
  });
}

function titles(surface: Surface, align: AlignState, geometry: AlignGeometry): readonly RulePart[] {
  const sides = align.documents.map(
    (document, i): RulePart => ({
      columns: geometry.sideColumns[i] ?? 0,
      title: say(surface, `explanations.language.${document.language}`),
      active: i === align.side,
    }),
  );
  return inOrder(sides, {
    columns: geometry.beadColumns,
    title: say(surface, 'screens.align.bead'),
  });
}

/** A row in sight: its cells in the order of the screen, and how many rows of the screen it takes. */
interface DrawnRow {
  readonly index: number;
  readonly cells: readonly (readonly Piece[])[];
  readonly height: number;
}

/** The rows in sight, from the top of the list. */
export function rowsInSight(
  surface: Surface,
  align: AlignState,
  geometry: AlignGeometry,
): readonly DrawnRow[] {
  const { listRows, sideColumns, beadColumns } = geometry;
  const most = beadRowsLimit(geometry);
  const page = Math.max(1, listRows - most + 1);
  const drawn: DrawnRow[] = [];
  let height = 0;
  // The last page is as full as the others.
  const first = firstLineInSight(align.current, page, align.rows.length);
  for (let index = first; height < listRows; index += 1) {
    const row = align.rows[index];
    if (row === undefined) break;
    const current = index === align.current;
    const sides = sideColumns.map((width, side) =>
      current
        ? openSide(surface, align, row, side, width)
        : [closedSide(surface, align, row, side, width)],
    );
    const bead = beadPieces(surface, align, row, { current, columns: beadColumns });
    const cells = inOrder(sides, bead);
    const rows = Math.min(most, Math.max(...cells.map((cell) => cell.length)));
    drawn.push({ index, cells, height: rows });
    height += rows;
  }
  return drawn;
}

/** The same as one list of pieces for each column of the screen. */
function columnsOfRows(
  surface: Surface,
  align: AlignState,
  geometry: AlignGeometry,
): readonly (readonly Piece[])[] {
  const { listRows, sideColumns, beadColumns } = geometry;
  const drawn = rowsInSight(surface, align, geometry);
  return inOrder(sideColumns, beadColumns).map((width, i) =>
    drawn
      .flatMap(({ cells, height }) =>
        Array.from({ length: height }, (_, k) => cells[i]?.[k] ?? blank(width)),
      )
      .slice(0, listRows),
  );
}

/** While the alignment is computed: how far it is. */
function workingRows(
  surface: Surface,
  share: number,
  height: number,
  columns: number,
): readonly Piece[] {
  const percent = formatPercent(surface.language, share);
  const setting = { columns: columns - 4, direction: surface.direction };
  const words = oneLine(surface, say(surface, 'screens.align.working', { percent }), setting);
  const above = Array.from({ length: Math.floor(height / 2) - 1 }, () => blank(columns));
  return [
    ...above,
    joined(surface, [blank(2), words]),
    joined(surface, [blank(2), progressPiece(surface, share, Math.min(40, columns - 4))]),
  ];
}

/** All rows of the screen. */
export function alignRows(surface: Surface, state: AppState): readonly FrameRow[] {
  const { align } = state;
  if (align === null) return emptyRows(surface, state, say(surface, 'screens.align.none'));
  const top = alignTop(surface, state, align);
  const hints = hintRow(surface, state);
  const geometry = alignGeometry(surface, align);
  if (!surface.sideBySide) {
    return [top, ...stackedAlignRows(surface, state, align, geometry), hints];
  }
  const { innerColumns, listRows, messageRows } = geometry;
  const whole = [innerColumns];
  // While the first rows are being found there is nothing else to show; later the rows stay in sight.
  const share = align.rows.length === 0 ? (align.work?.share ?? null) : null;
  const isList = share === null;
  const widths = isList ? inOrder(geometry.sideColumns, geometry.beadColumns) : whole;
  const cells = isList
    ? columnsOfRows(surface, align, geometry)
    : [workingRows(surface, share, listRows, innerColumns)];
  const parts = isList ? titles(surface, align, geometry) : [{ columns: innerColumns }];
  const messages = messagePieces(surface, state, innerColumns - 1, messageRows);
  return [
    top,
    rule(surface, parts, null, widths),
    ...beside(
      surface,
      widths.map((columns, i) => ({ columns, rows: cells[i] ?? [] })),
      listRows,
    ),
    rule(surface, [{ columns: innerColumns, title: alignReason(surface, align) }], widths, whole),
    ...beside(
      surface,
      [
        {
          columns: innerColumns,
          rows: messages.map((piece) => joined(surface, [blank(1), piece])),
        },
      ],
      messageRows,
    ),
    rule(surface, [{ columns: innerColumns }], whole, null),
    hints,
  ];
}
