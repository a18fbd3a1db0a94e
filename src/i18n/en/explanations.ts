/** The reasons for suggestions and alignments in words, and the names of the things they speak of. */

import type { BeadEvidence } from '../../core/align/types.ts';
import type { MatchKind, Penalty } from '../../core/match/types.ts';
import type { Medium, OriginalLanguage, Provenance } from '../../core/memory/index.ts';
import type { Reuse, StatementWarning } from '../../core/statement/index.ts';
import type { SpellingSwitch } from '../../core/text/index.ts';
import type { Message } from '../message.ts';

const kinds = {
  'kind.context': 'same text in the same place',
  'kind.exact': 'same text',
  'kind.spelling': 'same but for spelling',
  'kind.fuzzy': 'similar',
  'kind.pivot': 'by way of {language}',
} satisfies Record<`kind.${MatchKind}`, Message>;

const matches = {
  'context.both': 'the sentences before and after are the same too',
  'context.before': 'the sentence before is the same too',
  'context.after': 'the sentence after is the same too',
  'context.none': 'stood in another place',
  'punctuation.only': 'only punctuation or case differs',
  'words.differ': { one: 'one word differs', other: '{count} words differ' },
  'words.added': 'new here: {words}',
  'words.removed': 'not here: {words}',
  'words.near': 'similar word: {words}',
  'numbers.differ': 'numbers differ: {words}',
  'numbers.adjusted': 'numbers changed to those of this segment: {words}',
  spelling: 'spelling: {words}',
  pair: '{to} for {from}',
} satisfies Record<string, Message>;

const penalties = {
  'penalty.reference': '{percent} less: other memory',
  'penalty.alignment': '{percent} less: aligned, not translated',
  'penalty.draft': '{percent} less: a draft',
  'penalty.pivot': '{percent} less: through a third language',
  'penalty.dialect': '{percent} less: other dialect',
  'penalty.import': '{percent} less: imported',
} satisfies Record<`penalty.${Penalty['kind']}`, Message>;

const spellings = {
  'switch.composition': 'composed letters',
  'switch.presentation-forms': 'letter forms',
  'switch.invisible': 'invisible signs',
  'switch.zwnj': 'non-joiners',
  'switch.space': 'blanks',
  'switch.digits': 'digits',
  'switch.decimal': 'decimal sign',
  'switch.grouping': 'thousands sign',
  'switch.percent': 'percent sign',
  'switch.quotes': 'quotation marks',
  'switch.apostrophe': 'apostrophe',
  'switch.dashes': 'dashes',
  'switch.ellipsis': 'ellipsis',
  'switch.punctuation': 'punctuation',
  'switch.tatweel': 'tatweel',
  'switch.harakat': 'vowel signs',
  'switch.combining': 'accents',
  'switch.case': 'capitals',
  'switch.dotless-i': 'dotless i',
  'switch.alef': 'alef forms',
  'switch.alef-maksura': 'final alef and yeh',
  'switch.yeh': 'yeh forms',
  'switch.kaf': 'kaf forms',
  'switch.teh-marbuta': 'teh marbuta',
  'switch.heh': 'heh forms',
  'switch.loan-letters': 'letters for foreign sounds',
  'switch.hamza': 'hamza',
  'switch.heh-zwnj': 'heh with non-joiner',
  'switch.final-heh': 'final heh',
  'switch.waw-hamza': 'waw with hamza',
  'switch.reh-variant': 'reh forms',
  'switch.initial-reh': 'first reh',
  'switch.initial-waw': 'first waw',
  'switch.yeh-v': 'yeh with small v',
  'switch.oe': 'oe',
  'switch.reh-v': 'reh with small v',
  'switch.lam-v': 'lam with small v',
  'switch.double-waw': 'double waw',
  'switch.ae': 'ae',
  'switch.caret': 'circumflex',
  'switch.accents': 'accents',
  'switch.cedilla': 'cedilla',
  'switch.suffix-joiner': 'suffix joiner',
  'switch.marks': 'marks',
} satisfies Record<`switch.${SpellingSwitch}`, Message>;

const evidence = {
  'evidence.length': 'fitting length',
  'evidence.number': 'number {words}',
  'evidence.latin': 'Latin word {words}',
  'evidence.name': 'name {words}',
  'evidence.mark': 'same marks',
  'evidence.cognate': 'alike {words}',
  'evidence.lexicon': 'known word {words}',
  'evidence.speaker': 'speaker {words}',
} satisfies Record<`evidence.${BeadEvidence['kind']}`, Message>;

const statements = {
  'warning.original-language': 'written in {language}: use the original',
  'warning.number': 'numbers differ',
  'warning.negation': 'one says "not"',
  'warning.speaker': 'other speaker',
  'warning.rendered-differently': 'printed differently before',
  'warning.rendered-differently-in': 'printed differently before ({where})',
  'warning.part-only': 'only a part of this',
  'warning.cut': 'was cut',
  'warning.quoted-from-translation': 'this quotes a translation',
  'provenance.original': 'original',
  'provenance.official': 'official translation',
  'provenance.house': 'our wording',
  'provenance.other-outlet': 'another outlet',
  'provenance.back-translated': 'translated back',
  'how.exact': 'same words',
  'how.contained': 'part of the statement',
  'how.reordered': 'same words in another order or cut',
  'how.fuzzy': 'similar words',
  'how.cross-language': 'found across languages',
} satisfies Record<
  | `warning.${StatementWarning | 'rendered-differently-in'}`
  | `provenance.${Provenance}`
  | `how.${Reuse['how']}`,
  Message
>;

const media = {
  'medium.tweet': 'tweet',
  'medium.reply': 'reply tweet',
  'medium.retweet': 'retweet',
  'medium.post': 'post',
  'medium.telegram': 'Telegram',
  'medium.press-conference': 'press conference',
  'medium.interview': 'interview',
  'medium.statement': 'statement',
  'medium.report': 'report',
  'medium.unknown': 'medium not stated',
} satisfies Record<`medium.${Medium}`, Message>;

const languages = {
  'language.ar': 'Arabic',
  'language.ckb': 'Sorani',
  'language.kmr': 'Kurmanji',
  'language.en': 'English',
  'language.ku': 'Kurdish',
  'language.other': 'another language',
  'language.unknown': 'not stated',
  'language.fas': 'Persian',
  'language.urd': 'Urdu',
  'language.tur': 'Turkish',
} satisfies Record<`language.${OriginalLanguage | 'fas' | 'urd' | 'tur'}`, Message>;

const places = { 'place.line': 'line {line}', 'place.byte': 'byte {byte}' };

/** All of them. */
export const explanations = {
  ...kinds,
  ...matches,
  ...penalties,
  ...spellings,
  ...evidence,
  ...statements,
  ...media,
  ...languages,
  ...places,
};
