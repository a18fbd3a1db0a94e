/**
 * What the translation did to who said what: quotations lost, unmarked, merged, left open, with another number inside, or
 * without the word for saying. Finding and linking them is the statement room's; this turns its findings into checks.
 */
import { checkQuotations, type QuotationFindingCode } from '../../statement/index.ts';
import type { CheckedPair } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';
import type { FindingCode } from '../finding-codes.ts';

const CODES: Readonly<Record<QuotationFindingCode, FindingCode>> = {
  'quotation.missing': 'quotation-missing',
  'quotation.unmarked': 'quotation-unmarked',
  'quotation.merged': 'quotation-merged',
  'quotation.unbalanced': 'quotation-unbalanced',
  'quotation.numbers': 'quotation-number',
  'quotation.added': 'quotation-added',
  'quotation.attribution-inside': 'attribution-inside',
  'quotation.attribution-lost': 'attribution-lost',
  'quotation.nested-marks': 'nested-marks-same',
};

/** Characters of a quotation that a finding shows. */
const SHOWN = 40;

function beginning(text: string): string {
  const words = text.trim();
  return words.length <= SHOWN
    ? words
    : `${words.slice(0, SHOWN).replace(/\S*$/u, '').trim()}\u2026`;
}

/** Every finding about the quotations of a pair. */
export function checkQuotedWords({ source, target }: CheckedPair): readonly Finding[] {
  const found = checkQuotations(source.text, source.language, target.text, target.language);
  return found.map(({ code, side, span, values }) => {
    const text = side === 'source' ? source.text : target.text;
    const words = span === undefined ? '' : beginning(text.slice(span.start, span.end));
    return finding(CODES[code], side, span, values ?? { words });
  });
}

/** Findings that others say better: a count by the quotation itself, a quotation by the very mark. */
const SAID_BETTER: readonly (readonly [FindingCode, readonly FindingCode[]])[] = [
  ['quotations-fewer', ['quotation-missing', 'quotation-unmarked', 'quotation-merged']],
  ['quotations-more', ['quotation-added', 'quotation-missing']],
  ['quotation-unbalanced', ['quotes-unbalanced']],
];

/** The findings without those that another one says better. */
export function withoutRougher(findings: readonly Finding[]): readonly Finding[] {
  const codes = new Set(findings.map((one) => one.code));
  const rough = new Set(
    SAID_BETTER.filter(([, better]) => better.some((code) => codes.has(code))).map(
      ([code]) => code,
    ),
  );
  return rough.size === 0 ? findings : findings.filter((one) => !rough.has(one.code));
}
