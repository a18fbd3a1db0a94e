/**
 * Which other forms a listed verb takes, and which listed word a form may stand for. The lists name one form, so that a
 * linguist can read them; the regular endings are here.
 */
import type { LanguageTag } from '../../language-tag.ts';
import {
  ARABIC_PARTICIPLE_ENDINGS,
  ARABIC_VERB_ENDINGS,
  LIGHT_VERBS,
  paradigms,
} from './grammar/index.ts';

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
  const also = [`${verb}\u0634\u06CC`, verb.replace(SORANI_SINGULAR, '\u06CC\u0634\u06CC')];
  return [verb, ...also, verb.replace(SORANI_SINGULAR, '\u0634\u06CC')];
}

// Kurmanji verbs in the past, loosely folded: got, ragihand, nivisi
const KURMANJI_PAST = /^..+(?:[dt]|i)$/;

/** "got", "ragihand", "nivisi": the plural, the perfect, the pluperfect and the imperfect. */
function kurmanjiVerbForms(verb: string): readonly string[] {
  if (!KURMANJI_PAST.test(verb) || verb.startsWith('di')) return [verb];
  const stem = verb.replace(/i$/, '');
  const plural = verb.endsWith('i') ? `${verb}n` : `${verb}in`;
  const perfect = ['iye', 'ine', 'ibu', 'ibun'].map((ending) => stem + ending);
  return [verb, plural, ...perfect, `di${verb}`, `di${plural}`];
}

function simpleVerbForms(verb: string, language: LanguageTag): readonly string[] {
  if (language === 'en') return englishVerbForms(verb);
  if (language === 'ar') return arabicVerbForms(verb);
  return language === 'ckb' ? soraniVerbForms(verb) : kurmanjiVerbForms(verb);
}

const light = new Map<'kmr' | 'ckb', ReadonlyMap<string, readonly string[]>>();

function lightForms(verb: string, language: 'kmr' | 'ckb', key: (word: string) => string) {
  let known = light.get(language);
  if (known === undefined) {
    known = paradigms(LIGHT_VERBS[language], key);
    light.set(language, known);
  }
  return known.get(verb);
}

const ALSO = '\u0634'; // SHEEN, the Sorani clitic for "also"

/** "baasi kird", "baasikird", "baasishi kird", "lewesh kird": written apart or together. */
function soraniJoined(words: readonly string[]): readonly (readonly string[])[] {
  const front = words.slice(0, -2);
  const [noun = '', verb = ''] = words.slice(-2);
  const joined = [...front, noun + verb];
  if (SORANI_SINGULAR.test(noun)) return [joined];
  return [joined, [...front, noun + ALSO, verb], [...front, noun + ALSO + verb]];
}

/**
 * All forms of a listed verb or of a phrase with one, word by word, folded as the list entry is.
 * @param key folds a word of the grammar's lists as the entry was
 */
export function cueForms(
  words: readonly string[],
  language: LanguageTag,
  key: (word: string) => string,
): readonly (readonly string[])[] {
  const [first = '', ...rest] = words;
  const last = words[words.length - 1] ?? '';
  if (language === 'ar' || language === 'en') {
    return simpleVerbForms(first, language).map((form) => [form, ...rest]);
  }
  const verbs = rest.length > 0 ? lightForms(last, language, key) : undefined;
  const firsts =
    rest.length > 0 && language === 'kmr' ? [first] : [...simpleVerbForms(first, language)];
  // The person ending of a verb in the past stands on its noun: "hawari kird", "hawariyan kird".
  if (verbs !== undefined && SORANI_SINGULAR.test(first)) firsts.push(`${first}\u0627\u0646`);
  const phrases = firsts.flatMap((form) =>
    (verbs ?? [last]).map((verb) =>
      rest.length > 0 ? [form, ...rest.slice(0, -1), verb] : [form],
    ),
  );
  if (verbs === undefined || language === 'kmr') return phrases;
  return [...phrases, ...phrases.flatMap((phrase) => soraniJoined(phrase))];
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

// Endings of Kurmanji nouns, loosely folded: ezafe, oblique, indefinite
const KURMANJI_ENDING = /(?:eke|eki|ek|yan|an|ye|ya|yen|en|e|a|i)$/;
// Endings of Sorani nouns: -eki, -ek, -ekey, -eke, -ani, -an, -y, -da
const SORANI_ENDING =
  /(?:\u06CE\u06A9\u06CC|\u06CE\u06A9|\u06D5\u06A9\u06D5\u06CC|\u06D5\u06A9\u06D5|\u0627\u0646\u06CC|\u0627\u0646|\u06CC|\u062F\u0627)$/;
/** What is left of a noun without its ending has at least so many letters. */
const LEAST_STEM = 4;

function withoutEnding(form: string, ending: RegExp): readonly string[] {
  const stem = form.replace(ending, '');
  return stem === form || stem.length < LEAST_STEM ? NONE : [stem];
}

const bare = new Map<LanguageTag, Map<string, readonly string[]>>();
const FORMS_KEPT = 50_000;

function bareNounsOf(form: string, language: LanguageTag): readonly string[] {
  if (language === 'ar') return withoutClitics(form);
  return withoutEnding(form, language === 'kmr' ? KURMANJI_ENDING : SORANI_ENDING);
}

/** A noun without what its language writes together with it: clitics of Arabic, each tried in turn; case endings of Kurdish. */
export function bareNouns(form: string, language: LanguageTag): readonly string[] {
  if (language === 'en' || form.length <= 3) return NONE;
  let known = bare.get(language);
  if (known === undefined || known.size > FORMS_KEPT) {
    known = new Map();
    bare.set(language, known);
  }
  let found = known.get(form);
  if (found === undefined) {
    found = bareNounsOf(form, language);
    known.set(form, found);
  }
  return found;
}
