/** Texts that do not seem to say the same are noticed. */
import { describe, expect, test } from 'vitest';
import type { AlignRow } from '../../../src/app/align/state.ts';
import { doubtOf } from '../../../src/app/index.ts';

const row = (
  sides: readonly (readonly number[])[],
  confidence: number,
  status: AlignRow['status'] = 'auto',
): AlignRow => ({ sides, confidence, status, evidence: [] });

const paired = (count: number, confidence: number) =>
  Array.from({ length: count }, (_, at) => row([[at], [at]], confidence));

describe('what is odd about two texts', () => {
  test('is nothing when most of the shorter one is surely found in the other', () => {
    const lone = Array.from({ length: 20 }, (_, at) => row([[at + 6], []], 0.9));
    expect(doubtOf([...paired(6, 0.97), ...lone], 2)).toBeNull();
  });

  test('is that hardly anything says the same when few rows are sure', () => {
    expect(doubtOf([...paired(2, 0.95), ...paired(8, 0.6)], 2)).toBe('align-unlike');
  });

  test('asks less of rows over three texts, which are as sure as two pairs together', () => {
    const three = Array.from({ length: 8 }, (_, at) => row([[at], [at], [at]], 0.82));
    expect(doubtOf(three, 3)).toBeNull();
    expect(doubtOf(paired(8, 0.82), 2)).toBe('align-unlike');
  });

  test('is that one is empty, furniture aside', () => {
    const rows = [row([[0], []], 1), row([[], [0]], 1, 'furniture')];
    expect(doubtOf(rows, 2)).toBe('align-empty');
    expect(doubtOf([], 2)).toBe('align-empty');
  });

  test('is not told by two or three sentences', () => {
    expect(doubtOf(paired(3, 0.5), 2)).toBeNull();
  });

  test('is told by one sentence that is found nowhere', () => {
    const lone = Array.from({ length: 50 }, (_, at) => row([[], [at]], 0.9));
    expect(doubtOf([row([[0], []], 0.9), ...lone], 2)).toBe('align-unlike');
  });
});
