/**
 * Everything the screens show, as one immutable value. The reducer makes the next one; nothing in here is a function,
 * a promise or a handle, so a state can be printed, compared and tested.
 */
import type { LanguageTag } from '../core/language-tag.ts';
import type { ProblemCode } from '../core/problem-codes.ts';
import type { Problem } from '../core/result.ts';
import type { AlignState } from './align/state.ts';
import type { Exchange } from './exchange/state.ts';
import type { PersonalSettings } from './personal-settings.ts';
import type { PileState } from './pile/index.ts';
import type { FindingList } from './review/index.ts';
import type { ConcordanceState, QuotesState } from './search/state.ts';
import type { Attribution } from './statements/attribution-form.ts';
import type { NamesForm } from './statements/person-names.ts';
import type { TranslateState } from './translate/state.ts';

/** The screens that fill the terminal. */
export type ScreenName = 'translate' | 'align' | 'pile' | 'memory' | 'quotes';

/** What lies over the screen and takes the keys until it is closed. */
export type Overlay =
  /** `page` counts from 0. @default 0 */
  | { readonly kind: 'help'; readonly page?: number }
  | { readonly kind: 'palette'; readonly query: string; readonly selected: number }
  | { readonly kind: 'goto'; readonly text: string }
  /** The words of the current segment with their translations; `query` is what was typed to find one. */
  | { readonly kind: 'words'; readonly query: string; readonly selected: number }
  /** Asks from which percent on matches are taken. */
  | { readonly kind: 'pretranslate'; readonly text: string }
  | { readonly kind: 'quit' }
  | Exchange
  | Attribution
  | NamesForm
  | FindingList
  | { readonly kind: 'settings'; readonly selected: number }
  /** The first page. */
  | { readonly kind: 'welcome' }
  | OriginalStop;

/**
 * Confirming halts here when a quotation was made in the target language: what stands in the source is already a
 * translation, so the translator says what to do (quotes.md section 8).
 */
export interface OriginalStop {
  readonly kind: 'original-stop';
  /** Index of the utterance in the translate screen's list. */
  readonly utterance: number;
  readonly speaker: string;
  readonly originalLanguage: LanguageTag | 'ku';
  /** The original, when the memory has it or the source text prints it. */
  readonly stored: string | null;
  /** The source text itself has the words, in the target language. */
  readonly printed?: true;
  readonly selected: number;
  /** What was typed or pasted so far as the original. */
  readonly typed?: string;
}

/** Whether the work is on disk. The status line says exactly this. */
export type SaveState =
  | { readonly kind: 'clean' }
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  /** `at` is milliseconds since the epoch, local time is made by i18n. */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly pending: number };

/** One line to tell the translator what just happened; the words come from i18n by code. */
export interface Notice {
  /** A problem is said in the words that problems have everywhere. */
  readonly code: NoticeCode | ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** True for something that went wrong. */
  readonly bad: boolean;
}

/** What a notice can say. */
export type NoticeCode =
  | 'propagated'
  | 'undone'
  | 'redone'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'nothing-to-confirm'
  | 'all-confirmed'
  | 'no-such-match'
  | 'no-such-segment'
  | 'match-inserted'
  | 'statement-inserted'
  | 'statement-held'
  | 'statements-united'
  | 'statement-split'
  | 'statement-whole'
  | 'statement-unlike'
  | 'speaker-right'
  | 'no-guess'
  | 'no-quotation'
  | 'attributed'
  | 'names-kept'
  | 'names-empty'
  | 'attributed-nobody'
  | 'attributed-other'
  | 'date-unread'
  | 'part-inserted'
  | 'source-copied'
  | 'pretranslating'
  | 'pretranslated'
  | 'pretranslated-originals'
  | 'pretranslated-none'
  | 'copied'
  | 'copied-here'
  | 'no-correction'
  | 'correction-refused'
  | 'resumed'
  | 'source-changed'
  | 'open-elsewhere'
  | 'other-kept'
  | 'changed-elsewhere'
  | 'read-only'
  | 'beads-confirmed'
  | 'furniture-cannot'
  | 'cannot-split'
  | 'cannot-move'
  | 'cannot-pin'
  | 'cannot-align'
  | 'cannot-open'
  | 'no-doubt-left'
  | 'split-where'
  | 'held'
  | 'aligning'
  | 'aligned-again'
  | 'aligned-part'
  | 'aligned-until'
  | 'aligning-stops'
  | 'align-empty'
  | 'align-unlike'
  | 'original-kept'
  | 'visual-order'
  | 'old-font'
  | 'language-said'
  | 'language-unlike'
  | 'language-is-target'
  | 'terminal-doubtful'
  | 'no-document';

/** The memory that is written and those read beside it. */
export interface MemoryState {
  readonly name: string;
  readonly folder: string;
  readonly readOnly: boolean;
  readonly units: number;
  readonly statements: number;
  readonly references: readonly { readonly name: string; readonly units: number }[];
  /** How far the index of matches is, 0..1; null when everything can be found. */
  readonly indexing: number | null;
  readonly problems: readonly Problem[];
}

/** The whole program at one moment. */
export interface AppState {
  readonly screen: ScreenName;
  readonly overlay: Overlay | null;
  readonly translate: TranslateState | null;
  readonly align: AlignState | null;
  readonly pile: PileState | null;
  readonly concordance: ConcordanceState;
  readonly quotes: QuotesState;
  readonly memory: MemoryState;
  readonly save: SaveState;
  readonly notice: Notice | null;
  readonly uiLanguage: LanguageTag;
  readonly personal: PersonalSettings;
  /** True once the program should end. */
  readonly quitting: boolean;
}
