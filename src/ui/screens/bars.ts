/** The rows that every screen has: the top bar, the message line, the hint bar. */
import {
  type AppState,
  completionOf,
  type SaveState,
  type TranslateState,
} from '../../app/index.ts';
import type { Finding } from '../../core/qa/index.ts';
import { slice } from '../../core/span.ts';
import { controlSign, shownControls } from '../../core/text/index.ts';
import {
  describeFinding,
  describeNotice,
  describeProblem,
  formatPercent,
  formatTime,
} from '../../i18n/index.ts';
import { type CommandId, commandById, type Hint, hintsFor, keyLabel } from '../commands/index.ts';
import {
  blank,
  block,
  type FrameRow,
  joined,
  label,
  NOTHING,
  oneLine,
  type Piece,
  type Surface,
  say,
  sign,
  spread,
} from '../frame/index.ts';
import type { Role } from '../theme.ts';

/** What the top bar shows: at the near edge what is open, at the far edge the save state and counts. */
export interface TopBar {
  readonly title: readonly Piece[];
  readonly end: readonly Piece[];
}

const GAP = 2;

/** Pieces with a gap before each. */
function gapped(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => [blank(GAP), piece]);
}

/** The top bar. In `stacked` one text, the most important first. */
export function topRow(surface: Surface, bar: TopBar): FrameRow {
  const name = label(surface, say(surface, 'screens.app.name'), 'strong');
  const start = [blank(1), name, ...gapped(bar.title)];
  return spread(surface, surface.columns - 1, start, [...gapped(bar.end), blank(1)]).text;
}

function saveText(surface: Surface, save: SaveState): { text: string; role: Role; mark: string } {
  const { glyphs, language } = surface;
  switch (save.kind) {
    case 'clean':
      return { text: say(surface, 'screens.save.clean'), role: 'faint', mark: '' };
    case 'editing':
      return { text: say(surface, 'screens.save.editing'), role: 'draft', mark: glyphs.draft };
    case 'saving':
      return { text: say(surface, 'screens.save.saving'), role: 'draft', mark: glyphs.draft };
    case 'saved': {
      const time = formatTime(language, save.at);
      return {
        text: say(surface, 'screens.save.saved', { time }),
        role: 'good',
        mark: glyphs.saved,
      };
    }
    case 'failed':
      return { text: say(surface, 'screens.save.failed'), role: 'bad', mark: glyphs.failed };
  }
}

/** Whether the work is on disk: the sign and the words. */
export function savePiece(surface: Surface, state: AppState): Piece {
  if (state.memory.readOnly)
    return label(surface, say(surface, 'screens.save.read-only'), 'warning');
  const { text, role, mark } = saveText(surface, state.save);
  const words = label(surface, text, role);
  if (mark === '') return words;
  return joined(surface, [sign(surface, mark, role), blank(1), words]);
}

/** A bar of `columns`: filled for the share done. The sign of the filled part differs, so colour is not needed. */
export function progressPiece(surface: Surface, share: number, columns: number): Piece {
  const full = Math.max(0, Math.min(columns, Math.floor(share * columns + 1e-9)));
  const { glyphs } = surface;
  return joined(surface, [
    sign(surface, glyphs.full.repeat(full), 'good'),
    sign(surface, glyphs.rest.repeat(columns - full), 'faint'),
  ]);
}

/** One line that says what just happened, what could not be saved, or what is wrong with the text. */
export interface Message {
  readonly text: string;
  readonly role: Role;
}

const FINDING_ROLES: Readonly<Record<Finding['severity'], Role>> = {
  error: 'bad',
  warning: 'warning',
  info: 'faint',
};

/** The first key of a command, as the interface language shows it. */
export function keyOf(surface: Surface, id: CommandId): string {
  const command = commandById(id);
  const [key = ''] = command ? surface.keymap.keysOf(command) : [];
  return keyLabel(key, surface.language);
}

/** That the source holds what acts or deceives; it stands there by these names. */
function controlsIn(surface: Surface, translate: TranslateState | null): readonly Message[] {
  const source = translate?.document.segments[translate.current]?.text ?? '';
  const names = [...new Set(shownControls(source).map(controlSign))].join(' ');
  if (names === '') return [];
  return [{ text: say(surface, 'screens.problems.controls', { names }), role: 'warning' }];
}

/** The word that one key finishes. */
function completionIn(surface: Surface, translate: TranslateState | null): readonly Message[] {
  const completion = translate && completionOf(translate);
  if (!completion) return [];
  const { begun, help, offer } = completion;
  const segment = translate.document.segments[translate.current]?.text ?? '';
  const text = say(surface, 'screens.completion.offer', {
    begun,
    word: offer.word,
    source: slice(segment, help.span),
    percent: formatPercent(surface.language, offer.probability),
    take: keyOf(surface, 'word.complete'),
  });
  return [{ text, role: 'faint' }];
}

