/**
 * The lexicon that the program brings along, so that an empty memory is not blind: word-translation probabilities of all
 * six pairs, learned by make-tables.mjs from TICO-19 (CC0 1.0). Tables are loaded when first asked for.
 */
import type { LanguageTag } from '../language-tag.ts';
import { orientedLexicon } from './orient.ts';
import { readLinks, readTerms } from './table-text.ts';
import type { TermNumbers } from './term-numbers.ts';
import type { Lexicon } from './types.ts';

/** Text pairs the tables were learned from. */
const STARTER_PAIRS = 3071;

const TERMS: Readonly<Record<LanguageTag, () => Promise<{ default: string }>>> = {
  ar: () => import('./tables/terms.ar.txt'),
  ckb: () => import('./tables/terms.ckb.txt'),
  kmr: () => import('./tables/terms.kmr.txt'),
  en: () => import('./tables/terms.en.txt'),
};

const LINKS: Readonly<Record<string, () => Promise<{ default: string }>>> = {
  'ar-ckb': () => import('./tables/links.ar-ckb.txt'),
  'ar-en': () => import('./tables/links.ar-en.txt'),
  'ar-kmr': () => import('./tables/links.ar-kmr.txt'),
  'ckb-en': () => import('./tables/links.ckb-en.txt'),
  'ckb-kmr': () => import('./tables/links.ckb-kmr.txt'),
  'kmr-en': () => import('./tables/links.kmr-en.txt'),
};

const terms = new Map<LanguageTag, Promise<TermNumbers>>();
const lexicons = new Map<string, Promise<Lexicon>>();

function termsIn(language: LanguageTag): Promise<TermNumbers> {
  const known = terms.get(language);
  if (known) return known;
  const loading = TERMS[language]().then((table) => readTerms(table.default));
  terms.set(language, loading);
  return loading;
}

async function load(
  source: LanguageTag,
  target: LanguageTag,
  links: () => Promise<{ default: string }>,
): Promise<Lexicon> {
  const [own, other, table] = await Promise.all([termsIn(source), termsIn(target), links()]);
  return readLinks(
    table.default,
    { source, target },
    { source: own, target: other },
    STARTER_PAIRS,
  );
}

/**
 * The starter lexicon of two languages, read in the direction asked for; null when both are one language. Loaded once,
 * then kept.
 */
export async function starterLexicon(
  source: LanguageTag,
  target: LanguageTag,
): Promise<Lexicon | null> {
  for (const [a, b] of [
    [source, target],
    [target, source],
  ] as const) {
    const links = LINKS[`${a}-${b}`];
    if (!links) continue;
    const name = `${a}-${b}`;
    const loading = lexicons.get(name) ?? load(a, b, links);
    lexicons.set(name, loading);
    return orientedLexicon(await loading, source, target);
  }
  return null;
}
