/** Learning from a pile of document pairs nobody has aligned yet. */
import { type Lexicon, learnLexicon } from '../lexicon/index.ts';
import { alignSteps } from './align-segments.ts';
import { allSteps, type Steps, sharesAs } from './steps.ts';
import type { AlignSide } from './types.ts';

/** Confidence from which a bead is taken as a text pair to learn from. */
const LEARN_FROM = 0.8;

/**
 * A lexicon learned from documents of one pair of languages: they are aligned with what is known, the confident beads
 * are learned from, above the lexicon given. Yields the share that is done, 0..1.
 */
export function* pileSteps(
  documents: readonly { readonly source: AlignSide; readonly target: AlignSide }[],
  lexicon?: Lexicon | null,
): Steps<Lexicon | null> {
  const [first] = documents;
  if (!first) return lexicon ?? null;
  const pairs: { readonly source: string; readonly target: string }[] = [];
  for (const [at, { source, target }] of documents.entries()) {
    const { beads } = yield* sharesAs(
      alignSteps(source, target, { lexicon: lexicon ?? null }),
      (share) => (at + share) / documents.length,
    );
    for (const bead of beads) {
      if (bead.confidence < LEARN_FROM) continue;
      pairs.push({
        source: bead.source.map((i) => source.texts[i] ?? '').join(' '),
        target: bead.target.map((i) => target.texts[i] ?? '').join(' '),
      });
    }
  }
  return learnLexicon({ source: first.source.language, target: first.target.language }, pairs, {
    prior: lexicon ?? null,
  });
}

/** The same without a pause. */
export function lexiconForPile(
  documents: readonly { readonly source: AlignSide; readonly target: AlignSide }[],
  lexicon?: Lexicon | null,
): Lexicon | null {
  return allSteps(pileSteps(documents, lexicon));
}