/** The correction offered for the word at the caret, with the keys that take and refuse it. */
function offerIn(surface: Surface, translate: TranslateState | null): readonly Message[] {
  if (!translate?.correction) return [];
  const { typed, offered } = translate.correction;
  const text = say(surface, 'screens.correction.offer', {
    typed,
    offered: offered[0],
    take: keyOf(surface, 'correction.take'),
    refuse: keyOf(surface, 'correction.refuse'),
  });
  return [{ text, role: 'faint' }];
}

/**
 * Messages of the moment, the most urgent first: what is not saved, what just happened, what is offered for the word being
 * typed (its keys act now, so that it must be seen), what the checks found, what is wrong with the memory.
 */
export function messagesOf(surface: Surface, state: AppState): readonly Message[] {
  const { language } = surface;
  const messages: Message[] = [];
  if (state.save.kind === 'failed') {
    // By the name of the memory: the path of the file in it is longer than the line, and would hide the reason.
    const at = { file: state.memory.name };
    const problem = describeProblem(language, { ...state.save.problem, at });
    const text = say(surface, 'screens.save.failed.why', { problem, count: state.save.pending });
    messages.push({ text, role: 'bad' });
  }
  if (state.notice) {
    const text = describeNotice(language, state.notice);
    messages.push({ text, role: state.notice.bad ? 'warning' : 'good' });
  }
  if (state.screen === 'translate') {
    messages.push(...controlsIn(surface, state.translate));
    messages.push(...offerIn(surface, state.translate));
    for (const finding of state.translate?.findings ?? []) {
      const text = describeFinding(language, finding);
      messages.push({ text, role: FINDING_ROLES[finding.severity] });
    }
    messages.push(...completionIn(surface, state.translate));
  }
  const { indexing } = state.memory;
  if (indexing !== null) {
    const percent = formatPercent(language, indexing);
    messages.push({ text: say(surface, 'screens.memory.indexing', { percent }), role: 'faint' });
  }
  for (const problem of [...state.memory.problems, ...surface.keymap.problems]) {
    messages.push({ text: describeProblem(language, problem), role: 'warning' });
  }
  return messages;
}

/** Exactly `count` message lines of a width. When there are more messages, the last line says how many. */
export function messagePieces(
  surface: Surface,
  state: AppState,
  columns: number,
  count: number,
): readonly Piece[] {
  const messages = messagesOf(surface, state);
  const hidden = messages.length - count;
  return Array.from({ length: count }, (_, i) => {
    const message = messages[i];
    if (message === undefined) return blank(columns);
    const isLast = i === count - 1;
    const more =
      isLast && hidden > 0
        ? label(surface, say(surface, 'screens.problems.more', { count: hidden }), 'faint')
        : blank(0);
    const mark =
      message.role === 'good' || message.role === 'faint'
        ? blank(2)
        : warning(surface, message.role);
    const room = columns - mark.columns - more.columns - (more.columns > 0 ? 1 : 0);
    const words = oneLine(
      surface,
      message.text,
      { columns: room, direction: surface.direction, isSentence: true },
      { role: message.role },
    );
    return joined(surface, [mark, words, ...(more.columns > 0 ? [blank(1), more] : [])]);
  });
}

function warning(surface: Surface, role: Role): Piece {
  return joined(surface, [sign(surface, surface.glyphs.problem, role), blank(1)]);
}

function hintPiece(surface: Surface, { key, title }: Hint): Piece {
  return joined(surface, [
    sign(surface, keyLabel(key, surface.language), 'key'),
    blank(1),
    label(surface, say(surface, title)),
  ]);
}

/** The hint bar: commands that do something now, as many as fit; the last one, help, always does. */
export function hintRow(surface: Surface, state: AppState): FrameRow {
  const hints = hintsFor(state, surface.keymap).map((hint) => hintPiece(surface, hint));
  const last = hints.at(-1);
  if (last === undefined) return NOTHING;
  let room = surface.columns - 3 - last.columns;
  const shown = hints.slice(0, -1).filter((hint) => {
    const fits = hint.columns + GAP <= room;
    if (fits) room -= hint.columns + GAP;
    return fits;
  });
  const pieces = [...shown, last].flatMap((hint, i) => (i === 0 ? [hint] : [blank(GAP), hint]));
  return spread(surface, surface.columns - 1, [blank(1), ...pieces], [blank(1)]).text;
}

/** A screen without anything to show: a sentence that says how to get something. */
export function emptyRows(
  surface: Surface,
  state: AppState,
  sentence: string,
): readonly FrameRow[] {
  const setting = { columns: surface.columns - 4, direction: surface.direction };
  const lines = block(surface, sentence, setting).map(
    (piece) => joined(surface, [blank(2), piece]).text,
  );
  const top = topRow(surface, { title: [], end: [savePiece(surface, state)] });
  const filler = Array.from(
    { length: Math.max(0, surface.rows - lines.length - 3) },
    () => NOTHING,
  );
  return [top, NOTHING, ...lines, ...filler, hintRow(surface, state)];
}
