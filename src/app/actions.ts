/** Everything that can happen: what a translator does, and what answers bring back. */
import type { Document } from '../core/document.ts';
import type { TextOperation } from '../core/edit/index.ts';
import type { LanguageTag } from '../core/language-tag.ts';
import type { Correction } from '../core/languages/index.ts';
import type { ConcordanceHit, Match, Part } from '../core/match/index.ts';
import type { Finding } from '../core/qa/index.ts';
import type { Problem } from '../core/result.ts';
import type { AlignState } from './align/state.ts';
import type { JobResult } from './align/work/index.ts';
import type { ExchangeAction, ExchangeAnswer } from './exchange/reduce.ts';
import type { WordHelp } from './lexicon/index.ts';
import type { PersonalSettings } from './personal-settings.ts';
import type { GroupRows, PileGroup } from './pile/index.ts';
import type { Reviewed } from './review/index.ts';
import type { StatementEntry } from './search/state.ts';
import type { AppState, MemoryState, Notice, Overlay, SaveState, ScreenName } from './state.ts';
import type { AttributionAction } from './statements/attributing.ts';
import type { NamesAction } from './statements/person-names.ts';
import type { PrefilledRow } from './translate/prefill.ts';
import type { OriginalChoice, StatementSuggestion, TranslatePane } from './translate/state.ts';

/** What a translator does. Sent by the screens' command table, by scripts and by tests. */
export type UserAction =
  | { readonly type: 'screen'; readonly screen: ScreenName }
  | { readonly type: 'overlay'; readonly overlay: Overlay | null }
  | ExchangeAction
  | AttributionAction
  | NamesAction
  | { readonly type: 'quit' }
  | { readonly type: 'dismiss' }
  /** Text was copied or cut; `isWhole` says whether the terminal could be given it too. */
  | { readonly type: 'copied'; readonly isWhole: boolean }
  /** Nothing is known to read right in the terminal at hand. */
  | { readonly type: 'terminal-doubtful' }
  /** The user's own editor could not be used. */
  | { readonly type: 'edit-failed'; readonly problem: Problem }
  /** The memory could not be looked at just now. */
  | { readonly type: 'look-failed'; readonly problem: Problem }
  /** Changes the user's own settings. */
  | { readonly type: 'personal'; readonly changes: Partial<PersonalSettings> }
  | { readonly type: 'ui-language'; readonly language: LanguageTag }
  // translate
  | { readonly type: 'edit'; readonly operation: TextOperation }
  | { readonly type: 'confirm-next' }
  | { readonly type: 'goto'; readonly row: number }
  | {
      readonly type: 'move';
      readonly by: 'next' | 'previous' | 'next-open' | 'previous-open' | 'page-down' | 'page-up';
      readonly pageRows?: number;
    }
  | { readonly type: 'pane'; readonly pane: TranslatePane | 'next' | 'previous' }
  | { readonly type: 'select-suggestion'; readonly by: number }
  /** Inserts suggestion n (from 1): replaces an empty or untouched target, else goes in at the caret. */
  | {
      readonly type: 'insert-suggestion';
      readonly number: number;
      readonly how: 'smart' | 'replace' | 'at-caret';
    }
  /** Puts the correction offered into the text. */
  | { readonly type: 'take-correction' }
  /** Offers nothing for this word again, in this memory. */
  | { readonly type: 'refuse-correction' }
  /** Opens the translations of the segment's words. */
  | { readonly type: 'look-up-words' }
  /** Puts a word in at the caret, in place of what was begun of it. */
  | { readonly type: 'insert-word'; readonly word: string }
  /** Finishes the word that is being typed as offered. */
  | { readonly type: 'complete-word' }
  /** Fills the rows that are still empty with matches from a percent on, as one step. */
  | { readonly type: 'pretranslate'; readonly percent: number }
  | { readonly type: 'copy-source' }
  /** Says which language the source text is in. */
  | { readonly type: 'source-language'; readonly language: LanguageTag }
  | { readonly type: 'cycle-status' }
  | { readonly type: 'toggle-propagate' }
  /** Checks the whole document and lists what is found. */
  | { readonly type: 'review' }
  | { readonly type: 'choose-original'; readonly choice: OriginalChoice; readonly text?: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'save-now' }
  // align
  | {
      readonly type: 'align-move';
      readonly by:
        | 'next'
        | 'previous'
        | 'next-doubtful'
        | 'previous-doubtful'
        | 'most-doubtful'
        | 'page-down'
        | 'page-up';
      readonly pageRows?: number;
    }
  /** Goes to a row and a side of it. */
  | { readonly type: 'align-goto'; readonly row: number; readonly side: number }
  | { readonly type: 'align-side'; readonly by: 1 | -1 }
  | { readonly type: 'align-merge' }
  /** Begins to pick the place where the row is split on this side. */
  | { readonly type: 'align-split' }
  /** The next or previous place, in reading order. */
  | { readonly type: 'align-split-move'; readonly by: 1 | -1 }
  | { readonly type: 'align-split-take' }
  /** Takes this side's segments up; again, in another row, puts them down there. */
  | { readonly type: 'align-cross' }
  /** Pins the row, or takes the pin away; puts down what is held first. */
  | { readonly type: 'align-pin' }
  /** Aligns the rows around this one anew, up to the nearest fixed ones. */
  | { readonly type: 'align-realign' }
  /** Ends aligning that is under way; what is found stays. */
  | { readonly type: 'align-stop' }
  /** Lets go of what is held, or of picking a place. */
  | { readonly type: 'align-let-go' }
  /** Moves the last segment of this side to the next row (`down`), or takes the next row's first one (`up`). */
  | { readonly type: 'align-shift'; readonly by: 'down' | 'up' }
  | { readonly type: 'align-swap' }
  | { readonly type: 'align-unlink' }
  | { readonly type: 'align-furniture' }
  | { readonly type: 'align-confirm' }
  | { readonly type: 'align-confirm-all' }
  /** A step up or down by hand, within limits; or to a confidence told. */
  | { readonly type: 'align-threshold'; readonly by: number }
  | { readonly type: 'align-threshold'; readonly to: number }
  | { readonly type: 'align-why' }
  /** Leaves the alignment for the list of its pile. */
  | { readonly type: 'align-leave' }
  // pile
  | {
      readonly type: 'pile-move';
      readonly by: 1 | -1;
      readonly page?: boolean;
      readonly pageRows?: number;
    }
  /** Goes to a group and a file of it. */
  | { readonly type: 'pile-goto'; readonly group: number; readonly side: number }
  | { readonly type: 'pile-side'; readonly by: 1 | -1 }
  /** Takes this folder's file up; again, in another group, puts it down there. */
  | { readonly type: 'pile-take' }
  /** Takes the group apart. */
  | { readonly type: 'pile-part' }
  | { readonly type: 'pile-open' }
  /** Opens the next group with doubtful rows. */
  | { readonly type: 'pile-doubtful' }
  | { readonly type: 'pile-accept' }
  | { readonly type: 'pile-threshold'; readonly by: number }
  | { readonly type: 'pile-threshold'; readonly to: number }
  | { readonly type: 'pile-stop' }
  // memory and quotes
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'search-edit'; readonly operation: TextOperation }
  | { readonly type: 'search-select'; readonly by: number }
  | { readonly type: 'quotes-edit'; readonly operation: TextOperation }
  | { readonly type: 'quotes-select'; readonly by: number }
  | { readonly type: 'reuse-selected' }
  /** Chooses a rendering of the selected statement. */
  | { readonly type: 'rendering-select'; readonly by: 1 | -1 }
  /** Takes the selected statement up; on another one, makes one statement of the two. */
  | { readonly type: 'statement-unite' }
  /** The chosen rendering becomes a statement of its own. */
  | { readonly type: 'statement-split' }
  /** Says that the quotation is not the statement of the selected suggestion. */
  | { readonly type: 'statement-unlike' }
  /** Says that the guessed speaker of the quotation is right. */
  | { readonly type: 'speaker-right' };

