/** What the memory offers for the current segment: stored wordings of its statements, then matches. */
import type { StatementSuggestion, TranslateState } from '../../../app/index.ts';
import { languageAt } from '../../../core/document.ts';
import { directionOf } from '../../../core/language-tag.ts';
import type { Match } from '../../../core/match/index.ts';
import { describeWarnings, formatDay, formatWholePercent, joinParts } from '../../../i18n/index.ts';
import type { View } from '../../commands/index.ts';
import {
  blank,
  block,
  joined,
  label,
  type Mark,
  nameLabel,
  type Piece,
  padded,
  type Surface,
  say,
  sign,
  spread,
  widthOfAll,
} from '../../frame/index.ts';
import { keyOf } from '../bars.ts';
import { diffText } from '../diff-text.ts';
import { figure } from '../figures.ts';
import { partRows, partsHeading } from './parts.ts';

/** Rows of one suggestion or statement heading; `number` is what Alt+n inserts, null for headings. */
export interface OfferRows {
  readonly number: number | null;
  readonly rows: readonly Piece[];
}

/** Most lines of one text in the list of suggestions. */
const TEXT_ROWS = 2;

/** Most lines of what is known of a statement. */
const HEADING_ROWS = 2;

/** Most lines of what must be said beside a stored wording. */
const WARNING_ROWS = 3;

/** Pointer, number, blank. */
const NUMBER_COLUMNS = 4;

function numberPiece(surface: Surface, number: number, selected: boolean): Piece {
  const { glyphs, mirrored } = surface;
  const pointer = selected ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  const figures = number <= 9 ? figure(surface, number) : ' ';
  return joined(surface, [
    sign(surface, pointer, 'current'),
    sign(surface, figures.padStart(2), selected ? 'current' : 'key'),
    blank(1),
  ]);
}

function indented(surface: Surface, pieces: readonly Piece[], columns: number): readonly Piece[] {
  return pieces.map((piece, i) => (i === 0 ? piece : joined(surface, [blank(columns), piece])));
}

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
  place: { readonly number: number; readonly selected: boolean; readonly columns: number },
  view: View,
): OfferRows {
  const { number, selected, columns } = place;
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
  const most = selected ? TEXT_ROWS : 1;
  const target = block(surface, text, { columns: room, direction, most }, { marks });
  const rows: Piece[] = [...target];
  if (selected && view.diff && match.kind !== 'context' && match.kind !== 'exact') {
    const diff = diffText(match.diff);
    const from = directionOf(languageAt(translate.document, translate.current));
    const setting = { columns: room, direction: from, most: TEXT_ROWS };
    rows.unshift(...block(surface, diff.text, setting, { marks: diff.marks }));
  }
  if (selected) {
    const origin = label(surface, originWords(surface, match), 'faint', room);
    rows.push(spread(surface, room, [], [origin]));
  }
  const [first = blank(room), ...rest] = rows;
  return {
    number,
    rows: indented(surface, [joined(surface, [lead, first]), ...rest], lead.columns),
  };
}

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
    name: say(surface, 'screens.statement.line', {
      speaker: name,
      medium: say(surface, `explanations.medium.${utterance.medium}`),
      language: say(surface, `explanations.language.${originalLanguage}`),
      dot: surface.glyphs.separator,
    }),
    told: isNew
      ? say(surface, 'screens.statement.new')
      : count === 0
        ? ''
        : say(surface, 'screens.statement.told', { count }),
    where,
  };
}

/** `S2 Speaker · medium · original: language`, at the far end how often and where it was told before. */
function headingRows(surface: Surface, statement: StatementSuggestion, columns: number): OfferRows {
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

function wordingRows(
  surface: Surface,
  statement: StatementSuggestion,
  reuse: StoredWording,
  place: { readonly number: number; readonly selected: boolean; readonly columns: number },
): OfferRows {
  const { number, selected, columns } = place;
  const lead = numberPiece(surface, number, selected);
  const room = columns - lead.columns;
  const direction = directionOf(reuse.language);
  const most = selected ? TEXT_ROWS : 1;
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

/** Everything offered, in the order of the screen: statements with their wordings, then matches, then parts. */
export function offerRows(
  surface: Surface,
  translate: TranslateState,
  view: View,
  columns: number,
): readonly OfferRows[] {
  const { matches, statements, parts } = translate.suggestions;
  const selected = translate.selected + 1;
  const rows: OfferRows[] = [];
  let number = matches.length;
  for (const statement of statements) {
    rows.push(headingRows(surface, statement, columns));
    for (const reuse of statement.reuse) {
      number += 1;
      const place = { number, selected: number === selected, columns };
      rows.push(wordingRows(surface, statement, reuse, place));
    }
  }
  matches.forEach((match, i) => {
    const place = { number: i + 1, selected: i + 1 === selected, columns };
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
  const offers = offerRows(surface, translate, view, columns);
  const all = offers.flatMap(({ number, rows }) => rows.map((piece) => ({ number, piece })));
  if (all.length <= height) return all;
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
