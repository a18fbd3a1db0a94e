/** Words in the answers of the command line, in Kurmanji. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const answers: Catalogue['answers'] = {
  'severity.error': 'çewtî',
  'severity.warning': 'lê binêre',
  'severity.info': 'şîret',
  'quotation.statement': 'daxuyanî {number}  {speaker}  {medium}  zimanê resen: {language}',
  'quotation.fragment':
    'perçeyek ji hevokê {number}  {speaker}  {medium}  zimanê resen: {language}',
  'quotation.other': 'nav an sernav e, ne daxuyanî ye',
  'speaker.guess': '{name} (texmîn)',
  'speaker.unknown': 'axêver nehat dîtin',
  'memory.readonly': '{folder} (tenê bo xwendinê)',
  'memory.units': 'yeke',
  'memory.deleted': 'yekeyên jêbirî, jêbirina wan parastî ye',
  'memory.drafts': 'reşnivîs',
  'memory.alternatives': 'yekeyên ku gotineke din li kêleka wan parastî ye',
  'memory.statements': 'daxuyanî',
  'memory.people': 'kes',
  'memory.texts': 'nivîs: {language}',
  'memory.reference': 'li kêlekê tenê tê xwendin: {name}, {folder}',
  'memory.stored': 'tomarên di wêneyên bîrdankê de, hemû tên xwendin',
  'memory.journaled': 'guhertinên ku tenê di pelên guhertinan de ne',
  'memory.journals': 'pelên guhertinan',
  'memory.quarantined': 'rêzên xerabûyî yên li aliyekî parastî',
  'memory.backups': 'kopiyên ewle',
  'memory.backups.none':
    'Hê kopiya ewle tune. Ji bo her roja ku bîrdank ji nû ve hatiye nivîsandin yek tê parastin.',
  'memory.compacted': {
    one: 'Bîrdank ji nû ve hat nivîsandin: tomarek.',
    other: 'Bîrdank ji nû ve hat nivîsandin: {count} tomar.',
  },
  'memory.journals.removed': {
    one: 'Pelekî guhertinan niha tê de ye û hat jêbirin.',
    other: '{count} pelên guhertinan niha tê de ne û hatin jêbirin.',
  },
  'memory.restored': {
    zero: 'Tiştek kêm nebû: bîrdank wek berê ye.',
    one: 'Tomarek hat vegerandin.',
    other: '{count} tomar hatin vegerandin.',
  },
  'memory.history.none': 'Tu tomar bi nasnameya {id} tune.',
  'memory.version': 'guhertoya {number}, {file}',
  'memory.alternative': 'gotineke din: {text}',
  'lexicon.sizes': '{count} yeke, {source} û {target} peyv, {translations} werger',
};
