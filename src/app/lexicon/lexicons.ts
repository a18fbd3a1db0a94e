/**
 * Word translations for whoever asks while working: the starter tables at once, and with the memory's units above them
 * once those are learned, in small steps behind the scenes.
 */
import { LANGUAGE_TAGS, type LanguageTag } from '../../core/language-tag.ts';
import {
  type Lexicon,
  orientedLexicon,
  starterLexicon,
  type WordTranslation,
  wordTranslations,
  writing,
} from '../../core/lexicon/index.ts';
import type { TranslationUnit } from '../../core/memory/index.ts';
import {
  type LexiconShelf,
  type MemoryLexicon,
  memoryLexicon,
  readKept,
} from './memory-lexicon.ts';
import { paced } from './paced.ts';
import { type SeenWords, sightedIn, type WordHelp, wordHelp } from './word-help.ts';

/** The lexicons of a session. */
export interface Lexicons {
  /** The lexicon of two languages as far as it is there, or null; the first question begins to load it. */
  readonly at: (source: LanguageTag, target: LanguageTag) => Lexicon | null;
  /**
   * Resolves once there is a lexicon of two languages to begin with: the starter table, with what was kept of the memory.
   * Whether the memory is still the same is found out behind it.
   */
  readonly early: (source: LanguageTag, target: LanguageTag) => Promise<void>;
  /** The lexicon of two languages with every unit that is in the memory now; null for one language. */
  readonly upToDate: (source: LanguageTag, target: LanguageTag) => Promise<Lexicon | null>;
  /** The same as text for another thread (see `readLexicon`); null when the memory teaches nothing above the starter. */
  readonly taught: (source: LanguageTag, target: LanguageTag) => Promise<string | null>;
  /** Resolves once the lexicon of two languages is there; learned once a session, however often it is asked for. */
  readonly ready: (source: LanguageTag, target: LanguageTag) => Promise<void>;
  /** Resolves once the lexicons of a language with every other one are there: scripts do not ask twice. */
  readonly load: (language: LanguageTag) => Promise<void>;
  /** What a word may be in another language, the likeliest first; empty until the lexicon is there. */
  readonly translationsOf: (
    word: string,
    from: LanguageTag,
    to: LanguageTag,
  ) => readonly WordTranslation[];
  /** The words of a text with their translations, as far as they are known now; null until the lexicon is there. */
  readonly wordsOf: (
    text: string,
    from: LanguageTag,
    to: LanguageTag,
  ) => readonly WordHelp[] | null;
  /** Resolves once {@link Lexicons.wordsOf} tells where in the memories each translation was seen, up to this moment. */
  readonly sight: (from: LanguageTag, to: LanguageTag) => Promise<void>;
  /** Lets go of what is being learned. */
  readonly close: () => void;
}

/** Where lexicons come from. */
export interface LexiconSources {
  /** All units at hand, of all memories. */
  readonly units: () => Iterable<TranslationUnit>;
  /** Name of the memory that a unit is in, for people. */
  readonly memoryOf?: (unit: string) => string | undefined;
  /** Where what was learned is kept; null to keep nothing. */
  readonly shelf: LexiconShelf | null;
}

/** Where words were seen, and the keys of the units that were known then. */
interface Sighted {
  readonly keys: ReadonlySet<string>;
  readonly seen: SeenWords;
}

/** Two languages in the order of the tags: each pair is learned once and read in both directions. */
function ordered(a: LanguageTag, b: LanguageTag): readonly [LanguageTag, LanguageTag] {
  return LANGUAGE_TAGS.indexOf(a) <= LANGUAGE_TAGS.indexOf(b) ? [a, b] : [b, a];
}

/** Lexicons over the starter tables and the units of memories. */
export function createLexicons({ units, shelf, memoryOf }: LexiconSources): Lexicons {
  const starters = new Map<string, Lexicon>();
  const learned = new Map<string, MemoryLexicon>();
  const beginnings = new Map<string, Promise<void>>();
  /** The running or last refresh of each pair: they go one after the other. */
  const refreshing = new Map<string, Promise<void>>();
  const begun = new Set<string>();
  const sighted = new Map<string, Sighted>();
  let isClosed = false;

  async function begin(name: string, source: LanguageTag, target: LanguageTag): Promise<void> {
    const starter = await starterLexicon(source, target);
    if (starter) starters.set(name, starter);
    const kept = isClosed ? null : readKept(shelf, { source, target });
    if (kept) learned.set(name, kept);
  }

  /** What can be had at once, loaded once a session. */
  function beginning(name: string, source: LanguageTag, target: LanguageTag): Promise<void> {
    const known = beginnings.get(name);
    if (known) return known;
    const loading = begin(name, source, target);
    beginnings.set(name, loading);
    return loading;
  }

  async function learn(name: string, source: LanguageTag, target: LanguageTag): Promise<void> {
    await beginning(name, source, target);
    const steps = memoryLexicon(
      units(),
      { source, target },
      starters.get(name) ?? null,
      shelf,
      learned.get(name) ?? null,
    );
    const found = await paced(steps, () => isClosed);
    if (found) learned.set(name, found);
  }

  function refresh(a: LanguageTag, b: LanguageTag): Promise<void> {
    if (a === b || isClosed) return Promise.resolve();
    const [source, target] = ordered(a, b);
    const name = `${source}-${target}`;
    begun.add(name);
    const next = (refreshing.get(name) ?? Promise.resolve()).then(() =>
      learn(name, source, target),
    );
    refreshing.set(name, next);
    return next;
  }

  const ready: Lexicons['ready'] = (a, b) =>
    refreshing.get(ordered(a, b).join('-')) ?? refresh(a, b);

  function there(source: LanguageTag, target: LanguageTag): Lexicon | null {
    const name = ordered(source, target).join('-');
    const found = learned.get(name)?.lexicon ?? starters.get(name) ?? null;
    return orientedLexicon(found, source, target);
  }

  const at: Lexicons['at'] = (source, target) => {
    if (!begun.has(ordered(source, target).join('-'))) void refresh(source, target);
    return there(source, target);
  };

  return {
    at,
    async early(a, b) {
      if (a === b || isClosed) return;
      const [source, target] = ordered(a, b);
      at(source, target);
      await beginning(`${source}-${target}`, source, target);
    },
    async upToDate(source, target) {
      await refresh(source, target);
      return there(source, target);
    },
    async taught(source, target) {
      await refresh(source, target);
      const found = learned.get(ordered(source, target).join('-'));
      if (!found?.lexicon || found.keys.size === 0) return null;
      return paced(writing(found.lexicon), () => isClosed);
    },
    ready,
    async load(language) {
      for (const other of LANGUAGE_TAGS) await ready(language, other);
    },
    translationsOf(word, from, to) {
      const lexicon = at(from, to);
      return lexicon ? wordTranslations(lexicon, word, from) : [];
    },
    wordsOf(text, from, to) {
      const lexicon = at(from, to);
      if (from === to) return [];
      if (!lexicon) return null;
      return wordHelp(lexicon, text, sighted.get(ordered(from, to).join('-'))?.seen, memoryOf);
    },
    async sight(from, to) {
      await refresh(from, to);
      const [source, target] = ordered(from, to);
      const name = `${source}-${target}`;
      const keys = learned.get(name)?.keys;
      if (from === to || !keys || sighted.get(name)?.keys === keys) return;
      const seen = await paced(sightedIn(units(), { source, target }), () => isClosed);
      if (seen) sighted.set(name, { keys, seen });
    },
    close() {
      isClosed = true;
    },
  };
}
