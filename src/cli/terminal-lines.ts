/**
 * Answers on a terminal that does nothing for right-to-left text (xterm, Alacritty, VS Code ...): lines are put in the
 * order in which they are read and their letters joined, as on the screens. Every other terminal, and every pipe, gets
 * the plain text: it is either reordered there or read by a program. The terminal is told by its environment alone.
 */
import {
  decideStrategy,
  directionOfText,
  emitLine,
  layout,
  NO_REPLIES,
  safe,
  withControls,
} from '../terminal/index.ts';

/** A stream that may be a terminal. */
interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Whether lines go out in visual order: only to terminals that are known by name to leave them as they are. */
function drawsAsSent(output: Output, env: NodeJS.ProcessEnv): boolean {
  if (output.isTTY !== true) return false;
  const { strategy, modes } = decideStrategy({ env, isTTY: true, replies: NO_REPLIES });
  return strategy === 'app' && !modes.mltermBidiOff;
}

/** The lines to write for a text, cleaned; a line end in it begins a new one. */
export function terminalLines(
  output: Output,
  text: string,
  env: NodeJS.ProcessEnv = process.env,
): readonly string[] {
  const clean = text.split('\n').map(safe);
  if (!RTL_LETTER.test(text) || !drawsAsSent(output, env)) return clean;
  const widthColumns = Math.max(20, (output.columns ?? 80) - 1);
  return clean.flatMap((line) => {
    if (!RTL_LETTER.test(line)) return [line];
    const direction = directionOfText(line, 'ltr');
    const rows = layout(line, { widthColumns, direction, strategy: 'app' });
    return rows.map((row) => withControls(emitLine(row, 'app')).trimEnd());
  });
}
