/**
 * A text as it is shown to be judged: what would act on a terminal or deceive a reader stands in it by its name, as in
 * `\u2039RLO\u203A`; everything else that is not drawn is left out.
 */
import { cleanForDisplay, type VisibleControl, visibleControls } from './clean.ts';
import { deceivingControls } from './direction-controls.ts';

/** A text for showing, and where its characters stand in the text as stored. */
export interface ShownText {
  readonly text: string;
  /** Offset in the stored text of each UTF-16 unit of `text`, and of its end. */
  readonly offsets: readonly number[];
}

/** Overrides turn letters round even where they are closed: no spelling needs them. */
const OVERRIDES: ReadonlySet<string> = new Set(['LRO', 'RLO']);

/** The controls of a text that are shown by name, in order; a run of tag characters is one. */
export function shownControls(stored: string): readonly VisibleControl[] {
  const acting = visibleControls(stored).filter(
    ({ kind, name }) => kind === 'escape' || kind === 'control' || OVERRIDES.has(name),
  );
  const known = new Set(acting.map(({ start }) => start));
  const deceiving = deceivingControls(stored).filter(({ start }) => !known.has(start));
  return [...acting, ...deceiving].sort((a, b) => a.start - b.start);
}

/** A control as it is written: its name between single guillemets. */
export function controlSign({ name }: Pick<VisibleControl, 'name'>): string {
  return `\u2039${name}\u203A`;
}

/** The text with each stretch that is not drawn replaced by its sign; offsets of a sign are those of its control. Linear. */
function replaced(
  stored: string,
  controls: readonly VisibleControl[],
  signOf: (control: VisibleControl) => string,
): ShownText {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  function plainTo(end: number): void {
    text += cleanForDisplay(stored.slice(at, end));
    for (; at < end; at += 1) {
      // Of a Windows line end only the second half is drawn.
      if (stored[at] !== '\r' || stored[at + 1] !== '\n' || at + 1 >= end) offsets.push(at);
    }
  }
  for (const control of controls) {
    // Within a run that has its sign.
    if (control.start < at) continue;
    plainTo(control.start);
    const sign = signOf(control);
    text += sign;
    for (let i = 0; i < sign.length; i += 1) offsets.push(control.start);
    at = control.end;
  }
  plainTo(stored.length);
  offsets.push(stored.length);
  return { text, offsets };
}

/** What is not drawn of a text; a lone surrogate is, as a replacement character. */
function notDrawn(stored: string): readonly VisibleControl[] {
  return visibleControls(stored).filter(({ kind }) => kind !== 'surrogate');
}

/** The text with the names of its controls. */
export function withControlNames(stored: string): ShownText {
  const shown = new Map(shownControls(stored).map((control) => [control.start, control]));
  const controls = notDrawn(stored).map((control) => shown.get(control.start) ?? control);
  return replaced(stored, controls, (control) =>
    shown.has(control.start) ? controlSign(control) : '',
  );
}

/** One character each for what an editor shows of a text that is not drawn otherwise. */
export interface ControlSigns {
  /** Controls that turn what follows left to right (LRM, LRE, LRO, LRI), and right to left (RLM, ALM, RLE, RLO, RLI). */
  readonly leftToRight: string;
  readonly rightToLeft: string;
  /** Everything else: the ends of the above, escape sequences, control characters, tags. */
  readonly other: string;
}

function directionSign({ name }: VisibleControl, signs: ControlSigns): string {
  if (/^LR/.test(name)) return signs.leftToRight;
  return /^RL|^ALM$/.test(name) ? signs.rightToLeft : signs.other;
}

/** The text with a sign of one character for each control, so that an editor's caret can stand before it. */
export function withControlSigns(stored: string, signs: ControlSigns): ShownText {
  return replaced(stored, notDrawn(stored), (control) => directionSign(control, signs));
}