/** What an effect reports back. */
export type Answer =
  | ExchangeAnswer
  | {
      readonly type: 'suggestions';
      readonly row: number;
      readonly matches: readonly Match[];
      readonly statements: readonly StatementSuggestion[];
      readonly parts: readonly Part[];
      readonly words: readonly WordHelp[] | null;
    }
  | { readonly type: 'hits'; readonly asked: string; readonly hits: readonly ConcordanceHit[] }
  | { readonly type: 'statement-entries'; readonly entries: readonly StatementEntry[] }
  | {
      readonly type: 'pretranslated';
      readonly rows: readonly PrefilledRow[];
      /** Rows left open because what is quoted in them was first said in the target language. */
      readonly originals: number;
    }
  | { readonly type: 'findings'; readonly row: number; readonly findings: readonly Finding[] }
  | {
      readonly type: 'correction';
      readonly row: number;
      readonly correction: Correction | null;
    }
  | { readonly type: 'save-state'; readonly save: SaveState }
  | { readonly type: 'memory'; readonly memory: MemoryState }
  | { readonly type: 'notice'; readonly notice: Notice | null }
  /** What is known of a group's rows now; how far the work on the pile is, its end, and an alignment opened from it. */
  | {
      readonly type: 'pile-rows';
      readonly files: PileGroup['files'];
      readonly rows: GroupRows;
    }
  | { readonly type: 'pile-share'; readonly share: number }
  | { readonly type: 'pile-end'; readonly accepted?: number }
  | {
      readonly type: 'group-opened';
      readonly group: number;
      readonly align: AlignState | null;
      readonly notice: Notice | null;
    }
  /** A long document has been searched for quotations. */
  | { readonly type: 'searched'; readonly document: Document }
  | { readonly type: 'reviewed'; readonly found: readonly Reviewed[] }
  /** How far aligning is, and its end. */
  | { readonly type: 'align-share'; readonly share: number }
  | { readonly type: 'align-found'; readonly result: JobResult; readonly stopped: boolean }
  /** A document or an alignment was opened. */
  | { readonly type: 'state'; readonly state: AppState };

/** Everything the reducer takes. */
export type Action = UserAction | Answer;
