/** What a step of the reducer results in: the next state, and what is to be done outside of it. */
import type { LanguageTag } from '../core/language-tag.ts';
import type { Person, Statement, TranslationUnit } from '../core/memory/index.ts';
import type { Exchange } from './exchange/state.ts';
import type { LogEntry } from './log.ts';
import type { PersonalSettings } from './personal-settings.ts';
import type { AppState, Notice } from './state.ts';
import type { RecordChange } from './translate/state.ts';

/** What aligning behind the screen is told to do. */
export type AligningOrder =
  /** Do the aligning that the state describes. */
  | { readonly do: 'align' }
  | { readonly do: 'stop' }
  /** Align what of the pile is not aligned yet; confirm what is sure in all of it. */
  | { readonly do: 'align-pile' }
  | { readonly do: 'accept-pile' }
  /** Open the alignment of a group of the pile, and close it again. */
  | { readonly do: 'open-group'; readonly group: number }
  | { readonly do: 'leave-group' };

/** Something to do outside of the state. Answers come back as actions. */
export type Effect =
  /** Append to the work log of the open document (or alignment). */
  | { readonly kind: 'log'; readonly entries: readonly LogEntry[] }
  /** Write the `after` of each change to the memory, durably. */
  | { readonly kind: 'save'; readonly records: readonly RecordChange[] }
  /** Write the `after` of each change once more: what was undone is done again. */
  | { readonly kind: 'repeat'; readonly records: readonly RecordChange[] }
  /** Bring the memory back to the `before` of each change, where nobody has changed it since. */
  | { readonly kind: 'revert'; readonly records: readonly RecordChange[] }
  | { readonly kind: 'suggest'; readonly row: number }
  /** Find out where in the memories the words offered were seen. */
  | { readonly kind: 'sight-words' }
  /** Look for matches from a percent on for every row that is still empty. */
  | { readonly kind: 'pretranslate'; readonly percent: number }
  /** Stop long work that is under way. */
  | { readonly kind: 'stop' }
  | { readonly kind: 'check' }
  /** Check every row and the document as a whole. */
  | { readonly kind: 'review' }
  /** Look for the correction at the caret, which has moved. */
  | { readonly kind: 'correct' }
  /** Never offer a correction of this word again. */
  | { readonly kind: 'refuse-correction'; readonly language: LanguageTag; readonly typed: string }
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'list-statements'; readonly text: string }
  /** Keep something in the user's own settings. */
  | { readonly kind: 'keep-settings'; readonly changes: Partial<PersonalSettings> }
  | { readonly kind: 'aligning'; readonly what: AligningOrder }
  /** Does one step of the form of import and export; nothing is changed before it is sure. */
  | { readonly kind: 'exchange'; readonly form: Exchange; readonly isSure: boolean }
  | { readonly kind: 'complete-path'; readonly path: string }
  | { readonly kind: 'flush' }
  | { readonly kind: 'quit' };

/** The next state and its effects, in order. */
export interface Step {
  readonly state: AppState;
  readonly effects: readonly Effect[];
}

/** What the reducer may ask of the world: lookups that answer at once, and the hour and name it writes down. */
export interface Context {
  /** The unit in the memory that is written, or its tombstone. */
  readonly unit: (id: string) => TranslationUnit | undefined;
  /** A unit of one of the memories at hand, by the memory's name. */
  readonly unitOf: (memory: string, id: string) => TranslationUnit | undefined;
  /** Version of a record in the memory that is written, tombstones included; 0 when it was never there. */
  readonly version: (kind: 'statement' | 'person', id: string) => number;
  readonly statement: (id: string) => Statement | undefined;
  readonly person: (id: string) => Person | undefined;
  /** Id of the stored statement that these words tell (the same or part of it), or null. */
  readonly statementTold: (words: string, language: LanguageTag, speaker?: string) => string | null;
  /** Id of the person known by a name, in any script, or null. */
  readonly personNamed: (name: string, language: LanguageTag) => string | null;
  /** People whom a name being typed may mean, in any script; the surest first. */
  readonly peopleLike: (typed: string, limit: number) => readonly Person[];
  /** ISO 8601, UTC, seconds. */
  readonly at: () => string;
  readonly by: string;
  /** What a rendering of a statement is when `by` confirms it; absent when the house has not said who approves. */
  readonly approval?: 'approved' | 'draft';
}

/** A state without anything to do. */
export function still(state: AppState): Step {
  return { state, effects: [] };
}

/** A state with one line for the translator. */
export function say(
  state: AppState,
  code: Notice['code'],
  values: Notice['values'] = {},
  bad = false,
): AppState {
  return { ...state, notice: { code, values, bad } };
}
