/** The mouse in a real terminal: off unless asked for, and given back at the end. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder('mouse');
});
afterEach(() => {
  endPrograms();
  folder.remove();
});

function start(mouse: unknown) {
  writeFileSync(join(folder.path, 'settings.json'), JSON.stringify({ welcomed: true, mouse }));
  return startProgram(['--memory', join(folder.path, 'memory')], {
    env: { TARJUMAN_CONFIG: folder.path, TARJUMAN_BIDI: 'app' },
  });
}

const click = (column: number, row: number) =>
  `\u001b[<0;${column + 1};${row + 1}M\u001b[<0;${column + 1};${row + 1}m`;

test('clicks go to a segment and into the translation; the terminal gets its mouse back', async () => {
  const program = start('clicks');
  await program.shows(/▶ +\d/);
  expect(program.written()).toContain('\u001b[?1000h\u001b[?1006h');
  await program.press(click(10, 5));
  await program.shows(/▶ +3/);
  await program.press('سڵاو لە Kurdistan');
  await program.shows('Kurdistan');
  const row = program.screen().findIndex((line) => line.includes('Kurdistan'));
  const column = (program.screen()[row] ?? '').indexOf('Kurdistan');
  await program.press(click(column + 4, row), '2');
  await program.shows('Kurd2istan');
  await program.press(KEYS.ctrlX, KEYS.ctrlX);
  await program.exit;
  expect(program.written()).toContain('\u001b[?1006l\u001b[?1000l');
});

test.each([false, true, 'off', 'wheel'])('with %s no click is asked for', async (mouse) => {
  const program = start(mouse);
  await program.shows(/▶ +\d/);
  expect(program.written()).not.toContain('?1000h');
  expect(program.written().includes('?1007h')).toBe(mouse === true || mouse === 'wheel');
});
