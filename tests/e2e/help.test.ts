/** The built program's help: every line in the language asked for, errors with it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });

test.each(['ar', 'ckb'])('in %s no sentence is left in English', (language) => {
  for (const command of [[], ['align'], ['pretranslate'], ['memory'], ['batch']]) {
    const { status, stdout } = run(...command, '--help', '--ui-lang', language);
    expect(status).toBe(0);
    // Two English words of prose in a row; names of options, formats and operations are no prose.
    const prose = stdout.replace(
      /--?[a-z-]+|<[^>]+>|\[[^\]]+\]|\.[a-z]+|[a-z-]+,|schema\.org/g,
      '',
    );
    expect(prose.match(/\b(?:the|of|and|for|with|to)\b [a-z]+/g)).toBeNull();
  }
});

test('a wrong call is said in the language, with exit code 2 and no stack', () => {
  const { status, stderr } = run('translate', '--nonsense', '--ui-lang', 'kmr');
  expect(status).toBe(2);
  expect(stderr).toContain('Vebijarka --nonsense tune.');
  expect(stderr).not.toContain('at ');
});
