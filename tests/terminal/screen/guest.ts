/** A program that takes the terminal and ends in the way its argument names. Bundled and run by `exit.test.ts`. */
import {
  askTerminal,
  createScreen,
  detectStrategy,
  enterScreen,
} from '../../../src/terminal/index.ts';

const { stdin, stdout, env } = process;
const found = await detectStrategy({
  env,
  isTTY: stdin.isTTY === true && stdout.isTTY === true,
  ask: () => askTerminal(stdin, stdout, env),
  flag: 'explicit',
});
const session = enterScreen({ input: stdin, output: stdout, modes: found.modes });
const screen = createScreen(stdout, { strategy: found.strategy });
stdin.resume();
screen.write(`here ${process.pid}.`);
screen.flush();

function end(way: string | undefined): void {
  switch (way) {
    case 'leave':
      session.leave();
      process.exit(0);
      break;
    case 'exit':
      process.exit(7);
      break;
    case 'throw':
      throw new Error('uncaught');
    case 'reject':
      void Promise.reject(new Error('unhandled'));
      break;
    default:
      // Waits for a signal.
      setInterval(() => undefined, 1000);
  }
}
setTimeout(() => end(process.argv[2]), 30);
