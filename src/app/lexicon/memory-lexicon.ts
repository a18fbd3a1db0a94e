/**
 * The lexicon of a memory for two languages: the starter tables with what the memory's units teach above them. It is kept
 * beside the memory with the keys of the units it knows; new units are learned above it, and it is learned anew once
 * much has changed.
 */
import {
  type LanguagePair,
  type Lexicon,
  learning,
  readLexicon,
  writing,
} from '../../core/lexicon/index.ts';
import type { TranslationUnit } from '../../core/memory/index.ts';
import { TEXT_RULES } from '../../core/text-rules.ts';
import { lessonFrom } from './lesson.ts';

/** Where lexicons are kept between sessions. */
export interface LexiconShelf {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
}

/** A lexicon and the keys of the units it was learned from. */
export interface MemoryLexicon {
  readonly lexicon: Lexicon | null;
  readonly keys: ReadonlySet<string>;
}

/** Changed with the way of learning; the rules for words and the starter tables tell of their changes themselves. */
const EDITION = `2 ${TEXT_RULES}`;

/** Up to this share of units that came, changed or went, the rest is not learned again. */
const LITTLE = 0.1;

/** Up to this many new units are always learned above what is known. */
const FEW = 20;

/** A lexicon from fewer units is learned faster than it is read back. */
const KEPT_FROM = 50;

const nameOf = ({ source, target }: LanguagePair) => `lexicon.${source}-${target}`;

/** What was kept of a lexicon, of the memory as it was then; null when there is nothing that can be used. */
export function readKept(
  shelf: LexiconShelf | null,
  languages: LanguagePair,
): MemoryLexicon | null {
  const text = shelf?.read(nameOf(languages)) ?? null;
  if (text === null) return null;
  const [head = '', keys = ''] = text.split('\n', 2);
  if (head !== EDITION) return null;
  const lexicon = readLexicon(text.slice(head.length + keys.length + 2));
  return lexicon && { lexicon, keys: new Set(keys.split(' ')) };
}

/**
 * The lexicon of the units as they are now, step by step. `known` is what an earlier call found; without it the shelf is
 * asked.
 */
export function* memoryLexicon(
  units: Iterable<TranslationUnit>,
  languages: LanguagePair,
  starter: Lexicon | null,
  shelf: LexiconShelf | null,
  known: MemoryLexicon | null,
): Generator<unknown, MemoryLexicon> {
  const lesson = yield* lessonFrom(units, languages);
  if (lesson.length === 0) return { lexicon: starter, keys: new Set() };
  const earlier = known ?? readKept(shelf, languages);
  const fresh = earlier ? lesson.filter(({ key }) => !earlier.keys.has(key)) : lesson;
  if (earlier?.lexicon) {
    const gone = earlier.keys.size - (lesson.length - fresh.length);
    const change = Math.max(fresh.length, gone);
    if (change === 0) return earlier;
    if (change <= Math.max(FEW, LITTLE * earlier.keys.size)) {
      const lexicon = yield* learning(languages, fresh, { prior: earlier.lexicon, priorShare: 1 });
      return { lexicon, keys: new Set([...earlier.keys, ...fresh.map(({ key }) => key)]) };
    }
  }
  const lexicon = yield* learning(languages, lesson, { prior: starter });
  const keys = lesson.map(({ key }) => key);
  const kept = lexicon && shelf && lesson.length >= KEPT_FROM;
  return {
    lexicon: kept ? yield* keep(shelf, languages, lexicon, keys) : lexicon,
    keys: new Set(keys),
  };
}

/**
 * Keeps a lexicon and gives what will be read back the next time: probabilities are rounded on the way, and the same
 * memory is to align a text in the same way today and tomorrow.
 */
function* keep(
  shelf: LexiconShelf,
  languages: LanguagePair,
  lexicon: Lexicon,
  keys: readonly string[],
): Generator<void, Lexicon> {
  const text = yield* writing(lexicon);
  shelf.write(nameOf(languages), [EDITION, keys.join(' '), text].join('\n'));
  return readLexicon(text) ?? lexicon;
}
