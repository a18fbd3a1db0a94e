/** Links between languages and the checks of a translation, scored against the correspondences of the gold file. */
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { checkQuotations, linkQuotations } from '../../../src/core/statement/index.ts';
import type { GoldFile, GoldQuotation } from './gold.ts';
import { overlap } from './score-spans.ts';

/** Precision, recall and F1, 0..1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function rates(hits: number, found: number, gold: number): Rates {
  return {
    precision: found === 0 ? 1 : hits / found,
    recall: gold === 0 ? 1 : hits / gold,
    f1: found + gold === 0 ? 1 : (2 * hits) / (found + gold),
  };
}

function pairsOf(
  languages: readonly LanguageTag[],
): readonly (readonly [LanguageTag, LanguageTag])[] {
  return languages.flatMap((a, i) => languages.slice(i + 1).map((b) => [a, b] as const));
}

/** Links on all lines and language pairs. */
export function scoreLinks(file: GoldFile, languages: readonly LanguageTag[]): Rates {
  let hits = 0;
  let found = 0;
  let gold = 0;
  for (const [a, b] of pairsOf(languages)) {
    for (const line of linesWith(file, a, b)) {
      const [left, right] = [itemsOf(file, a, line), itemsOf(file, b, line)];
      const pairs = left.flatMap((x) =>
        right.filter((y) => y.q === x.q).map((y) => [x, y] as const),
      );
      gold += pairs.length;
      const links = linkQuotations(
        { language: a, text: file.text[a]?.[line] ?? '' },
        { language: b, text: file.text[b]?.[line] ?? '' },
      );
      found += links.length;
      const rest = new Set(links);
      for (const [x, y] of pairs) {
        for (const link of rest) {
          if (overlap(x, at(x, link.a)) < 0.5 || overlap(y, at(y, link.b)) < 0.5) continue;
          rest.delete(link);
          hits++;
          break;
        }
      }
    }
  }
  return rates(hits, found, gold);
}

function at({ lang, line }: GoldQuotation, span: { start: number; end: number }) {
  return { lang, line, s: span.start, e: span.end };
}

function linesWith(file: GoldFile, a: LanguageTag, b: LanguageTag): readonly number[] {
  return Object.keys(file.text[a] ?? {})
    .map(Number)
    .filter((line) => file.text[b]?.[line] !== undefined);
}

function itemsOf(file: GoldFile, lang: LanguageTag, line: number): readonly GoldQuotation[] {
  return file.items.filter((one) => one.lang === lang && one.line === line && one.cont !== 'mid');
}

/** Statements of the source that are gone, without marks or left open in the target. */
function isBroken(source: GoldQuotation, target: readonly GoldQuotation[]): boolean {
  const counterpart = target.find((one) => one.q === source.q);
  if (counterpart === undefined || counterpart.marked === false) return true;
  const open = (one: GoldQuotation) => one.cont === 'unclosed' || one.cont === 'orphan-close';
  return open(counterpart) && source.cont === 'none';
}

const BROKEN = new Set([
  'quotation.missing',
  'quotation.unmarked',
  'quotation.merged',
  'quotation.unbalanced',
]);

/** What the check for lost and broken quotations found. */
export interface CheckCounts {
  readonly hits: number;
  readonly found: number;
  readonly gold: number;
}

/** Precision, recall and F1 of counts. */
export function ratesOf({ hits, found, gold }: CheckCounts): Rates {
  return rates(hits, found, gold);
}

/** The check for lost and broken quotations, English into one language. */
export function countChecks(file: GoldFile, to: LanguageTag): CheckCounts {
  let hits = 0;
  let found = 0;
  let gold = 0;
  for (const line of linesWith(file, 'en', to)) {
    const source = itemsOf(file, 'en', line).filter((one) => one.kind !== 'other');
    const target = itemsOf(file, to, line);
    const findings = checkQuotations(
      file.text.en?.[line] ?? '',
      'en',
      file.text[to]?.[line] ?? '',
      to,
    ).filter((one) => BROKEN.has(one.code));
    const broken = source.filter((one) => isBroken(one, target));
    gold += broken.length;
    found += findings.length;
    const rest = new Set(findings);
    for (const one of broken) {
      const counterpart = target.find(({ q }) => q === one.q);
      for (const finding of rest) {
        const span = finding.span ?? { start: 0, end: 0 };
        const place = finding.side === 'source' ? one : counterpart;
        if (place === undefined || overlap(place, at(place, span)) < 0.3) continue;
        rest.delete(finding);
        hits++;
        break;
      }
    }
  }
  return { hits, found, gold };
}
