import { describe, expect, test } from 'vitest';
import {
  decodeKeys,
  INITIAL_KEY_STATE,
  type KeyboardLayout,
  type KeyEvent,
  keyEvent,
  layoutAfter,
  physicalKey,
  textEvent,
} from '../../../src/terminal/keys/index.ts';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].join('');

describe('the Latin key in the same place', () => {
  test.each<[KeyboardLayout, string]>([
    ['arabic', 'ضصثقفغعهخح شسيبلاتنم ئءؤرﻻىة'],
    ['sorani', 'قوەرتیئحۆپ اسدفگهژکل زخجڤبنم'],
    ['latin', 'qwertyuıop asdfghjkl zxcvbnm'],
  ])('%s letters', (layout, letters) => {
    const keys = [...letters.replaceAll(' ', '')].map((letter) =>
      physicalKey(textEvent(letter), layout),
    );
    expect(keys.join('')).toBe(ROWS);
  });

  test.each<[KeyboardLayout, string, string]>([
    ['arabic', 'أ', 'h'],
    ['arabic', 'إ', 'y'],
    ['arabic', 'آ', 'n'],
    ['arabic', 'ج', '['],
    ['arabic', 'د', ']'],
    ['arabic', 'ك', ';'],
    ['arabic', 'ط', "'"],
    ['arabic', 'و', ','],
    ['arabic', 'ز', '.'],
    ['arabic', 'ظ', '/'],
    ['arabic', 'ذ', '`'],
    ['sorani', 'ڕ', 'r'],
    ['sorani', 'ێ', 'y'],
    ['sorani', 'ڵ', 'l'],
    ['sorani', 'چ', 'c'],
    ['sorani', 'غ', 'g'],
    ['sorani', 'ھ', 'h'],
    ['sorani', 'ش', 's'],
    ['latin', 'ş', ';'],
    ['latin', 'İ', 'i'],
    ['latin', 'i', 'i'],
    ['latin', 'Ê', ','],
  ])('%s %s is %s', (layout, letter, key) => {
    expect(physicalKey(textEvent(letter), layout)).toBe(key);
  });

  test('digits of any script are 0 to 9', () => {
    const keys = [...'0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'].map((digit) =>
      physicalKey(textEvent(digit)),
    );
    expect(keys.join('')).toBe('0123456789'.repeat(3));
  });

  test('named keys and signs keep their name', () => {
    expect(physicalKey(keyEvent('f8'))).toBe('f8');
    expect(physicalKey(textEvent(' '))).toBe('space');
    expect(physicalKey(textEvent('+'))).toBe('+');
    expect(physicalKey(textEvent('A'))).toBe('a');
  });

  test("the terminal's own report of the place wins", () => {
    const bytes = new TextEncoder().encode('\u001b[1574::122;5u');
    const [event] = decodeKeys(INITIAL_KEY_STATE, bytes).events;
    expect(physicalKey(event as KeyEvent, 'sorani')).toBe('z');
  });
});

test('a letter that only one layout has tells which layout is in use', () => {
  expect(layoutAfter('arabic', 'ئەم')).toBe('sorani');
  expect(layoutAfter('sorani', 'ض')).toBe('sorani');
  expect(layoutAfter('sorani', 'ي')).toBe('arabic');
  expect(layoutAfter('sorani', 'ب1')).toBe('sorani');
});
