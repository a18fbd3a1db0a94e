/**
 * The translate screen for terminals of which nothing is known: one text a line in logical order, labels on lines of
 * their own, nothing beside a right-to-left text.
 */
import type { AppState, TranslateState } from '../../../app/index.ts';
import { languageAt } from '../../../core/document.ts';
import { directionOf } from '../../../core/language-tag.ts';
import { formatDay, formatWholePercent, joinParts } from '../../../i18n/index.ts';
import type { View } from '../../commands/index.ts';
import { type FrameRow, NOTHING, oneLine, type Surface, say } from '../../frame/index.ts';
import type { Role } from '../../theme.ts';
import { messagePieces } from '../bars.ts';
import { diffText } from '../diff-text.ts';
import { figure } from '../figures.ts';
import { filled, textRows, wordsRow } from '../stacked-text.ts';
import { editorPieces } from './editor.ts';
import { currentRowsLimit, type Geometry } from './geometry.ts';
import { nothingWords } from './offers.ts';
import { bracketed, partWords } from './parts.ts';
import { quotationMarks, stateSign, stateWords } from './segments.ts';
import { statementHeading, wordingWords } from './stored-wordings.ts';
import { whySelected } from './why.ts';

/** One row of the list: the segment it belongs to, and the line of the translation when it is one of the editor's. */
export interface ListedRow {
  readonly row: FrameRow;
  readonly segment: number;
  readonly line?: number;
}

function currentRows(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
): readonly ListedRow[] {
  const { document, rows, current } = translate;
  const segment = document.segments[current];
  const row = rows[current];
  if (segment === undefined || row === undefined) return [];
  const most = Math.max(2, Math.floor(currentRowsLimit(geometry) / 2));
  const state = stateSign(surface, segment, row);
  const place = `${figure(surface, current + 1)}/${figure(surface, document.segments.length)}`;
  const languages = joinParts(surface.language, [
    `${surface.glyphs.pointer} ${place} ${state.text} ${stateWords(surface, translate, segment, row)}`,
    say(surface, 'screens.pane.source', {
      language: say(surface, `explanations.language.${languageAt(document, current)}`),
    }),
  ]);
  const target = say(surface, 'screens.pane.target', {
    language: say(surface, `explanations.language.${translate.target}`),
  });
  const marks = quotationMarks(translate, current);
  const editor = editorPieces(surface, translate, geometry.targetColumns, most);
  const above = [
    wordsRow(surface, languages, 'heading'),
    ...textRows(
      surface,
      segment.text,
      { direction: directionOf(languageAt(document, current)), most },
      { marks },
    ),
    wordsRow(surface, target, translate.pane === 'editor' ? 'current' : 'heading'),
  ];
  return [
    ...above.map((row) => ({ row, segment: current })),
    ...editor.pieces.map(({ text }, i) => ({
      row: text,
      segment: current,
      line: editor.firstLine + i,
    })),
  ];
}

/** A segment that is not being worked on, on one row: number and text as one text. */
function neighbourRow(surface: Surface, translate: TranslateState, index: number): FrameRow {
  const segment = translate.document.segments[index];
  const row = translate.rows[index];
  if (segment === undefined || row === undefined) return NOTHING;
  const state = stateSign(surface, segment, row);
  const direction = directionOf(languageAt(translate.document, index));
  const setting = { columns: surface.columns - 1, direction };
  const content = `${figure(surface, index + 1)} ${state.text} ${segment.text}`;
  return oneLine(surface, content, setting, { role: 'faint' }).text;
}

/** One row of the suggestions; `number` is null for headings. */
export interface OfferedRow {
  readonly row: FrameRow;
  readonly number: number | null;
}

function numbered(rows: readonly FrameRow[], number: number | null): readonly OfferedRow[] {
  return rows.map((row) => ({ row, number }));
}

