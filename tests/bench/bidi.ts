/**
 * The layout against Unicode's own conformance cases (BidiCharacterTest.txt), which are too many to be kept here, and
 * the joining types against ArabicShaping.txt. The folder that holds the files is UNICODE_DATA, else `unicode` in the
 * data folder, else where Debian's package unicode-data puts it. Floor: every case, every letter.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JoiningType, joiningType } from '../../src/terminal/bidi/joining-types.ts';
import { levelsOf, reorder } from '../../src/terminal/bidi/levels.ts';
import { layout, safe } from '../../src/terminal/index.ts';

const FILE = 'BidiCharacterTest.txt';
const [, , data = process.env.TARJUMAN_DATA ?? ''] = process.argv;
const folders = [process.env.UNICODE_DATA ?? '', join(data, 'unicode'), '/usr/share/unicode'];
const folder = folders.find((one) => one !== '' && existsSync(join(one, FILE)));

/** One case: a paragraph that is one line. */
interface Case {
  readonly codePoints: readonly number[];
  readonly base: 0 | 1;
  /** By code point; null for those that rule X9 takes out. */
  readonly levels: readonly (number | null)[];
  /** Indexes of code points from left to right. */
  readonly order: readonly number[];
}

function numbers(field: string | undefined, radix: number): readonly number[] {
  return field ? field.split(' ').map((one) => Number.parseInt(one, radix)) : [];
}

function caseOf(line: string): Case {
  const [text, , base, levels = '', order] = line.split(';');
  return {
    codePoints: numbers(text, 16),
    base: base === '1' ? 1 : 0,
    levels: levels.split(' ').map((level) => (level === 'x' ? null : Number(level))),
    order: numbers(order, 10),
  };
}

/** Blanks and isolate controls, which take the paragraph's level at the end of a line (L1), and separators. */
const HANGS = /^[\p{Zs}\t\u2066-\u2069\u001c-\u001f\u2029\u0085\n\r]$/u;
const SEPARATES = /^[\t\u000b\u001f]$/;

/** Where each code point starts in the string. */
function starts(codePoints: readonly number[]): readonly number[] {
  let at = 0;
  return codePoints.map((code) => {
    const start = at;
    at += code > 0xffff ? 2 : 1;
    return start;
  });
}

/** Levels by our engine, with rule L1 over characters that never reach a layout (see `safe`). */
function ownLevels(one: Case): readonly number[] {
  const text = String.fromCodePoint(...one.codePoints);
  const levels = levelsOf(text, one.base === 1 ? 'rtl' : 'ltr');
  const own = starts(one.codePoints).map((start) => levels[start] ?? 0);
  let hangs = true;
  for (let i = own.length - 1; i >= 0; i--) {
    const char = String.fromCodePoint(one.codePoints[i] ?? 0);
    if (SEPARATES.test(char)) hangs = true;
    else if (one.levels[i] !== null && !HANGS.test(char)) hangs = false;
    if (hangs) own[i] = one.base;
  }
  return own;
}

function hasLevels(one: Case): boolean {
  const own = ownLevels(one);
  return one.levels.every((level, i) => level === null || level === own[i]);
}

function hasOrder(one: Case): boolean {
  const items = one.levels.flatMap((level, i) => (level === null ? [] : [{ level, i }]));
  return (
    reorder(items)
      .map(({ i }) => i)
      .join(' ') === one.order.join(' ')
  );
}

/** The whole way for texts as they reach a layout; null for those that the door would change. */
function isLaidOut(one: Case): boolean | null {
  const text = String.fromCodePoint(...one.codePoints);
  if (safe(text) !== text || text.includes('\n')) return null;
  const [line] = layout(text, {
    widthColumns: 500,
    direction: one.base === 1 ? 'rtl' : 'ltr',
    strategy: 'app',
    isolates: [],
    lamAlef: false,
  });
  const places = starts(one.codePoints);
  const cells = line?.cells ?? [];
  const first = new Set(cells.map((cell) => cell.start));
  const order = one.order.map((i) => places[i] ?? -1).filter((start) => first.has(start));
  const rightOrder = cells.map((cell) => cell.start).join(' ') === order.join(' ');
  return rightOrder && cells.every((cell) => one.levels[places.indexOf(cell.start)] === cell.level);
}

/** Letters of ArabicShaping.txt in the blocks of the Arabic script. */
const TYPES: Readonly<Record<string, JoiningType>> = {
  D: 'dual',
  R: 'right',
  C: 'causing',
  T: 'transparent',
  U: 'none',
};
const ARABIC = /^(06|07[5-7]|08[7-9A-F])/;

function showLetters(file: string): void {
  const letters = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(';').map((field) => field.trim()))
    .filter(([code = '', , type = '']) => ARABIC.test(code) && TYPES[type] !== undefined);
  const wrong = letters.filter(
    ([code = '', , type = '']) => joiningType(Number.parseInt(code, 16)) !== TYPES[type],
  );
  console.log(`bidi: joining types ${letters.length - wrong.length} of ${letters.length}`);
  for (const [code, name, type] of wrong) console.log(`  differs: ${code} ${name} is ${type}`);
}

if (folder === undefined) {
  console.log(`bidi: ${FILE} not found; name its folder in UNICODE_DATA`);
} else {
  const lines = readFileSync(join(folder, FILE), 'utf8').split('\n');
  const cases = lines.filter((line) => /^[0-9A-F]/.test(line)).map(caseOf);
  const show = (what: string, passed: number, total: number) =>
    console.log(`bidi: ${what} ${passed} of ${total} (${((100 * passed) / total).toFixed(2)} %)`);
  const failed = cases.filter((one) => !hasLevels(one));
  show('levels', cases.length - failed.length, cases.length);
  show('order from levels', cases.filter(hasOrder).length, cases.length);
  const laidOut = cases.map(isLaidOut).filter((one) => one !== null);
  show('whole layout, texts that reach one', laidOut.filter(Boolean).length, laidOut.length);
  for (const { codePoints, base } of failed.slice(0, 10)) {
    console.log(
      `  differs: base ${base}, ${codePoints.map((code) => code.toString(16)).join(' ')}`,
    );
  }
  showLetters(join(folder, 'ArabicShaping.txt'));
}
