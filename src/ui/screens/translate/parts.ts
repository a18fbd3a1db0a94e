/** Parts of the segment that the memory knows: the stretch, and its place in a translation. Shown below whole matches. */
import type { TranslateState } from '../../../app/index.ts';
import { directionOf } from '../../../core/language-tag.ts';
import type { Part } from '../../../core/match/index.ts';
import { slice } from '../../../core/span.ts';
import { formatDay, joinParts } from '../../../i18n/index.ts';
import {
  blank,
  block,
  joined,
  label,
  type Mark,
  oneLine,
  type Piece,
  type Surface,
  say,
  spread,
} from '../../frame/index.ts';

/** Most lines of one text of a selected part. */
const TEXT_ROWS = 2;

/** The line over the parts. */
export function partsHeading(surface: Surface, columns: number): Piece {
  const setting = { columns: columns - 1, direction: surface.direction };
  const words = oneLine(surface, say(surface, 'screens.parts.heading'), setting, {
    role: 'heading',
  });
  return joined(surface, [blank(1), words]);
}

/** Where a part comes from: memory, who, when; and that its translation could not be told, when it could not. */
export function partWords(surface: Surface, part: Part): string {
  const { language } = surface;
  return joinParts(language, [
    ...(part.targetSpan === null ? [say(surface, 'screens.parts.untold')] : []),
    part.memory,
    ...(part.by === undefined ? [] : [part.by]),
    ...(part.at === undefined ? [] : [formatDay(language, part.at)]),
  ]);
}

/** A text with the stretch set off by brackets, so that colour is not needed. */
export function bracketed(
  text: string,
  span: { readonly start: number; readonly end: number } | null,
): { readonly text: string; readonly marks: readonly Mark[] } {
  if (span === null) return { text, marks: [] };
  const inside = `[${slice(text, span)}]`;
  const mark: Mark = { start: span.start, end: span.start + inside.length, role: 'hit' };
  return { text: text.slice(0, span.start) + inside + text.slice(span.end), marks: [mark] };
}

/** The stretch and its translation on one line; of a selected one the pair of texts that they stand in besides. */
export function partRows(
  surface: Surface,
  translate: TranslateState,
  part: Part,
  place: { readonly lead: Piece; readonly selected: boolean; readonly columns: number },
): readonly Piece[] {
  const { lead, selected, columns } = place;
  const room = columns - lead.columns;
  const from = directionOf(translate.document.language);
  const to = directionOf(translate.target);
  const text = translate.document.segments[translate.suggestions.row]?.text ?? '';
  const known = slice(text, part.span);
  const stands = part.targetSpan === null ? part.target : slice(part.target, part.targetSpan);
  const half = Math.floor((room - 3) / 2);
  const pair = joined(surface, [
    oneLine(surface, known, { columns: half, direction: from }, { role: 'hit' }),
    label(surface, ' = '),
    oneLine(surface, stands, { columns: room - half - 3, direction: to }),
  ]);
  const rows = [pair];
  if (selected) {
    const source = bracketed(part.source, part.sourceSpan);
    const target = bracketed(part.target, part.targetSpan);
    const most = TEXT_ROWS;
    rows.push(
      ...block(surface, source.text, { columns: room, direction: from, most }, source),
      ...block(surface, target.text, { columns: room, direction: to, most }, target),
      spread(surface, room, [], [label(surface, partWords(surface, part), 'faint', room)]),
    );
  }
  return rows.map((piece, i) => joined(surface, [i === 0 ? lead : blank(lead.columns), piece]));
}
