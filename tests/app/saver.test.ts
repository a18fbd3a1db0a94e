/** The saver: the memory before the log, "saved" only when both are on disk, and nothing lost to a failed write. */
import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../src/app/log.ts';
import { createSaver } from '../../src/app/saver.ts';
import type { SaveState } from '../../src/app/state.ts';
import type { RecordChange, WorkChange } from '../../src/app/translate/state.ts';
import { fail, ok, type Result } from '../../src/core/result.ts';

const record = (id: string): RecordChange => ({
  kind: 'unit',
  id,
  before: null,
  after: { id, version: 1, sourceLanguage: 'ar', variants: [] },
});

const typing = (from: string, to: string): WorkChange => ({
  label: 'type',
  rows: [
    { index: 0, before: { target: from, status: 'draft' }, after: { target: to, status: 'draft' } },
  ],
  current: { before: 0, after: 0 },
});

/** A saver whose disk and clock the test owns. */
function harness(fails: () => boolean = () => false) {
  const written: string[] = [];
  const states: SaveState['kind'][] = [];
  const timers: (() => void)[] = [];
  const kept: LogEntry[] = [];
  const answer = (what: string): Promise<Result<void>> => {
    if (what.endsWith(' long')) return Promise.resolve(fail({ code: 'memory.record-refused' }));
    if (fails()) return Promise.resolve(fail({ code: 'file.write-failed' }));
    written.push(what);
    return Promise.resolve(ok(undefined));
  };
  const saver = createSaver({
    save: (records) => answer(`save ${records.map((one) => one.id).join(',')}`),
    append: async (entries) => {
      kept.push(...entries);
      const result = await answer(`log ${kept.map((entry) => entry.op).join(',')}`);
      if (result.ok) kept.length = 0;
      return result;
    },
    report: (state) => states.push(state.kind),
    now: () => 0,
    later: (run) => {
      timers.push(run);
      return () => timers.splice(timers.indexOf(run), 1);
    },
  });
  return { saver, written, states, timers };
}

describe('a saver', () => {
  test('writes the unit before the log entry that calls it confirmed', async () => {
    const { saver, written, states } = harness();
    saver.save([record('a')]);
    saver.log([{ op: 'do', change: typing('', 'x') }]);
    await saver.flush();
    expect(written).toEqual(['save a', 'log do']);
    expect(states.at(-1)).toBe('saved');
  });

  test('says "editing" while a draft rests, and writes it when the rest is over', async () => {
    const { saver, written, states, timers } = harness();
    saver.log([{ op: 'do', change: typing('', 'x') }]);
    expect(states).toEqual(['editing']);
    expect(written).toEqual([]);
    timers[0]?.();
    await saver.flush();
    expect(written).toEqual(['log do']);
  });

  test('writes typing that belongs together as one entry', async () => {
    const { saver, written } = harness();
    saver.log([{ op: 'do', change: typing('', 'x') }]);
    saver.log([{ op: 'do', change: typing('x', 'xy'), join: true }]);
    await saver.flush();
    expect(written).toEqual(['log do']);
  });

  test('keeps what could not be written, says so, and writes it when the disk is back', async () => {
    let full = true;
    const { saver, written, states } = harness(() => full);
    saver.save([record('a')]);
    saver.log([{ op: 'do', change: typing('', 'x') }]);
    await saver.flush();
    expect(written).toEqual([]);
    expect(states.at(-1)).toBe('failed');
    full = false;
    await saver.flush();
    expect(written).toEqual(['save a', 'log do']);
    expect(states.at(-1)).toBe('saved');
  });

  test('a record that is refused for good holds nothing up, and is said until another state of it is saved', async () => {
    const { saver, written, states, timers } = harness();
    saver.save([record('long')]);
    saver.log([{ op: 'do', change: typing('', 'x') }]);
    saver.save([record('b')]);
    await saver.flush();
    expect(written).toEqual(['log do', 'save b']);
    expect(states.at(-1)).toBe('failed');
    expect(timers).toHaveLength(0);
    saver.save([record('long'), record('c')]);
    await saver.flush();
    expect(states.at(-1)).toBe('saved');
  });

  test('a log entry that failed is written once', async () => {
    let full = true;
    const { saver, written } = harness(() => full);
    saver.log([{ op: 'do', change: typing('', 'x') }]);
    await saver.flush();
    full = false;
    await saver.flush();
    expect(written).toEqual(['log do']);
  });

  test('work that arrives while writing is written too', async () => {
    const { saver, written } = harness();
    saver.save([record('a')]);
    saver.save([record('b')]);
    await saver.flush();
    saver.save([record('c')]);
    await saver.flush();
    expect(written).toEqual(['save a', 'save b', 'save c']);
  });
});
