/** A large text: something is said before its screen stands. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { endPrograms, startProgram, temporaryFolder } from '../support/pty.ts';

const folder = temporaryFolder('reading');
afterEach(endPrograms);
afterAll(folder.remove);

test('a text of twelve thousand lines says that it is being read, then stands', {
  timeout: 90_000,
}, async () => {
  const file = join(folder.path, 'large.en.txt');
  const line = (at: number) =>
    `On day ${at} the council of Koya counted ${at * 3} visitors at the old bridge over the river.`;
  writeFileSync(file, Array.from({ length: 12_000 }, (_, at) => line(at)).join('\n'));
  const memory = join(folder.path, 'memory');
  const program = startProgram(['translate', file, '--to', 'kmr', '--memory', memory], {
    columns: 100,
    rows: 30,
  });
  await program.shows('0/12,000 confirmed', 60_000);
  const said = program.written();
  expect(said.indexOf('Reading ')).toBeGreaterThanOrEqual(0);
  expect(said.indexOf('Reading ')).toBeLessThan(said.indexOf('confirmed'));
});
