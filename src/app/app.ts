/** One store: holds the state, runs the reducer, and lets effects (disk, memory, search) answer with actions. */

import { ok } from '../core/result.ts';
import type { MemoryChange } from '../store/index.ts';
import type { Action, UserAction } from './actions.ts';
import { createAligning } from './aligning.ts';
import type { AppOptions } from './app-options.ts';
import { createChecker } from './checks.ts';
import { eachInTurn } from './each-in-turn.ts';
import { createExchanger } from './exchange/exchanger.ts';
import { createKeeper } from './keeper.ts';
import { createListeners } from './listeners.ts';
import { createFiller } from './pretranslate/filler.ts';
import { reduce } from './reduce.ts';
import { createReviewer } from './review/index.ts';
import { createRowHelp } from './row-help.ts';
import { createSaver, laterBy } from './saver.ts';
import { createSearcher } from './search/searcher.ts';
import type { AppState } from './state.ts';
import { createQuoter, wantsSearch } from './statements/search-later.ts';
import type { Effect } from './step.ts';
import { stepBack, stepForth } from './step-back.ts';
import { changedElsewhereNotice } from './translate/changed-elsewhere.ts';
import type { RecordChange } from './translate/state.ts';
import { memoryStateOf } from './workspace.ts';
import { contextOfWorkspace } from './workspace-context.ts';

/** The running program as the screens and the tests see it. */
export interface App {
  /** The present state; a new object exactly when something changed. */
  readonly state: () => AppState;
  /** Calls back after each change; returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Does what the translator asked. */
  readonly dispatch: (action: UserAction) => void;
  /** Runs what dispatches several actions; who has subscribed is told once, behind the last. */
  readonly together: (actions: () => void) => void;
  /** Resolves once everything that was to be saved is saved or has failed (then the state says so). */
  readonly settled: () => Promise<void>;
  /** Saves, releases files and timers. */
  readonly close: () => Promise<void>;
}

