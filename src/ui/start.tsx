/**
 * The screens from the first frame to the last: takes the terminal over, draws, hands keys on, and whatever happens
 * gives the terminal back with the work saved.
 */
import { PassThrough } from 'node:stream';
import { render } from 'ink';
import { type App, lookProblem } from '../app/index.ts';
import {
  createKeyDecoder,
  createScreen,
  enterScreen,
  type FormChoice,
  type GlyphOptions,
  type KeyDecoderState,
  type KeyEvent,
  NO_MODES,
  type ScreenOutput,
  type SessionInput,
  type SessionProcess,
  type Strategy,
  type TerminalModes,
} from '../terminal/index.ts';
import { caretPlace } from './caret-place.ts';
import { keymapWith, type View } from './commands/index.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { editOutside } from './external-editor.ts';
import { type Style, spokenIn, surfaceOf, themeOf } from './frame/index.ts';
import { glyphsFor } from './glyphs.ts';
import { createInput } from './input.ts';
import { crashText, unsavedText } from './last-words.ts';
import { withMouse } from './mouse/index.ts';
import { RowStream } from './row-signs.ts';
import { Root, type Size } from './screens/root.tsx';
import { themeFor } from './theme.ts';
import { watched } from './watched.ts';

/** The terminal's input as the screens use it; `process.stdin` fits. */
export interface KeySource extends SessionInput {
  on(event: 'data' | 'error' | 'end', listener: (bytes: Buffer) => void): unknown;
  off(event: 'data' | 'error' | 'end', listener: (bytes: Buffer) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** What the screens run on. */
export interface ScreensOptions {
  readonly stdin: KeySource;
  readonly stdout: ScreenOutput;
  /** Takes the sentence about a fault, once the terminal is given back. */
  readonly stderr: { write(text: string): unknown };
  readonly strategy: Strategy;
  /** Switches that the terminal at hand needs. @default none */
  readonly modes?: TerminalModes;
  /** Where this terminal's widths differ. */
  readonly widths?: GlyphOptions;
  /** For fonts without some letters. */
  readonly forms?: FormChoice;
  readonly ae?: 'letter' | 'heh';
  /** Keys that were pressed before the screens stood, and where the decoder stood after them. */
  readonly typed?: readonly KeyEvent[];
  readonly keyState?: KeyDecoderState;
  /** Columns of a row that the terminal takes up with direction controls (GNU screen). @default 0 */
  readonly lostColumns?: number;
  /** A user's own keys, by command id. @default none */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  /** For NO_COLOR, TERM and the locale. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The process whose end ends the screens. @default the running one */
  readonly program?: SessionProcess;
}

/**
 * How the screens end, by the exit codes of design.md section 5: 0 when they were left, 1 when a fault in the program
 * ended them, 6 when they were left with work that could not be saved.
 */
export type ScreensExit = 0 | 1 | 6;
/** Longest wait for the last writes when a signal ends the program. */
const CLOSE_WAIT_MS = 2000;

/** SIGBREAK is Ctrl+Break on Windows; systems without one of them never send it. */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'] as const;
/** What Node calls errors that nobody caught; unwatched they would end the program with a stack on the screen. */
const FAULTS = ['uncaughtException', 'unhandledRejection'] as const;

/** An input that never says anything: keys are read by our own decoder, not by the layout engine. */
function inertInput(): NodeJS.ReadStream {
  const inert = new PassThrough();
  const itself = () => inert;
  // The engine asks for a terminal before it lets a screen be drawn; nothing of it is ever used.
  return Object.assign(inert, {
    isTTY: true,
    setRawMode: itself,
    ref: itself,
    unref: itself,
  }) as unknown as NodeJS.ReadStream;
}

function withTimeout(work: Promise<void>, waitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, waitMs);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(done, done);
  });
}

/**
 * Runs the screens until the translator quits, a signal comes or a fault happens. Resolves with the exit code once the
 * work is saved and the terminal given back; after a signal the process ends by that signal.
 */
