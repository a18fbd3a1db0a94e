/**
 * Text laid out into lines, with a cache by text, width and strategy: only what changed is laid out again. The door of
 * everything drawn: text is cleaned here, and the offsets of the lines are still those of the text as stored.
 */
import type { Direction } from '../../core/language-tag.ts';
import { withControlNames, withControlSigns } from '../../core/text/index.ts';
import {
  type Cell,
  fitLine,
  isolatesInSentence,
  type Line,
  layout,
  safe,
} from '../../terminal/index.ts';
import type { Surface } from './surface.ts';

/** What is laid out how. */
export interface Setting {
  readonly columns: number;
  readonly direction: Direction;
  /** `line`: one line, cut with an ellipsis. `block`: as many as it takes. `editor`: with room for the caret. */
  readonly shape: 'line' | 'block' | 'editor';
  /** True for a sentence of the interface: what was put into it keeps to itself. @default false */
  readonly isSentence?: boolean;
}

/** Laid-out texts kept. A screen shows about fifty; the rest serves going back and forth. */
const CACHE_ENTRIES = 600;
/** Texts longer than this are not kept: they are the exception, and the key would hold them twice. */
const CACHE_TEXT_LENGTH = 4000;

const caches = new Map<string, Map<string, readonly Line[]>>();

function cacheFor(surface: Surface): Map<string, readonly Line[]> {
  const { strategy, widths, forms, ae } = surface;
  const key = [strategy, forms, ae, widths?.lamAlefColumns, widths?.joinerColumns].join(' ');
  let cache = caches.get(key);
  if (!cache) {
    cache = new Map();
    caches.set(key, cache);
  }
  return cache;
}

function withOffsets(line: Line, offsets: readonly number[]): Line {
  const stored = (offset: number) => offsets[offset] ?? offsets.at(-1) ?? 0;
  const cells = line.cells.map(
    (cell): Cell => ({ ...cell, start: stored(cell.start), end: stored(cell.end) }),
  );
  return { ...line, start: stored(line.start), end: stored(line.end), cells };
}

function layOut(surface: Surface, text: string, setting: Setting): readonly Line[] {
  const { columns, direction, shape } = setting;
  const { strategy, widths, forms, ae } = surface;
  const options = {
    widthColumns: Math.max(2, columns),
    direction,
    strategy,
    ...(widths ? { widths } : {}),
    ...(forms ? { forms } : {}),
    ...(ae ? { ae } : {}),
    ...(shape === 'editor' ? { lamAlef: false, reserveCaret: true, visibleJoiners: true } : {}),
  };
  const clean = safe(text);
  const lay = (fit: string) => {
    const isolates = setting.isSentence ? isolatesInSentence(fit, direction) : undefined;
    const all = isolates ? { ...options, isolates } : options;
    return shape === 'line' ? [fitLine(fit, all)] : layout(fit, all);
  };
  if (clean === text) return lay(text);
  // In an editor what is not drawn has a cell of its own, so that the caret can stand before it and delete it.
  const shown =
    shape === 'editor' ? withControlSigns(text, surface.glyphs.controls) : withControlNames(text);
  return lay(safe(shown.text)).map((line) => withOffsets(line, shown.offsets));
}

/** The lines of a text; at least one. */
export function linesOf(surface: Surface, text: string, setting: Setting): readonly Line[] {
  if (text.length > CACHE_TEXT_LENGTH) return layOut(surface, text, setting);
  const cache = cacheFor(surface);
  const kind = setting.isSentence ? 'sentence' : '';
  const key = `${setting.columns} ${setting.direction} ${setting.shape} ${kind} ${text}`;
  const known = cache.get(key);
  if (known) {
    // Moved to the young end, so that what is on screen is never thrown out.
    cache.delete(key);
    cache.set(key, known);
    return known;
  }
  const lines = layOut(surface, text, setting);
  cache.set(key, lines);
  if (cache.size > CACHE_ENTRIES) {
    const oldest = cache.keys().next();
    if (!oldest.done) cache.delete(oldest.value);
  }
  return lines;
}
