/** Two programs that change one statement or one person at the same time: what each of them changed stays. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person, Statement } from '../../src/core/memory/index.ts';
import type { Memory } from '../../src/store/index.ts';
import { Stage } from './stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.end());

const STATEMENT: Statement = {
  id: 's',
  version: 1,
  medium: 'tweet',
  originalLanguage: 'ar',
  speaker: 'p-guessed',
  variants: [],
  mentions: [],
};
const PERSON: Person = { id: 'p', version: 1, names: { ar: ['دانا'], en: ['Dana'] } };

/** Two copies of one memory, as two branches or two machines have them. */
async function twoCopies(): Promise<readonly [Memory, Memory]> {
  const first = await stage.open();
  await first.save({ statements: [STATEMENT], people: [PERSON] });
  await first.close();
  return [await stage.open(), await stage.open({}, stage.copy('elsewhere'))];
}

/** Changes a record as the screens do: what is there with something new, and the next version. */
async function change(
  memory: Memory,
  { statement = {}, person = {} }: { statement?: Partial<Statement>; person?: Partial<Person> },
): Promise<void> {
  const s = memory.statement('s') ?? STATEMENT;
  const p = memory.person('p') ?? PERSON;
  const statements = [{ ...s, ...statement, version: s.version + 1 }];
  const people = [{ ...p, ...person, version: p.version + 1 }];
  expect((await memory.save({ statements, people })).ok).toBe(true);
}

/** Both copies in one, as a third program finds them. */
async function together(copies: readonly [Memory, Memory]): Promise<Memory> {
  const [one, other] = copies;
  await one.close();
  await other.close();
  for (const name of readdirSync(join(other.dir, 'journal')))
    cpSync(join(other.dir, 'journal', name), join(one.dir, 'journal', name), { force: true });
  return stage.open();
}

test('a corrected speaker and a new spelling survive two changes of other fields elsewhere', async () => {
  const copies = await twoCopies();
  const [one, other] = copies;
  await change(one, {
    statement: { url: 'https://example.org/1' },
    person: { handles: ['@dana'] },
  });
  await change(one, {
    statement: { date: '2026-11-28' },
    person: { names: { ...PERSON.names, ckb: ['دانا'] } },
  });
  await change(other, {
    statement: { speaker: 'p-right' },
    person: { names: { ...PERSON.names, ar: ['دانا', 'دانة'] } },
  });
  const merged = await together(copies);
  expect(merged.statement('s')).toMatchObject({
    speaker: 'p-right',
    url: 'https://example.org/1',
    date: '2026-11-28',
  });
  expect(merged.person('p')).toMatchObject({
    names: { ar: ['دانا', 'دانة'], ckb: ['دانا'], en: ['Dana'] },
    handles: ['@dana'],
  });
});

test('a change after a merge is the newest one, whatever its letters', async () => {
  const copies = await twoCopies();
  await change(copies[0], { statement: { date: '2026-11-28' } });
  await change(copies[0], { statement: { url: 'https://example.org/1' } });
  await change(copies[1], { statement: { speaker: 'p-right' }, person: { handles: ['@b'] } });
  const merged = await together(copies);
  await change(merged, { statement: { speaker: 'a-last' }, person: { handles: ['@a'] } });
  expect(merged.statement('s')?.speaker).toBe('a-last');
  expect(merged.person('p')?.handles).toEqual(['@a']);
  expect((await stage.open()).statement('s')?.speaker).toBe('a-last');
});
