/** The words of the current segment with their translations: how likely, where from, and an example from the memory. */
import type { AppState, Overlay, WordHelp, WordOffer } from '../../app/index.ts';
import { languageAt } from '../../core/document.ts';
import { directionOf } from '../../core/language-tag.ts';
import { loose } from '../../core/languages/index.ts';
import { slice } from '../../core/span.ts';
import { formatDay, formatPercent, joinParts } from '../../i18n/index.ts';
import { directionOfText } from '../../terminal/index.ts';
import {
  blank,
  block,
  joined,
  label,
  oneLine,
  type Piece,
  padded,
  type Surface,
  say,
  sign,
} from '../frame/index.ts';
import { box, boxColumns, boxLine, boxRows, type Cover } from './box.ts';

/** One line of the list. */
export interface WordLine {
  /** The word as it stands in the segment. */
  readonly source: string;
  readonly help: WordHelp;
  readonly offer: WordOffer;
}

/** The translations of the segment's words in their order; of a query those whose word or translation begins with it. */
export function wordLines({ translate }: AppState, query: string): readonly WordLine[] {
  if (!translate) return [];
  const { document, suggestions, target } = translate;
  const { row, words } = suggestions;
  const text = document.segments[row]?.text ?? '';
  const from = languageAt(document, row);
  const [asked, askedThere] = [loose(query.trim(), from), loose(query.trim(), target)];
  return (words ?? []).flatMap((help) => {
    const source = slice(text, help.span);
    const isAsked = loose(source, from).startsWith(asked);
    return help.offers.flatMap((offer) =>
      isAsked || offer.key.startsWith(askedThere) ? [{ source, help, offer }] : [],
    );
  });
}

/** Where a translation comes from, in words. */
function originOf(surface: Surface, { seen }: WordOffer): string {
  if (seen === null) return say(surface, 'screens.words.counting');
  return seen === 0
    ? say(surface, 'screens.words.starter')
    : say(surface, 'screens.words.seen', { count: seen });
}

interface Directions {
  readonly from: 'rtl' | 'ltr';
  readonly to: 'rtl' | 'ltr';
}

/** Pointer, word, translation, percent, origin. */
function linePiece(
  surface: Surface,
  { source, offer }: WordLine,
  place: { readonly selected: boolean; readonly isFirst: boolean } & Directions,
): Piece {
  const { glyphs, mirrored, language } = surface;
  const pointer = place.selected ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  const percent = formatPercent(language, offer.probability);
  const origin = originOf(surface, offer);
  if (!surface.sideBySide)
    return boxLine(surface, `${pointer} ${source} = ${offer.word}  ${percent}  ${origin}`);
  const columns = boxColumns(surface);
  const word = Math.floor(columns * 0.27);
  const look = { role: place.selected ? ('current' as const) : undefined };
  const near = [
    sign(surface, pointer, 'current'),
    blank(1),
    oneLine(surface, place.isFirst ? source : '', { columns: word, direction: place.from }),
    blank(2),
    oneLine(surface, offer.word, { columns: word, direction: place.to }, look),
    blank(2),
    padded(surface, label(surface, percent), 6),
  ];
  const taken = near.reduce((sum, piece) => sum + piece.columns, 0);
  return joined(surface, [...near, label(surface, origin, 'faint', columns - taken)]);
}

/** Most lines of each text of an example. */
const EXAMPLE_ROWS = 2;

/** The pair of texts that shows the chosen translation at work, and which memory it is in. */
function exampleLines(
  surface: Surface,
  { offer }: WordLine,
  { from, to }: Directions,
): readonly Piece[] {
  const { example, seen } = offer;
  if (!example)
    return seen === 0 ? [boxLine(surface, say(surface, 'screens.words.starter.why'), 'faint')] : [];
  const columns = boxColumns(surface);
  const text = (words: string, direction: 'rtl' | 'ltr', span: typeof example.sourceSpan) =>
    block(
      surface,
      words,
      { columns, direction, most: EXAMPLE_ROWS },
      { marks: span ? [{ ...span, role: 'hit' }] : [] },
    );
  const day = example.at === '' ? [] : [formatDay(surface.language, example.at)];
  return [
    ...text(example.source, from, example.sourceSpan),
    ...text(example.target, to, example.targetSpan),
    boxLine(surface, joinParts(surface.language, [example.memory, ...day]), 'faint'),
  ];
}

/** Rows for the example: two texts and where they are from. */
const EXAMPLE_HEIGHT = 2 * EXAMPLE_ROWS + 1;

/** Rows of the box besides the list and the example: the field, a blank above and below the list, the keys. */
const OTHER_ROWS = 4;

/** Most lines of the list in sight. */
const LIST_ROWS = 14;

/** The field with what was typed, the translations, and an example of the selected one. */
export function wordsCover(
  surface: Surface,
  state: AppState,
  { query, selected }: Extract<Overlay, { kind: 'words' }>,
): Cover {
  const { translate } = state;
  const lines = wordLines(state, query);
  const row = translate?.current ?? 0;
  const directions: Directions = {
    from: directionOf(translate ? languageAt(translate.document, row) : 'en'),
    to: directionOf(translate?.target ?? 'en'),
  };
  const height = Math.min(boxRows(surface) - OTHER_ROWS - EXAMPLE_HEIGHT, LIST_ROWS);
  const from = Math.max(0, Math.min(selected - height + 1, lines.length - height));
  const columns = boxColumns(surface);
  const field = oneLine(
    surface,
    `${query}\u2502`,
    { columns, direction: directionOfText(query, surface.direction) },
    { role: 'strong' },
  );
  const list = lines.slice(from, from + height).map((line, i) =>
    linePiece(surface, line, {
      ...directions,
      selected: from + i === selected,
      isFirst: i === 0 || lines[from + i - 1]?.help !== line.help,
    }),
  );
  const isWaiting = translate?.suggestions.words === null;
  const none = isWaiting
    ? 'screens.matches.waiting'
    : query === ''
      ? 'screens.words.none'
      : 'screens.words.unfound';
  const shown = list.length > 0 ? list : [boxLine(surface, say(surface, none), 'faint')];
  const chosen = lines[selected];
  const example = chosen ? exampleLines(surface, chosen, directions) : [];
  const filler = (count: number) =>
    Array.from({ length: Math.max(0, count) }, () => blank(columns));
  return box(surface, say(surface, 'screens.words.title', { number: row + 1 }), [
    field,
    ...filler(1),
    ...shown,
    ...filler(Math.min(height, lines.length) - shown.length + 1),
    ...example,
    ...filler(EXAMPLE_HEIGHT - example.length),
    boxLine(surface, say(surface, 'screens.words.keys'), 'faint'),
  ]);
}
