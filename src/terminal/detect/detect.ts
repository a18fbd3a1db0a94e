/** Finding out how to speak to the terminal: asks where asking can help, then decides. */
import type { Strategy } from '../bidi/index.ts';
import { INITIAL_KEY_STATE } from '../keys/index.ts';
import type { Answers } from './ask.ts';
import { type Detection, decideStrategy } from './decide.ts';
import type { OwnSettings } from './own-settings.ts';
import { NO_REPLIES } from './replies.ts';
import type { SavedTerminal } from './saved.ts';
import type { Environment, OuterTerminal } from './terminals.ts';

/** What detection needs; the questions are passed in, so that tests replay recorded answers. */
export interface DetectOptions {
  readonly env: Environment;
  /** Whether both input and output are a terminal. */
  readonly isTTY: boolean;
  readonly ask?: () => Promise<Answers>;
  readonly askTmux?: () => Promise<OuterTerminal | undefined>;
  /** What the terminal's own settings tell. */
  readonly askSettings?: () => Promise<OwnSettings>;
  readonly flag?: Strategy | undefined;
  readonly saved?: Readonly<Record<string, SavedTerminal>> | undefined;
}

/** The decision, and what came from the keyboard while the terminal was asked. */
export interface Detected extends Detection {
  readonly answers: Answers;
}

const NO_ANSWERS: Answers = { replies: NO_REPLIES, typed: [], keyState: INITIAL_KEY_STATE };

/**
 * Asks the terminal (only if it is one) and decides. The answers also tell about keys, so it asks even when the
 * strategy is given. Never waits longer than the question does.
 */
export async function detectStrategy(options: DetectOptions): Promise<Detected> {
  const { env, isTTY, flag, saved } = options;
  const canAnswer = isTTY && env.TERM !== 'dumb';
  const [answers, outer, settings] = await Promise.all([
    canAnswer && options.ask !== undefined ? options.ask() : NO_ANSWERS,
    canAnswer && env.TMUX && options.askTmux !== undefined ? options.askTmux() : undefined,
    canAnswer && options.askSettings !== undefined ? options.askSettings() : {},
  ]);
  const { replies } = answers;
  const decision = decideStrategy({ env, isTTY, flag, saved, replies, outer, settings });
  return { ...decision, answers };
}
