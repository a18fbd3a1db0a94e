/** The key decoder at the edge: holds the state and the clock that tells a lone Esc from the start of a sequence. */
import { decodeKeys, flushKeys, INITIAL_KEY_STATE, type KeyDecoderState } from './decode.ts';
import type { KeyEvent } from './types.ts';

/** Wait after a lone Esc. Long enough for a sequence over ssh, too short to be felt. */
const ESCAPE_WAIT_MS = 50;
/** Wait after which an unfinished sequence or paste is given up. */
const SEQUENCE_WAIT_MS = 2000;

/** A timer source; tests pass their own. */
export interface KeyTimers {
  readonly set: (run: () => void, waitMs: number) => unknown;
  readonly clear: (handle: unknown) => void;
}

/** What a decoder is made from. */
export interface KeyDecoderOptions {
  /** Called with the events of one chunk, in order; never with an empty list. */
  readonly onEvents?: (events: readonly KeyEvent[]) => void;
  readonly timers?: KeyTimers;
  /** Where an earlier decoder stopped. */
  readonly state?: KeyDecoderState;
  readonly escapeWaitMs?: number;
  readonly sequenceWaitMs?: number;
}

/** A decoder with memory. */
export interface KeyDecoder {
  /** Reads a chunk; events go to `onEvents` and are returned too. */
  write(bytes: Uint8Array): readonly KeyEvent[];
  /** Settles what is pending, as after a silence. */
  flush(silence?: 'short' | 'long'): readonly KeyEvent[];
  /** Stops the clock. */
  close(): void;
}

const REAL_TIMERS: KeyTimers = {
  set: (run, waitMs) => setTimeout(run, waitMs),
  clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

/** Makes a decoder. Without `onEvents` no clock runs and `flush` is the caller's affair. */
export function createKeyDecoder(options: KeyDecoderOptions = {}): KeyDecoder {
  const timers = options.timers ?? REAL_TIMERS;
  const escapeWaitMs = options.escapeWaitMs ?? ESCAPE_WAIT_MS;
  const sequenceWaitMs = options.sequenceWaitMs ?? SEQUENCE_WAIT_MS;
  let state: KeyDecoderState = options.state ?? INITIAL_KEY_STATE;
  let handles: unknown[] = [];

  function stop(): void {
    for (const handle of handles) timers.clear(handle);
    handles = [];
  }
  function take(step: { state: KeyDecoderState; events: readonly KeyEvent[] }) {
    state = step.state;
    if (step.events.length > 0) options.onEvents?.(step.events);
    return step.events;
  }
  function wait(): void {
    if (options.onEvents === undefined) return;
    if (state.mode === 'ground' && state.pending.length === 0) return;
    handles = [
      timers.set(() => take(flushKeys(state, 'short')), escapeWaitMs),
      timers.set(() => take(flushKeys(state, 'long')), sequenceWaitMs),
    ];
  }
  return {
    write(bytes) {
      stop();
      const events = take(decodeKeys(state, bytes));
      wait();
      return events;
    },
    flush(silence = 'short') {
      return take(flushKeys(state, silence));
    },
    close: stop,
  };
}
