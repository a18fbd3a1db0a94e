/** The keyboard at the edge: the terminal's input as events. */
import { INITIAL_KEY_STATE, type KeyDecoderState } from './decode.ts';
import { createKeyDecoder } from './decoder.ts';
import type { KeyEvent } from './types.ts';

/** The terminal's input, as far as the keyboard uses it; `process.stdin` fits. Raw mode is the session's affair. */
export interface KeyboardInput {
  on(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
  off(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** What {@link openKeyboard} is made from. */
export interface KeyboardOptions {
  /** Called with the events of one chunk, in order. */
  readonly onEvents: (events: readonly KeyEvent[]) => void;
  /** Keys that were pressed before (while the terminal was asked), delivered first. */
  readonly typed?: readonly KeyEvent[];
  /** Where an earlier decoder stopped. */
  readonly state?: KeyDecoderState;
}

/** A keyboard that is being read. */
export interface Keyboard {
  /** Stops reading for a while (an external editor has the terminal). */
  pause(): void;
  resume(): void;
  close(): void;
}

/** Starts reading keys. */
export function openKeyboard(input: KeyboardInput, options: KeyboardOptions): Keyboard {
  const decoder = createKeyDecoder({
    onEvents: options.onEvents,
    state: options.state ?? INITIAL_KEY_STATE,
  });
  const read = (bytes: Uint8Array) => {
    decoder.write(bytes);
  };
  const typed = options.typed ?? [];
  if (typed.length > 0) queueMicrotask(() => options.onEvents(typed));
  function resume(): void {
    input.on('data', read);
    input.resume();
  }
  function pause(): void {
    decoder.close();
    input.off('data', read);
    input.pause();
  }
  resume();
  return { pause, resume, close: pause };
}
