/** The house rules of a memory (`settings.json` beside it), as far as the program knows them. Anything else is kept. */
import { isLanguageTag, type LanguageTag } from '../core/language-tag.ts';
import type { HouseMarks, MarkStyle } from '../core/qa/index.ts';
import { ok, type Problem, type Result } from '../core/result.ts';
import { readSettings, settingsPath, writeSettings } from '../store/index.ts';

/** Words by language. */
export type WordLists = Readonly<Partial<Record<LanguageTag, readonly string[]>>>;

/** What a house has decided for itself. */
export interface HouseRules {
  /** Abbreviations by language, without their final dot: a dot behind one ends no sentence. */
  readonly abbreviations: WordLists;
  /** Words by language, as typed, for which no correction is offered again. */
  readonly refusedCorrections: WordLists;
  /** Quotation marks by language: `{"ckb":{"outer":["«","»"],"inner":["‹","›"],"punctuation":"outside"}}`. */
  readonly marks: HouseMarks;
  /** Names of those whose renderings of statements count as approved; empty when the house has not said. */
  readonly approvers: readonly string[];
  /** Says which of the rules could not be understood and are passed over. */
  readonly problems: readonly Problem[];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** A settings value being read, by its name: `quotationMarks.ckb`; what cannot be understood is noted and passed over. */
interface Setting {
  readonly name: string;
  readonly value: unknown;
  /** Names of everything that was passed over. */
  readonly misread: string[];
}

/** Notes a setting that is no use, and stands in for it. */
function passOver<T>({ name, misread }: Setting, instead: T): T {
  misread.push(name);
  return instead;
}

/** The parts of a setting that is an object; none when it is absent. */
function partsOf(setting: Setting): readonly (readonly [name: string, part: Setting])[] {
  const { name, value, misread } = setting;
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return passOver(setting, []);
  return Object.entries(value).map(
    ([part, held]) => [part, { name: `${name}.${part}`, value: held, misread }] as const,
  );
}

/** A list of words; what is none is passed over. */
function wordsOf(setting: Setting): readonly string[] {
  const { value } = setting;
  if (value === undefined) return [];
  if (!Array.isArray(value)) return passOver(setting, []);
  return value.every(isText) ? value : passOver(setting, value.filter(isText));
}

/** Lists of words by language. */
function listsOf(setting: Setting): WordLists {
  const lists: Partial<Record<LanguageTag, readonly string[]>> = {};
  for (const [tag, part] of partsOf(setting)) {
    if (isLanguageTag(tag) && Array.isArray(part.value)) lists[tag] = wordsOf(part);
    else passOver(part, null);
  }
  return lists;
}

/** An opening and a closing mark. */
function pairOf(setting: Setting): readonly [string, string] | null {
  const { value } = setting;
  if (!Array.isArray(value) || value.length !== 2) return passOver(setting, null);
  const [open, close] = value;
  return isText(open) && isText(close) ? [open, close] : passOver(setting, null);
}

/** The marks of one language; null without a pair for the outer quotation. */
function styleOf(setting: Setting): MarkStyle | null {
  let style: Partial<MarkStyle> = {};
  for (const [name, part] of partsOf(setting)) {
    const { value } = part;
    if (name === 'punctuation' && (value === 'inside' || value === 'outside'))
      style = { ...style, punctuation: value };
    else if (name === 'outer' || name === 'inner') {
      const pair = pairOf(part);
      if (pair) style = { ...style, [name]: pair };
    } else passOver(part, null);
  }
  const { outer, ...others } = style;
  return outer ? { outer, ...others } : passOver(setting, null);
}

function marksOf(setting: Setting): HouseMarks {
  const marks: Partial<Record<LanguageTag, MarkStyle>> = {};
  for (const [tag, part] of partsOf(setting)) {
    const style = isLanguageTag(tag) ? styleOf(part) : passOver(part, null);
    if (style && isLanguageTag(tag)) marks[tag] = style;
  }
  return marks;
}

/** The rules of a house that has decided nothing. */
const NO_RULES: HouseRules = {
  abbreviations: {},
  refusedCorrections: {},
  marks: {},
  approvers: [],
  problems: [],
};

/**
 * Reads the house rules; an absent file has none. `problems` says which rules could not be understood and are passed
 * over; of a file that cannot be read, those are all.
 */
export function readHouseRules(memoryDir: string): HouseRules {
  const file = settingsPath(memoryDir);
  const settings = readSettings(file);
  if (!settings.ok) return { ...NO_RULES, problems: [settings.problem] };
  const misread: string[] = [];
  const setting = (name: string): Setting => ({ name, value: settings.value[name], misread });
  const rules = {
    abbreviations: listsOf(setting('abbreviations')),
    refusedCorrections: listsOf(setting('refusedCorrections')),
    marks: marksOf(setting('quotationMarks')),
    approvers: wordsOf(setting('approvers')),
  };
  const names = [...new Set(misread)].join(', ');
  const problems: Problem[] =
    names === '' ? [] : [{ code: 'settings.misread', at: { file }, values: { names } }];
  return { ...rules, problems };
}

/** Writes down that a word is right as typed. Problems: those of the settings file, which is then left as it is. */
export async function addRefusedCorrection(
  memoryDir: string,
  language: LanguageTag,
  typed: string,
): Promise<Result<void>> {
  const path = settingsPath(memoryDir);
  const settings = readSettings(path);
  if (!settings.ok) return settings;
  const known = readHouseRules(memoryDir).refusedCorrections[language] ?? [];
  const { refusedCorrections } = settings.value;
  // What the program does not understand in there stays.
  const held = typeof refusedCorrections === 'object' ? refusedCorrections : {};
  const words = [...new Set([...known, typed])].sort();
  const written = await writeSettings(path, {
    refusedCorrections: { ...held, [language]: words },
  });
  return written.ok ? ok(undefined) : written;
}
