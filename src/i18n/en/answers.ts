/** Words in the answers of the command line: labels beside figures, and what a line says of a find. */

import type { Severity } from '../../core/qa/index.ts';
import type { QuotationKind } from '../../core/statement/index.ts';
import type { Message } from '../message.ts';

const severities = {
  'severity.error': 'error',
  'severity.warning': 'look',
  'severity.info': 'hint',
} satisfies Record<`severity.${Severity}`, Message>;

const quotations = {
  'quotation.statement': 'statement {number}  {speaker}  {medium}  original: {language}',
  'quotation.fragment': 'part of a sentence {number}  {speaker}  {medium}  original: {language}',
  'quotation.other': 'a name or title, not a statement',
  'speaker.guess': '{name} (a guess)',
  'speaker.unknown': 'speaker not found',
} satisfies Record<`quotation.${QuotationKind}` | 'speaker.guess' | 'speaker.unknown', Message>;

/** Keys by command. */
export const answers = {
  ...severities,
  ...quotations,
  'memory.readonly': '{folder} (read only)',
  'memory.units': 'units',
  'memory.deleted': 'deleted units, kept as such',
  'memory.drafts': 'drafts',
  'memory.alternatives': 'units with another wording kept beside',
  'memory.statements': 'statements',
  'memory.people': 'people',
  'memory.texts': 'texts: {language}',
  'memory.reference': 'read only, beside it: {name}, {folder}',
  'memory.stored': 'records in the snapshots, all readable',
  'memory.journaled': 'changes that stand in journals only',
  'memory.journals': 'journals',
  'memory.quarantined': 'damaged lines kept aside',
  'memory.backups': 'backups',
  'memory.backups.none':
    'No backup yet. One is kept for each day on which the memory was written anew.',
  'memory.compacted': {
    one: 'The memory was written anew: one record.',
    other: 'The memory was written anew: {count} records.',
  },
  'memory.journals.removed': {
    one: 'One journal is in it now and was removed.',
    other: '{count} journals are in it now and were removed.',
  },
  'memory.restored': {
    zero: 'Nothing was missing: the memory is as it was.',
    one: 'One record was brought back.',
    other: '{count} records were brought back.',
  },
  'memory.history.none': 'No record has the id {id}.',
  'memory.version': 'version {number}, {file}',
  'memory.alternative': 'other wording: {text}',
  'lexicon.sizes': '{count} units, {source} and {target} words, {translations} translations',
} satisfies Record<string, Message>;
