/** Taking the terminal over and giving it back, whatever way the program ends. */
import { changeSequence, enterSequence, leaveSequence, type TerminalModes } from './modes.ts';

/** The terminal's input, as far as a session uses it; `process.stdin` fits. */
export interface SessionInput {
  readonly isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
}

/** The terminal's output, as far as a session uses it. Writes to a terminal are synchronous in Node. */
export interface SessionOutput {
  write(text: string): unknown;
}

/** The parts of `process` that tell a program that it ends. */
export interface SessionProcess {
  readonly pid: number;
  on(event: string, listener: (error?: unknown) => void): unknown;
  off(event: string, listener: (error?: unknown) => void): unknown;
  kill(pid: number, signal: NodeJS.Signals): unknown;
}

/** What {@link enterScreen} works on. */
export interface SessionOptions {
  readonly input: SessionInput;
  readonly output: SessionOutput;
  readonly modes: TerminalModes;
  /** Called before the program is stopped; nothing may be drawn until {@link SessionOptions.onContinue}. */
  readonly onStop?: () => void;
  /** Called after the program was stopped and continued (Ctrl+Z of a shell), when everything must be drawn again. */
  readonly onContinue?: () => void;
  /** Whether the program goes on after an error that nobody caught; the terminal is then kept. @default never */
  readonly goesOnAfter?: (error: unknown) => boolean;
  readonly process?: SessionProcess;
}

/** A terminal that is ours until {@link leaveScreen}. */
export interface ScreenSession {
  /** Whether the terminal is ours at this moment. */
  readonly isEntered: boolean;
  /** Whether another program has it, by {@link ScreenSession.suspend}. */
  readonly isLent: boolean;
  /** Gives the terminal back for a while (an external editor) and takes it again. */
  suspend(): void;
  resume(): void;
  /** Switches other modes on and off, now or when the terminal is ours again. */
  change(modes: TerminalModes): void;
  /** Gives it back for good. Safe to call more than once. */
  leave(): void;
}

/** Signals that end the program; the terminal is given back first, then the signal does its work. */
/** SIGBREAK is Ctrl+Break on Windows; systems without one of them never send it. */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'] as const;

/** Takes the terminal: alternate screen, raw keys, paste brackets, the strategy's modes. */
export function enterScreen(options: SessionOptions): ScreenSession {
  const { input, output } = options;
  let { modes } = options;
  const program: SessionProcess = options.process ?? process;
  let isEntered = false;
  let isOver = false;
  let isLent = false;

  function enter(): void {
    if (isEntered || isOver) return;
    isEntered = true;
    input.setRawMode?.(true);
    output.write(enterSequence(modes));
  }
  function giveBack(): void {
    if (!isEntered) return;
    isEntered = false;
    output.write(leaveSequence(modes));
    input.setRawMode?.(false);
  }
  const endBy = ENDING_SIGNALS.map((signal) => {
    const listener = () => {
      // Ctrl+C in a program that the terminal was lent to is meant for that program.
      if (signal === 'SIGINT' && isLent) return;
      leave();
      program.kill(program.pid, signal);
    };
    return [signal, listener] as const;
  });
  function stop(): void {
    options.onStop?.();
    giveBack();
    program.kill(program.pid, 'SIGSTOP');
  }
  function carryOn(): void {
    if (isLent) return;
    enter();
    options.onContinue?.();
  }
  function watch(error?: unknown): void {
    if (!options.goesOnAfter?.(error)) leave();
  }
  const listeners: readonly (readonly [string, (error?: unknown) => void])[] = [
    ...endBy,
    ['SIGTSTP', stop],
    ['SIGCONT', carryOn],
    ['exit', leave],
    // Watches errors that nobody caught without changing what they do.
    ['uncaughtExceptionMonitor', watch],
  ];
  function leave(): void {
    giveBack();
    isOver = true;
    for (const [event, listener] of listeners) program.off(event, listener);
  }
  for (const [event, listener] of listeners) program.on(event, listener);
  enter();
  return {
    get isEntered() {
      return isEntered;
    },
    get isLent() {
      return isLent;
    },
    suspend() {
      isLent = true;
      giveBack();
    },
    resume() {
      isLent = false;
      enter();
    },
    change(wanted) {
      if (isEntered) output.write(changeSequence(modes, wanted));
      modes = wanted;
    },
    leave,
  };
}

/** Gives the terminal back; the same as {@link ScreenSession.leave}. */
export function leaveScreen(session: ScreenSession): void {
  session.leave();
}
