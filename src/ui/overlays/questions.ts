/** Overlays that ask something: where to go, whether to quit, what to do about a quotation's original. */
import {
  type AppState,
  choicesOf,
  type OriginalChoice,
  type OriginalStop,
  PRETRANSLATE_PERCENT,
} from '../../app/index.ts';
import { directionOf } from '../../core/language-tag.ts';
import { describeProblem, toDigits } from '../../i18n/index.ts';
import { blank, block, joined, type Piece, type Surface, say, sign } from '../frame/index.ts';
import { figure } from '../screens/figures.ts';
import { box, boxColumns, boxLine, type Cover } from './box.ts';

/** What is typed where a number is asked for, with a caret behind it. */
function numberField(surface: Surface, typed: string): Piece {
  return joined(surface, [sign(surface, `${toDigits(surface.language, typed)}\u2502`, 'strong')]);
}

/** Asks for the number of a segment. */
export function gotoCover(surface: Surface, state: AppState, text: string): Cover {
  const total = state.translate?.document.segments.length ?? 0;
  const range = say(surface, 'screens.goto.range', { total });
  return box(surface, say(surface, 'screens.goto.title'), [
    numberField(surface, text),
    boxLine(surface, range, 'faint'),
  ]);
}

/** Asks from which percent on matches are taken for the rows that are still empty. */
export function pretranslateCover(surface: Surface, text: string): Cover {
  const { least, most } = PRETRANSLATE_PERCENT;
  return box(surface, say(surface, 'screens.pretranslate.title'), [
    numberField(surface, text),
    boxLine(surface, say(surface, 'screens.pretranslate.range', { least, most }), 'faint'),
    boxLine(surface, say(surface, 'screens.pretranslate.what'), 'faint'),
  ]);
}

/** Says what is saved and what is not, and asks for the same key again. */
export function quitCover(surface: Surface, state: AppState): Cover {
  const drafts = state.translate?.rows.filter((row) => row.status === 'draft').length ?? 0;
  const lines: Piece[] = [];
  if (state.save.kind === 'failed') {
    const problem = describeProblem(surface.language, state.save.problem);
    lines.push(boxLine(surface, say(surface, 'screens.quit.failed', { problem }), 'bad'));
  } else {
    lines.push(boxLine(surface, say(surface, 'screens.quit.saved'), 'good'));
  }
  if (drafts > 0)
    lines.push(boxLine(surface, say(surface, 'screens.quit.drafts', { count: drafts })));
  lines.push(boxLine(surface, say(surface, 'screens.quit.again'), 'faint'));
  return box(surface, say(surface, 'screens.quit.title'), lines);
}

function choiceLine(
  surface: Surface,
  choice: OriginalChoice,
  number: number,
  selected: boolean,
): Piece {
  const { glyphs, mirrored } = surface;
  const pointer = selected ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  const words = say(surface, `screens.stop.${choice}`);
  const text = `${figure(surface, number)} ${words}`;
  if (!surface.sideBySide) return boxLine(surface, `${pointer} ${text}`);
  const columns = boxColumns(surface) - 2;
  const [line = blank(columns)] = block(
    surface,
    text,
    { columns, direction: surface.direction, most: 1 },
    { role: selected ? 'current' : undefined },
  );
  return joined(surface, [sign(surface, pointer, 'current'), blank(1), line]);
}

/** The stop: why it is one, the stored original, and the ways on. */
export function stopCover(surface: Surface, state: AppState, stop: OriginalStop): Cover {
  const columns = boxColumns(surface);
  const { direction } = surface;
  const language = say(surface, `explanations.language.${stop.originalLanguage}`);
  const speaker = stop.speaker || say(surface, 'screens.statement.speaker.unknown');
  const target = directionOf(state.translate?.target ?? 'en');
  const choices = choicesOf(stop);
  const chosen = choices[stop.selected];
  const why = stop.printed
    ? say(surface, 'screens.stop.printed', { language, speaker })
    : say(surface, 'screens.stop.why', { language, speaker });
  const stored =
    stop.stored === null
      ? [boxLine(surface, say(surface, 'screens.stop.none'), 'faint')]
      : [
          ...(stop.printed ? [] : [boxLine(surface, say(surface, 'screens.stop.stored'), 'label')]),
          ...block(surface, stop.stored, { columns, direction: target, most: 4 }),
        ];
  const typed =
    chosen === 'paste-original'
      ? [
          boxLine(surface, say(surface, 'screens.stop.paste.hint'), 'label'),
          ...block(
            surface,
            `${stop.typed ?? ''}\u2502`,
            { columns, direction: target, most: 3 },
            { role: 'strong' },
          ),
        ]
      : [];
  return box(surface, say(surface, 'screens.stop.title', { language }), [
    ...block(surface, why, { columns, direction, most: 3 }),
    blank(columns),
    ...stored,
    blank(columns),
    ...choices.map((choice, i) => ({
      ...choiceLine(surface, choice, i + 1, i === stop.selected),
      pick: i,
    })),
    ...typed,
    blank(columns),
    boxLine(surface, say(surface, 'screens.stop.keys'), 'faint'),
  ]);
}
