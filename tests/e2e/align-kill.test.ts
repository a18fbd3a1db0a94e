/** An align session that is killed: what was confirmed and changed is there when it is opened again. */
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openMemory } from '../../src/store/index.ts';
import { endPrograms, KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

const sample = (name: string) =>
  fileURLToPath(new URL(`../../memory/newsroom/samples/${name}`, import.meta.url));
const folder = temporaryFolder('align-kill');
afterEach(endPrograms);
afterAll(folder.remove);

const open = () =>
  startProgram(
    ['align', sample('03-return.ar.txt'), sample('03-return.ckb.txt'), '--memory', folder.path],
    { env: { TARJUMAN_LANG: 'en' } },
  );

test('killed in the middle, it keeps the confirmed rows and the edits', {
  timeout: 90_000,
}, async () => {
  const first = open();
  await first.shows('Confirm all takes', 30_000);
  await first.press(KEYS.down, KEYS.down, KEYS.down);
  await first.press('m');
  await first.shows('24 rows');
  await first.press('A');
  await first.shows(/\d+ rows confirmed and saved/);
  await first.shows('● saved');
  const confirmed = Number(/(\d+) rows confirmed/.exec(first.text())?.[1]);
  first.kill('SIGKILL');
  await first.exit;

  const second = open();
  await second.shows('Going on where you left.', 30_000);
  expect(second.text()).toContain('24 rows');
  expect(second.text()).toContain(`${confirmed} confirmed`);
  second.kill('SIGKILL');
  await second.exit;

  const memory = await openMemory(folder.path, { readOnly: true });
  if (!memory.ok) throw new Error(memory.problem.code);
  expect([...memory.value.units()]).toHaveLength(confirmed);
  await memory.value.close();
});
