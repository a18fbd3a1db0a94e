/** Word translations for whoever asks while working: loaded behind the scenes, null until they are there. */
import { LANGUAGE_TAGS, type LanguageTag } from '../core/language-tag.ts';
import { type Lexicon, starterLexicon } from '../core/lexicon/index.ts';

/** The lexicons of a session. */
export interface Lexicons {
  /** The lexicon of two languages, or null while it is not there; the first question begins to load it. */
  readonly at: (source: LanguageTag, target: LanguageTag) => Lexicon | null;
  /** Resolves once the lexicons of a language with every other one are there: scripts do not ask twice. */
  readonly load: (language: LanguageTag) => Promise<void>;
}

/** Lexicons over the starter tables. */
export function createLexicons(): Lexicons {
  const known = new Map<string, Lexicon | null>();
  const loading = new Map<string, Promise<void>>();

  function load(source: LanguageTag, target: LanguageTag): Promise<void> {
    const key = `${source}-${target}`;
    const begun = loading.get(key);
    if (begun) return begun;
    const done = starterLexicon(source, target).then((lexicon) => {
      known.set(key, lexicon);
    });
    loading.set(key, done);
    return done;
  }

  return {
    at(source, target) {
      const found = known.get(`${source}-${target}`);
      if (found === undefined) void load(source, target);
      return found ?? null;
    },
    async load(language) {
      for (const other of LANGUAGE_TAGS) {
        await load(language, other);
        await load(other, language);
      }
    },
  };
}
