/** Everything that stands on the screens for good: titles, states, labels, empty lists, overlays. */
import type { Message } from '../message.ts';

const top = {
  'app.name': 'tarjuman',
  'size.small': 'The window is too small: {columns} x {rows}. tarjuman needs 80 x 24.',
  'top.segments': '{done}/{total} confirmed',
  'top.progress': '{percent} of the words',
  'top.statements': { one: 'one statement', other: '{count} statements' },
  'top.units': { one: 'one unit', other: '{count} units' },
  'save.clean': 'no changes',
  'save.editing': 'editing',
  'save.saving': 'saving',
  'save.saved': 'saved {time}',
  'save.failed': 'NOT SAVED',
  'save.failed.why': 'Not saved ({count} waiting): {problem}',
  'save.read-only': 'read only',
} satisfies Record<string, Message>;

const translate = {
  'translate.none': 'No document is open. Start with: tarjuman translate FILE --to ckb',
  'pane.source': 'source: {language}',
  'pane.target': 'translation: {language}',
  'pane.matches': 'suggestions',
  'pane.matches.count': { one: 'one suggestion', other: '{count} suggestions' },
  'pane.why': 'why {percent}',
  'pane.context': 'before and after',
  'pane.problems': 'problems',
  'state.empty': 'empty',
  'state.draft': 'draft',
  'state.pretranslated': 'filled from the memory, {percent}',
  'state.confirmed': 'confirmed',
  'state.rejected': 'rejected',
  'state.furniture': 'page furniture',
  'state.repetition': 'repeats {number}',
  'state.own': 'repeats {number}, keeps its own',
  'matches.waiting': 'Looking in the memory.',
  'matches.none': 'Nothing like this is in the memory.',
  'statement.line': '{speaker} {dot} {medium} {dot} original: {language}',
  'statement.speaker.unknown': 'speaker not known',
  'statement.guess': '{speaker}?',
  'statement.told': { one: 'told once before', other: 'told {count} times' },
  'statement.number': 'S{number}',
  'statement.new': 'not told before: the memory has no wording',
  'correction.offer': '{typed} → {offered}   {take}: take it   {refuse}: never',
  'problems.more': { one: '(and one more)', other: '(and {count} more)' },
} satisfies Record<string, Message>;

const align = {
  'align.none': 'No alignment is open. Start with: tarjuman align FILE FILE',
  'align.rows': { one: 'one row', other: '{count} rows' },
  'align.doubtful': { one: 'one doubtful', other: '{count} doubtful' },
  'align.confirmed': { one: 'one confirmed', other: '{count} confirmed' },
  'align.working': 'aligning: {percent}',
  'align.bead': 'row',
  'align.status.auto': 'fits',
  'align.status.review': 'look',
  'align.status.confirmed': 'confirmed',
  'align.status.furniture': 'furniture',
  'align.status.alone': 'alone',
  'align.threshold': {
    zero: 'Confirm all takes nothing from {percent} on',
    one: 'Confirm all takes one row from {percent} on, about {errors} of it wrong',
    other: 'Confirm all takes {count} rows from {percent} on, about {errors} of them wrong',
  },
  'align.why': 'why {percent}',
  'align.why.none': 'No sign but the place: look closely.',
  'align.why.edited': 'Made by hand.',
} satisfies Record<string, Message>;

const lists = {
  'memory.title': 'memory {name}',
  'memory.find': 'find',
  'memory.empty': 'Type a word or a phrase in any language.',
  'memory.none': 'The memory has nothing with {text}.',
  'memory.busy': 'Searching.',
  'memory.hits': { one: 'one hit', other: '{count} hits' },
  'memory.unit': 'unit {id}',
  'variant.draft': 'draft',
  'variant.approved': 'approved',
  'variant.retired': 'retired',
  'quotes.title': 'statements',
  'quotes.none': 'No statement is known yet: confirm a segment with a quotation.',
  'quotes.count': { one: 'one statement', other: '{count} statements' },
  'quotes.here': { one: 'one in this document', other: '{count} in this document' },
  'quotes.tellings': 'tellings',
  'quotes.used': { one: 'quoted once', other: 'quoted {count} times' },
} satisfies Record<string, Message>;

const overlays = {
  'help.title': 'Keys',
  'help.marks': 'Marks',
  'help.prefilled': 'filled from the memory, not looked at yet',
  'help.repetition': 'repeats an earlier segment, still empty',
  'help.problem': 'something to look at: F7 goes there',
  'help.diff': 'only in the memory; only in this segment',
  'help.more': 'Arrows and Page keys turn the page; Esc closes.',
  'help.page': 'page {page} of {pages}',
  'palette.title': 'Command',
  'palette.none': 'No command is called that.',
  'goto.title': 'Go to segment',
  'goto.range': '1 to {total}',
  'pretranslate.title': 'Fill empty segments from the memory',
  'pretranslate.range': 'matches from this percent on, less penalties: {least} to {most}',
  'pretranslate.what': 'Drafts, taken back with one undo. Enter: begin. Esc: leave it.',
  'quit.title': 'Quit?',
  'quit.saved': 'Everything is saved.',
  'quit.drafts': {
    one: 'One draft is kept and will be here next time.',
    other: '{count} drafts are kept and will be here next time.',
  },
  'quit.failed': 'NOT everything is saved: {problem}',
  'quit.again': 'Enter or the same keys again: quit. Esc: stay.',
  'stop.title': 'Written in {language}',
  'stop.why':
    'What {speaker} said was said in {language}. The source text is already a translation of it.',
  'stop.stored': 'The original in the memory:',
  'stop.none': 'The memory does not have the original.',
  'stop.use-original': 'Use the stored original',
  'stop.paste-original': 'Paste or type the original',
  'stop.indirect-speech': 'Rewrite as indirect speech',
  'stop.back-translate': 'Translate it back, knowingly',
  'stop.paste.hint': 'Paste the original now, then Enter:',
  'stop.keys': 'Up and Down choose, Enter takes it, Esc goes back to the text.',
} satisfies Record<string, Message>;

const failures = {
  'crash.title': 'tarjuman has stopped because of a fault in the program.',
  'crash.kept': 'What you typed is kept in {folder} and will be here when you start again.',
  'crash.lost': 'The last change could not be saved: {problem}',
} satisfies Record<string, Message>;

/** All of them. */
export const screens = { ...top, ...translate, ...align, ...lists, ...overlays, ...failures };
