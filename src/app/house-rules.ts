/** The house rules of a memory (`settings.json` beside it), as far as the program knows them. Anything else is kept. */
import { LANGUAGE_TAGS, type LanguageTag } from '../core/language-tag.ts';
import type { HouseMarks, MarkStyle } from '../core/qa/index.ts';
import { ok, type Result } from '../core/result.ts';
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
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Lists by language out of a settings value; what is not a list of words is passed over. */
function listsOf(value: unknown): WordLists {
  if (typeof value !== 'object' || value === null) return {};
  const lists: Partial<Record<LanguageTag, readonly string[]>> = {};
  const given = new Map<string, unknown>(Object.entries(value));
  for (const tag of LANGUAGE_TAGS) {
    const list = given.get(tag);
    if (Array.isArray(list)) lists[tag] = list.filter(isText);
  }
  return lists;
}

function pairOf(value: unknown): readonly [string, string] | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [open, close] = value;
  return isText(open) && isText(close) ? [open, close] : null;
}

/** Marks out of a settings value; a language without an outer pair is passed over. */
function marksOf(value: unknown): HouseMarks {
  if (typeof value !== 'object' || value === null) return {};
  const marks: Partial<Record<LanguageTag, MarkStyle>> = {};
  const given = new Map<string, unknown>(Object.entries(value));
  for (const tag of LANGUAGE_TAGS) {
    const style = given.get(tag);
    if (typeof style !== 'object' || style === null) continue;
    const said = new Map<string, unknown>(Object.entries(style));
    const [outer, inner] = [pairOf(said.get('outer')), pairOf(said.get('inner'))];
    const punctuation = said.get('punctuation');
    if (outer === null) continue;
    marks[tag] = {
      outer,
      ...(inner === null ? {} : { inner }),
      ...(punctuation === 'inside' || punctuation === 'outside' ? { punctuation } : {}),
    };
  }
  return marks;
}

/** Reads the house rules; an absent file is an empty one. Problems: those of the settings file. */
export function readHouseRules(memoryDir: string): Result<HouseRules> {
  const settings = readSettings(settingsPath(memoryDir));
  if (!settings.ok) return settings;
  return ok({
    abbreviations: listsOf(settings.value.abbreviations),
    refusedCorrections: listsOf(settings.value.refusedCorrections),
    marks: marksOf(settings.value.quotationMarks),
    approvers: Array.isArray(settings.value.approvers)
      ? settings.value.approvers.filter(isText)
      : [],
  });
}

/** Writes down that a word is right as typed. Problems: those of the settings file, which is then left as it is. */
export async function addRefusedCorrection(
  memoryDir: string,
  language: LanguageTag,
  typed: string,
): Promise<Result<void>> {
  const rules = readHouseRules(memoryDir);
  if (!rules.ok) return rules;
  const lists = rules.value.refusedCorrections;
  const words = [...new Set([...(lists[language] ?? []), typed])].sort();
  const written = await writeSettings(settingsPath(memoryDir), {
    refusedCorrections: { ...lists, [language]: words },
  });
  return written.ok ? ok(undefined) : written;
}
