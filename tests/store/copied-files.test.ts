/** Files of a memory that came by way of another machine: through git, a sync tool, or a copy. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idsOf, Stage, unitOf } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

describe('a journal of which a snapshot counted the bytes in another copy', () => {
  test.each([
    ['with CR LF, as git makes them on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['that was longer', (text: string) => `${text}${text.split('\n')[1]}\n`],
  ])('%s is read from where its own lines are new', async (_, copied) => {
    const first = unitOf('1', 'a');
    const second = unitOf('2', 'a text that is longer');
    const writer = await stage.open();
    await writer.save({ units: [first] });
    const [journal = ''] = stage.journals();
    const atFirst = stage.read(journal);
    await writer.save({ units: [second] });
    const atLast = stage.read(journal);
    await writer.close();
    stage.write(journal, copied(atFirst));
    const elsewhere = await stage.open();
    await elsewhere.compact();
    await elsewhere.close();
    rmSync(join(stage.dir, journal));
    stage.write(journal, atLast);
    expect(idsOf(await stage.open())).toEqual([first.id, second.id].sort());
  });
});
