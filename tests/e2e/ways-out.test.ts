/** Every way out of the built program: the terminal is as it was before, and what was typed is on disk. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/pty.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const folder = temporaryFolder('ways-out');
afterAll(folder.remove);

const TYPED = 'دەقی نیوەچڵ';

/** A module that is loaded before the program and goes wrong in it, a second after the screens stand. */
function faultModule(name: string, statement: string): string {
  const path = join(folder.path, `${name}.mjs`);
  const when = `if (process.stdout.isTTY && process.argv.includes('translate'))`;
  writeFileSync(path, `${when} setTimeout(() => { ${statement} }, 3000);\n`);
  return `--import=${path}`;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The program under a shell that stays, on a text of its own. */
function underShell(name: string, nodeOptions = '') {
  const memory = join(folder.path, name);
  const source = join(folder.path, `${name}.ar.txt`);
  writeFileSync(source, 'قال الوزير إن الماء عاد إلى المدينة.\n\nعاد السكان إلى بيوتهم.\n');
  const terminal = new xterm.Terminal({ cols: 100, rows: 30, allowProposedApi: true });
  const script =
    'printf "before\r\n"; "$1" "$2" translate "$3" --to ckb --memory "$4"; printf "code=%s\r\n" "$?"; stty -a; printf "=end="; read -r line';
  const { CI: _, ...env } = process.env;
  const shell = spawn('/bin/sh', ['-c', script, 'sh', process.execPath, main, source, memory], {
    cols: 100,
    rows: 30,
    name: 'xterm-256color',
    env: {
      ...env,
      TERM: 'xterm-256color',
      LANG: 'en_US.UTF-8',
      TARJUMAN_BIDI: 'explicit',
      TARJUMAN_CONFIG: join(folder.path, 'config'),
      NODE_OPTIONS: nodeOptions,
    },
  });
  let bytes = '';
  shell.onData((data) => {
    bytes += data;
    terminal.write(data);
  });
  terminal.onData((reply) => shell.write(reply));
  const text = () => {
    const buffer = terminal.buffer.active;
    return Array.from(
      { length: terminal.rows },
      (_, row) => buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? '',
    ).join('\n');
  };
  async function until(holds: () => boolean, what: string): Promise<void> {
    const end = Date.now() + 25_000;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`not yet: ${what}\n${text()}`);
      await pause(20);
    }
  }
  /** Process id of the program: the shell's only child. */
  const program = () =>
    Number(readFileSync(`/proc/${shell.pid}/task/${shell.pid}/children`, 'utf8').trim());
  const isAlternate = () => terminal.buffer.active.type === 'alternate';
  /** Everything in the folder of the memory, as one string. */
  const stored = (): string =>
    readdirSync(memory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
  return { shell, bytes: () => bytes, text, until, program, isAlternate, stored };
}

type Running = ReturnType<typeof underShell>;

async function typedInto(running: Running): Promise<void> {
  await running.until(() => running.text().includes('0/2 confirmed'), 'the screens stand');
  running.shell.write(TYPED);
  // What is on its way to a busy program is lost with its window; what the program has taken must not be.
  await running.until(() => !running.text().includes('no changes'), 'the typing is taken');
  await pause(150);
}

/** What must have been given back, whatever happened. */
async function expectGivenBack(running: Running, code: number): Promise<void> {
  await running.until(() => running.text().includes('=end='), 'the program is over');
  running.shell.write('\r');
  expect(running.text()).toContain(`code=${code}`);
  expect(running.text()).toContain('before');
  expect(running.isAlternate()).toBe(false);
  for (const off of ['\u001b[?2004l', '\u001b[?25h', '\u001b[?7h', '\u001b[8h', '\u001b[?1049l'])
    expect(running.bytes()).toContain(off);
  expect(running.bytes()).toMatch(/[^-]icanon/);
  expect(running.bytes()).toMatch(/[^-]echo\b/);
  expect(running.bytes()).not.toMatch(/^\s+at .*\(?(node:|file:)/m);
}

// The shell, the process table and the signals are those of Unix.
describe.skipIf(process.platform !== 'linux')('the terminal and the work survive', () => {
  test('quitting', async () => {
    const running = underShell('quit');
    await typedInto(running);
    running.shell.write('\u0018');
    await running.until(() => running.text().includes('Quit?'), 'the question');
    running.shell.write('\r');
    await expectGivenBack(running, 0);
    expect(running.stored()).toContain(TYPED);
  });

  test('Ctrl+C twice', async () => {
    const running = underShell('ctrl-c');
    await typedInto(running);
    running.shell.write('\u0003');
    await running.until(() => running.text().includes('Quit?'), 'the question');
    running.shell.write('\u0003');
    await expectGivenBack(running, 0);
    expect(running.stored()).toContain(TYPED);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGQUIT', 131],
  ] as const)('%s', async (signal, code) => {
    const running = underShell(signal);
    await typedInto(running);
    process.kill(running.program(), signal);
    await expectGivenBack(running, code);
    expect(running.stored()).toContain(TYPED);
  });

  test.each([
    ['an exception that nobody caught', 'exception', 'throw new Error("planted")'],
    ['a rejection that nobody handled', 'rejection', 'void Promise.reject(new Error("planted"))'],
  ])('%s, with a sentence instead of a stack', async (_, name, statement) => {
    const running = underShell(name, faultModule(name, statement));
    await typedInto(running);
    await expectGivenBack(running, 1);
    expect(running.stored()).toContain(TYPED);
    expect(running.bytes()).not.toContain('planted');
  });

  test('being stopped and continued: the shell gets its screen, then everything is drawn again', async () => {
    const running = underShell('stopped');
    await typedInto(running);
    const id = running.program();
    process.kill(id, 'SIGTSTP');
    await running.until(() => !running.isAlternate(), 'the shell has its screen');
    expect(running.text()).toContain('before');
    expect(running.bytes().endsWith('\u001b[?1049l')).toBe(true);
    process.kill(id, 'SIGCONT');
    await running.until(
      () => running.isAlternate() && running.text().includes('0/2 confirmed'),
      'drawn again',
    );
    const sinceStop = running.bytes().split('\u001b[?1049l').at(-1) ?? '';
    expect(sinceStop.startsWith('\u001b[?1049h')).toBe(true);
    running.shell.write('\u0018\r');
    await expectGivenBack(running, 0);
    expect(running.stored()).toContain(TYPED);
  });

  test('the window being closed under it', async () => {
    const running = underShell('closed');
    await typedInto(running);
    const id = running.program();
    running.shell.kill('SIGHUP');
    (running.shell as unknown as { destroy(): void }).destroy();
    const isOver = () => {
      try {
        process.kill(id, 0);
        return false;
      } catch (error) {
        return error instanceof Error;
      }
    };
    await running.until(isOver, 'the program is over');
    expect(running.stored()).toContain(TYPED);
  });
});
