/** The form with the names of a speaker: a line for each language, and the keys that change it. */
import type { NamesForm } from '../../app/index.ts';
import { directionOf, LANGUAGE_TAGS } from '../../core/language-tag.ts';
import {
  blank,
  block,
  joined,
  oneLine,
  type Piece,
  type Surface,
  say,
  sign,
} from '../frame/index.ts';
import { box, boxColumns, boxLine, type Cover } from './box.ts';

function fieldRows(surface: Surface, form: NamesForm): readonly Piece[] {
  const { glyphs, mirrored } = surface;
  const columns = boxColumns(surface);
  return LANGUAGE_TAGS.flatMap((tag) => {
    const isHere = tag === form.language;
    const pointer = isHere ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
    const name = `${say(surface, `explanations.language.${tag}`)}:`;
    const role = isHere ? ({ role: 'current' } as const) : {};
    const title = oneLine(
      surface,
      name,
      { columns: columns - 2, direction: surface.direction },
      role,
    );
    const lead = surface.sideBySide
      ? joined(surface, [sign(surface, pointer, 'current'), blank(1), title])
      : boxLine(surface, `${pointer} ${name}`);
    const text = `${form.fields[tag]}${isHere ? '\u2502' : ''}`;
    const setting = { columns, direction: directionOf(tag) };
    return [lead, oneLine(surface, text, setting, isHere ? { role: 'strong' } : {})];
  });
}

/** The form over its screen. */
export function namesCover(surface: Surface, form: NamesForm): Cover {
  const columns = boxColumns(surface);
  const setting = { columns, direction: surface.direction };
  return box(surface, say(surface, 'review.names.title'), [
    ...fieldRows(surface, form),
    blank(columns),
    ...block(surface, say(surface, 'review.names.keys'), setting, { role: 'faint' }),
  ]);
}
