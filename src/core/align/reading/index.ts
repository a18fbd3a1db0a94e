/** One side as the scorer sees it: units as runs of word types, with their lengths and marks. */
import type { LanguageTag } from '../../language-tag.ts';
import { words } from '../../languages/index.ts';
import type { Steps } from '../steps.ts';
import { readMarks, type UnitMarks } from './marks.ts';
import { valueKeys, valuesIn } from './values.ts';
import { TypeTable, type WordType } from './word-types.ts';

export { MARK, type UnitMarks } from './marks.ts';
export type { WordType } from './word-types.ts';

/** One unit. */
export interface ReadUnit {
  readonly text: string;
  /** Word types in order. */
  readonly types: Int32Array;
  /** Where each stands in the text: start and end alternating, UTF-16 offsets. */
  readonly spans: Int32Array;
  /** Letters and other characters that take room. At least 1. */
  readonly length: number;
  readonly marks: UnitMarks;
}

/** The units of one side and their word types. */
export interface ReadSide {
  readonly language: LanguageTag;
  readonly types: readonly WordType[];
  /** How often each type stands on the side. */
  readonly counts: readonly number[];
  readonly units: readonly ReadUnit[];
}

/** Without marks above and below letters, tatweel, invisible signs and second halves of surrogate pairs. */
function visibleLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unseen =
      (code >= 0x64b && code <= 0x65f) ||
      code === 0x640 ||
      code === 0x670 ||
      (code >= 0x200b && code <= 0x200f) ||
      (code >= 0xdc00 && code <= 0xdfff);
    if (!unseen) length += 1;
  }
  return Math.max(1, length);
}

/** The number of a list's item: it tells its place, and another one where an item was left out. */
const LIST_MARKER = /^\s*\(?\p{Nd}{1,2}[.)\-\u2013:]\s/u;

function readUnit(text: string, language: LanguageTag, table: TypeTable): ReadUnit {
  const types: number[] = [];
  const spans: number[] = [];
  const put = (type: number, start: number, end: number) => {
    types.push(type);
    spans.push(start, end);
  };
  const values = valuesIn(text, language);
  let next = 0;
  let told = -1;
  let first = true;
  const marker = LIST_MARKER.exec(text)?.[0].length ?? 0;
  for (const word of words(text, language)) {
    if (word.start < marker) continue;
    while (next < values.length && (values[next]?.end ?? 0) <= word.start) next += 1;
    const value = values[next];
    if (!value || word.end <= value.start) put(table.word(word, first), word.start, word.end);
    else if (told !== next) {
      // A value of several words is told once, where its first word stands.
      told = next;
      for (const key of valueKeys(value))
        put(table.value(key, value.spelled === true), value.start, value.end);
    }
    first = false;
  }
  return {
    text,
    types: Int32Array.from(types),
    spans: Int32Array.from(spans),
    length: visibleLength(text),
    marks: readMarks(text),
  };
}

/** Units read from one step to the next. */
const UNITS_A_STEP = 16;

/** Reads the units of a side. `other` is the language it is to be compared with. Yields the share that is read, 0..1. */
export function* readSteps(
  language: LanguageTag,
  texts: readonly string[],
  other: LanguageTag,
): Steps<ReadSide> {
  // English shares too few words with the others for small words to be taken for loans.
  const table = new TypeTable(language, language !== 'en' && other !== 'en');
  const units: ReadUnit[] = [];
  for (const text of texts) {
    units.push(readUnit(text, language, table));
    if (units.length % UNITS_A_STEP === 0) yield units.length / texts.length;
  }
  return { language, types: table.types, counts: table.counts, units };
}
