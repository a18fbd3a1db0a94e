/** The operation align: documents of two languages to beads. */
import { alignSegments, lexiconForPile } from '../../core/align/index.ts';
import { type Lexicon, starterLexicon } from '../../core/lexicon/index.ts';
import { unitsField } from './fields.ts';
import {
  answerWith,
  type BatchInput,
  type BatchOperationMaker,
  type BatchStart,
  refuse,
} from './operation.ts';

type Side = NonNullable<ReturnType<typeof unitsField>>;

/** A document to align. */
interface AlignLine {
  readonly input: BatchInput;
  readonly source: Side;
  readonly target: Side;
}

function beadsOf({ input, source, target }: AlignLine, lexicon: Lexicon | null): unknown {
  const { beads } = alignSegments(source, target, { lexicon });
  const { id, pair, set } = input;
  return {
    id,
    pair,
    set,
    beads: beads.map((bead) => [bead.source, bead.target]),
    conf: beads.map((bead) => Math.round(bead.confidence * 1e4) / 1e4),
  };
}

/** The lexicon of a pair of languages: of the memory named, else the starter tables. */
function lexiconOf({ workspace }: BatchStart, { source, target }: AlignLine) {
  return workspace
    ? workspace.lexicons.upToDate(source.language, target.language)
    : starterLexicon(source.language, target.language);
}

/** Lexicons are learned from documents of one pair of languages in one direction. */
const pairOf = ({ source, target }: AlignLine) => `${source.language}-${target.language}`;

/** Answers for all documents, in order; those of one pair of languages teach a lexicon together. */
async function* answersForPile(
  pile: readonly AlignLine[],
  start: BatchStart,
): AsyncGenerator<unknown> {
  const lexicons = new Map<string, Lexicon | null>();
  for (const line of pile) {
    const pair = pairOf(line);
    let lexicon = lexicons.get(pair);
    if (lexicon === undefined) {
      const own = pile.filter((one) => pairOf(one) === pair);
      lexicon = lexiconForPile(own, await lexiconOf(start, line));
      lexicons.set(pair, lexicon);
    }
    yield beadsOf(line, lexicon);
  }
}

/** `{id,pair,set,source,target}` to `{id,pair,set,beads,conf}`; `--pile` learns from all documents first. */
export const alignOperation: BatchOperationMaker = {
  needsMemory: false,
  start: (start) => {
    const pile: AlignLine[] = [];
    const lexicons = new Map<string, Promise<Lexicon | null>>();
    const answer = async (input: BatchInput) => {
      const [source, target] = [unitsField(input, 'source'), unitsField(input, 'target')];
      if (!source || !target)
        return refuse('"source" and "target" must be {language, units: [text, ...]}');
      const line = { input, source, target };
      if (start.options.pile) {
        pile.push(line);
        return answerWith(undefined);
      }
      const lexicon = lexicons.get(pairOf(line)) ?? lexiconOf(start, line);
      lexicons.set(pairOf(line), lexicon);
      return answerWith(beadsOf(line, await lexicon));
    };
    return start.options.pile ? { answer, finish: () => answersForPile(pile, start) } : { answer };
  },
};