/** Starts the program on a workspace and what was opened in it. */
export function createApp(options: AppOptions): App {
  const { workspace } = options;
  const now = options.now ?? Date.now;
  const soon = options.soon ?? ((run: () => void) => void setImmediate(run));
  const context = contextOfWorkspace(workspace, { now, by: options.by });
  const checker = createChecker(workspace);
  const listeners = createListeners();
  let state = options.initial;

  const saver = createSaver({
    save: (records) => workspace.save(records),
    append: options.append ?? (async () => ({ ok: true, value: undefined })),
    report: (save) => answer({ type: 'save-state', save }),
    now,
    later: options.later ?? laterBy,
  });

  const help = createRowHelp({
    workspace,
    checker,
    by: options.by,
    soon,
    translate: () => state.translate,
    answer,
  });

  const keeper = createKeeper((problem) => {
    const problems = [...state.memory.problems, problem];
    answer({ type: 'memory', memory: { ...state.memory, problems } });
  });
  const quoter = createQuoter(() => state, answer);
  const filler = createFiller(workspace, answer);
  const reviewer = createReviewer(checker, answer);
  const searcher = createSearcher(workspace, answer);
  /** What works between keys, until it is done or stopped. */
  const behindKeys = [quoter, filler, reviewer, searcher];
  const exchanger = createExchanger({
    workspace,
    checker,
    opened: options.opened ?? null,
    by: options.by,
    translate: () => state.translate,
    answer,
    onImported: renew,
  });

  const aligning = createAligning({
    state: () => state,
    context,
    answer,
    perform,
    soon,
    flush: () => saver.flush(),
    lexicons: workspace.lexicons,
    ...(options.aligner ? { aligner: options.aligner } : {}),
    ...(options.pile ? { desk: options.pile } : {}),
  });

  function set(next: AppState): void {
    if (next === state) return;
    state = next;
    listeners.tell();
  }

  /** Takes what the translator did, or what an effect reports back. */
  function answer(action: Action): void {
    const step = reduce(state, action, context);
    set(step.state);
    eachInTurn(step.effects, perform);
  }

  /** Takes records in at once, so that the next step sees them, and has them written. */
  function save(records: readonly RecordChange[]): void {
    if (records.length === 0) return;
    // What the memory cannot tell just now is no reason not to write what was done.
    eachInTurn([help.learn, workspace.take, saver.save], (act) => act(records));
    answer({ type: 'memory', memory: { ...state.memory, ...workspace.counts() } });
  }

  function perform(effect: Effect): void {
    switch (effect.kind) {
      case 'log':
        saver.log(effect.entries);
        break;
      case 'save':
        save(effect.records);
        break;
      case 'revert':
        // The last change first: a record changed twice is stepped back twice.
        for (const one of [...effect.records].reverse()) save(stepBack(workspace, one));
        break;
      case 'repeat':
        for (const one of effect.records) save([stepForth(workspace, one)]);
        break;
      case 'suggest':
        help.suggestSoon(effect.row);
        break;
      case 'sight-words':
        help.sightWords();
        break;
      case 'pretranslate':
        if (state.translate) filler.fill(state.translate, effect.percent);
        break;
      case 'review':
        if (state.translate) reviewer.review(state.translate);
        break;
      case 'stop':
        filler.stop();
        break;
      case 'check':
        help.checkSoon();
        break;
      case 'correct':
        help.correctSoon();
        break;
      case 'refuse-correction':
        // What could not be written is refused until the program ends.
        keeper.keep(help.refuse(effect.language, effect.typed));
        break;
      case 'keep-settings':
        keeper.keep(async () => (await options.keepSettings?.(effect.changes)) ?? ok(undefined));
        break;
      case 'search':
        searcher.search(effect.text);
        break;
      case 'list-statements':
        answer({
          type: 'statement-entries',
          entries: workspace.listStatements(effect.text, state.translate),
        });
        break;
      case 'aligning':
        aligning.perform(effect.what);
        break;
      case 'exchange':
        exchanger.go(effect.form, effect.isSure);
        break;
      case 'complete-path':
        exchanger.complete(effect.path);
        break;
      case 'flush':
      case 'quit':
        void saver.flush();
    }
  }

  /** The memory has other records than before. */
  function renew(): void {
    answer({ type: 'memory', memory: memoryStateOf(workspace) });
    help.suggestAgain();
  }

  /** What is asked again once everything is indexed finds what the large memories have. */
  function indexed(isWhole: boolean): void {
    if (isWhole) renew();
    else answer({ type: 'memory', memory: memoryStateOf(workspace) });
    if (isWhole) searcher.search(state.concordance.field.text);
  }

  /** Another program has changed the memory. */
  function followed({ units }: MemoryChange): void {
    renew();
    const notice = changedElsewhereNotice(state.translate, units, workspace.memory.unit);
    if (notice) answer({ type: 'notice', notice });
  }

  const ends = [workspace.follow(followed), workspace.indexing.subscribe(indexed)];

  if (state.translate) soon(quoter.begin);
  help.begin();
  aligning.begin();
  if (state.concordance.busy) searcher.search(state.concordance.field.text);

  return {
    state: () => state,
    subscribe: listeners.add,
    together: listeners.together,
    dispatch(action) {
      if (wantsSearch(state, action)) quoter.finish();
      // Keys can come before the suggestions: the stop before a back-translation must not be outrun, and the first
      // suggestion can be taken before it was drawn.
      const waiting = state.translate?.suggestions.status === 'waiting';
      const needs = action.type === 'confirm-next' || action.type === 'insert-suggestion';
      if (needs && state.translate && waiting) help.suggest(state.translate.current);
      answer(action);
    },
    async settled() {
      for (const worker of behindKeys) await worker.settled();
      await aligning.settled();
      await saver.flush();
      await keeper.settled();
    },
    async close() {
      help.close();
      for (const end of ends) end();
      for (const worker of behindKeys) worker.stop();
      await aligning.close();
      await saver.flush();
      await keeper.settled();
      saver.stop();
      await options.release?.();
      await workspace.close();
    },
  };
}
