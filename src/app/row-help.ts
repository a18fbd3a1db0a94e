/**
 * What the row at hand gets while it is worked on: suggestions, then findings, then a correction at the caret. Each is
 * made after the frame of the key that asked for it, and only for the row that is still at hand.
 */
import type { LanguageTag } from '../core/language-tag.ts';
import type { Result } from '../core/result.ts';
import type { Action } from './actions.ts';
import type { Checker } from './checks.ts';
import { eachInTurn } from './each-in-turn.ts';
import { onceSoon } from './once-soon.ts';
import { checkRow } from './translate/check.ts';
import { createCorrector } from './translate/correct.ts';
import type { RecordChange, TranslateState } from './translate/state.ts';
import { createSuggester, onceWordsAreThere, sightWords } from './translate/suggest.ts';
import type { Workspace } from './workspace.ts';

/** What the help is made from, and who takes it. */
interface RowHelpOptions {
  readonly workspace: Workspace;
  readonly checker: Checker;
  /** Who confirms. */
  readonly by: string;
  /** Runs something after the present frame. */
  readonly soon: (run: () => void) => void;
  /** The present state of the work; null when no text is open. */
  readonly translate: () => TranslateState | null;
  readonly answer: (action: Action) => void;
}

/** Helps with the row at hand. What ends in `Soon` waits for the present frame. */
interface RowHelp {
  /** Begins with the row that the program starts on; what needs word translations is made again when they are there. */
  readonly begin: () => void;
  readonly suggest: (row: number) => void;
  readonly suggestSoon: (row: number) => void;
  /** Makes the suggestions anew, where they were made already: the memory has other records than before. */
  readonly suggestAgain: () => void;
  /** Suggestions are made anew once the words in sight are looked up. */
  readonly sightWords: () => void;
  readonly checkSoon: () => void;
  readonly correctSoon: () => void;
  /** Takes confirmed records in. */
  readonly learn: (records: readonly RecordChange[]) => void;
  /** Offers no correction of a word again; what it returns writes that into the house rules. */
  readonly refuse: (language: LanguageTag, typed: string) => () => Promise<Result<void>>;
  /** Nothing is made from now on. */
  readonly close: () => void;
}

/** Help over a workspace. */
export function createRowHelp(options: RowHelpOptions): RowHelp {
  const { workspace, checker, soon, answer } = options;
  const suggester = createSuggester(workspace, options.by);
  const corrector = createCorrector(workspace, soon, correct);
  let isClosed = false;

  /** Suggestions for the row at hand, at once; then, when there is time, for the rows that come next. */
  function suggest(row: number): void {
    const translate = options.translate();
    if (!translate || translate.current !== row) return;
    answer({ type: 'suggestions', row, ...suggester.suggest(translate, row) });
    check();
    soon(() => prepare(row));
  }

  /** What the next rows will need, one row after another, with keys in between. */
  function prepare(row: number): void {
    if (!isClosed && suggester.prepare(options.translate(), row)) soon(() => prepare(row));
  }

  function check(): void {
    const translate = options.translate();
    if (!translate) return;
    answer({ type: 'findings', row: translate.current, findings: checkRow(translate, checker) });
    correct();
  }

  /** The correction at the caret: also when the caret alone has moved, and when the words of the memory are gathered. */
  function correct(): void {
    const translate = options.translate();
    if (!translate) return;
    const correction = corrector.correct(translate);
    answer({ type: 'correction', row: translate.current, correction });
  }

  function suggestAgain(): void {
    if (isClosed) return;
    suggester.forget();
    const translate = options.translate();
    if (translate?.suggestions.status === 'ready') suggest(translate.current);
  }

  return {
    begin() {
      const translate = options.translate();
      if (!translate) return;
      soon(() => suggest(translate.current));
      // Statements are found across languages, parts told in their translation once the words are there.
      onceWordsAreThere(workspace, translate, suggestAgain);
    },
    suggest,
    suggestSoon: (row) => soon(() => suggest(row)),
    suggestAgain,
    sightWords: () => void sightWords(workspace, options.translate()).then(suggestAgain),
    checkSoon: onceSoon(soon, check),
    correctSoon: onceSoon(soon, correct),
    learn: (records) => eachInTurn([suggester.learn, corrector.learn], (act) => act(records)),
    refuse(language, typed) {
      const written = corrector.refuse(language, typed);
      correct();
      return written;
    },
    close: () => {
      isClosed = true;
    },
  };
}