function offerRows(surface: Surface, translate: TranslateState, view: View): readonly OfferedRow[] {
  const { matches, statements, parts, status } = translate.suggestions;
  const { language, glyphs } = surface;
  const to = directionOf(translate.target);
  const from = directionOf(languageAt(translate.document, translate.current));
  const lead = (number: number) =>
    `${number === translate.selected + 1 ? glyphs.pointer : ' '} ${figure(surface, number)}`;
  const offers = matches.map((match, i): readonly OfferedRow[] => {
    const percent = formatWholePercent(language, match.explanation.percent);
    const day = match.at === undefined ? '' : formatDay(language, match.at);
    const about = joinParts(language, [percent, match.memory, match.by ?? '', day].filter(Boolean));
    const isSelected = i === translate.selected;
    const role: Role = isSelected ? 'current' : 'label';
    const rows = [wordsRow(surface, `${lead(i + 1)}  ${about}`, role)];
    if (isSelected && view.diff && match.kind !== 'exact' && match.kind !== 'context') {
      const diff = diffText(match.diff);
      rows.push(
        ...textRows(surface, diff.text, { direction: from, most: 1 }, { marks: diff.marks }),
      );
    }
    rows.push(
      ...textRows(surface, match.adjusted?.text ?? match.target, { direction: to, most: 1 }),
    );
    return numbered(rows, i + 1);
  });
  let offered = matches.length;
  for (const statement of statements) {
    const { name, told, where } = statementHeading(surface, statement);
    const number = say(surface, 'screens.statement.number', { number: statement.number });
    const parts = [name, told, where[0] ?? ''].filter(Boolean);
    const heading = `${number} ${parts.join(` ${glyphs.separator} `)}`;
    const rows = [...numbered([wordsRow(surface, heading, 'quotation')], null)];
    for (const reuse of statement.reuse) {
      offered += 1;
      const role: Role = reuse.warnings.length > 0 ? 'warning' : 'label';
      const about = wordingWords(surface, statement, reuse);
      const text = { direction: directionOf(reuse.language), most: 1 };
      const own = [
        wordsRow(surface, `${lead(offered)}  ${about}`, role),
        ...textRows(surface, reuse.text, text),
      ];
      rows.push(...numbered(own, offered));
    }
    offers.unshift(rows);
  }
  if (parts.length > 0)
    offers.push(
      numbered([wordsRow(surface, say(surface, 'screens.parts.heading'), 'heading')], null),
    );
  for (const part of parts) {
    offered += 1;
    const role: Role = offered === translate.selected + 1 ? 'current' : 'label';
    const source = bracketed(part.source, part.sourceSpan);
    const target = bracketed(part.target, part.targetSpan);
    const own = [
      wordsRow(surface, `${lead(offered)}  ${partWords(surface, part)}`, role),
      ...textRows(surface, source.text, { direction: from, most: 1 }, source),
      ...textRows(surface, target.text, { direction: to, most: 1 }, target),
    ];
    offers.push(numbered(own, offered));
  }
  if (offers.length > 0) return offers.flat();
  return numbered([wordsRow(surface, nothingWords(surface, status), 'faint')], null);
}

/** Rows of the list: what the suggestions, the messages and four single rows leave. */
function listHeight(surface: Surface, { offerRows, messageRows }: Geometry): number {
  return surface.rows - 4 - offerRows - messageRows;
}

/** The list of segments: the current one in full between its neighbours. */
export function listedRows(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
): readonly ListedRow[] {
  const { current } = translate;
  const height = listHeight(surface, geometry);
  const neighbour = (segment: number) => ({
    row: neighbourRow(surface, translate, segment),
    segment,
  });
  const list = [
    ...(current > 0 ? [neighbour(current - 1)] : []),
    ...currentRows(surface, translate, geometry),
  ];
  for (let index = current + 1; list.length < height; index += 1) list.push(neighbour(index));
  return list.slice(0, height);
}

/** The suggestions in sight, each row with the number of the suggestion that it belongs to. */
export function offeredRows(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
  view: View,
): readonly OfferedRow[] {
  return offerRows(surface, translate, view).slice(0, geometry.offerRows);
}

/** Everything between the top bar and the hint bar: as many rows as the window has left. */
export function stackedRows(
  surface: Surface,
  state: AppState,
  translate: TranslateState,
  geometry: Geometry,
  view: View,
): readonly FrameRow[] {
  const { offerRows: offerHeight, messageRows } = geometry;
  const role: Role = translate.pane === 'editor' ? 'heading' : 'current';
  const offers = offeredRows(surface, translate, geometry, view).map(({ row }) => row);
  const messages = messagePieces(surface, state, surface.columns - 1, messageRows);
  return [
    ...listedRows(surface, translate, geometry).map(({ row }) => row),
    wordsRow(surface, say(surface, 'screens.pane.matches'), role),
    ...filled(offers, offerHeight),
    wordsRow(surface, whySelected(surface, translate) ?? '', 'label'),
    ...messages.map((piece) => piece.text),
  ];
}
