/** The built program's help: every line in the language asked for, errors with it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** The files that loading one of the bundle brings in before anything is asked for. */
function staticFiles(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const pattern = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(pattern))
    staticFiles(join(dirname(file), path), seen);
  return seen;
}

test('help loads no tables of languages, no words of screens and no interface', () => {
  const texts = [...staticFiles(main)].map((file) => readFileSync(file, 'utf8'));
  expect(texts.length).toBeGreaterThan(1);
  const whole = texts.join('');
  expect(whole.length).toBeLessThan(150_000);
  // A month and a letter rule of Sorani, a term of the starter lexicon's file, a screen's sentence, the component model.
  for (const word of [
    'ڕەشەمە',
    'initial-reh',
    'Nothing like this is in the memory',
    'useSyncExternalStore',
  ])
    expect(whole.includes(word), word).toBe(false);
});
