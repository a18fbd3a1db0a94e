/** What the terminal is told of the mouse, by what the user chose. */
import type { MouseChoice } from '../../app/index.ts';
import type { TerminalModes } from '../../terminal/index.ts';

/** Modes of a terminal with those of the mouse as chosen. */
export function withMouse(modes: TerminalModes, mouse: MouseChoice): TerminalModes {
  return { ...modes, wheelKeys: mouse === 'wheel', mouseClicks: mouse === 'clicks' };
}
