/** What the command line prints for people. */
import type { Message } from '../message.ts';

/** Keys by command. */
export const cli = {
  'usage.bidi':
    '--bidi: there is no "{name}". It takes explicit, isolate, app, override, words, stacked or plain.',
  'usage.file': 'Name a text file to open: tarjuman FILE --to ckb',
  'usage.table': 'A table has two languages: name them with --from and --to.',
  'usage.check': 'tarjuman check takes a source text and its translation.',
  'usage.limit': '--limit takes a whole number from 1; "{value}" is none.',
  'usage.memory':
    'tarjuman memory knows info, verify, compact, backups, restore [DATE], history ID and lexicon [WORD]; "{value}" is none of them.',
  'lexicon.unknown': 'No translation of "{value}" is known yet.',
  'lexicon.language': '--from and --to take ar, ckb, kmr or en; "{value}" is none of them.',
  'usage.align': 'tarjuman align takes two to four files, not {number}.',
  'usage.accept': '--accept takes a confidence from 0.5 to 1; "{value}" is none.',
  'usage.errors':
    '--errors takes how many wrong rows may be expected, for example 2; "{value}" is none.',
  'pile.pair': 'pair',
  'pile.confirmed': 'confirmed',
  'pile.sure': 'sure',
  'pile.errors': 'wrong?',
  'pile.doubtful': 'doubtful',
  'pile.files': 'files',
  'pile.left': 'left over: {name} ({folder})',
  'pile.none': 'No two files of these folders belong together.',
  'usage.batch': 'There is no batch operation "{value}". There are: {names}.',
  fault: 'tarjuman: an unexpected error: {words}',
  'fault.kept':
    'Your confirmed work is on disk. Please report this with what you did; tarjuman doctor --json helps.',
  indexing: 'Indexing the memory: {percent}',
  'search.none': 'Nothing found for: {text}',
  'memory.whole': '{name}: every line is whole.',
  reading: 'Reading {file} …',
  encoding: '{file}: read as {encoding}.',
  'problems.more': 'More of the same kind: {count}.',
  'import.read': 'read',
  'import.added': 'new',
  'import.known': 'already there',
  'import.conflicting': 'another translation, kept beside',
  'import.skipped': 'left out or worth a look',
  'import.dry': 'A dry run: nothing was changed.',
  'import.stopped': '{file}: stopped, nothing of it was taken in.',
  'export.open': {
    one: '{count} segment has no translation yet; it stands in the source language.',
    other: '{count} segments have no translation yet; they stand in the source language.',
  },
  'dialogue.segment': 'Segment {number} of {total}',
  'dialogue.translation': 'Translation:',
  'dialogue.offer': 'Suggestion {number}',
  'dialogue.no-offers': 'Nothing like this is in the memory.',
  'dialogue.prompt':
    'Type the translation, Enter confirms. A full stop and a letter is a command, .h is help.',
  'dialogue.progress': 'Saved. {done} of {rows} segments are confirmed.',
  'dialogue.choose': 'Type the number of what to do; Enter alone goes back to the text.',
  'dialogue.anyway': 'Enter confirms it all the same; or type the translation again.',
  'dialogue.unknown':
    '"{typed}" is no command here; .h lists them. A translation that begins with a full stop is typed with two.',
  'dialogue.help':
    'Enter confirms and goes on. .1 to .9 take a suggestion, .n next, .p previous, .g 12 go to segment 12, .s say again, .u undo, .r redo, .f words search the memory, .q leave. Everything typed is kept.',
} satisfies Record<string, Message>;
