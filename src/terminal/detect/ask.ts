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
const ASK_WAIT_MS = 200;
/** See {@link ASK_WAIT_MS}. */
const ASK_WAIT_SSH_MS = 1000;

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

/** What the user pressed while a question was open, and where the decoder stands after it. */
export interface Meanwhile {
  /** To be handed on, not lost. */
  readonly typed: readonly KeyEvent[];
  /** The keyboard goes on from here, so that a reply that comes too late is still read as a reply. */
  readonly keyState: KeyDecoderState;
}

/** What came while the terminal was asked. */
export interface Answers extends Meanwhile {
  readonly replies: TerminalReplies;
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

/** A question and when it is answered. */
interface Question {
  readonly bytes: string;
  readonly waitMs: number;
  /** Takes one reply; true when nothing more is expected. */
  readonly onReply: (reply: KeyEvent) => boolean;
}

/**
 * Writes a question, hands the replies on, and resolves when they are complete or the wait is over. Leaves the input
 * paused and as raw as it was.
 */
export function converse(
  input: AskInput,
  output: AskOutput,
  question: Question,
): Promise<Meanwhile> {
  return new Promise((resolve) => {
    const wasRaw = input.isRaw ?? false;
    let state = INITIAL_KEY_STATE;
    const typed: KeyEvent[] = [];

    function finish(): void {
      clearTimeout(timer);
      input.off('data', read);
      input.pause();
      input.setRawMode?.(wasRaw);
      const rest = flushKeys(state, 'short');
      resolve({ typed: [...typed, ...rest.events], keyState: rest.state });
    }
    function read(bytes: Uint8Array): void {
      const step = decodeKeys(state, bytes);
      state = step.state;
      let isAnswered = false;
      for (const event of step.events) {
        if (event.kind !== 'reply') typed.push(event);
        else if (question.onReply(event)) isAnswered = true;
      }
      if (isAnswered) finish();
    }
    const timer = setTimeout(finish, question.waitMs);
    input.setRawMode?.(true);
    input.on('data', read);
    input.resume();
    output.write(question.bytes);
  });
}

/** Asks who the terminal is and what it can do. */
export async function askTerminal(
  input: AskInput,
  output: AskOutput,
  env: Environment,
): Promise<Answers> {
  let replies = NO_REPLIES;
  const meanwhile = await converse(input, output, {
    bytes: questionsFor(env),
    waitMs: askWaitMs(env),
    onReply: (reply) => {
      replies = withReply(replies, reply);
      return replies.da1 !== undefined;
    },
  });
  return { ...meanwhile, replies };
}
