/**
 * What is typed into the search field, taken apart: words, phrases between quotation marks, words as they are spelled
 * (`=word`), beginnings of words (`word*`), and filters (`by:`, `since:`, `status:` ..., named in any of the languages).
 */
import { isLanguageTag, type LanguageTag } from '../../language-tag.ts';
import { fold } from '../../languages/index.ts';
import { isDoubleQuoteMark, parseWordTable } from '../../text/index.ts';
import list from './filters.txt';

/** Where a text came from or how sure it is, as `status:` names it. */
export type SoughtStatus = 'confirmed' | 'draft' | 'aligned' | 'imported' | 'pretranslated';

/** What a text must be besides holding the words. Everything given must hold. */
export interface ConcordanceFilter {
  /** Part of the name of who confirmed it, or of the document. */
  readonly by?: string;
  readonly document?: string;
  /** Days, months or years as `2026-02-18`, `2026-02`, `2026`; both ends count. */
  readonly since?: string;
  readonly until?: string;
  readonly status?: SoughtStatus;
  /** Part of the name of a person whose statement is quoted in it. */
  readonly person?: string;
  readonly memory?: string;
  readonly language?: LanguageTag;
}

/** A stretch of the question: loose words, or words that must follow each other. */
export interface QuestionPiece {
  readonly text: string;
  readonly isPhrase: boolean;
  /** Whether other endings and clitics do not count. */
  readonly isExact: boolean;
}

/** A question taken apart. */
export interface Question {
  readonly pieces: readonly QuestionPiece[];
  readonly filter: ConcordanceFilter;
  /** Filters that could not be understood, as typed. */
  readonly unknown: readonly string[];
}

type FilterName = keyof ConcordanceFilter;

/** Folded without regard to language: names of filters and of people are met in all of them. */
function plain(text: string): string {
  return fold(fold(text, 'ckb'), 'ar').toLowerCase();
}

interface Names {
  readonly filters: ReadonlyMap<string, FilterName>;
  readonly statuses: ReadonlyMap<string, SoughtStatus>;
}

let known: Names | undefined;

function names(): Names {
  if (known) return known;
  const filters = new Map<string, FilterName>();
  const statuses = new Map<string, SoughtStatus>();
  for (const { key, words } of parseWordTable(list)) {
    for (const word of words) {
      if (key.startsWith('=')) statuses.set(plain(word), key.slice(1) as SoughtStatus);
      else filters.set(plain(word), key as FilterName);
    }
  }
  known = { filters, statuses };
  return known;
}

/** `name:value`, the value bare or between quotation marks. */
const FILTER =
  /^([\p{L}\p{M}-]+):(?:["\u00ab\u201c\u201d]([^"\u00bb\u201c\u201d]*)["\u00bb\u201c\u201d]|(\S+))/u;
/** A day, month or year. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A filter's value as it is compared; undefined when it is none. */
function filterValue(name: FilterName, value: string): string | undefined {
  if (name === 'status') return names().statuses.get(plain(value));
  if (name === 'since' || name === 'until') {
    const date = fold(value, 'en');
    return DATE.test(date) ? date : undefined;
  }
  if (name === 'language') return isLanguageTag(value) ? value : undefined;
  return value.trim() === '' ? undefined : value;
}

/** Takes a question apart. `word:` that names no filter is a word. */
export function readQuestion(text: string): Question {
  const pieces: QuestionPiece[] = [];
  const filter: Partial<Record<FilterName, string>> = {};
  const unknown: string[] = [];
  let loose = '';
  const close = () => {
    if (loose.trim() !== '') pieces.push({ text: loose.trim(), isPhrase: false, isExact: false });
    loose = '';
  };
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    const isStart = at === 0 || /\s/.test(text.charAt(at - 1));
    const asked = isStart ? FILTER.exec(text.slice(at)) : null;
    const name = asked ? names().filters.get(plain(asked[1] ?? '')) : undefined;
    if (asked && name) {
      close();
      const value = filterValue(name, asked[2] ?? asked[3] ?? '');
      if (value === undefined) unknown.push(asked[0]);
      else filter[name] = value;
      at += asked[0].length;
    } else if (isStart && char === '=' && /\S/.test(text.charAt(at + 1))) {
      close();
      const word = /^\S+/.exec(text.slice(at + 1))?.[0] ?? '';
      pieces.push({ text: word, isPhrase: false, isExact: true });
      at += 1 + word.length;
    } else if (isStart && isDoubleQuoteMark(char)) {
      close();
      const rest = text.slice(at + 1);
      const end = [...rest].findIndex((other) => isDoubleQuoteMark(other));
      const phrase = end < 0 ? rest : rest.slice(0, end);
      if (phrase.trim() !== '') pieces.push({ text: phrase, isPhrase: true, isExact: false });
      at += 1 + phrase.length + (end < 0 ? 0 : 1);
    } else {
      loose += char;
      at += 1;
    }
  }
  close();
  return { pieces, filter: filter as ConcordanceFilter, unknown };
}

/** Whether a name holds what was asked for, spelling apart. */
export function holdsName(name: string | undefined, asked: string): boolean {
  return name !== undefined && plain(name).includes(plain(asked));
}
