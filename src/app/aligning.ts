/** Everything that aligns behind the screen, of one alignment and of a pile, as one thing the program starts and ends. */
import type { Answer } from './actions.ts';
import { createAlignment } from './align/alignment.ts';
import { reduceAlign } from './align/reduce.ts';
import type { AlignState } from './align/state.ts';
import type { Aligner } from './align/work/index.ts';
import type { Lexicons } from './lexicon/index.ts';
import { createPileWorker, type PileDesk } from './pile/index.ts';
import type { AppState } from './state.ts';
import type { AligningOrder, Context, Effect } from './step.ts';

/** What it needs of the program. */
export interface AligningOptions {
  readonly state: () => AppState;
  readonly context: Context;
  readonly answer: (answer: Answer) => void;
  readonly perform: (effect: Effect) => void;
  readonly soon: (run: () => void) => void;
  /** Writes what waits. */
  readonly flush: () => Promise<void>;
  readonly lexicons: Lexicons;
  readonly aligner?: Aligner;
  readonly desk?: PileDesk;
}

/** The aligning of a session. */
export interface Aligning {
  /** Begins what the first state asks for. */
  readonly begin: () => void;
  readonly perform: (order: AligningOrder) => void;
  /** Resolves once nothing is being aligned or accepted. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes it. */
export function createAligning(options: AligningOptions): Aligning {
  const { state, context, answer, perform, flush, lexicons, desk } = options;
  const shared = { lexicons, ...(options.aligner ? { aligner: options.aligner } : {}) };
  const alignment = createAlignment({
    align: () => state().align,
    answer,
    soon: options.soon,
    ...shared,
  });

  /** "Confirm all" in an alignment that is not on the screen, durable. */
  async function confirmAll(align: AlignState): Promise<AlignState> {
    const hidden: AppState = { ...state(), align, pile: null };
    const step = reduceAlign(hidden, { type: 'align-confirm-all' }, context);
    for (const effect of step?.effects ?? []) perform(effect);
    await flush();
    return step?.state.align ?? align;
  }

  const pile = desk
    ? createPileWorker({
        desk,
        pile: () => state().pile,
        answer,
        confirmAll,
        begin: () => alignment.begin(),
        flush,
        ...shared,
      })
    : null;

  return {
    begin() {
      alignment.begin();
      if (state().pile?.work) pile?.align();
    },
    perform(order) {
      switch (order.do) {
        case 'align':
          alignment.begin();
          break;
        case 'stop':
          alignment.stop();
          pile?.stop();
          break;
        case 'align-pile':
          pile?.align();
          break;
        case 'accept-pile':
          pile?.accept();
          break;
        case 'open-group':
          pile?.open(order.group);
          break;
        case 'leave-group':
          pile?.leave();
      }
    },
    async settled() {
      await pile?.settled();
      await alignment.settled();
    },
    async close() {
      await alignment.close();
      await pile?.close();
    },
  };
}
