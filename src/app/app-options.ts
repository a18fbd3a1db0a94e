/** What the running program is given: memories, the first state, logs, the hour, and who does slow work. */
import type { Result } from '../core/result.ts';
import type { Aligner } from './align/work/index.ts';
import type { LogEntry } from './log.ts';
import type { OpenedText } from './open-document.ts';
import type { PersonalSettings } from './personal-settings.ts';
import type { PileDesk } from './pile/index.ts';
import type { AppState } from './state.ts';
import type { Workspace } from './workspace.ts';

/** What an app runs on. Time and waiting come from outside, so that tests own them. */
export interface AppOptions {
  readonly workspace: Workspace;
  readonly initial: AppState;
  /** Appends to the work log of what is open; null when nothing is. */
  readonly append: ((entries: readonly LogEntry[]) => Promise<Result<void>>) | null;
  /** The text that is open, for exporting its translation. */
  readonly opened?: OpenedText;
  /** Closes the work log. */
  readonly release?: () => Promise<void>;
  /** Keeps changes of the user's own settings. @default nothing is kept */
  readonly keepSettings?: (changes: Partial<PersonalSettings>) => Promise<Result<unknown>>;
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
  /** Who confirms. */
  readonly by: string;
  /** The files and logs of a pile, when one is open. */
  readonly pile?: PileDesk;
  /** Who aligns. @default this thread for short texts, one of its own for long ones */
  readonly aligner?: Aligner;
  /** Runs something after the present frame. @default setImmediate */
  readonly soon?: (run: () => void) => void;
  /** Runs something after a while; returns what cancels it. @default setTimeout, not keeping the process alive */
  readonly later?: (run: () => void, waitMs: number) => () => void;
}
