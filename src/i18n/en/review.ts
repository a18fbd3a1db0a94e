/** The form for who is quoted and the list of findings: what lies over the translate screen. */
import type { Message } from '../message.ts';

/** `attribution.` is the form, `findings.` the list. */
export const review = {
  'names.title': 'Names of the speaker',
  'names.keys':
    'Several names of one language stand apart by a semicolon, the usual one first. Up, Down and Tab go to another language, Enter keeps them, Esc leaves it.',
  'attribution.title': 'Who said this?',
  'attribution.speaker': 'Speaker',
  'attribution.medium': 'Where',
  'attribution.language': 'Original',
  'attribution.date': 'When',
  'attribution.known': 'known',
  'attribution.new': 'new',
  'attribution.nobody': 'It is not known who said it',
  'attribution.other': "Nobody's words: a name, a title, a word held at a distance",
  'attribution.keys':
    'Type a name or choose with Up and Down. Tab goes to the next field, Left and Right change it. The Page keys go to another quotation. Enter keeps it, Esc leaves it.',
  'findings.none': 'Nothing found in what is translated.',
  'findings.working': 'Checking the whole document.',
  'findings.count': 'errors: {errors}, warnings: {warnings}, notes: {notes}',
  'findings.error': 'error',
  'findings.warning': 'warning',
  'findings.info': 'note',
  'findings.keys': 'Up and Down choose, Enter goes there, Esc closes.',
} satisfies Record<string, Message>;
