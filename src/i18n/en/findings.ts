/** What the checks find, by code: what is wrong, and what would be right where that is known. */
import type { FindingCode } from '../../core/qa/finding-codes.ts';
import type { Message } from '../message.ts';

/** A finding whose value on one side is empty is told by what is there. */
type EmptySide = 'final-mark-differs.missing' | 'final-mark-differs.added';

/** One sentence a code; the values are those of the finding. */
export const findings = {
  'target-empty': 'There is no translation yet.',
  'target-same-as-source': 'The translation is the source, word for word.',
  'target-untranslated': 'Left untranslated: {text}',
  'target-language': 'This looks like {found}, not {wanted}.',
  'target-longer': 'Much longer than the source ({percent} of what is usual).',
  'target-shorter':
    'Much shorter than the source ({percent} of what is usual). Is something missing?',
  'number-missing': 'In the source, not in the translation: {number}',
  'number-added': 'In the translation, not in the source: {number}',
  'question-mark-differs': 'Only one of the two is a question.',
  'final-mark-differs': 'The source ends with “{source}”, the translation with “{target}”.',
  'final-mark-differs.missing': 'The source ends with “{source}”, the translation with no mark.',
  'final-mark-differs.added': 'The translation ends with “{target}”, the source with no mark.',
  'quotations-fewer': 'Quotations in the source: {source}, in the translation: {target}.',
  'quotations-more': 'Quotations in the source: {source}, in the translation: {target}.',
  'quotes-unbalanced': 'The quotation mark {mark} has no partner.',
  'quotation-missing': 'The translation has no quotation for: “{words}”',
  'quotation-unmarked': 'The words of the quotation stand without marks: {words}',
  'quotation-merged': 'Two quotations of the source became one.',
  'quotation-unbalanced': 'A mark of this quotation is missing: {words}',
  'quotation-number': 'Inside the quotation the source says {source}, the translation {target}.',
  'quotation-added': 'A quotation that the source does not have: {words}',
  'attribution-inside': 'The words for who said it stand inside the marks: {words}',
  'attribution-lost': 'The translation no longer says who said: {words}',
  'nested-marks-same': 'A quotation inside a quotation has the same marks: {words}',
  'quotation-not-approved': 'The memory keeps another wording of this statement: {wording}',
  'quotation-told-before': 'Rendered differently on {date} in {document}: {wording}',
  'marks-not-house': 'House style is {right}, not {mark}.',
  'punctuation-inside': 'In this house {mark} stands inside the marks.',
  'punctuation-outside': 'In this house {mark} stands outside the marks.',
  'quotation-differs': 'The same words are rendered differently in row {row}: {words}',
  'marks-mixed': 'Elsewhere in this document quotations have other marks ({right}, here {mark}).',
  'brackets-unbalanced': 'The bracket {mark} has no partner.',
  'punctuation-latin': 'Write {right} instead of {mark} here.',
  'punctuation-arabic': 'Write {right} instead of {mark} here.',
  'letters-mixed': {
    one: 'Two forms of one letter: {letter} beside {right} (in one place).',
    other: 'Two forms of one letter: {letter} beside {right} (in {count} places).',
  },
  'letters-arabic': {
    one: 'Arabic letter {letter}; Sorani writes {right} (in one place).',
    other: 'Arabic letter {letter}; Sorani writes {right} (in {count} places).',
  },
  'letters-turkish': 'Turkish letter in {word}.',
  'letters-without-marks': 'Typed without ê, î and û.',
  'digits-mixed': 'Two kinds of digits; {number} is in the rarer one.',
  'digits-arabic': '{number}: this language writes Western digits.',
  'waw-apart': '“و” is joined to the word that follows it.',
  'space-before-mark': 'No blank belongs before {mark}.',
  'space-after-mark': 'A blank is missing after {mark}.',
  'space-double': 'More than one blank.',
  'blanks-lost': 'Words ran together: {word}',
  'old-font':
    'Typed for an old Kurdish font: other letters are stored than the font shows. Convert it in the program it comes from, or type it again.',
  'visual-order':
    'The letters are stored in reverse, last one first. Copy the text again from its source.',
  'control-left': {
    one: 'An invisible direction control is left in the text.',
    other: '{count} invisible direction controls are left in the text.',
  },
  'apostrophe-habit': 'Elsewhere in this document endings are joined the other way: {word}',
  'letter-habit': 'Elsewhere in this document the other form of this letter is written: {letter}',
  'digits-habit': 'Elsewhere in this document numbers have the other digits: {number}',
  'percent-habit':
    'Elsewhere in this document percent is written with another sign or on the other side: {mark}',
  'repeat-differs': 'The same source is translated differently in row {row}.',
} satisfies Readonly<Record<FindingCode | EmptySide, Message>>;
