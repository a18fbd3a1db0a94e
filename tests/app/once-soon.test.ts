import { expect, test } from 'vitest';
import { onceSoon } from '../../src/app/once-soon.ts';

test('what is asked for many times at once runs once, and again when it is asked for again', () => {
  const waiting: (() => void)[] = [];
  let count = 0;
  const ask = onceSoon(
    (run) => void waiting.push(run),
    () => {
      count += 1;
    },
  );
  ask();
  ask();
  expect([waiting.length, count]).toEqual([1, 0]);
  waiting.shift()?.();
  expect(count).toBe(1);
  ask();
  waiting.shift()?.();
  expect(count).toBe(2);
});

test('a run that asks again runs again', () => {
  const waiting: (() => void)[] = [];
  let count = 0;
  const ask = onceSoon(
    (run) => void waiting.push(run),
    () => {
      count += 1;
      if (count < 3) ask();
    },
  );
  ask();
  for (let next = waiting.shift(); next; next = waiting.shift()) next();
  expect(count).toBe(3);
});
