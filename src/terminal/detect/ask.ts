/** Asking the terminal: all questions in one write, the last one answered by every terminal, a short wait. */
import {
  decodeKeys,
  flushKeys,
  INITIAL_KEY_STATE,
  type KeyDecoderState,
  type KeyEvent,
} from '../keys/index.ts';
import { NO_REPLIES, type TerminalReplies, withReply } from './replies.ts';
import type { Environment } from './terminals.ts';

/** Longest wait for answers in a terminal on this machine, and over ssh. */
export const ASK_WAIT_MS = 200;
/** See {@link ASK_WAIT_MS}. */
export const ASK_WAIT_SSH_MS = 1000;

/** The terminal's input while it is asked; `process.stdin` fits. */
export interface AskInput {
  readonly isRaw?: boolean;
  setRawMode?(raw: boolean): unknown;
  on(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
  off(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** The terminal's output while it is asked. */
export interface AskOutput {
  write(text: string): unknown;
}

/** What came while the terminal was asked. */
export interface Answers {
  readonly replies: TerminalReplies;
  /** Keys that the user pressed meanwhile; to be handed on, not lost. */
  readonly typed: readonly KeyEvent[];
  /** Where the decoder stands; the keyboard goes on from here. */
  readonly keyState: KeyDecoderState;
}

const ESC = '\u001b';
/** XTVERSION, DA2, DA3; modes (DECRQM) of bidi, arrow exchange, Meta and Alt; kitty keyboard. */
const QUESTIONS = ['[>q', '[>c', '[=c', '[8$p', '[?1243$p', '[?1036$p', '[?1039$p', '[?u']
  .map((question) => ESC + question)
  .join('');
/** Primary device attributes: answered by every terminal measured, so it marks the end. */
const LAST_QUESTION = `${ESC}[c`;

/** Terminal.app prints a letter for the mode questions, the Linux console for others; both are known by name. */
export function questionsFor(env: Environment): string {
  const isKnown = env.TERM_PROGRAM === 'Apple_Terminal' || env.TERM === 'linux';
  return (isKnown ? '' : QUESTIONS) + LAST_QUESTION;
}

/** How long to wait: ssh needs longer. */
export function askWaitMs(env: Environment): number {
  return env.SSH_CONNECTION || env.SSH_TTY ? ASK_WAIT_SSH_MS : ASK_WAIT_MS;
}

/** Asks, and waits for the last answer or the end of the wait. Leaves the input paused and as raw as it was. */
export function askTerminal(
  input: AskInput,
  output: AskOutput,
  env: Environment,
): Promise<Answers> {
  return new Promise((resolve) => {
    const wasRaw = input.isRaw ?? false;
    let state = INITIAL_KEY_STATE;
    let replies = NO_REPLIES;
    const typed: KeyEvent[] = [];

    function finish(): void {
      clearTimeout(timer);
      input.off('data', read);
      input.pause();
      input.setRawMode?.(wasRaw);
      const rest = flushKeys(state, 'short');
      resolve({ replies, typed: [...typed, ...rest.events], keyState: rest.state });
    }
    function read(bytes: Uint8Array): void {
      const step = decodeKeys(state, bytes);
      state = step.state;
      for (const event of step.events) {
        if (event.kind === 'reply') replies = withReply(replies, event);
        else typed.push(event);
      }
      if (replies.da1 !== undefined) finish();
    }
    const timer = setTimeout(finish, askWaitMs(env));
    input.setRawMode?.(true);
    input.on('data', read);
    input.resume();
    output.write(questionsFor(env));
  });
}
