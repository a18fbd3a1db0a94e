/** What the memory has of the statements of a segment: who said them, and the wordings with what must be said beside them. */
import type { StatementSuggestion } from '../../../app/index.ts';
import { directionOf } from '../../../core/language-tag.ts';
import { describeStatement, describeWarnings, formatDay, joinParts } from '../../../i18n/index.ts';
import {
  blank,
  block,
  joined,
  label,
  nameLabel,
  type Surface,
  say,
  widthOfAll,
} from '../../frame/index.ts';
import {
  indented,
  NUMBER_COLUMNS,
  numberPiece,
  type OfferRows,
  type Place,
} from './offer-place.ts';

/** Most lines of what is known of a statement. */
const HEADING_ROWS = 2;

/** Most lines of what must be said beside a stored wording. */
const WARNING_ROWS = 3;

/** What is known of a statement, and how often it was told before. */
export function statementHeading(
  surface: Surface,
  statement: StatementSuggestion,
): { readonly name: string; readonly told: string; readonly where: readonly string[] } {
  const { speaker, speakerGuessed, utterance, originalLanguage } = statement;
  const known = speaker ?? say(surface, 'screens.statement.speaker.unknown');
  const name = speakerGuessed ? say(surface, 'screens.statement.guess', { speaker: known }) : known;
  const where = [...new Set(statement.reuse.flatMap((reuse) => reuse.toldIn))];
  const count = where.length;
  const isNew = statement.reuse.length === 0;
  return {
    name: describeStatement(surface.language, {
      speaker: name,
      medium: utterance.medium,
      originalLanguage,
    }).join(` ${surface.glyphs.separator} `),
    told: isNew
      ? say(surface, 'screens.statement.new')
      : count === 0
        ? ''
        : say(surface, 'screens.statement.told', { count }),
    where,
  };
}

/** `S2 Speaker · medium · original: language`, at the far end how often and where it was told before. */
export function headingRows(
  surface: Surface,
  statement: StatementSuggestion,
  columns: number,
): OfferRows {
  const { name, told, where } = statementHeading(surface, statement);
  const number = say(surface, 'screens.statement.number', { number: statement.number });
  const lead = joined(surface, [label(surface, number, 'quotation'), blank(1)]);
  const [place] = where;
  const natural = label(surface, name).columns;
  const times = [blank(2), label(surface, told, 'faint')];
  const article = place === undefined ? [] : [blank(1), nameLabel(surface, place, 'faint')];
  // The speaker and the original's language come first; where it was told is left out before they are cut.
  const far = [[...times, ...article], times, []].find(
    (end) => lead.columns + natural + widthOfAll(end) <= columns,
  );
  const end = far ?? [];
  const room = columns - lead.columns - widthOfAll(end);
  // A narrow pane has two lines for it: the language of the original is not cut off.
  const setting = { columns: room, direction: surface.direction, most: HEADING_ROWS };
  const [first = blank(room), ...rest] = block(surface, name, setting);
  const rows = [joined(surface, [lead, first, ...end]), ...rest];
  return { number: null, rows: indented(surface, rows, lead.columns) };
}

type StoredWording = StatementSuggestion['reuse'][number];

/** One stored wording: its number, its words, what must be said beside it. */
export function wordingRows(
  surface: Surface,
  statement: StatementSuggestion,
  reuse: StoredWording,
  place: Place,
): OfferRows {
  const { number, selected, columns, density } = place;
  const lead = numberPiece(surface, number, selected);
  const room = columns - lead.columns;
  const direction = directionOf(reuse.language);
  const most = selected ? density.textRows : 1;
  const text = block(surface, reuse.text, { columns: room, direction, most });
  const about = wordingWords(surface, statement, reuse);
  const warns = reuse.warnings.length > 0;
  // A warning is never cut short.
  const words = block(
    surface,
    about,
    { columns: room, direction: surface.direction, most: warns ? WARNING_ROWS : 1 },
    { role: warns ? 'warning' : 'faint' },
  );
  const [first = blank(room), ...rest] = [...text, ...words];
  return {
    number,
    rows: indented(surface, [joined(surface, [lead, first]), ...rest], NUMBER_COLUMNS),
  };
}

/** Whose wording it is, from when, and what must be said beside it. */
export function wordingWords(
  surface: Surface,
  statement: StatementSuggestion,
  reuse: StoredWording,
): string {
  const { language } = surface;
  const parts = [
    say(surface, `explanations.provenance.${reuse.provenance}`),
    ...(reuse.at === null ? [] : [formatDay(language, reuse.at)]),
    say(surface, `explanations.how.${reuse.how}`),
    ...describeWarnings(language, reuse, statement.originalLanguage).map(
      (words) => `${surface.glyphs.problem} ${words}`,
    ),
  ];
  return joinParts(language, parts);
}
