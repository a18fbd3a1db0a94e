/** The machine around the program: Node, the locale, the window, colours. */
import { release } from 'node:os';
import { type Locale, translate } from '../../i18n/index.ts';
import { VERSION } from '../version.ts';
import type { Line } from './line.ts';

/** Smallest window the screens are drawn in. */
const SMALLEST = { columns: 80, rows: 24 };

function node(language: Locale): Line {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fit = major > 20 || (major === 20 && minor >= 19);
  const advice = fit ? [] : [translate(language, 'doctor.node')];
  return { what: 'node', fit, found: process.versions.node, advice };
}

function locale(language: Locale): Line {
  const name = process.env.LC_ALL || process.env.LC_CTYPE || process.env.LANG || '';
  const fit = process.platform === 'win32' || /utf-?8/i.test(name);
  return {
    what: 'locale',
    fit,
    found: name || 'none',
    ...(name === '' ? { words: translate(language, 'doctor.found.none') } : {}),
    advice: fit ? [] : [translate(language, 'doctor.locale')],
  };
}

function window(language: Locale): Line {
  const { columns = 0, rows = 0, isTTY } = process.stdout;
  if (!isTTY) {
    const words = translate(language, 'doctor.reason.no-terminal');
    return { what: 'window', fit: true, found: 'not a terminal', words };
  }
  const fit = columns >= SMALLEST.columns && rows >= SMALLEST.rows;
  const advice = fit ? [] : [translate(language, 'doctor.window', SMALLEST)];
  return { what: 'window', fit, found: `${columns}x${rows}`, advice };
}

/** Colour is never the only sign, so any number of them is fit. */
function colours(language: Locale): Line {
  const depth = process.stdout.isTTY ? process.stdout.getColorDepth() : 1;
  const count = depth === 1 ? 0 : 2 ** depth;
  const words = translate(language, 'doctor.found.colours', { count });
  return { what: 'colours', fit: true, found: count, words };
}

/** Looks at the machine. */
export function machineLines(language: Locale): readonly Line[] {
  return [
    { what: 'tarjuman', fit: true, found: `${VERSION} on ${process.platform} ${release()}` },
    node(language),
    locale(language),
    window(language),
    colours(language),
  ];
}
