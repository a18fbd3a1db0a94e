/** The memory (concordance) screen and the quotes (statements) screen. */
import { type TextState, textState } from '../../core/edit/index.ts';
import type { ConcordanceHit } from '../../core/match/index.ts';
import type { Person, Statement } from '../../core/memory/index.ts';
import type { RecordChange } from '../translate/state.ts';

/** The memory screen: a field and what it finds. */
export interface ConcordanceState {
  readonly field: TextState;
  /** The text that `hits` answer. */
  readonly asked: string;
  readonly hits: readonly ConcordanceHit[];
  readonly selected: number;
  readonly busy: boolean;
}

/** A statement with its speaker, as the quotes screen lists it. */
export interface StatementEntry {
  readonly statement: Statement;
  readonly speaker: Person | null;
  /** True when it is quoted in the open document. */
  readonly here: boolean;
}

/** The quotes screen: statements of the open document first, then those of the memory. */
export interface QuotesState {
  readonly field: TextState;
  readonly entries: readonly StatementEntry[];
  readonly selected: number;
  /** Index of the rendering chosen in the selected statement. */
  readonly rendering: number;
  /** Id of the statement that was taken up to be united with another one. */
  readonly held: string | null;
  /** What was done to statements here, for undo and redo. */
  readonly done: readonly (readonly RecordChange[])[];
  readonly undone: readonly (readonly RecordChange[])[];
}

/** The quotes screen before anybody has done anything on it. */
export const UNTOUCHED_QUOTES: QuotesState = {
  field: textState(''),
  entries: [],
  selected: 0,
  rendering: 0,
  held: null,
  done: [],
  undone: [],
};
