/** Answers of the command line: laid out only where the terminal is known to show bytes as they come. */
import { expect, test } from 'vitest';
import { terminalLines } from '../../src/cli/terminal-lines.ts';

const TTY = { isTTY: true, columns: 40 };
const XTERM = { TERM: 'xterm-256color', XTERM_VERSION: 'XTerm(379)' };
const TEXT = 'newsroom  زار أربيل';

test('a pipe gets the text as it is', () => {
  expect(terminalLines({ columns: 40 }, TEXT, XTERM)).toEqual([TEXT]);
});

test.each([
  [{ TERM: 'xterm-256color', VTE_VERSION: '7006' }],
  [{ TERM: 'xterm-256color' }],
  [{ TERM: 'xterm-256color', KONSOLE_VERSION: '221203' }],
  [{ TERM: 'dumb' }],
])('a terminal that reorders, or is not known, gets the text as it is: %j', (env) => {
  expect(terminalLines(TTY, TEXT, env)).toEqual([TEXT]);
});

test('xterm gets the order in which it is read, joined, within its width', () => {
  const [line = '', ...others] = terminalLines(TTY, TEXT, XTERM);
  expect(others).toEqual([]);
  expect(line.trim().normalize('NFKC')).toBe('newsroom  ليبرأ راز');
});

test('lines without right-to-left letters and controls of a text are the same everywhere', () => {
  expect(terminalLines(TTY, 'a\u001b[2Jb\nسلام', XTERM)[0]).not.toContain('\u001b');
  expect(terminalLines(TTY, 'plain  5 %', XTERM)).toEqual(['plain  5 %']);
});
