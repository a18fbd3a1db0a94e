/** The program without a screen: one state, one way to change it, and the use cases of the command line. */
export type { Action, Answer, UserAction } from './actions.ts';
export { expectedErrors, isPaired, nextDoubtful } from './align/rows.ts';
export type { AlignRow, AlignRowStatus, AlignState, RowsChange } from './align/state.ts';
export type { App } from './app.ts';
export type { ConcordanceState, QuotesState, StatementEntry } from './search/state.ts';
export type {
  AppState,
  MemoryState,
  Notice,
  NoticeCode,
  OriginalStop,
  Overlay,
  SaveState,
  ScreenName,
} from './state.ts';
export { type Offer, offersOf } from './translate/insert.ts';
export type {
  OriginalChoice,
  RecordChange,
  Row,
  RowStatus,
  StatementSuggestion,
  Suggestions,
  TranslatePane,
  TranslateState,
  WorkChange,
} from './translate/state.ts';
