/** Words that tell who speaks: the lists of each language, and segments as pieces that the lists can be laid on. */
export { type CueSense, type Gender, keyOf, type Lexicon, lexiconOf } from './lexicon.ts';
export { type PhraseHit, PhraseTable } from './phrase-table.ts';
export {
  type Enclosed,
  firstFrom,
  narration,
  type Piece,
  piecesOf,
  piecesWithin,
} from './pieces.ts';
export { bareNouns, withoutConjunction } from './word-forms.ts';
