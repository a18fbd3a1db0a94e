/** What a typed line asks for, on every keyboard. */
import { expect, test } from 'vitest';
import { requestOf } from '../../../src/cli/dialogue/request.ts';

test.each([
  ['', { kind: 'go-on' }],
  ['  ', { kind: 'go-on' }],
  ['سڵاو.', { kind: 'text', text: 'سڵاو.' }],
  ['...and then', { kind: 'text', text: '..and then' }],
  ['.2', { kind: 'take', number: 2 }],
  ['.١', { kind: 'take', number: 1 }],
  ['.12', { kind: 'take', number: 12 }],
  ['.n', { kind: 'next' }],
  ['.q', { kind: 'quit' }],
  ['.?', { kind: 'help' }],
  ['.؟', { kind: 'help' }],
  ['.g 12', { kind: 'go-to', number: 12 }],
  ['.g١٢', { kind: 'go-to', number: 12 }],
  ['.f دهوك', { kind: 'find', words: 'دهوك' }],
  ['.nonsense', { kind: 'unknown', typed: '.nonsense' }],
  ['.', { kind: 'unknown', typed: '.' }],
])('%j', (line, request) => {
  expect(requestOf(line)).toEqual(request);
});

test.each([
  // The keys of n, u and q on an Arabic layout.
  ['.\u0649', 'next'],
  ['.\u0639', 'undo'],
  ['.\u0636', 'quit'],
])('%s by the place of its key', (line, kind) => {
  expect(requestOf(line).kind).toBe(kind);
});
