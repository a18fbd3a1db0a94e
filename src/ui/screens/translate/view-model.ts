/** The translate screen as rows of a frame: from the state and the surface, pure. */
import { type AppState, progressOf, type TranslateState } from '../../../app/index.ts';
import { formatPercent } from '../../../i18n/index.ts';
import type { View } from '../../commands/index.ts';
import {
  beside,
  blank,
  type FrameRow,
  joined,
  label,
  nameLabel,
  rule,
  type Surface,
  say,
} from '../../frame/index.ts';
import { emptyRows, hintRow, messagePieces, progressPiece, savePiece, topRow } from '../bars.ts';
import { type Geometry, geometryOf } from './geometry.ts';
import { narrowRows } from './narrow.ts';
import { stackedRows } from './stacked.ts';
import { wideRows } from './wide.ts';

/** Columns of the progress bar. */
const PROGRESS_COLUMNS = { narrow: 6, wide: 16 };
/** Columns of a file name in the top bar. */
const NAME_COLUMNS = 22;
/** From here on the top bar has room for counts. */
const COUNTS_FROM_COLUMNS = 120;

/** The top bar: document, languages, progress by words, save state. */
function translateTop(surface: Surface, state: AppState, translate: TranslateState): FrameRow {
  const progress = progressOf(translate);
  const share = progress.words === 0 ? 0 : progress.confirmedWords / progress.words;
  const hasRoom = surface.columns >= COUNTS_FROM_COLUMNS;
  const { confirmed: done, segments: total } = progress;
  const bar = progressPiece(surface, share, PROGRESS_COLUMNS[hasRoom ? 'wide' : 'narrow']);
  const percent = formatPercent(surface.language, share);
  const words = hasRoom ? say(surface, 'screens.top.progress', { percent }) : percent;
  const count = translate.utterances.length;
  const counts = hasRoom
    ? [
        label(surface, say(surface, 'screens.top.statements', { count }), 'faint'),
        label(surface, say(surface, 'screens.top.units', { count: state.memory.units }), 'faint'),
      ]
    : [];
  return topRow(surface, {
    title: [
      nameLabel(surface, translate.document.name, undefined, NAME_COLUMNS),
      label(surface, say(surface, 'screens.top.segments', { done, total })),
      joined(surface, [bar, blank(1), label(surface, words)]),
      ...counts,
    ],
    end: [savePiece(surface, state)],
  });
}

/** Messages between bars, and the rule that closes the frame. */
function foot(surface: Surface, state: AppState, geometry: Geometry): readonly FrameRow[] {
  const { innerColumns, messageRows } = geometry;
  const messages = messagePieces(surface, state, innerColumns - 1, messageRows);
  const rows = messages.map((piece) => joined(surface, [blank(1), piece]));
  return [
    ...beside(surface, [{ columns: innerColumns, rows }], messageRows),
    rule(surface, [{ columns: innerColumns }], [innerColumns], null),
  ];
}

/** All rows of the screen. */
export function translateRows(surface: Surface, state: AppState, view: View): readonly FrameRow[] {
  const { translate } = state;
  if (translate === null) return emptyRows(surface, state, say(surface, 'screens.translate.none'));
  const geometry = geometryOf(surface);
  const top = translateTop(surface, state, translate);
  const hints = hintRow(surface, state);
  if (geometry.arrangement === 'stacked') {
    return [top, ...stackedRows(surface, state, translate, geometry, view), hints];
  }
  const draw = geometry.arrangement === 'narrow' ? narrowRows : wideRows;
  const body = draw(surface, translate, geometry, view);
  return [top, ...body, ...foot(surface, state, geometry), hints];
}
