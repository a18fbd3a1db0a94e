import { expect, test } from 'vitest';
import { createKeyDecoder, openKeyboard, textEvent } from '../../../src/terminal/keys/index.ts';

/** Timers that run when told to. */
function manualTimers() {
  const tasks = new Map<number, { run: () => void; waitMs: number }>();
  let next = 0;
  return {
    set(run: () => void, waitMs: number) {
      tasks.set(next, { run, waitMs });
      return next++;
    },
    clear(handle: unknown) {
      tasks.delete(handle as number);
    },
    after(waitMs: number) {
      for (const [handle, task] of [...tasks]) {
        if (task.waitMs > waitMs) continue;
        tasks.delete(handle);
        task.run();
      }
    },
    get waiting() {
      return tasks.size;
    },
  };
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('a lone Esc is an event after the wait, and not before', () => {
  const timers = manualTimers();
  const names: string[] = [];
  const decoder = createKeyDecoder({
    timers,
    onEvents: (events) => names.push(...events.map((event) => event.name)),
  });
  decoder.write(bytes('\u001b'));
  expect(names).toEqual([]);
  timers.after(50);
  expect(names).toEqual(['escape']);
});

test('an Esc that begins a sequence is no event of its own', () => {
  const timers = manualTimers();
  const names: string[] = [];
  const decoder = createKeyDecoder({
    timers,
    onEvents: (events) => names.push(...events.map((event) => event.name)),
  });
  decoder.write(bytes('\u001b'));
  decoder.write(bytes('[A'));
  timers.after(10_000);
  expect(names).toEqual(['up']);
  expect(timers.waiting).toBe(0);
});

test('keys pressed while the terminal was asked come first', async () => {
  const listeners = new Set<(chunk: Uint8Array) => void>();
  const names: string[] = [];
  const keyboard = openKeyboard(
    {
      on: (_, listener) => listeners.add(listener),
      off: (_, listener) => listeners.delete(listener),
      resume: () => undefined,
      pause: () => undefined,
    },
    {
      typed: [textEvent('a')],
      onEvents: (events) => names.push(...events.map((event) => event.name)),
    },
  );
  await Promise.resolve();
  for (const listener of listeners) listener(bytes('b'));
  keyboard.close();
  expect(names).toEqual(['a', 'b']);
  expect(listeners.size).toBe(0);
});
