/** The word lists of a language, folded and ready for look-up. Read when a language is first met. */

import type { LanguageTag } from '../../language-tag.ts';
import { fold, loose, stemOf } from '../../languages/index.ts';
import type { Medium, OriginalLanguage } from '../../memory/index.ts';
import { parseWordList, parseWordTable } from '../../text/index.ts';
import { type ListTexts, listsOf } from './list-texts.ts';
import { PhraseTable } from './phrase-table.ts';
import { cueForms } from './word-forms.ts';

/** What a reporting word does. */
export interface CueSense {
  /** `speech` reports a sentence, `stance` a few words, `source` names where words come from. */
  readonly strength: 'speech' | 'stance' | 'source';
  /** The same person goes on. */
  readonly onward: boolean;
  /** Somebody is answered. */
  readonly reply: boolean;
  /** Reports only what a colon, "that" or a comma leads to ("the paper published: ..."). */
  readonly publishing: boolean;
}

/** Gender that a word tells of the person it points to. */
export type Gender = 'm' | 'f' | 'n';

/** The lists of one language. All forms are folded with {@link keyOf}. */
export interface Lexicon {
  readonly language: LanguageTag;
  readonly cues: PhraseTable<CueSense>;
  readonly media: PhraseTable<Medium>;
  readonly tongues: PhraseTable<OriginalLanguage>;
  readonly labels: PhraseTable<true>;
  readonly pronouns: PhraseTable<Gender>;
  readonly roles: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
}

const keys = new Map<LanguageTag, Map<string, string>>();
const KEYS_KEPT = 100_000;

/** Folded form of one word. Kurmanji is compared without its marks, since much of it is typed without them. */
export function keyOf(word: string, language: LanguageTag): string {
  let known = keys.get(language);
  if (known === undefined || known.size > KEYS_KEPT) {
    known = new Map();
    keys.set(language, known);
  }
  let key = known.get(word);
  if (key === undefined) {
    key = language === 'kmr' ? loose(word, language) : fold(word, language);
    known.set(word, key);
  }
  return key;
}

function keysOf(phrase: string, language: LanguageTag): string[] {
  return phrase.split(/[\s-]+/).map((word) => keyOf(word, language));
}

function cueTable(lists: ListTexts, language: LanguageTag): PhraseTable<CueSense> {
  const listed = (text: string) =>
    parseWordList(text).flatMap((entry) =>
      cueForms(keysOf(entry, language), language, (word) => keyOf(word, language)),
    );
  const onward = listed(lists.onward);
  const reply = listed(lists.reply);
  const joined = (phrases: readonly (readonly string[])[]) =>
    new Set(phrases.map((phrase) => phrase.join(' ')));
  const isOnward = joined(onward);
  const isReply = joined(reply);
  const publishing = listed(lists.publishing);
  const isPublishing = joined(publishing);
  const table = new PhraseTable<CueSense>();
  const enter = (phrases: readonly (readonly string[])[], strength: CueSense['strength']) => {
    for (const phrase of phrases) {
      const key = phrase.join(' ');
      const [goesOn, answers] = [isOnward.has(key), isReply.has(key)];
      const publishing = isPublishing.has(key);
      table.add(phrase, { strength, onward: goesOn, reply: answers, publishing });
    }
  };
  enter(listed(lists.speech), 'speech');
  enter(publishing, 'speech');
  enter(onward, 'speech');
  enter(reply, 'speech');
  enter(
    parseWordList(lists.source).map((entry) => keysOf(entry, language)),
    'source',
  );
  enter(listed(lists.stance), 'stance');
  return table;
}

/** The Sorani postposition for "in", written behind the last word of a phrase: DAL ALEF. */
const SORANI_IN = '\u062F\u0627';

function phrases<T extends string>(text: string, language: LanguageTag): PhraseTable<T> {
  const table = new PhraseTable<T>();
  for (const { key, words } of parseWordTable(text)) {
    for (const word of words) {
      const forms = keysOf(word, language);
      // The list says what its keys may be; a key unknown to the program would only never be asked for.
      table.add(forms, key as T);
      const last = forms[forms.length - 1] ?? '';
      if (language === 'ckb' && forms.length > 1) {
        table.add([...forms.slice(0, -1), last + SORANI_IN], key as T);
      }
      if (forms.length === 1) table.add([stemOf(forms[0] ?? '', language)], key as T);
    }
  }
  return table;
}

function formSet(text: string, language: LanguageTag): ReadonlySet<string> {
  return new Set(parseWordList(text).map((entry) => keyOf(entry, language)));
}

function readLexicon(language: LanguageTag): Lexicon {
  const lists = listsOf(language);
  const labels = new PhraseTable<true>();
  for (const entry of parseWordList(lists.labels)) labels.add(keysOf(entry, language), true);
  return {
    language,
    cues: cueTable(lists, language),
    media: phrases(lists.media, language),
    tongues: phrases(lists.tongues, language),
    labels,
    pronouns: phrases(lists.pronouns, language),
    roles: formSet(lists.roles, language),
    stops: formSet(lists.stops, language),
    between: formSet(lists.between, language),
    persons: formSet(lists.persons, language),
    clauses: formSet(lists.clauses, language),
    negations: formSet(lists.negations, language),
  };
}

const read = new Map<LanguageTag, Lexicon>();

/** The lists of a language. */
export function lexiconOf(language: LanguageTag): Lexicon {
  let lexicon = read.get(language);
  if (lexicon === undefined) {
    lexicon = readLexicon(language);
    read.set(language, lexicon);
  }
  return lexicon;
}