export function runScreens(app: App, options: ScreensOptions): Promise<ScreensExit> {
  const { stdin, stdout, stderr, strategy, environment } = options;
  const program: SessionProcess = options.program ?? process;
  const style: Style = {
    strategy,
    ...(options.widths ? { widths: options.widths } : {}),
    ...(options.forms ? { forms: options.forms } : {}),
    ...(options.ae ? { ae: options.ae } : {}),
    theme: themeFor(environment),
    glyphs: glyphsFor(environment),
    keymap: keymapWith(options.keys ?? {}),
  };
  const unread = (error: unknown) => lookProblem(error, app.state().memory.folder);
  const screen = createScreen(stdout, { strategy, lostColumns: options.lostColumns ?? 0 });
  let mouse = app.state().personal.mouse;
  const modes = () => withMouse(options.modes ?? NO_MODES, mouse);
  const session = enterScreen({
    input: stdin,
    output: stdout,
    modes: modes(),
    // Else a frame that was due would be drawn on the shell's screen before the program knows that it goes on.
    onStop: () => screen.pause(),
    onContinue: () => screen.resume(),
    goesOnAfter: (error) => unread(error) !== undefined,
    process: program,
  });
  const size = watched<Size>({ columns: screen.columns, rows: screen.rows });
  const view = watched<View>({ diff: true });

  return new Promise((resolve) => {
    let isOver = false;

    const surface = () =>
      surfaceOf(
        { ...style, theme: themeOf(style, app.state()) },
        size.get(),
        spokenIn(app.state()),
      );
    const input = createInput({
      app,
      surface,
      view: view.get,
      setView: view.set,
      copy: (text) => screen.copy(text),
      editOutside: (text) => void lend(text),
    });
    const decoder = createKeyDecoder({
      // A reply that comes after the wait is still a reply: the decoder goes on where the questions left it.
      ...(options.keyState ? { state: options.keyState } : {}),
      onEvents: (events) => {
        try {
          input.take(events);
        } catch (error) {
          onFault(error);
        }
      },
    });
    const onKeys = (bytes: Buffer) => void decoder.write(bytes);
    const onChange = () => {
      const state = app.state();
      if (state.personal.mouse !== mouse) {
        mouse = state.personal.mouse;
        session.change(modes());
      }
      if (state.quitting) end(0);
      else screen.setCursor(caretPlace(surface(), state));
    };
    const onResize = () => {
      size.set({ columns: screen.columns, rows: screen.rows });
      onChange();
    };
    const unsubscribe = app.subscribe(onChange);
    const onSignal = ENDING_SIGNALS.map((signal) => [signal, () => endBy(signal)] as const);

    /** A memory that cannot be read is no fault of the program: what is at hand goes on, and is saved when it can be. */
    const onFault = (error?: unknown) => {
      const problem = unread(error);
      if (problem) app.dispatch({ type: 'look-failed', problem });
      else crash(error);
    };
    /** A terminal that is gone: the window was closed, the line was cut. The signal of it may come too, or not. */
    const onGone = () => endBy('SIGHUP');

    /** Stops listening to what ends the program, once it has ended. */
    function release(): void {
      for (const [signal, listener] of onSignal) program.off(signal, listener);
      for (const fault of FAULTS) program.off(fault, onFault);
    }
    /** Stops drawing and listening; the terminal is as it was. Idempotent. */
    function stop(): boolean {
      if (isOver) return false;
      isOver = true;
      unsubscribe();
      stdin.off('data', onKeys);
      decoder.close();
      screen.off('resize', onResize);
      screen.pause();
      ink.unmount();
      screen.destroy();
      session.leave();
      stdin.pause();
      return true;
    }
    function end(code: ScreensExit, last?: () => void): void {
      if (!stop()) return;
      const finish = () => {
        release();
        last?.();
        const unsaved = code === 0 ? unsavedText(app) : '';
        stderr.write(unsaved);
        resolve(unsaved ? 6 : code);
      };
      app.close().then(finish, finish);
    }
    function endBy(signal: NodeJS.Signals): void {
      if (signal === 'SIGINT' && session.isLent) return;
      if (!stop()) return;
      void withTimeout(app.close(), CLOSE_WAIT_MS).then(() => {
        release();
        stderr.write(unsavedText(app));
        program.kill(program.pid, signal);
      });
    }
    /** Lends the terminal to the user's editor and takes what was written there as one edit. */
    async function lend(text: string): Promise<void> {
      const { translate } = app.state();
      if (isOver || translate === null) return;
      const row = translate.current;
      stdin.off('data', onKeys);
      stdin.pause();
      screen.pause();
      session.suspend();
      const edited = await editOutside(text, `${translate.target}.txt`, environment);
      if (isOver) return;
      session.resume();
      screen.resume();
      stdin.on('data', onKeys);
      stdin.resume();
      if (!edited.ok) app.dispatch({ type: 'edit-failed', problem: edited.problem });
      else if (app.state().translate?.current === row && edited.value !== text) {
        const operation = { kind: 'replace', start: 0, end: Infinity, text: edited.value } as const;
        app.dispatch({ type: 'edit', operation });
      }
    }
    function crash(error: unknown): void {
      end(1, () => {
        // What still goes on behind the screens may fail as they did; all there is to say was said.
        for (const fault of FAULTS) program.on(fault, () => undefined);
        stderr.write(crashText(app));
        if (environment.TARJUMAN_DEBUG)
          stderr.write(`${String((error as Error)?.stack ?? error)}\n`);
      });
    }

    for (const [signal, listener] of onSignal) program.on(signal, listener);
    for (const fault of FAULTS) program.on(fault, onFault);
    stdin.on('error', onGone);
    // The end of the input may be all that is heard of a closed window; nothing else would keep the program to save.
    stdin.on('end', onGone);
    stdout.on('error', onGone);
    screen.on('resize', onResize);
    const ink = render(
      <CrashBoundary onCrash={(error) => setImmediate(() => crash(error))}>
        <Root app={app} size={size} view={view} style={style} />
      </CrashBoundary>,
      {
        stdout: new RowStream(screen) as unknown as NodeJS.WriteStream,
        stdin: inertInput(),
        debug: true,
        exitOnCtrlC: false,
        patchConsole: false,
      },
    );
    stdin.on('data', onKeys);
    stdin.resume();
    screen.setCursor(caretPlace(surface(), app.state()));
    input.take(options.typed ?? []);
  });
}
