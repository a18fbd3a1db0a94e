/** The form in which a translator says who is quoted: the words, whom to choose from, where, in which language, when. */
import type { AppState, Attribution, AttributionField, SpeakerChoice } from '../../app/index.ts';
import { directionOf } from '../../core/language-tag.ts';
import { joinParts } from '../../i18n/index.ts';
import { directionOfText } from '../../terminal/index.ts';
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
import { box, boxColumns, boxLine, boxRows, type Cover } from './box.ts';

/** Most lines of the quoted words. */
const WORDS_ROWS = 3;
/** Rows of the form beside the list of speakers. */
const OTHER_ROWS = 12;

function pointer(surface: Surface, isHere: boolean): string {
  const { glyphs, mirrored } = surface;
  return isHere ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
}

/** A line with a pointer before it. */
function pointed(surface: Surface, text: string, isHere: boolean, isStrong: boolean): Piece {
  const mark = pointer(surface, isHere);
  if (!surface.sideBySide) return boxLine(surface, `${mark} ${text}`);
  const setting = {
    columns: boxColumns(surface) - 2,
    direction: surface.direction,
    isSentence: true,
  };
  const line = oneLine(surface, text, setting, { role: isStrong ? 'current' : undefined });
  return joined(surface, [sign(surface, mark, 'current'), blank(1), line]);
}

/** A speaker with the role and whether the memory knows him; or what the choice means. */
function choiceWords(surface: Surface, choice: SpeakerChoice): string {
  if (choice.kind !== 'speaker') return say(surface, `review.attribution.${choice.kind}`);
  const { name, role, person } = choice;
  const known = say(surface, `review.attribution.${person === null ? 'new' : 'known'}`);
  return joinParts(surface.language, [name, ...(role === undefined ? [] : [role]), known]);
}

/** The choices in sight, the selected one among them. */
function choiceLines(surface: Surface, form: Attribution): readonly Piece[] {
  const { choices, selected, field } = form;
  const height = Math.max(3, boxRows(surface) - OTHER_ROWS);
  const from = Math.max(0, Math.min(selected - height + 1, choices.length - height));
  return choices.slice(from, from + height).map((choice, i) => {
    const isSelected = from + i === selected;
    return pointed(surface, choiceWords(surface, choice), isSelected, field === 'speaker');
  });
}

function titled(
  surface: Surface,
  form: Attribution,
  field: AttributionField,
  value: string,
): Piece {
  const isHere = form.field === field;
  const text = `${say(surface, `review.attribution.${field}`)}: ${value}`;
  return pointed(surface, text, isHere, isHere);
}

/** The field in which a name or a day is typed, with its caret. */
function typedField(
  surface: Surface,
  form: Attribution,
  field: 'speaker' | 'date',
  text: string,
): readonly Piece[] {
  if (form.field !== field) return [titled(surface, form, field, text)];
  const direction = directionOfText(text, surface.direction);
  const setting = { columns: boxColumns(surface), direction };
  return [
    titled(surface, form, field, ''),
    oneLine(surface, `${text}\u2502`, setting, { role: 'strong' }),
  ];
}

/** The form over its screen. */
export function attributionCover(surface: Surface, state: AppState, form: Attribution): Cover {
  const columns = boxColumns(surface);
  const from = directionOf(state.translate?.document.language ?? 'en');
  const medium = say(surface, `explanations.medium.${form.medium}`);
  const language = say(surface, `explanations.language.${form.originalLanguage}`);
  const keys = say(surface, 'review.attribution.keys');
  const notice = { columns, direction: surface.direction };
  return box(surface, say(surface, 'review.attribution.title'), [
    ...block(
      surface,
      form.words,
      { columns, direction: from, most: WORDS_ROWS },
      { role: 'quotation' },
    ),
    blank(columns),
    ...typedField(surface, form, 'speaker', form.typed),
    ...choiceLines(surface, form),
    titled(surface, form, 'medium', medium),
    titled(surface, form, 'language', language),
    ...typedField(surface, form, 'date', form.date),
    blank(columns),
    ...block(surface, keys, notice, { role: 'faint' }),
  ]);
}
