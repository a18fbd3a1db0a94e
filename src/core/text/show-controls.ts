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

/** The text with the names of its controls. Linear; offsets of a name are those of its control. */
export function withControlNames(stored: string): ShownText {
  const shown = new Map(shownControls(stored).map((control) => [control.start, control]));
  const removed = visibleControls(stored).filter(({ kind }) => kind !== 'surrogate');
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
  for (const control of removed) {
    // Within a run that is already named.
    if (control.start < at) continue;
    plainTo(control.start);
    const named = shown.get(control.start);
    const sign = named === undefined ? '' : controlSign(named);
    text += sign;
    for (let i = 0; i < sign.length; i += 1) offsets.push(control.start);
    at = (named ?? control).end;
  }
  plainTo(stored.length);
  offsets.push(stored.length);
  return { text, offsets };
}
