/**
 * Statements for the web desk: schema.org Quotation as JSON-LD, and a plain page with all renderings, each with its own
 * language and direction. Only the words of the newsroom are marked up; whatever they hold is escaped.
 */
import type { LanguageTag } from '../core/language-tag.ts';
import { profileOf } from '../core/languages/index.ts';
import type { Person, Statement, StatementVariant } from '../core/memory/index.ts';

/** A statement and who made it. */
export interface SpokenStatement {
  readonly statement: Statement;
  readonly speaker?: Person;
}

/** The words of the page, in the language of whoever reads it. */
export interface PageWords {
  readonly language: LanguageTag;
  readonly title: string;
  readonly medium: (medium: Statement['medium']) => string;
  readonly provenance: (provenance: StatementVariant['provenance']) => string;
}

function namesOf({ statement, speaker }: SpokenStatement): readonly string[] {
  const names = Object.values(speaker?.names ?? {}).flatMap((list) => list ?? []);
  return names.length > 0 ? names : statement.speakerAsWritten ? [statement.speakerAsWritten] : [];
}

function shown(statement: Statement): readonly StatementVariant[] {
  return statement.variants.filter((one) => one.status !== 'retired' && one.removed !== true);
}

/** Only addresses of the web become links: a memory may come from anywhere. */
function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : undefined;
}

type Node = Record<string, unknown>;

function personNode(name: string, others: readonly string[]): Node {
  return { '@type': 'Person', name, ...(others.length > 0 ? { alternateName: others } : {}) };
}

function quotationNodes(spoken: SpokenStatement): readonly Node[] {
  const { statement } = spoken;
  const [name, ...others] = namesOf(spoken);
  const url = webAddress(statement.url);
  const variants = shown(statement);
  const idOf = (i: number) => `#${encodeURIComponent(statement.id)}-${i + 1}`;
  const original = variants.findIndex((one) => one.provenance === 'original');
  const translations = variants.flatMap((_, i) => (i === original ? [] : [{ '@id': idOf(i) }]));
  return variants.map((variant, i): Node => {
    const linked =
      i === original
        ? { ...(translations.length > 0 ? { workTranslation: translations } : {}) }
        : { ...(original >= 0 ? { translationOfWork: { '@id': idOf(original) } } : {}) };
    return {
      '@type': 'Quotation',
      '@id': idOf(i),
      identifier: statement.id,
      inLanguage: variant.language,
      text: variant.text,
      ...(name ? { creator: personNode(name, others) } : {}),
      ...(statement.date ? { dateCreated: statement.date } : {}),
      ...(url ? { isBasedOn: url } : {}),
      creditText: variant.provenance,
      genre: statement.medium,
      ...linked,
    };
  });
}

/** All renderings of the statements as a schema.org graph, one Quotation each, linked to the original. */
export function writeQuotationJsonLd(statements: Iterable<SpokenStatement>): string {
  const graph = [...statements].flatMap(quotationNodes);
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 1)}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function article(spoken: SpokenStatement, words: PageWords): string {
  const { statement } = spoken;
  const url = webAddress(statement.url);
  const facts = [words.medium(statement.medium), statement.date ?? ''].filter((one) => one !== '');
  const names = namesOf(spoken).map((name) => `<bdi>${escaped(name)}</bdi>`);
  const cite = url ? ` cite="${escaped(url)}"` : '';
  const quotes = shown(statement).map((variant) => {
    const { direction } = profileOf(variant.language);
    const note = escaped(words.provenance(variant.provenance));
    return [
      `<figure><blockquote lang="${variant.language}" dir="${direction}"${cite}>`,
      `<p>${escaped(variant.text)}</p></blockquote>`,
      `<figcaption>${variant.language} \u00B7 ${note}</figcaption></figure>`,
    ].join('');
  });
  const source = url ? `<p><a href="${escaped(url)}" dir="ltr">${escaped(url)}</a></p>` : '';
  return [
    `<article id="${escaped(statement.id)}">`,
    `<h2>${names.join(' \u00B7 ') || '?'}</h2>`,
    `<p>${facts.map(escaped).join(' \u00B7 ')}</p>`,
    ...quotes,
    source,
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** A page of its own with all renderings of the statements, and the same as JSON-LD for machines. */
export function writeQuotationPage(
  statements: Iterable<SpokenStatement>,
  words: PageWords,
): string {
  const list = [...statements];
  const { direction } = profileOf(words.language);
  // A closing tag inside a quotation must not end the script.
  const linked = writeQuotationJsonLd(list).replace(/</g, '\\u003c');
  return [
    '<!DOCTYPE html>',
    `<html lang="${words.language}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(words.title)}</title>`,
    `<script type="application/ld+json">${linked}</script>`,
    '</head>',
    '<body>',
    `<h1>${escaped(words.title)}</h1>`,
    ...list.map((spoken) => article(spoken, words)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
