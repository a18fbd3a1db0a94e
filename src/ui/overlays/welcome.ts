/**
 * The first page, once: the language of the interface, a line to see whether the terminal reads right, where the work
 * is kept, and the keys to start with. Whoever just starts to type is not held up: other keys close it and do their work.
 */
import type { AppState } from '../../app/index.ts';
import { directionOf, LANGUAGE_TAGS, type LanguageTag } from '../../core/language-tag.ts';
import { translate } from '../../i18n/index.ts';
import {
  blank,
  block,
  joined,
  label,
  oneLine,
  type Piece,
  type Surface,
  say,
  sign,
} from '../frame/index.ts';
import { box, boxColumns, boxLine, type Cover } from './box.ts';

/** A line with both directions, brackets and figures, as the interface languages would meet it. */
const SAMPLE = 'وتی: «لە Hewlêr، ٢٦ کەس (١٢ ژن) گەڕانەوە» 100%';

function languageLine(surface: Surface, tag: LanguageTag, isHere: boolean): Piece {
  const { glyphs, mirrored } = surface;
  const pointer = isHere ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  const name = translate(tag, 'screens.settings.own-name');
  if (!surface.sideBySide) return boxLine(surface, `${pointer} ${name}`);
  return joined(surface, [
    sign(surface, pointer, 'current'),
    blank(1),
    label(surface, name, isHere ? 'current' : undefined, undefined, directionOf(tag)),
  ]);
}

/** The page over its screen. */
export function welcomeCover(surface: Surface, state: AppState): Cover {
  const columns = boxColumns(surface);
  const setting = {
    columns,
    direction: surface.direction,
    most: 3,
    isSentence: true,
  };
  return box(surface, say(surface, 'screens.welcome.title'), [
    ...block(surface, say(surface, 'screens.welcome.what'), setting),
    blank(columns),
    ...LANGUAGE_TAGS.map((tag, pick) => ({
      ...languageLine(surface, tag, tag === state.uiLanguage),
      pick,
    })),
    blank(columns),
    oneLine(surface, SAMPLE, { columns, direction: 'rtl' }, { role: 'strong' }),
    ...block(surface, say(surface, 'screens.welcome.reads'), setting, { role: 'faint' }),
    blank(columns),
    ...block(
      surface,
      say(surface, 'screens.settings.memory', { folder: state.memory.folder }),
      setting,
    ),
    ...block(surface, say(surface, 'screens.welcome.keys'), setting, { role: 'strong' }),
  ]);
}
