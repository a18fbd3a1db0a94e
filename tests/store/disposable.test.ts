import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDisposable, writeDisposable } from '../../src/store/index.ts';
import { Stage } from './stage.ts';

let stage: Stage;
const NAME = 'lexicon.ar-kmr';
const TEXT = 'ev pencere ye\nهذه نافذة\n';

beforeEach(() => {
  stage = new Stage();
  mkdirSync(stage.dir);
});
afterEach(() => stage.end());

describe('a text that can be made again', () => {
  test('is read as it was written, and may be replaced', () => {
    writeDisposable(stage.dir, NAME, 'older');
    writeDisposable(stage.dir, NAME, TEXT);
    expect(readDisposable(stage.dir, NAME)).toBe(TEXT);
    expect(stage.names().filter((name) => name.includes('lexicon'))).toEqual([`.${NAME}.idx`]);
  });

  test('is absent when it was never written, and where there is no folder', () => {
    expect(readDisposable(stage.dir, NAME)).toBeNull();
    const nowhere = join(stage.dir, 'nowhere');
    writeDisposable(nowhere, NAME, TEXT);
    expect(readDisposable(nowhere, NAME)).toBeNull();
  });

  test.each([
    ['a byte more', (path: string) => appendFileSync(path, 'x')],
    ['nothing left', (path: string) => writeFileSync(path, '')],
    ['another text', (path: string) => writeFileSync(path, `00000000\n${TEXT}`)],
  ])('is absent when it is damaged: %s', (_, damage) => {
    writeDisposable(stage.dir, NAME, TEXT);
    damage(join(stage.dir, `.${NAME}.idx`));
    expect(readDisposable(stage.dir, NAME)).toBeNull();
  });

  test('is no part of the memory', async () => {
    writeDisposable(stage.dir, NAME, TEXT);
    const memory = await stage.open();
    expect(memory.problems).toEqual([]);
  });
});
