/** The form for who is quoted and the list of findings, in Kurmanji. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const review: Catalogue['review'] = {
  'names.title': 'Navên axêver',
  'names.keys':
    'Navên zimanekî bi xalebêhnokê ji hev cuda ne, yê asayî pêşîn e. Tîr û Tab diçin zimanekî din, Enter wan diparêze, Esc dihêle.',
  'attribution.title': 'Kê ev gotiye?',
  'attribution.speaker': 'Axêver',
  'attribution.medium': 'Li ku',
  'attribution.language': 'Zimanê resen',
  'attribution.date': 'Kengî',
  'attribution.known': 'naskirî',
  'attribution.new': 'nû',
  'attribution.nobody': 'Nayê zanîn kê gotiye',
  'attribution.other': 'Ne gotina kesekî ye: nav, sernav an peyveke bi dûrî ve girtî',
  'attribution.keys':
    'Navekî binivîse an bi Jor û Jêr hilbijêre. Tab diçe qada din, Çep û Rast wê diguherînin. Bişkokên rûpelê diçin jêgirtineke din. Enter tomar dike, Esc dev jê berdide.',
  'findings.none': 'Di ya hatî wergerandin de tiştek nehat dîtin.',
  'findings.working': 'Tevahiya nivîsê tê kontrolkirin.',
  'findings.count': 'çewtî: {errors}, hişyarî: {warnings}, nîşe: {notes}',
  'findings.error': 'çewtî',
  'findings.warning': 'hişyarî',
  'findings.info': 'nîşe',
  'findings.keys': 'Jor û Jêr hildibijêrin, Enter diçe wir, Esc digire.',
};
