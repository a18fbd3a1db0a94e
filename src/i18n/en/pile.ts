/** The list of a pile: pairs of files of two folders, and how far their alignment is. */
import type { Message } from '../message.ts';

/** Keys by what they say. */
export const pile = {
  pairs: { one: 'one pair of files', other: '{count} pairs of files' },
  'left-over': { one: 'one file left over', other: '{count} files left over' },
  left: 'left over',
  waiting: 'not aligned yet',
  pair: 'files',
  'pair.sure': 'fits',
  'pair.look': 'look',
  'pair.hand': 'by hand',
  'pair.alone': 'alone',
  'working.align': 'aligning all files: {percent}',
  'working.accept': 'accepting: {percent}',
  threshold: {
    zero: 'Accept all takes nothing from {percent} on',
    one: 'Accept all takes one row from {percent} on, about {errors} of it wrong',
    other:
      'Accept all takes {count} rows from {percent} on ({groups} pairs), about {errors} of them wrong',
  },
  'why.name': 'the names are the same',
  'why.numbers-in-name': 'the same numbers in the names',
  'why.content': 'the same names and numbers in the texts',
  'why.length': 'about the same length',
  'why.hand': 'put together by hand',
  'why.none': 'no other file fits better',
  'why.alone': 'No file of another folder belongs to this one.',
} satisfies Record<string, Message>;
