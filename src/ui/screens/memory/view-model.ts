/** The memory screen as rows of a frame: what is searched for, what was found, the selected unit. */
import type { AppState } from '../../../app/index.ts';
import { directionOf } from '../../../core/language-tag.ts';
import { readQuestion } from '../../../core/match/index.ts';
import { formatPercent, joinParts } from '../../../i18n/index.ts';
import {
  blank,
  block,
  type FrameRow,
  joined,
  label,
  type Piece,
  type Surface,
  say,
} from '../../frame/index.ts';
import { hintRow, messagePieces, savePiece, topRow } from '../bars.ts';
import { fieldRow, listFrameRows } from '../list-frame.ts';
import { filled, sentenceRows, textRows, wordsRow } from '../stacked-text.ts';
import { firstInSight } from '../windows.ts';
import { type ListGeometry, listGeometry } from './geometry.ts';
import { hitMarks, hitPiece, unitWords, variantPieces } from './hit.ts';

function memoryTop(surface: Surface, state: AppState): FrameRow {
  const { memory } = state;
  const references = memory.references.map((one) => one.name);
  return topRow(surface, {
    title: [
      label(surface, say(surface, 'screens.memory.title', { name: memory.name }), 'heading'),
      label(surface, say(surface, 'screens.top.units', { count: memory.units })),
      label(surface, joinParts(surface.language, references), 'faint', 24),
    ],
    end: [savePiece(surface, state)],
  });
}

/** What stands in the place of hits: how to search, that it is being searched, that there is nothing. */
function insteadOfHits(surface: Surface, state: AppState): string {
  const { field, busy } = state.concordance;
  if (field.text.trim() === '')
    return `${say(surface, 'screens.memory.empty')} ${say(surface, 'screens.memory.filters')}`;
  const { unknown } = readQuestion(field.text);
  if (unknown.length > 0) {
    const text = unknown.join(' ');
    return `${say(surface, 'screens.memory.unknown', { text })} ${say(surface, 'screens.memory.filters')}`;
  }
  if (busy) return say(surface, 'screens.memory.busy');
  return say(surface, 'screens.memory.none', { text: field.text.trim() });
}

function hitPieces(surface: Surface, state: AppState, geometry: ListGeometry): readonly Piece[] {
  const { hits, selected } = state.concordance;
  const { innerColumns, listRows } = geometry;
  if (hits.length === 0) {
    const setting = { columns: innerColumns - 2, direction: surface.direction };
    const words = block(surface, insteadOfHits(surface, state), setting, { role: 'faint' });
    return words.map((line) => joined(surface, [blank(1), line]));
  }
  const from = firstInSight(selected, listRows);
  return hits
    .slice(from, from + listRows)
    .map((hit, i) =>
      hitPiece(surface, hit, { selected: from + i === selected, columns: innerColumns }),
    );
}

function hitsCount(surface: Surface, state: AppState): string {
  const { hits, busy } = state.concordance;
  if (busy) return say(surface, 'screens.memory.busy');
  return hits.length === 0 ? '' : say(surface, 'screens.memory.hits', { count: hits.length });
}

/** One text a row: the hits in turn, the selected one with all its texts. */
function stackedRows(
  surface: Surface,
  state: AppState,
  geometry: ListGeometry,
): readonly FrameRow[] {
  const { hits, selected, field } = state.concordance;
  const height = surface.rows - 3 - geometry.messageRows;
  const rows: FrameRow[] = [];
  for (let i = firstInSight(selected, 3); i < hits.length && rows.length < height; i += 1) {
    const hit = hits[i];
    if (hit === undefined) break;
    const isSelected = i === selected;
    const percent = formatPercent(surface.language, hit.score);
    const pointer = isSelected ? surface.glyphs.pointer : ' ';
    const heading = joinParts(surface.language, [`${pointer} ${percent}`, hit.memory]);
    const words = isSelected ? `${heading} ${unitWords(surface, hit)}` : heading;
    rows.push(wordsRow(surface, words, isSelected ? 'current' : 'label'));
    for (const text of hit.texts.slice(0, isSelected ? hit.texts.length : 2)) {
      const setting = { direction: directionOf(text.language), most: isSelected ? 2 : 1 };
      rows.push(...textRows(surface, text.text, setting, { marks: hitMarks(text) }));
    }
  }
  if (hits.length === 0)
    rows.push(...sentenceRows(surface, insteadOfHits(surface, state), 'faint'));
  const messages = messagePieces(surface, state, surface.columns - 1, geometry.messageRows);
  return [
    memoryTop(surface, state),
    fieldRow(surface, field, hitsCount(surface, state)),
    ...filled(rows, height),
    ...messages.map((piece) => piece.text),
    hintRow(surface, state),
  ];
}

/** All rows of the screen. */
export function memoryRows(surface: Surface, state: AppState): readonly FrameRow[] {
  const geometry = listGeometry(surface);
  if (!surface.sideBySide) return stackedRows(surface, state, geometry);
  const { hits, selected, field } = state.concordance;
  const { innerColumns, detailRows } = geometry;
  const hit = hits[selected];
  return listFrameRows(surface, state, geometry, {
    top: memoryTop(surface, state),
    field,
    count: hitsCount(surface, state),
    rows: hitPieces(surface, state, geometry),
    title: hit === undefined ? '' : unitWords(surface, hit),
    details:
      hit === undefined
        ? []
        : [{ columns: innerColumns, rows: variantPieces(surface, hit, innerColumns, detailRows) }],
  });
}
