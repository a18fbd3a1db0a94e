import { expect, test } from 'vitest';
import { createListeners } from '../../src/app/index.ts';

/** Listeners with one that counts, as `count()`. */
function counting() {
  const listeners = createListeners();
  let count = 0;
  const end = listeners.add(() => {
    count += 1;
  });
  return { listeners, end, count: () => count };
}

test('each change is told at once', () => {
  const { listeners, count } = counting();
  listeners.tell();
  listeners.tell();
  expect(count()).toBe(2);
});

test('changes that come together are told once, behind the last', () => {
  const { listeners, count } = counting();
  listeners.together(() => {
    listeners.tell();
    listeners.together(listeners.tell);
    expect(count()).toBe(0);
  });
  expect(count()).toBe(1);
});

test('what comes together and changes nothing is not told', () => {
  const { listeners, count } = counting();
  listeners.together(() => undefined);
  expect(count()).toBe(0);
});

test('a fault on the way tells what had changed before it', () => {
  const { listeners, count } = counting();
  const broken = () =>
    listeners.together(() => {
      listeners.tell();
      throw new Error('on purpose');
    });
  expect(broken).toThrow('on purpose');
  expect(count()).toBe(1);
  listeners.tell();
  expect(count()).toBe(2);
});

test('one that was taken away is not told', () => {
  const { listeners, end, count } = counting();
  end();
  listeners.tell();
  expect(count()).toBe(0);
});
