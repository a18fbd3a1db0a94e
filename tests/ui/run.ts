/** Runs the screens on a fake terminal. */
import type { App } from '../../src/app/index.ts';
import type { Strategy } from '../../src/terminal/index.ts';
import { runScreens } from '../../src/ui/index.ts';
import { drawn, FakeInput, FakeOutput, FakeProcess } from '../support/screen.ts';

/** The screens, running. */
export interface RunningScreens {
  readonly output: FakeOutput;
  readonly input: FakeInput;
  readonly program: FakeProcess;
  readonly errors: () => string;
  readonly ended: Promise<number>;
  /** Types and waits for the frame. */
  readonly press: (keys: string) => Promise<void>;
}

/** Starts them and waits for the first frame. */
export async function showOn(
  app: App,
  options: {
    readonly columns?: number;
    readonly rows?: number;
    readonly strategy?: Strategy;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Promise<RunningScreens> {
  const output = new FakeOutput(options.columns ?? 80, options.rows ?? 24);
  const input = new FakeInput();
  const program = new FakeProcess();
  let errors = '';
  const ended = runScreens(app, {
    stdin: input,
    stdout: output,
    stderr: {
      write: (text) => {
        errors += text;
      },
    },
    strategy: options.strategy ?? 'app',
    environment: { TERM: 'xterm-256color', ...options.environment },
    program,
  });
  await drawn();
  const press = async (keys: string) => {
    input.type(keys);
    await drawn();
  };
  return { output, input, program, errors: () => errors, ended, press };
}
