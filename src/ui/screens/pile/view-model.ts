/** The pile as rows of a frame: the groups of files, why the current one is one, what accepting would take. */
import { type AppState, expectedOf, filesIn, type PileState } from '../../../app/index.ts';
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
  rule,
  type Surface,
  say,
} from '../../frame/index.ts';
import { emptyRows, hintRow, messagePieces, savePiece, topRow } from '../bars.ts';
import { filled, wordsRow } from '../stacked-text.ts';
import { firstInSight } from '../windows.ts';
import { pileGeometry } from './geometry.ts';
import { acceptValues, fileName, groupCells, pairWord, rowsWords, whyGroup } from './group.ts';

function pileTop(surface: Surface, state: AppState, pile: PileState): FrameRow {
  const paired = pile.groups.filter((group) => filesIn(group) > 1).length;
  const left = pile.groups.length - paired;
  const names = pile.folders.join(' = ');
  return topRow(surface, {
    title: [
      label(surface, say(surface, 'pile.pairs', { count: paired }), 'heading'),
      ...(left > 0
        ? [label(surface, say(surface, 'pile.left-over', { count: left }), 'warning')]
        : []),
      nameLabel(surface, names, 'faint', Math.floor(surface.columns * 0.3)),
    ],
    end: [savePiece(surface, state)],
  });
}

/** How far the work is, or what accepting would take. */
function pileReason(surface: Surface, pile: PileState): string {
  const { language } = surface;
  if (pile.work) {
    const percent = formatPercent(language, pile.work.share);
    return say(surface, `pile.working.${pile.work.kind}`, { percent });
  }
  const expected = expectedOf(pile.groups, pile.threshold);
  return say(surface, 'pile.threshold', {
    percent: formatPercent(language, pile.threshold),
    ...acceptValues(surface, expected),
  });
}

function stackedRows(surface: Surface, state: AppState, pile: PileState): readonly FrameRow[] {
  const { listRows, messageRows } = pileGeometry(surface, pile);
  const height = listRows + 2;
  const each = pile.folders.length + 1;
  const page = Math.max(1, Math.floor(height / each));
  const rows: FrameRow[] = [];
  for (let at = firstInSight(pile.current, page); rows.length + each <= height; at += 1) {
    const group = pile.groups[at];
    if (!group) break;
    const pointer = at === pile.current ? surface.glyphs.pointer : ' ';
    const word = say(surface, `pile.pair.${pairWord(group)}`);
    const percent = formatPercent(surface.language, group.confidence);
    const head = `${pointer} ${percent} ${word} ${surface.glyphs.separator} ${rowsWords(surface, pile, group)}`;
    rows.push(wordsRow(surface, head, at === pile.current ? 'current' : 'label'));
    for (const [side] of pile.folders.entries())
      rows.push(wordsRow(surface, `    ${fileName(pile, group, side)}`));
  }
  const group = pile.groups[pile.current];
  const messages = messagePieces(surface, state, surface.columns - 1, messageRows);
  return [
    pileTop(surface, state, pile),
    ...filled(rows, height),
    wordsRow(surface, group ? whyGroup(surface, group) : '', 'label'),
    wordsRow(surface, pileReason(surface, pile), 'label'),
    ...messages.map((piece) => piece.text),
    hintRow(surface, state),
  ];
}

/** All rows of the screen. */
export function pileRows(surface: Surface, state: AppState): readonly FrameRow[] {
  const { pile } = state;
  if (pile === null) return emptyRows(surface, state, say(surface, 'screens.align.none'));
  if (!surface.sideBySide) return stackedRows(surface, state, pile);
  const geometry = pileGeometry(surface, pile);
  const { innerColumns, listRows, messageRows, nameColumns, pairColumns, rowsColumns } = geometry;
  const widths = [pairColumns, ...nameColumns, rowsColumns];
  const from = firstInSight(pile.current, listRows);
  const cells = pile.groups
    .slice(from, from + listRows)
    .map((_, i) => groupCells(surface, pile, from + i, geometry));
  const whole = [innerColumns];
  const group = pile.groups[pile.current];
  const setting = { columns: innerColumns - 1, direction: surface.direction };
  const why = oneLine(surface, group ? whyGroup(surface, group) : '', setting, { role: 'label' });
  const messages = messagePieces(surface, state, innerColumns - 1, messageRows);
  const below: readonly Piece[] = [why, ...messages].map((piece) =>
    joined(surface, [blank(1), piece]),
  );
  const titles = pile.folders.map((title, side) => ({
    columns: nameColumns[side] ?? 0,
    title,
    active: side === pile.side,
  }));
  return [
    pileTop(surface, state, pile),
    rule(
      surface,
      [
        { columns: pairColumns, title: say(surface, 'pile.pair') },
        ...titles,
        { columns: rowsColumns, title: say(surface, 'screens.align.bead') },
      ],
      null,
      widths,
    ),
    ...beside(
      surface,
      widths.map((columns, i) => ({
        columns,
        rows: cells.map((row) => row[i] ?? blank(columns)),
      })),
      listRows,
    ),
    rule(surface, [{ columns: innerColumns, title: pileReason(surface, pile) }], widths, whole),
    ...beside(surface, [{ columns: innerColumns, rows: below }], messageRows + 1),
    rule(surface, [{ columns: innerColumns }], whole, null),
    hintRow(surface, state),
  ];
}
