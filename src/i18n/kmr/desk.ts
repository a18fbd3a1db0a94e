/** What `analyse` and `pretranslate` say, in Kurmanji. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const desk: Catalogue['desk'] = {
  'band.context': 'heman nivîs di navbera heman cîranan de',
  'band.exact': 'tam: heman nivîs',
  'band.repetition': 'dubareya beşeke berê',
  'band.95-99': '{95%}-{99}',
  'band.85-94': '{85%}-{94}',
  'band.75-84': '{75%}-{84}',
  'band.50-74': '{50%}-{74}',
  'band.new': 'nû',
  'column.segments': 'beş',
  'column.words': 'peyv',
  'column.characters': 'tîp',
  'column.share': 'ji peyvan',
  total: 'tevahî',
  'total.files': { one: 'pelek', other: 'her {count} pel' },
  pair: 'ji {source} bo {target}',
  'across.files': {
    zero: 'Tu beşa dubare cara pêşî di peleke din a van de derbas nebûye.',
    one: 'Beşeke dubare cara pêşî di peleke din a van de derbas bûye.',
    other: '{count} beşên dubare cara pêşî di peleke din a van de derbas bûne.',
  },
  furniture: {
    zero: 'Tiştek nehatiye hiştin.',
    one: 'Beşek ku ji rûpelê ye (logo, rêza dîrokê, menû) nehatiye hejmartin.',
    other: '{count} beşên ku ji rûpelê ne (logo, rêza dîrokê, menû) nehatine hejmartin.',
  },
  'targets.none':
    'Di bîrdankê de hîn wergera ji zimanên van nivîsan tune; bi --to zimanê armanc diyar bike.',
  'usage.tables': '--json û --csv bi hev re nabin.',
  'usage.pretranslate': 'tarjuman pretranslate nivîsekê bi --to LANG û -o OUT digire.',
  'usage.threshold': '--threshold rêjeyekê ji {least} heta {most} digire; "{value}" ne wisa ye.',
  filled:
    '{filled} ji {segments} beşan hatin dagirtin ({filledwords} ji {words} peyvan); yek jî nehatiye piştrastkirin.',
  'original.left':
    '[{number}] vala ma: {speaker} ev bi {language} gotiye; li şûna ku careke din were wergerandin, gotina orîjînal bi kar bîne.',
  'original.said': '[{number}] {speaker} ev bi {language} gotiye; nivîsa li vir werger e.',
  interrupted: 'Hat rawestandin; tiştek nehat nivîsandin.',
};
