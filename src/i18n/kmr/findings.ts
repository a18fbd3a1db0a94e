/** What the checks find, in Kurmanji. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const findings: Catalogue['findings'] = {
  'target-empty': 'Hîn werger tune.',
  'target-same-as-source': 'Werger peyv bi peyv heman çavkanî ye.',
  'target-untranslated': 'Nehatiye wergerandin: {text}',
  'target-language': 'Ev dişibe {found}, ne {wanted}.',
  'target-longer': 'Ji çavkaniyê pir dirêjtir e (%{percent} ji ya asayî).',
  'target-shorter': 'Ji çavkaniyê pir kurttir e (%{percent} ji ya asayî). Tiştek kêm e?',
  'number-missing': 'Di çavkaniyê de heye, di wergerê de tune: {number}',
  'number-added': 'Di wergerê de heye, di çavkaniyê de tune: {number}',
  'question-mark-differs': 'Tenê yek ji wan pirs e.',
  'final-mark-differs': 'Çavkanî bi “{source}” diqede, werger bi “{target}”.',
  'quotations-fewer': 'Jêgirtin di çavkaniyê de: {source}, di wergerê de: {target}.',
  'quotations-more': 'Jêgirtin di çavkaniyê de: {source}, di wergerê de: {target}.',
  'quotes-unbalanced': 'Nîşana jêgirtinê {mark} bê cot e.',
  'brackets-unbalanced': 'Kevanê {mark} bê cot e.',
  'punctuation-latin': 'Li vir li şûna {mark} binivîse {right}.',
  'punctuation-arabic': 'Li vir li şûna {mark} binivîse {right}.',
  'letters-mixed': {
    one: 'Du şêweyên heman tîpê: {letter} li kêleka {right} (li cihekî).',
    other: 'Du şêweyên heman tîpê: {letter} li kêleka {right} (li {count} cihan).',
  },
  'letters-arabic': {
    one: 'Tîpa erebî {letter}; bi soranî {right} tê nivîsandin (li cihekî).',
    other: 'Tîpa erebî {letter}; bi soranî {right} tê nivîsandin (li {count} cihan).',
  },
  'letters-turkish': 'Tîpa tirkî di {word} de.',
  'letters-without-marks': 'Bê ê, î û û hatiye nivîsandin.',
  'digits-mixed': 'Du cureyên reqeman; {number} ji cureyê kêmtir e.',
  'digits-arabic': '{number}: ev ziman bi reqemên rojavayî tê nivîsandin.',
  'waw-apart': 'Di erebî de “و” bi peyva piştî xwe ve tê girêdan.',
  'space-before-mark': 'Berî {mark} valahî nayê danîn.',
  'space-after-mark': 'Piştî {mark} valahî kêm e.',
  'space-double': 'Ji valahiyekê zêdetir.',
  'blanks-lost': 'Peyv bi hev ve bûne: {word}',
  'old-font':
    'Ji bo fonteke kurdî ya kevn hatiye nivîsandin: tîpên tomarkirî ne yên ku font nîşan dide ne. Di bernameya wê de biguherîne an ji nû ve binivîse.',
  'visual-order':
    'Tîp berevajî hatine tomarkirin, ya dawî li destpêkê ye. Nivîsê dîsa ji çavkaniya wê kopî bike.',
  'control-left': {
    one: 'Nîşaneke nexuya ya aliyê nivîsê maye.',
    other: '{count} nîşanên nexuya yên aliyê nivîsê mane.',
  },
  'apostrophe-habit': 'Li cihên din ên vê belgeyê paşgir bi awayê din tên girêdan: {word}',
  'letter-habit': 'Li cihên din ên vê belgeyê şiklê din ê vê tîpê hatiye nivîsandin: {letter}',
  'digits-habit': 'Li cihên din ên vê belgeyê hejmar bi reqemên din in: {number}',
  'repeat-differs': 'Heman çavkanî di rêza {row} de bi awayekî din hatiye wergerandin.',
};
