/** Settings are written one after the other, so that none takes back what another wrote. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { personalSettingsPath, writePersonalSettings } from '../../src/app/index.ts';
import { createKeeper } from '../../src/app/keeper.ts';
import { fail } from '../../src/core/result.ts';
import { temporaryFolder } from '../support/pty.ts';

test('changes handed over at once all stand in the file', async () => {
  const folder = temporaryFolder('keeper');
  const env = { TARJUMAN_CONFIG: folder.path };
  const keeper = createKeeper((problem) => expect.unreachable(problem.code));
  keeper.keep(() => writePersonalSettings({ uiLanguage: 'kmr' }, env));
  keeper.keep(() => writePersonalSettings({ welcomed: true }, env));
  keeper.keep(() => writePersonalSettings({ digits: 'arab' }, env));
  await keeper.settled();
  expect(JSON.parse(readFileSync(personalSettingsPath(env), 'utf8'))).toEqual({
    uiLanguage: 'kmr',
    welcomed: true,
    digits: 'arab',
  });
  folder.remove();
});

test('a write that failed is told, and the next one is tried', async () => {
  const told: string[] = [];
  const keeper = createKeeper((problem) => told.push(problem.code));
  let tried = false;
  keeper.keep(async () => fail({ code: 'memory.not-saved' }));
  keeper.keep(async () => {
    tried = true;
    return fail({ code: 'memory.disk-full' });
  });
  await keeper.settled();
  expect({ told, tried }).toEqual({ told: ['memory.not-saved', 'memory.disk-full'], tried: true });
});
