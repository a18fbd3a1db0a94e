/** The translate screen from 120 columns: suggestions beside the texts; from 160 the running text below them. */
import type { TranslateState } from '../../../app/index.ts';
import { directionOf } from '../../../core/language-tag.ts';
import type { View } from '../../commands/index.ts';
import {
  beside,
  blank,
  block,
  type Column,
  type FrameRow,
  joined,
  oneLine,
  type Piece,
  padded,
  rule,
  type Surface,
  say,
} from '../../frame/index.ts';
import type { Geometry } from './geometry.ts';
import { offerPieces } from './offers.ts';
import { segmentColumns } from './segments.ts';
import { offersPart, textParts, whyRule } from './titles.ts';

/** Two lines of the text before and two of the text behind, in one language. */
function contextPieces(
  surface: Surface,
  texts: readonly [before: string, after: string],
  columns: number,
  direction: 'rtl' | 'ltr',
): readonly Piece[] {
  return texts.flatMap((text) => {
    const setting = { columns: columns - 2, direction, most: 2 };
    const lines = text === '' ? [] : block(surface, text, setting, { role: 'faint' });
    return [0, 1].map((i) => joined(surface, [blank(1), lines[i] ?? blank(columns - 2), blank(1)]));
  });
}

/** A heading inside the columns: a rule would cut through the suggestions beside it. */
function contextHeading(surface: Surface, geometry: Geometry): readonly Column[] {
  const title = say(surface, 'screens.pane.context');
  return [geometry.sourceColumns, geometry.targetColumns].map((columns, i) => {
    const setting = { columns: columns - 2, direction: surface.direction };
    const words = oneLine(surface, i === 0 ? title : '', setting, { role: 'heading' });
    return { columns, rows: [joined(surface, [blank(1), padded(surface, words, columns - 1)])] };
  });
}

function contextColumns(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
): readonly Column[] {
  const { document, rows, current, target } = translate;
  const { sourceColumns, targetColumns } = geometry;
  const source = (by: number) => document.segments[current + by]?.text ?? '';
  const translation = (by: number) => rows[current + by]?.target ?? '';
  const draw = (texts: readonly [string, string], columns: number, direction: 'rtl' | 'ltr') => ({
    columns,
    rows: contextPieces(surface, texts, columns, direction),
  });
  return [
    draw([source(-1), source(1)], sourceColumns, directionOf(document.language)),
    draw([translation(-1), translation(1)], targetColumns, directionOf(target)),
  ];
}

/** From the rule under the top bar to the one over the messages. */
export function wideRows(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
  view: View,
): readonly FrameRow[] {
  const { sourceColumns, targetColumns, offerColumns, listRows, contextRows } = geometry;
  const list = segmentColumns(surface, translate, geometry);
  const widths = [sourceColumns, targetColumns, offerColumns];
  const height = listRows + (contextRows > 0 ? contextRows + 1 : 0);
  const offers = offerPieces(surface, translate, view, offerColumns, height);
  const withOffers = (columns: readonly Column[], from: number, count: number) =>
    beside(
      surface,
      [...columns, { columns: offerColumns, rows: offers.slice(from, from + count) }],
      count,
    );
  const texts: readonly Column[] = [
    { columns: sourceColumns, rows: list.source },
    { columns: targetColumns, rows: list.target },
  ];
  const parts = [
    ...textParts(surface, translate, geometry),
    offersPart(surface, translate, geometry),
  ];
  const rows = [rule(surface, parts, null, widths), ...withOffers(texts, 0, listRows)];
  if (contextRows > 0) {
    rows.push(...withOffers(contextHeading(surface, geometry), listRows, 1));
    const context = contextColumns(surface, translate, geometry);
    rows.push(...withOffers(context, listRows + 1, contextRows));
  }
  return [...rows, whyRule(surface, translate, geometry, widths)];
}
