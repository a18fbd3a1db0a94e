/**
 * Which word types of the other side may translate a word type, by what, and how likely: equal values, equal Latin
 * tokens, names of one sound, loans, and the lexicon. Made once in each direction for a pair of texts.
 */
import { profileOf } from '../../languages/index.ts';
import type { LexiconSide } from '../../lexicon/index.ts';
import type { ReadSide, WordType } from '../reading/index.ts';
import type { Steps } from '../steps.ts';
import { LATIN_TOKEN_LETTERS, LINK_PROBABILITY } from './constants.ts';
import { LINK, type LinkTable, LinkTableBuilder } from './link-table.ts';
import { NameIndex } from './name-links.ts';

type Groups = ReadonlyMap<string, readonly number[]>;

function groupsOf(side: ReadSide, keyOf: (type: WordType) => string): Groups {
  const groups = new Map<string, number[]>();
  side.types.forEach((type, number) => {
    const key = keyOf(type);
    if (key === '') return;
    const group = groups.get(key);
    if (group) group.push(number);
    else groups.set(key, [number]);
  });
  return groups;
}

/** The form by which a type is the same in both languages without translation; empty when it is translated. */
function tokenKeys(one: ReadSide, other: ReadSide): (type: WordType) => string {
  const sameLanguage = one.language === other.language;
  const bothLatin = [one, other].every((side) => profileOf(side.language).script === 'Latn');
  return (type) => {
    if (type.class === 'number' || type.form.length < 2) return '';
    if (sameLanguage || type.class === 'token') return type.form;
    if (!type.latin) return '';
    const certain = !bothLatin || type.capital === 'inside';
    return certain || type.form.length >= LATIN_TOKEN_LETTERS ? type.form : '';
  };
}

/** Types whose links are made between two reports of progress. */
const TYPES_PER_STEP = 64;

/**
 * Links from each type of `from` to the types of `to`. The lexicon's side must be that of `from`. Yields the share of the
 * types that are done.
 */
export function* linkSteps(
  from: ReadSide,
  to: ReadSide,
  lexicon: LexiconSide | null,
): Steps<LinkTable> {
  const links = new LinkTableBuilder();
  const tokenKey = tokenKeys(from, to);
  const values = groupsOf(to, (type) => (type.class === 'number' ? type.form : ''));
  const tokens = groupsOf(to, tokenKey);
  const terms = groupsOf(to, (type) => type.term);
  const names = new NameIndex(to);
  const loans = from.language !== 'en' && to.language !== 'en';
  for (const [at, type] of from.types.entries()) {
    if (at % TYPES_PER_STEP === 0) yield at / from.types.length;
    if (type.class === 'number') {
      for (const number of values.get(type.form) ?? []) {
        const spelled = type.spelled || to.types[number]?.spelled === true;
        links.put(number, LINK_PROBABILITY[spelled ? 'spelled' : 'number'], LINK.number);
      }
    } else {
      for (const number of tokens.get(tokenKey(type)) ?? [])
        links.put(number, LINK_PROBABILITY.token, LINK.token);
      names.eachLike(type, loans, (number, p, kind) => links.put(number, p, kind));
      const translations = type.term === '' ? [] : (lexicon?.translations(type.term) ?? []);
      for (const { term, probability } of translations)
        for (const number of terms.get(term) ?? []) links.put(number, probability, LINK.lexicon);
    }
    links.next();
  }
  return links.build();
}
