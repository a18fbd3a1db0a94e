/**
 * Which other forms a listed verb takes, and which listed word a form may stand for. The lists name one form, so that a
 * linguist can read them; the regular endings are here.
 */
import type { LanguageTag } from '../../language-tag.ts';

const BARE_ENGLISH = /(?:ed|ing|s|ght|id|ote|ore|ung|ang|oke|ught)$/;

function englishVerbForms(verb: string): readonly string[] {
  if (BARE_ENGLISH.test(verb) && !/(?:ss|scribe)$/.test(verb)) return [verb];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}

/** Endings of the Arabic perfect and of the imperfect plural, and the object pronouns, folded. */
const ARABIC_VERB_ENDINGS = [
  'ت',
  'وا',
  'ا',
  'تا',
  'ون',
  'ه',
  'ها',
  'هم',
  'ني',
  'نا',
  'ته',
  'تها',
  'تني',
];
/** Participles are listed in the accusative ("saying"), which folds to a final alef. */
const ARABIC_PARTICIPLE_ENDINGS = ['ا', 'ه', 'ين', 'ات', 'ون'];

function arabicVerbForms(verb: string): readonly string[] {
  if (verb.startsWith('م') && verb.endsWith('ا') && verb.length > 3) {
    return ARABIC_PARTICIPLE_ENDINGS.map((ending) => verb.slice(0, -1) + ending);
  }
  if (/^.ا..?ا$/.test(verb)) {
    return ARABIC_PARTICIPLE_ENDINGS.map((ending) => verb.slice(0, -1) + ending);
  }
  return [verb, ...ARABIC_VERB_ENDINGS.map((ending) => verb + ending)];
}

/** The Sorani clitic for "also" stands before the person ending of a verb in the past. */
function soraniVerbForms(verb: string): readonly string[] {
  if (verb.endsWith('یان')) return [verb, `${verb.slice(0, -3)}یشیان`];
  return verb.endsWith('ی') ? [verb, `${verb}شی`, `${verb.slice(0, -1)}یشی`] : [verb];
}

/** All forms of a listed verb, folded as the list entry is. */
export function verbForms(verb: string, language: LanguageTag): readonly string[] {
  if (language === 'en') return englishVerbForms(verb);
  if (language === 'ar') return arabicVerbForms(verb);
  return language === 'ckb' ? soraniVerbForms(verb) : [verb];
}

const ARABIC_CLITICS = /^[وف]?[بلك]?(?:ال|ل(?=ل))?/;

/** A verb without the conjunction that Arabic writes together with it. */
export function withoutConjunction(form: string, language: LanguageTag): readonly string[] {
  if (language !== 'ar' || form.length < 3) return [];
  const first = form.charAt(0);
  return first === 'و' || first === 'ف' ? [form.slice(1)] : [];
}

/** A noun without conjunction, preposition and article, each tried in turn. */
export function bareNouns(form: string, language: LanguageTag): readonly string[] {
  if (language !== 'ar') return [];
  const found: string[] = [];
  let rest = form;
  for (const clitic of [/^[وف]/, /^[بلك]/, /^ال/, /^ل/]) {
    if (rest.length > 3 && clitic.test(rest)) {
      rest = rest.replace(clitic, '');
      found.push(rest);
    }
  }
  const bare = form.replace(ARABIC_CLITICS, '');
  if (bare.length > 2 && bare !== form) found.push(bare);
  return found;
}
