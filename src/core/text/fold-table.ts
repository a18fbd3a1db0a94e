/** Compiles a language's {@link FoldRules} into tables over UTF-16 code units, once, when first needed. */

import type { ContextRule, FoldRules, LetterRule, SpellingSwitch } from './fold-rules.ts';
import { COMMON_LETTERS, charRange } from './fold-rules.ts';

/** What the scanner does with a code unit; KEEP must be 0 so that an untouched table keeps everything. */
export const KEEP = 0;
export const MAP = 1;
export const DROP = 2;
export const EXPAND = 3;
export const WHITE = 4;
/** The character may be touched by a rule that looks at neighbours: the second pass is needed. */
export const CONTEXT = 5;
/** Heh where heh + ZWNJ is a vowel. */
export const HEH = 6;
export const TATWEEL = 7;

/** One tier: what to do with each code unit, what it becomes, and which switch said so (index into `switches`). */
export interface LetterTable {
  readonly action: Uint8Array;
  readonly to: Uint16Array;
  readonly by: Uint8Array;
}

/** A language's rules, ready for the scanner. */
export interface FoldTable {
  readonly fold: LetterTable;
  readonly loose: LetterTable;
  /** Replacements of more than one code unit, by index in `to`. */
  readonly expansions: readonly string[];
  readonly switches: readonly SpellingSwitch[];
  readonly indexOf: ReadonlyMap<SpellingSwitch, number>;
  readonly context: ReadonlySet<ContextRule>;
  readonly endings: ReadonlySet<string>;
  /** Length of the longest ending, so that look-ahead is bounded. */
  readonly longestEnding: number;
}

/** Switches that belong to the scanner itself, in every language. */
const SCANNER_SWITCHES: readonly SpellingSwitch[] = [
  'composition',
  'presentation-forms',
  'space',
  'decimal',
  'grouping',
  'ellipsis',
  'tatweel',
  'case',
];

/** Latin, Greek, Cyrillic and Latin Extended Additional: what has case and may stand in a newsroom text. */
const CASED = charRange(0x41, 0x24f) + charRange(0x370, 0x52f) + charRange(0x1e00, 0x1eff);

/** Letters whose look-alikes are decided by their neighbours. */
const CONTEXT_CHARS: Readonly<Record<ContextRule, string>> = {
  'heh-zwnj': '',
  'final-heh': '\u0647\u06be', // ARABIC LETTER HEH, HEH DOACHASHMEE
  'initial-reh': '\u0631', // ARABIC LETTER REH
  'initial-waw': '\u0648', // ARABIC LETTER WAW
  'double-waw': '',
  caret: '^',
  'suffix-joiner': "'-",
  marks: '',
};

function emptyTable(): LetterTable {
  const size = 0x10000;
  return { action: new Uint8Array(size), to: new Uint16Array(size), by: new Uint8Array(size) };
}

/** A Latin letter without its marks, or itself. */
function bareLetter(char: string): string {
  const bare = char.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return bare.length === 1 ? bare : char;
}

function collectSwitches(letters: readonly LetterRule[], rules: FoldRules): SpellingSwitch[] {
  const names = new Set<SpellingSwitch>(SCANNER_SWITCHES);
  for (const rule of letters) names.add(rule.switch);
  for (const name of rules.context) names.add(name);
  return [...names];
}

function setLetters(table: LetterTable, rule: LetterRule, by: number, expansions: string[]): void {
  for (const char of rule.from) {
    const code = char.charCodeAt(0);
    table.by[code] = by;
    if (rule.to.length === 0) table.action[code] = DROP;
    else if (rule.to.length === 1) {
      table.action[code] = MAP;
      table.to[code] = rule.to.charCodeAt(0);
    } else {
      table.action[code] = EXPAND;
      table.to[code] = expansions.length;
      expansions.push(rule.to);
    }
  }
}

function setCase(table: LetterTable, by: number): void {
  for (const char of CASED) {
    const lower = char.toLowerCase();
    if (lower === char || lower.length !== 1) continue;
    table.action[char.charCodeAt(0)] = MAP;
    table.to[char.charCodeAt(0)] = lower.charCodeAt(0);
    table.by[char.charCodeAt(0)] = by;
  }
}

function setMarks(table: LetterTable, by: number): void {
  for (const char of CASED) {
    const bare = bareLetter(char);
    if (bare === char) continue;
    table.action[char.charCodeAt(0)] = MAP;
    table.to[char.charCodeAt(0)] = bare.charCodeAt(0);
    table.by[char.charCodeAt(0)] = by;
  }
}

const SPACES = `\t\n\v\f\r \u0085\u00a0\u1680${charRange(0x2000, 0x200a)}\u2028\u2029\u202f\u205f\u3000`;

/** Compiles rules. Linear in the size of the rules; about 0.5 MB of tables a language, made when first used. */
export function compileFold(rules: FoldRules): FoldTable {
  const letters = [...COMMON_LETTERS, ...rules.letters];
  const switches = collectSwitches(letters, rules);
  const indexOf = new Map(switches.map((name, index) => [name, index]));
  const place = (name: SpellingSwitch): number => indexOf.get(name) ?? 0;
  const fold = emptyTable();
  const loose = emptyTable();
  const expansions: string[] = [];
  setCase(fold, place('case'));
  if (rules.context.includes('marks')) setMarks(loose, place('marks'));
  for (const rule of letters)
    setLetters(rule.tier === 'fold' ? fold : loose, rule, place(rule.switch), expansions);
  for (const char of SPACES) fold.action[char.charCodeAt(0)] = WHITE;
  // COMMA, FULL STOP, ARABIC DECIMAL SEPARATOR, ARABIC THOUSANDS SEPARATOR
  for (const char of ',.\u066b\u066c') fold.action[char.charCodeAt(0)] = CONTEXT;
  for (const name of rules.context) {
    for (const char of CONTEXT_CHARS[name]) fold.action[char.charCodeAt(0)] = CONTEXT;
  }
  fold.action[0x640] = TATWEEL; // ARABIC TATWEEL
  if (rules.context.includes('heh-zwnj')) fold.action[0x647] = HEH; // ARABIC LETTER HEH
  const endings = new Set(rules.endings ?? []);
  return {
    fold,
    loose,
    expansions,
    switches,
    indexOf,
    context: new Set(rules.context),
    endings,
    longestEnding: Math.max(0, ...[...endings].map((ending) => ending.length)),
  };
}

const compiled = new WeakMap<FoldRules, FoldTable>();

/** The compiled table of a set of rules; compiled once for each rules object. */
export function tableOf(rules: FoldRules): FoldTable {
  const known = compiled.get(rules);
  if (known) return known;
  const table = compileFold(rules);
  compiled.set(rules, table);
  return table;
}
