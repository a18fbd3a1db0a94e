/** The house rules of a memory (`settings.json` beside it), as far as the program knows them. Anything else is kept. */
import { LANGUAGE_TAGS, type LanguageTag } from '../core/language-tag.ts';
import { ok, type Result } from '../core/result.ts';
import { readSettings, settingsPath } from '../store/index.ts';

/** What a house has decided for itself. */
export interface HouseRules {
  /** Abbreviations by language, without their final dot: a dot behind one ends no sentence. */
  readonly abbreviations: Readonly<Partial<Record<LanguageTag, readonly string[]>>>;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Lists by language out of a settings value; what is not a list of words is passed over. */
function listsOf(value: unknown): HouseRules['abbreviations'] {
  if (typeof value !== 'object' || value === null) return {};
  const lists: Partial<Record<LanguageTag, readonly string[]>> = {};
  const given = new Map<string, unknown>(Object.entries(value));
  for (const tag of LANGUAGE_TAGS) {
    const list = given.get(tag);
    if (Array.isArray(list)) lists[tag] = list.filter(isText);
  }
  return lists;
}

/** Reads the house rules; an absent file is an empty one. Problems: those of the settings file. */
export function readHouseRules(memoryDir: string): Result<HouseRules> {
  const settings = readSettings(settingsPath(memoryDir));
  if (!settings.ok) return settings;
  return ok({ abbreviations: listsOf(settings.value.abbreviations) });
}
