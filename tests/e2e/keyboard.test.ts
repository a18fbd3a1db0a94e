/** The keyboard that letters told is remembered: the next day the first key on a list goes by its places. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

const samples = fileURLToPath(new URL('../../memory/newsroom/samples', import.meta.url));
const [arabic, sorani] = ['03-return.ar.txt', '03-return.ckb.txt'].map((name) =>
  join(samples, name),
) as [string, string];
const memory = temporaryFolder('keyboard-memory');
const config = temporaryFolder('keyboard-config');
writeFileSync(join(config.path, 'settings.json'), '{"welcomed":true,"uiLanguage":"en"}');
const own = { env: { TARJUMAN_CONFIG: config.path }, columns: 110, rows: 30 };
const shared = ['--memory', memory.path];

afterEach(endPrograms);
afterAll(() => {
  memory.remove();
  config.remove();
});

test('Arabic and Sorani texts under an English interface, on a Sorani keyboard', {
  timeout: 60_000,
}, async () => {
  const first = startProgram(['translate', arabic, '--to', 'ckb', ...shared], own);
  await first.shows('0/19 confirmed');
  // REH WITH SMALL V BELOW is on no Arabic keyboard.
  await first.press(...'\u0695\u06c6\u0698');
  await first.shows('saved');
  await first.press(KEYS.ctrlX, KEYS.enter);
  await first.exit;
  expect(JSON.parse(readFileSync(join(config.path, 'settings.json'), 'utf8'))).toMatchObject({
    keyboard: 'sorani',
    welcomed: true,
  });

  const next = startProgram(['align', arabic, sorani, ...shared], own);
  // Nothing is doubtful, so the first row has the keys: the date line of the page.
  await next.shows(/▶.*furniture/);
  // FEH stands on the key of f here, and on that of t on an Arabic keyboard.
  await next.press('\u0641');
  await next.shows(/▶.*alone/);
});
