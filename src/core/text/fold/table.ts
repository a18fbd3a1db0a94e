/** Compiles a language's {@link FoldRules} into tables over UTF-16 code units, once, when first needed. */
import type { ContextRule, FoldRules, LetterRule, SpellingSwitch } from './rules.ts';
import { COMMON_LETTERS, charRange } from './rules.ts';

/** What the first pass does with a code unit; KEEP must be 0 so that an untouched table keeps everything. */
export const KEEP = 0;
/** Another code unit takes its place. */
export const MAP = 1;
/** It is removed. */
export const DROP = 2;
/** Several code units take its place; `to` is an index into `expansions`. */
export const EXPAND = 3;
/** White space: one space for a run, none at the ends. */
export const WHITE = 4;
/** Kept, but the second pass must look at its neighbours. */
export const CONTEXT = 5;
/** Heh where heh + ZWNJ is a vowel. */
export const HEH = 6;
/** Removed, except after a heh where that writes the consonant. */
export const TATWEEL = 7;

/** What the second pass looks at (0 is nothing). Dot: three are an ellipsis. */
export const AT_DOT = 1;
/** Comma or thousands separator: nothing before three digits. */
export const AT_SEPARATOR = 2;
/** Arabic decimal separator: a dot between digits. */
export const AT_DECIMAL = 3;
/** Heh: consonant or vowel by where it stands. */
export const AT_HEH = 4;
/** Reh: the rolled one at the start of a word. */
export const AT_REH = 5;
/** Waw: doubled at the start of a word it is one. */
export const AT_WAW = 6;
/** Caret: a circumflex typed beside its letter. */
export const AT_CARET = 7;
/** Apostrophe or hyphen before an ending. */
export const AT_JOINER = 8;

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
  /**
   * The whole first pass for code units that become one code unit whatever stands beside them: that code unit, and above
   * its 16 bits what the pass has to tell (`CHANGED`, `NEIGHBOURS` of letters.ts). 0 for all others.
   */
  readonly plain: Uint32Array;
  /** For each code unit, which neighbour rule it may start (`AT_...`). */
  readonly context: Uint8Array;
  /** Replacements of more than one code unit, by index in `to`. */
  readonly expansions: readonly string[];
  readonly switches: readonly SpellingSwitch[];
  /** Index of each switch that the scanner itself asks about; -1 when the language lacks it. */
  readonly index: Readonly<Record<ScannerSwitch, number>>;
  readonly endings: ReadonlySet<string>;
  /** Length of the longest ending, so that look-ahead is bounded. */
  readonly longestEnding: number;
}

/** Switches that the scanner applies by itself, not letter by letter. */
type ScannerSwitch =
  | Exclude<ContextRule, 'marks'>
  | 'space'
  | 'decimal'
  | 'grouping'
  | 'ellipsis'
  | 'tatweel'
  | 'heh';

