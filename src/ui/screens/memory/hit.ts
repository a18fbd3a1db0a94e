/** One hit of a search: where the words stand, and what the unit says in the other languages. */

import { directionOf } from '../../../core/language-tag.ts';
import type { ConcordanceHit } from '../../../core/match/index.ts';
import { formatDay, formatPercent, joinParts } from '../../../i18n/index.ts';
import {
  blank,
  block,
  joined,
  label,
  linesOf,
  type Mark,
  nameLabel,
  oneLine,
  type Piece,
  padded,
  type Surface,
  say,
  sign,
} from '../../frame/index.ts';

type HitText = ConcordanceHit['texts'][number];

/** Pointer, percent, blank. */
const LEAD_COLUMNS = 8;
/** Name of the memory at the far end. */
const MEMORY_COLUMNS = 10;

/** The words found, as marks. */
export function hitMarks(text: HitText): readonly Mark[] {
  return text.highlights.map((span) => ({ start: span.start, end: span.end, role: 'hit' }));
}

/**
 * A text cut at its beginning so that its first hit comes within `columns` of the start: long sentences are shown from
 * the word before it.
 */
export function fromFirstHit(
  text: HitText,
  columns: number,
): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks = hitMarks(text);
  const first = marks[0];
  if (first === undefined || first.end <= columns * 0.8) return { text: text.text, marks };
  const wanted = first.start - Math.floor(columns * 0.3);
  const from = text.text.indexOf(' ', Math.max(0, wanted)) + 1;
  if (from <= 0 || from > first.start) return { text: text.text, marks };
  const lead = '\u2026';
  const shift = (offset: number) => offset - from + lead.length;
  return {
    text: lead + text.text.slice(from),
    marks: marks
      .filter((mark) => mark.start >= from)
      .map((mark) => ({ ...mark, start: shift(mark.start), end: shift(mark.end) })),
  };
}

function textPiece(surface: Surface, text: HitText | undefined, columns: number): Piece {
  if (text === undefined) return blank(columns);
  const shown = fromFirstHit(text, columns);
  const setting = { columns, direction: directionOf(text.language) };
  return oneLine(surface, shown.text, setting, { marks: shown.marks });
}

/** A hit on one row: percent, the text found, its translation, the memory. */
export function hitPiece(
  surface: Surface,
  hit: ConcordanceHit,
  place: { readonly selected: boolean; readonly columns: number },
): Piece {
  const { glyphs, mirrored } = surface;
  const pointer = place.selected ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  const percent = label(surface, formatPercent(surface.language, hit.score), 'strong');
  const lead = joined(surface, [
    sign(surface, pointer, 'current'),
    padded(surface, percent, LEAD_COLUMNS - 1),
  ]);
  const memory = nameLabel(surface, hit.memory, 'faint', MEMORY_COLUMNS);
  const texts = place.columns - LEAD_COLUMNS - MEMORY_COLUMNS - 3;
  const half = Math.floor(texts / 2);
  return joined(surface, [
    lead,
    textPiece(surface, hit.texts[0], half),
    blank(2),
    textPiece(surface, hit.texts[1], texts - half),
    blank(1),
    padded(surface, memory, MEMORY_COLUMNS),
  ]);
}

/** What a unit is: its languages, who confirmed it when and in which document. */
export function unitWords(surface: Surface, hit: ConcordanceHit): string {
  const { language } = surface;
  const languages = hit.texts.map((text) => say(surface, `explanations.language.${text.language}`));
  return joinParts(language, [
    say(surface, 'screens.memory.unit', { id: hit.unit.slice(0, 6) }),
    ...new Set(languages),
    ...(hit.by === undefined ? [] : [hit.by]),
    ...(hit.at === undefined ? [] : [formatDay(language, hit.at)]),
    ...(hit.document === undefined ? [] : [hit.document]),
  ]);
}

/** Lines that each text may take so that all of them, each under its name, fit a height. */
function linesEach(lengths: readonly number[], height: number): number {
  const rowsFor = (most: number) =>
    lengths.reduce((sum, length) => sum + 1 + Math.min(most, length), 0);
  let most = 1;
  while (most < Math.max(...lengths) && rowsFor(most + 1) <= height) most += 1;
  return most;
}

/** Every text of the unit under the name of its language, as much of each as fits. */
export function variantPieces(
  surface: Surface,
  hit: ConcordanceHit,
  columns: number,
  height: number,
): readonly Piece[] {
  const room = columns - 2;
  const settingOf = (text: HitText) => ({ columns: room, direction: directionOf(text.language) });
  const lengths = hit.texts.map(
    (text) => linesOf(surface, text.text, { ...settingOf(text), shape: 'block' }).length,
  );
  const most = linesEach(lengths, height);
  return hit.texts.flatMap((text) => {
    const language = say(surface, `explanations.language.${text.language}`);
    const name = label(surface, language, 'heading', room);
    const lines = block(
      surface,
      text.text,
      { ...settingOf(text), most },
      { marks: hitMarks(text) },
    );
    return [padded(surface, name, room), ...lines].map((line) => joined(surface, [blank(1), line]));
  });
}
