/** What a confirmed bead writes to the memory: one unit with a variant for each language that has text. */

import { languageOfSegments, type Segment } from '../../core/document.ts';
import { unitId, upsertUnit, type VariantContext } from '../../core/memory/index.ts';
import { type Span, slice } from '../../core/span.ts';
import { quotedIn } from '../statements/quoted.ts';
import { tellStatements } from '../statements/tell.ts';
import type { Context } from '../step.ts';
import type { RecordChange } from '../translate/state.ts';
import { isPaired } from './rows.ts';
import type { AlignRow, AlignState } from './state.ts';

type Sides = Pick<AlignState, 'documents'>;

/** The text of one side: neighbours as they stand on the page, others joined by a blank. */
export function sideText(align: Sides, row: AlignRow, side: number): string {
  const document = align.documents[side];
  const segments = (row.sides[side] ?? []).flatMap((index) => document?.segments[index] ?? []);
  const [first, last] = [segments[0], segments.at(-1)];
  if (!document || !first || !last) return '';
  const adjacent = segments.every(
    (segment, i) => i === 0 || segment.index === (segments[i - 1]?.index ?? -2) + 1,
  );
  const whole: Span = { start: first.span.start, end: last.span.end };
  const text = adjacent && first.paragraph === last.paragraph ? slice(document.text, whole) : null;
  return text ?? segments.map((segment) => segment.text).join(' ');
}

/** Index of the first side that has text: its language is the unit's source language. */
function sourceSide(row: AlignRow): number {
  return row.sides.findIndex((side) => side.length > 0);
}

/** Id of the unit that a row makes, or null for a row without text. */
export function unitIdOfRow(align: Sides, row: AlignRow): string | null {
  const side = sourceSide(row);
  const document = align.documents[side];
  return document
    ? unitId(languageOfSegments(document, row.sides[side] ?? []), sideText(align, row, side))
    : null;
}

/** The nearest text before or after a place that is no furniture. */
function neighbour(segments: readonly Segment[], from: number, by: 1 | -1): string | null {
  let at = from + by;
  while (segments[at]?.role === 'furniture') at += by;
  return segments[at]?.text ?? null;
}

/** The source texts before and after a row's source side, for context matches. */
function contextAround(align: Sides, row: AlignRow, side: number): VariantContext {
  const segments = align.documents[side]?.segments ?? [];
  const own = row.sides[side] ?? [];
  const before = neighbour(segments, own[0] ?? 0, -1);
  const after = neighbour(segments, own.at(-1) ?? 0, 1);
  return { ...(before === null ? {} : { before }), ...(after === null ? {} : { after }) };
}

/** The unit of a row, and the statements quoted in it, beside what the memory held. */
export function recordsOfRow(
  align: Sides,
  row: AlignRow,
  context: Context,
): readonly RecordChange[] {
  const side = sourceSide(row);
  const source = align.documents[side];
  if (!source || !isPaired(row)) return [];
  const text = sideText(align, row, side);
  const language = languageOfSegments(source, row.sides[side] ?? []);
  const id = unitId(language, text);
  const renderings = align.documents.flatMap((document, k) => {
    const words = k === side ? '' : sideText(align, row, k);
    const own = languageOfSegments(document, row.sides[k] ?? []);
    return words === '' || own === language
      ? []
      : [{ language: own, text: words, document: document.name }];
  });
  // Passages that stand in one language on all sides are no translation of each other.
  if (renderings.length === 0 && row.sides.some((own, k) => k !== side && own.length > 0))
    return [];
  const told = tellStatements(source, quotedIn(source), row.sides[side] ?? [], renderings, context);
  const targets = renderings.map(({ language, text: words }) => ({
    language,
    text: words,
    statements: told.statements,
  }));
  const before = context.unit(id) ?? null;
  const after = upsertUnit(before ?? undefined, {
    source: { language, text },
    targets,
    by: context.by,
    at: context.at(),
    context: contextAround(align, row, side),
    origin: 'aligned',
    document: source.name,
  });
  return [...told.records, { kind: 'unit', id, before, after }];
}
