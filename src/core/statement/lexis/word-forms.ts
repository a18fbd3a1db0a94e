/**
 * Which other forms a listed verb takes, and which listed word a form may stand for. The lists name one form, so that a
 * linguist can read them; the regular endings are here.
 */
import type { LanguageTag } from '../../language-tag.ts';
import { ARABIC_PARTICIPLE_ENDINGS, ARABIC_VERB_ENDINGS } from './grammar/index.ts';

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

/** Participles are listed in the accusative ("saying"), which folds to a final ALEF: mu-... or fa'il. */
const ARABIC_PARTICIPLE = /^(?:\u0645.{2,}|.\u0627..?)\u0627$/;

function arabicVerbForms(verb: string): readonly string[] {
  if (ARABIC_PARTICIPLE.test(verb)) {
    return ARABIC_PARTICIPLE_ENDINGS.map((ending) => verb.slice(0, -1) + ending);
  }
  const forms = [verb, ...ARABIC_VERB_ENDINGS.map((ending) => verb + ending)];
  // The imperfect is listed for him (YEH); she (TEH) says it as well.
  if (verb.startsWith('\u064A')) forms.push(`\u062A${verb.slice(1)}`);
  return forms;
}

// -y of the third person, -yan of the plural; -sh-, -ish- "also"
const SORANI_SINGULAR = /\u06CC$/;
const SORANI_PLURAL = /\u06CC\u0627\u0646$/;

/** The Sorani clitic for "also" stands before the person ending of a verb in the past. */
function soraniVerbForms(verb: string): readonly string[] {
  if (SORANI_PLURAL.test(verb)) {
    return [verb, verb.replace(SORANI_PLURAL, '\u06CC\u0634\u06CC\u0627\u0646')];
  }
  if (!SORANI_SINGULAR.test(verb)) return [verb];
  return [verb, `${verb}\u0634\u06CC`, verb.replace(SORANI_SINGULAR, '\u06CC\u0634\u06CC')];
}

/** All forms of a listed verb, folded as the list entry is. */
export function verbForms(verb: string, language: LanguageTag): readonly string[] {
  if (language === 'en') return englishVerbForms(verb);
  if (language === 'ar') return arabicVerbForms(verb);
  return language === 'ckb' ? soraniVerbForms(verb) : [verb];
}

/** WAW or FEH; BEH, LAM or KAF; the article; LAM of a contracted article. */
const CLITICS = [/^[\u0648\u0641]/, /^[\u0628\u0644\u0643]/, /^\u0627\u0644/, /^\u0644/];

const NONE: readonly string[] = [];
const WAW = 0x648;
const FEH = 0x641;

/** A verb without the conjunction that Arabic writes together with it. */
export function withoutConjunction(form: string, language: LanguageTag): readonly string[] {
  if (language !== 'ar' || form.length < 3) return NONE;
  const first = form.charCodeAt(0);
  return first === WAW || first === FEH ? [form.slice(1)] : NONE;
}

function withoutClitics(form: string): readonly string[] {
  const found: string[] = [];
  let rest = form;
  for (const clitic of CLITICS) {
    if (rest.length > 3 && clitic.test(rest)) {
      rest = rest.replace(clitic, '');
      found.push(rest);
    }
  }
  return found;
}

const bare = new Map<string, readonly string[]>();
const FORMS_KEPT = 50_000;

/** A noun without conjunction, preposition and article, each tried in turn. */
export function bareNouns(form: string, language: LanguageTag): readonly string[] {
  if (language !== 'ar' || form.length <= 3) return NONE;
  let found = bare.get(form);
  if (found === undefined) {
    if (bare.size > FORMS_KEPT) bare.clear();
    found = withoutClitics(form);
    bare.set(form, found);
  }
  return found;
}
