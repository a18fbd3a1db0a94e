/** The form of import and export: the file, the languages of a table, what would happen, what happened. */
import type { Exchange, ExchangeField } from '../../app/index.ts';
import type { MessageKey } from '../../i18n/index.ts';
import { describeProblem, formatPercent } from '../../i18n/index.ts';
import { directionOfText } from '../../terminal/index.ts';
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
import { keyOf, progressPiece } from '../screens/bars.ts';
import { figure } from '../screens/figures.ts';
import { box, boxColumns, boxLine, type Cover } from './box.ts';

/** Skipped records that are named; the rest is counted. */
const SKIPPED_SHOWN = 4;
const BAR_COLUMNS = 40;

function pointed(surface: Surface, isHere: boolean): string {
  const { glyphs, mirrored } = surface;
  return isHere ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
}

/** One field: its name, what stands in it, and a sign where the keys are. */
function fieldLines(surface: Surface, form: Exchange, field: ExchangeField): readonly Piece[] {
  const isHere = form.field === field;
  const pointer = sign(surface, pointed(surface, isHere), 'current');
  const title = say(surface, `screens.exchange.${field}`);
  if (field !== 'file') {
    const language = say(surface, `explanations.language.${form[field]}`);
    const text = `${title}: ${language}`;
    if (!surface.sideBySide) return [boxLine(surface, `${pointed(surface, isHere)} ${text}`)];
    return [
      joined(surface, [pointer, blank(1), label(surface, text, isHere ? 'current' : 'label')]),
    ];
  }
  const typed = `${form.path}${isHere ? '\u2502' : ''}`;
  const direction = directionOfText(form.path, 'ltr');
  const line = oneLine(
    surface,
    typed,
    { columns: boxColumns(surface), direction },
    { role: 'strong' },
  );
  return [boxLine(surface, `${title}:`, 'label'), line];
}

function count(surface: Surface, key: MessageKey, value: number): Piece {
  return boxLine(surface, `${figure(surface, value)}  ${say(surface, key)}`);
}

/** What an import would do or did, and what it had to leave. */
function reportLines(
  surface: Surface,
  {
    read,
    added,
    known,
    conflicting,
    skipped,
  }: Extract<Exchange['status'], { kind: 'looked' | 'imported' }>['report'],
): readonly Piece[] {
  const setting = { columns: boxColumns(surface), direction: surface.direction, most: 2 };
  const named = skipped.slice(0, SKIPPED_SHOWN);
  return [
    count(surface, 'screens.exchange.read', read),
    count(surface, 'screens.exchange.added', added),
    count(surface, 'screens.exchange.known', known),
    count(surface, 'screens.exchange.conflicting', conflicting),
    count(surface, 'screens.exchange.skipped', skipped.length),
    ...named.flatMap((problem) =>
      block(surface, describeProblem(surface.language, problem), setting, { role: 'warning' }),
    ),
  ];
}

function statusLines(surface: Surface, { status, what }: Exchange): readonly Piece[] {
  const setting = { columns: boxColumns(surface), direction: surface.direction };
  switch (status.kind) {
    case 'asking':
      return block(surface, say(surface, `screens.exchange.${what}.hint`), setting, {
        role: 'faint',
      });
    case 'working': {
      const words = label(surface, say(surface, 'screens.exchange.working'), 'draft');
      if (status.share === null) return [words];
      const percent = label(surface, formatPercent(surface.language, status.share), 'draft');
      const bar = progressPiece(surface, status.share, BAR_COLUMNS);
      return [words, joined(surface, [bar, blank(1), percent])];
    }
    case 'looked':
      return [
        boxLine(surface, say(surface, 'screens.exchange.would'), 'heading'),
        ...reportLines(surface, status.report),
        boxLine(surface, say(surface, 'screens.exchange.sure'), 'strong'),
      ];
    case 'doubtful': {
      const { exists, found } = status;
      const key = keyOf(surface, 'findings.open');
      const { errors, warnings } = found;
      const faulty = say(surface, 'screens.exchange.faulty', { errors, warnings, key });
      return [
        ...(errors === 0 ? [] : block(surface, faulty, setting, { role: 'bad' })),
        ...(exists === null
          ? []
          : block(surface, say(surface, 'screens.exchange.exists', { file: exists }), setting, {
              role: 'warning',
            })),
      ];
    }
    case 'imported':
      return [
        boxLine(surface, say(surface, 'screens.exchange.imported'), 'good'),
        ...reportLines(surface, status.report),
      ];
    case 'written': {
      const { files, records, untranslated } = status.written;
      return [
        boxLine(surface, say(surface, 'screens.exchange.written', { count: records }), 'good'),
        ...files.flatMap((file) => block(surface, file, { ...setting, direction: 'ltr', most: 2 })),
        ...(untranslated === 0
          ? []
          : [
              boxLine(surface, say(surface, 'cli.export.open', { count: untranslated }), 'warning'),
            ]),
      ];
    }
    case 'refused':
      return block(surface, describeProblem(surface.language, status.problem), setting, {
        role: 'bad',
      });
  }
}

/** The form over its screen. */
export function exchangeCover(surface: Surface, form: Exchange): Cover {
  const columns = boxColumns(surface);
  return box(surface, say(surface, `commands.exchange.${form.what}`), [
    ...fieldLines(surface, form, 'file'),
    ...fieldLines(surface, form, 'from'),
    ...fieldLines(surface, form, 'to'),
    blank(columns),
    ...statusLines(surface, form),
    blank(columns),
    ...block(
      surface,
      say(surface, 'screens.exchange.keys'),
      { columns, direction: surface.direction },
      { role: 'faint' },
    ),
  ]);
}
