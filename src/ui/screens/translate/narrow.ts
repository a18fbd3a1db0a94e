/** The translate screen from 80 columns: source beside translation, suggestions below. */
import type { TranslateState } from '../../../app/index.ts';
import type { View } from '../../commands/index.ts';
import { beside, type FrameRow, rule, type Surface } from '../../frame/index.ts';
import type { Geometry } from './geometry.ts';
import { offerPieces } from './offers.ts';
import { segmentColumns } from './segments.ts';
import { offersPart, textParts, whyRule } from './titles.ts';

/** From the rule under the top bar to the one over the messages. */
export function narrowRows(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
  view: View,
): readonly FrameRow[] {
  const { sourceColumns, targetColumns, innerColumns, listRows, offerRows } = geometry;
  const list = segmentColumns(surface, translate, geometry);
  const halves = [sourceColumns, targetColumns];
  const offers = offerPieces(surface, translate, view, innerColumns, offerRows);
  return [
    rule(surface, textParts(surface, translate, geometry), null, halves),
    ...beside(
      surface,
      [
        { columns: sourceColumns, rows: list.source },
        { columns: targetColumns, rows: list.target },
      ],
      listRows,
    ),
    rule(surface, [offersPart(surface, translate, geometry)], halves, [innerColumns]),
    ...beside(surface, [{ columns: innerColumns, rows: offers }], offerRows),
    whyRule(surface, translate, geometry, [innerColumns]),
  ];
}
