/** What the message line says after something happened; the values are those the reducer gives. */
import type { NoticeCode } from '../../app/index.ts';
import type { Message } from '../message.ts';

/** One message a notice code; the compiler names a code that lacks one. */
export const notices = {
  propagated: {
    one: 'Confirmed. One repetition was filled with it; undo takes both back.',
    other: 'Confirmed. {count} repetitions were filled with it; one undo takes all back.',
  },
  undone: 'Undone.',
  redone: 'Done again.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to do again.',
  'nothing-to-confirm': 'There is nothing here to confirm yet.',
  'all-confirmed': 'Every segment is confirmed.',
  'no-such-match': 'There is no suggestion {number}.',
  'no-such-segment': 'There is no segment {number}.',
  'match-inserted': 'Suggestion {number} is in the translation.',
  'part-inserted': 'The part is in the translation at the caret.',
  'statement-held': 'Taken up. Choose the other statement and press the same key.',
  'statements-united': 'One statement now. Undo takes it back.',
  'statement-split': 'Two statements now. Undo takes it back.',
  'statement-whole': 'A statement keeps at least one rendering.',
  'statement-unlike': 'Not the same: it is not suggested for these words again.',
  'speaker-right': '{name} is learned.',
  'no-guess': 'No guessed speaker here.',
  'no-quotation': 'Nothing is quoted in this segment.',
  'names-kept': '{name}: the names are kept.',
  'names-empty': 'Somebody needs a name in one language at least.',
  attributed: '{name}: kept as the one who said it.',
  'attributed-nobody': 'Kept: it is not known who said it.',
  'attributed-other': "Kept: nobody's words, so no statement.",
  'date-unread': '“{text}” is not a day. Write it like 2026-02-18, or leave it empty.',
  'statement-inserted': 'The stored wording is in the translation.',
  'source-copied': 'The source is in the translation.',
  copied: 'Copied.',
  'copied-here': "Copied for pasting in here; it is too long for the terminal's clipboard.",
  pretranslating: 'Filling empty segments from the memory: {percent} (Esc stops).',
  pretranslated: {
    one: 'One segment is filled; one undo takes it back.',
    other: '{count} segments are filled; one undo takes all back.',
  },
  'pretranslated-originals': {
    one: 'One segment is filled; one undo takes it back. Left to quoted originals: {originals}.',
    other:
      '{count} segments are filled; one undo takes all back. Left to quoted originals: {originals}.',
  },
  'pretranslated-none': 'Nothing to fill in.',
  'no-correction': 'There is no correction to take here.',
  'correction-refused': '“{word}” stays as it is; it is not offered again.',
  resumed: 'Going on where you left.',
  'source-changed': {
    one: 'The source file has changed; one finished segment no longer has a place.',
    other: 'The source file has changed; {count} finished segments no longer have a place.',
  },
  'open-elsewhere':
    'This text is open in another program too. Where both change a segment, the later change holds; both translations stay in the memory.',
  'other-kept': 'Confirmed. The memory had another translation, “{text}”; it is kept beside yours.',
  'changed-elsewhere': {
    one: 'Another program has stored another translation of segment {number}; both are kept.',
    other:
      'Another program has stored other translations of {count} segments, {number} the first; all are kept.',
  },
  'read-only': 'This memory is read only: nothing is saved to it.',
  'beads-confirmed': {
    one: 'One row confirmed and saved to the memory.',
    other: '{count} rows confirmed and saved to the memory.',
  },
  'furniture-cannot': 'This row cannot be furniture.',
  'cannot-split': 'This row cannot be split further.',
  'cannot-move': 'There is no segment here to move.',
  'cannot-pin': 'Only a row with text on two sides can be pinned.',
  'cannot-align': 'There is nothing open around this row to align again.',
  'cannot-open':
    'These files cannot be aligned: two of them are in one language, or one cannot be read.',
  'no-doubt-left': 'No doubtful row is left.',
  'split-where': 'Choose the place with the arrows; Enter splits, Esc leaves it.',
  held: 'Taken up. Go to its row and press the same key; Esc lets go.',
  aligning: 'Aligning is under way; Esc stops it.',
  'aligned-again': {
    one: 'Aligned again: one row. Confirmed and pinned rows stayed as they were.',
    other: 'Aligned again: {count} rows. Confirmed and pinned rows stayed as they were.',
  },
  'align-empty':
    'One of the texts has nothing to align: its file is empty, or all of it is page furniture.',
  'align-unlike':
    'Hardly anything in these texts says the same. Are they the right files, in the right languages?',
  'aligned-part': 'Stopped. What was not reached stands alone; “Align again” aligns it.',
  'aligned-until':
    'Stopped at row {number}: the rest stands alone. “Align again” goes on from confirmed rows.',
  'aligning-stops': 'Stopping. What is done so far is put together.',
  'original-kept': 'Now put it as indirect speech; the segment waits for your Enter.',
  'language-said': 'The source is read as {language} from here on.',
  'language-unlike':
    '{file} reads as {found}, not as {wanted}. Quit and name its language with --from or --to if that is so.',
  'language-is-target': 'The text cannot be {language}: that is the language you translate into.',
  'visual-order':
    'The letters of this text are stored in reverse, last one first: nothing in the memory can match it.',
  'old-font':
    'This text was typed for an old Kurdish font: nothing in the memory can match it. Convert it in the program it comes from.',
  'no-document': 'Nothing is open there; start it with: {command}',
  'terminal-doubtful':
    'Text may read wrongly in this terminal: tarjuman doctor shows how to set it right.',
} satisfies Record<NoticeCode, Message>;