/** Switches every language has beside those of its letters. */
const ALWAYS: readonly SpellingSwitch[] = [
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

const SPACES = `\t\n\v\f\r \u0085\u00a0\u1680${charRange(0x2000, 0x200a)}\u2028\u2029\u202f\u205f\u3000`;

/** Where a neighbour rule may begin, and for which languages: null is all. */
const CONTEXT_STARTS: readonly (readonly [ContextRule | null, string, number])[] = [
  [null, '.', AT_DOT],
  [null, ',\u066c', AT_SEPARATOR], // COMMA, ARABIC THOUSANDS SEPARATOR
  [null, '\u066b', AT_DECIMAL], // ARABIC DECIMAL SEPARATOR
  ['final-heh', '\u0647\u06be', AT_HEH], // ARABIC LETTER HEH, HEH DOACHASHMEE
  ['initial-reh', '\u0631', AT_REH], // ARABIC LETTER REH
  ['initial-waw', '\u0648', AT_WAW], // ARABIC LETTER WAW
  ['caret', '^', AT_CARET],
  ['suffix-joiner', "'-", AT_JOINER],
];

function emptyTable(): LetterTable {
  const size = 0x10000;
  return { action: new Uint8Array(size), to: new Uint16Array(size), by: new Uint8Array(size) };
}

function setTo(table: LetterTable, char: string, to: string, by: number): void {
  const code = char.charCodeAt(0);
  table.action[code] = MAP;
  table.to[code] = to.charCodeAt(0);
  table.by[code] = by;
}

function setLetters(table: LetterTable, rule: LetterRule, by: number, expansions: string[]): void {
  for (const char of rule.from) {
    if (rule.to.length === 1) {
      setTo(table, char, rule.to, by);
      continue;
    }
    const code = char.charCodeAt(0);
    table.by[code] = by;
    table.action[code] = rule.to === '' ? DROP : EXPAND;
    if (rule.to === '') continue;
    table.to[code] = expansions.length;
    expansions.push(rule.to);
  }
}

function setCase(table: LetterTable, by: number): void {
  for (const char of CASED) {
    const lower = char.toLowerCase();
    if (lower !== char && lower.length === 1) setTo(table, char, lower, by);
  }
}

/** Latin letters lose their marks. */
function setMarks(table: LetterTable, by: number): void {
  for (const char of CASED) {
    const bare = char.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    if (bare !== char && CASED.includes(bare) && bare.length === 1) setTo(table, char, bare, by);
  }
}

/** Marks the places where the second pass has work, in its own table and in the first pass's actions. */
function setContext(fold: LetterTable, rules: FoldRules): Uint8Array {
  const context = new Uint8Array(0x10000);
  for (const [rule, chars, place] of CONTEXT_STARTS) {
    if (rule !== null && !rules.context.includes(rule)) continue;
    for (const char of chars) {
      context[char.charCodeAt(0)] = place;
      fold.action[char.charCodeAt(0)] = CONTEXT;
    }
  }
  if (rules.context.includes('heh-zwnj')) fold.action[0x647] = HEH; // ARABIC LETTER HEH
  fold.action[0x640] = TATWEEL; // ARABIC TATWEEL
  return context;
}

/** What the first pass tells: the text differs from its fold. */
export const CHANGED = 1;
/** The second pass has work. */
export const NEIGHBOURS = 2;

/** What becomes of each code unit that needs no look at its neighbours in the first pass. */
function plainUnits({ action, to }: LetterTable): Uint32Array {
  const plain = new Uint32Array(0x10000);
  for (let unit = 0; unit < plain.length; unit += 1) {
    let now = unit;
    // A small letter may have a rule of its own, which holds for its capital too.
    for (let round = 0; round < 2 && action[now] === MAP; round += 1) now = to[now] ?? now;
    const what = action[now] ?? KEEP;
    const waits = what === CONTEXT && now !== DOT && now !== COMMA;
    if (what !== KEEP && !waits) continue;
    const flags = (now === unit ? 0 : CHANGED) | (waits ? NEIGHBOURS : 0);
    plain[unit] = now | (flags << 16);
  }
  return plain;
}

const DOT = 0x2e;
const COMMA = 0x2c;

/** Compiles rules. About 0.9 MB of tables a language, most of it never touched by a text. */
function compileFold(rules: FoldRules): FoldTable {
  const letters = [...COMMON_LETTERS, ...rules.letters];
  const switches = [
    ...new Set<SpellingSwitch>([
      ...ALWAYS,
      ...letters.map((rule) => rule.switch),
      ...rules.context,
    ]),
  ];
  const place = (name: SpellingSwitch): number => switches.indexOf(name);
  const fold = emptyTable();
  const loose = emptyTable();
  const expansions: string[] = [];
  setCase(fold, place('case'));
  if (rules.context.includes('marks')) setMarks(loose, place('marks'));
  for (const rule of letters)
    setLetters(rule.tier === 'fold' ? fold : loose, rule, place(rule.switch), expansions);
  for (const char of SPACES) {
    fold.action[char.charCodeAt(0)] = WHITE;
    fold.by[char.charCodeAt(0)] = place('space');
  }
  const context = setContext(fold, rules);
  const endings = new Set(rules.endings ?? []);
  const index = {
    'heh-zwnj': place('heh-zwnj'),
    'final-heh': place('final-heh'),
    'initial-reh': place('initial-reh'),
    'initial-waw': place('initial-waw'),
    'double-waw': place('double-waw'),
    caret: place('caret'),
    'suffix-joiner': place('suffix-joiner'),
    space: place('space'),
    decimal: place('decimal'),
    grouping: place('grouping'),
    ellipsis: place('ellipsis'),
    tatweel: place('tatweel'),
    heh: place('heh'),
  };
  const longestEnding = Math.max(0, ...[...endings].map((ending) => ending.length));
  const plain = plainUnits(fold);
  return { fold, loose, plain, context, expansions, switches, index, endings, longestEnding };
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

/** The switches that a set of rules knows, in the order in which they apply. */
export function switchesOf(rules: FoldRules): readonly SpellingSwitch[] {
  return tableOf(rules).switches;
}
