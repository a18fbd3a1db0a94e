/** What the memory offers for the current segment: stored wordings of its statements, then matches. */
import type { TranslateState } from '../../../app/index.ts';
import { languageAt } from '../../../core/document.ts';
import { directionOf } from '../../../core/language-tag.ts';
import type { Match } from '../../../core/match/index.ts';
import { formatDay, formatWholePercent, joinParts } from '../../../i18n/index.ts';
import type { View } from '../../commands/index.ts';
import {
  blank,
  block,
  joined,
  label,
  type Mark,
  type Piece,
  padded,
  type Surface,
  say,
  spread,
} from '../../frame/index.ts';
import { keyOf } from '../bars.ts';
import { diffText } from '../diff-text.ts';
import {
  DENSITIES,
  type Density,
  indented,
  numberPiece,
  type OfferRows,
  type Place,
} from './offer-place.ts';
import { partRows, partsHeading } from './parts.ts';
import { headingRows, wordingRows } from './stored-wordings.ts';

/** Where a match comes from: memory, who, when, document. */
function originWords(surface: Surface, match: Match): string {
  const day = match.at === undefined ? [] : [formatDay(surface.language, match.at)];
  const by = match.by === undefined ? [] : [match.by];
  // The longest comes last: it is what is cut where there is no room.
  const parts = [match.memory, ...by, ...day, ...(match.document ? [match.document] : [])];
  return joinParts(surface.language, parts);
}

function matchRows(
  surface: Surface,
  translate: TranslateState,
  match: Match,
  place: Place,
  view: View,
): OfferRows {
  const { number, selected, columns, density } = place;
  const percent = formatWholePercent(surface.language, match.explanation.percent);
  const lead = joined(surface, [
    numberPiece(surface, number, selected),
    padded(surface, label(surface, percent, 'strong'), 5),
    blank(1),
  ]);
  const room = columns - lead.columns;
  const direction = directionOf(translate.target);
  const text = match.adjusted?.text ?? match.target;
  const marks = match.adjusted?.changed.map((span): Mark => ({ ...span, role: 'added' }));
  const most = selected ? density.textRows : 1;
  const target = block(surface, text, { columns: room, direction, most }, { marks });
  const rows: Piece[] = [...target];
  if (selected && view.diff && match.kind !== 'context' && match.kind !== 'exact') {
    const diff = diffText(match.diff);
    const from = directionOf(languageAt(translate.document, translate.current));
    const setting = { columns: room, direction: from, most: density.diffRows };
    rows.unshift(...block(surface, diff.text, setting, { marks: diff.marks }));
  }
  if (selected && density.origin) {
    const origin = label(surface, originWords(surface, match), 'faint', room);
    rows.push(spread(surface, room, [], [origin]));
  }
  const [first = blank(room), ...rest] = rows;
  return {
    number,
    rows: indented(surface, [joined(surface, [lead, first]), ...rest], lead.columns),
  };
}

/** Everything offered, in the order of the screen: statements with their wordings, then matches, then parts. */
function offerRows(
  surface: Surface,
  translate: TranslateState,
  view: View,
  columns: number,
  density: Density,
): readonly OfferRows[] {
  const { matches, statements, parts } = translate.suggestions;
  const selected = translate.selected + 1;
  const rows: OfferRows[] = [];
  let number = matches.length;
  for (const statement of statements) {
    rows.push(headingRows(surface, statement, columns));
    for (const reuse of statement.reuse) {
      number += 1;
      const place = { number, selected: number === selected, columns, density };
      rows.push(wordingRows(surface, statement, reuse, place));
    }
  }
  matches.forEach((match, i) => {
    const place = { number: i + 1, selected: i + 1 === selected, columns, density };
    rows.push(matchRows(surface, translate, match, place, view));
  });
  if (parts.length > 0) rows.push({ number: null, rows: [partsHeading(surface, columns)] });
  for (const part of parts) {
    number += 1;
    const isSelected = number === selected;
    const lead = numberPiece(surface, number, isSelected);
    const place = { lead, selected: isSelected, columns };
    rows.push({ number, rows: partRows(surface, translate, part, place) });
  }
  return rows;
}

/** One row of the suggestions; `number` is the suggestion that it belongs to, null for headings. */
export interface OfferLine {
  readonly number: number | null;
  readonly piece: Piece;
}

/** The part of the suggestions in sight: at most `height` rows with the selected one among them. */
export function offersInSight(
  surface: Surface,
  translate: TranslateState,
  view: View,
  columns: number,
  height: number,
): readonly OfferLine[] {
  let all: readonly OfferLine[] = [];
  for (const density of DENSITIES) {
    const offers = offerRows(surface, translate, view, columns, density);
    all = offers.flatMap(({ number, rows }) => rows.map((piece) => ({ number, piece })));
    if (all.length <= height) return all;
  }
  const end = all.map(({ number }) => number).lastIndexOf(translate.selected + 1) + 1;
  const from = Math.max(0, Math.min(end - height, all.length - height));
  return all.slice(from, from + height);
}

/** That nothing is offered yet, or nothing at all; single words can still be looked up. */
export function nothingWords(surface: Surface, status: 'waiting' | 'ready'): string {
  return status === 'waiting'
    ? say(surface, 'screens.matches.waiting')
    : say(surface, 'screens.matches.none', { key: keyOf(surface, 'word.lookUp') });
}

/** The same as pieces; where nothing is offered, a word about that. */
export function offerPieces(
  surface: Surface,
  translate: TranslateState,
  view: View,
  columns: number,
  height: number,
): readonly Piece[] {
  const lines = offersInSight(surface, translate, view, columns, height);
  if (lines.length > 0) return lines.map(({ piece }) => piece);
  const setting = { columns: columns - 1, direction: surface.direction };
  const words = nothingWords(surface, translate.suggestions.status);
  return block(surface, words, setting, { role: 'faint' })
    .slice(0, height)
    .map((line) => joined(surface, [blank(1), line]));
}
