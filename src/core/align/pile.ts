/** Learning from a pile of document pairs nobody has aligned yet. */
import { type Lexicon, learnLexicon } from '../lexicon/index.ts';
import { alignSegments } from './align-segments.ts';
import type { AlignSide } from './types.ts';

/** Confidence from which a bead is taken as a text pair to learn from. */
const LEARN_FROM = 0.8;

/**
 * A lexicon learned from documents of one pair of languages: they are aligned with what is known, the confident beads
 * are learned from, above the lexicon given.
 */
export function lexiconForPile(
  documents: readonly { readonly source: AlignSide; readonly target: AlignSide }[],
  lexicon?: Lexicon | null,
): Lexicon | null {
  const [first] = documents;
  if (!first) return lexicon ?? null;
  const pairs = documents.flatMap(({ source, target }) =>
    alignSegments(source, target, { lexicon: lexicon ?? null })
      .beads.filter((bead) => bead.confidence >= LEARN_FROM)
      .map((bead) => ({
        source: bead.source.map((i) => source.texts[i] ?? '').join(' '),
        target: bead.target.map((i) => target.texts[i] ?? '').join(' '),
      })),
  );
  return learnLexicon({ source: first.source.language, target: first.target.language }, pairs, {
    prior: lexicon ?? null,
  });
}
