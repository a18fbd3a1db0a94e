/** Piles of files of two to four folders: paired, aligned, accepted. */
export type { PileDesk } from './desk.ts';
export type { NamedGroup } from './groups.ts';
export { type OpenedPile, openPile } from './open.ts';
export type { PairReason } from './pair-files.ts';
export { createPileWorker, type PileWorker } from './pile-work.ts';
export { leaveGroup, reducePile, takePileAnswer } from './reduce.ts';
export {
  doubtfulIn,
  expectedOf,
  filesIn,
  type GroupRows,
  type PileGroup,
  type PileState,
} from './state.ts';
