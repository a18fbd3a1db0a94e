/**
 * What a translation did to the quotations of its source: lost, unmarked, merged, left open, changed a number inside.
 * Looks at one pair of segments; severities after research "QA checks".
 */
import type { LanguageTag } from '../../language-tag.ts';
import { numbersIn } from '../../languages/index.ts';
import { overlaps, type Span, slice } from '../../span.ts';
import { findQuotations } from '../find-quotations.ts';
import { markTokens } from '../marks/index.ts';
import { lettersPerEnglish } from '../reuse/index.ts';
import type { Quotation } from '../types.ts';
import { linkFound, type QuotationLink } from './link-quotations.ts';

/** What is wrong with a quotation. */
export type QuotationFindingCode =
  | 'quotation.missing'
  | 'quotation.unmarked'
  | 'quotation.merged'
  | 'quotation.unbalanced'
  | 'quotation.numbers'
  | 'quotation.added'
  | 'quotation.attribution-inside'
  | 'quotation.attribution-lost'
  | 'quotation.nested-marks';

/** One finding; `span` lies in the text of `side`. */
export interface QuotationFinding {
  readonly code: QuotationFindingCode;
  readonly severity: 'error' | 'warning' | 'info';
  readonly side: 'source' | 'target';
  readonly span?: Span;
  readonly values?: Readonly<Record<string, string | number>>;
}

const SEVERITY: Readonly<Record<QuotationFindingCode, QuotationFinding['severity']>> = {
  'quotation.missing': 'error',
  'quotation.unmarked': 'error',
  'quotation.merged': 'info',
  'quotation.unbalanced': 'error',
  'quotation.numbers': 'error',
  'quotation.added': 'info',
  'quotation.attribution-inside': 'warning',
  'quotation.attribution-lost': 'warning',
  'quotation.nested-marks': 'info',
};

/** When the speaker is gone, less than this share of the words around a quotation is left. */
const LOST_NARRATION = 0.5;

/** A merged quotation is at least this share of the length of all the quotations it holds. */
const MERGED_SHARE = 0.6;
/** ... and longer than a rendering of the one it is linked with would be. */
const MERGED_OWN = 0.9;

function finding(
  code: QuotationFindingCode,
  side: QuotationFinding['side'],
  span: Span,
  values?: QuotationFinding['values'],
): QuotationFinding {
  return { code, severity: SEVERITY[code], side, span, ...(values ? { values } : {}) };
}

interface Side {
  readonly text: string;
  readonly language: LanguageTag;
  readonly quotations: readonly Quotation[];
}

function sideOf(text: string, language: LanguageTag): Side {
  return { text, language, quotations: findQuotations([{ text }], language).quotations };
}

/** A mark is missing on one side, and nothing says that the quotation goes on in the next segment. */
function isOpen(quotation: Quotation): boolean {
  return quotation.continuation === 'unclosed' || quotation.continuation === 'orphan-close';
}

/** British speech that runs on: a single mark opens the text, and what ends it may be an apostrophe. */
function startsSingle(text: string): boolean {
  const [first] = markTokens(text);
  return first?.width === 'single' && first.before === 'edge';
}

function linkedTo(
  links: readonly QuotationLink[],
  quotation: Quotation,
): QuotationLink | undefined {
  return links.find((link) => link.a === quotation.span);
}

const length = ({ start, end }: Span) => end - start;

/** The counterpart of another part of the same utterance is long enough to hold this part as well. */
function mergedInto(
  quotation: Quotation,
  source: Side,
  links: readonly QuotationLink[],
  letters: { readonly source: number; readonly target: number },
): Span | null {
  for (const other of source.quotations) {
    if (other === quotation || other.utterance !== quotation.utterance) continue;
    const link = linkedTo(links, other);
    if (link === undefined) continue;
    // Lengths are held against each other as letters of English.
    const [own, part] = [other.span, quotation.span].map((span) => length(span) / letters.source);
    const whole = length(link.b) / letters.target;
    if (own === undefined || part === undefined) continue;
    if (whole >= MERGED_SHARE * (own + part) && whole > MERGED_OWN * own) return link.b;
  }
  return null;
}

function lost(source: Side, target: Side, links: readonly QuotationLink[]): QuotationFinding[] {
  const found: QuotationFinding[] = [];
  const opensSingle = startsSingle(source.text);
  const letters = {
    source: lettersPerEnglish(source.language),
    target: lettersPerEnglish(target.language),
  };
  for (const quotation of source.quotations) {
    if (quotation.kind === 'other' || !quotation.marked) continue;
    const link = linkedTo(links, quotation);
    if (link === undefined) {
      const merged = mergedInto(quotation, source, links, letters) !== null;
      const code = merged ? 'quotation.merged' : 'quotation.missing';
      found.push(finding(code, 'source', quotation.span));
      continue;
    }
    const counterpart = target.quotations.find((one) => one.span === link.b);
    if (counterpart === undefined) continue;
    if (losesSpeaker(quotation, counterpart, source, target)) {
      found.push(finding('quotation.attribution-lost', 'target', link.b));
    }
    if (!counterpart.marked) found.push(finding('quotation.unmarked', 'target', link.b));
    else if (isOpen(counterpart) && !isOpen(quotation) && !opensSingle) {
      found.push(finding('quotation.unbalanced', 'target', link.b));
    }
  }
  return found;
}

/** The source names who speaks, by a word of saying; in the target's segment nobody says anything. */
function losesSpeaker(
  quotation: Quotation,
  counterpart: Quotation,
  source: Side,
  target: Side,
): boolean {
  if (quotation.speaker === null || quotation.cue === null) return false;
  if (counterpart.speaker !== null || counterpart.cue !== null) return false;
  if (target.quotations.some((one) => one.cue !== null || one.speaker !== null)) return false;
  return told(target) < LOST_NARRATION * told(source);
}

/** Characters outside of quotations. */
function told({ text, quotations }: Side): number {
  const outer = quotations.filter((one) => !quotations.some((other) => isWithin(one, other)));
  return text.length - outer.reduce((sum, one) => sum + length(one.span), 0);
}

function isWithin(one: Quotation, other: Quotation): boolean {
  return one !== other && contains(other.span, one.span);
}

function numbersOf(side: Side, span: Span): readonly string[] {
  return numbersIn(slice(side.text, span), side.language)
    .map((value) => value.canonical)
    .sort();
}

function numbers(source: Side, target: Side, links: readonly QuotationLink[]): QuotationFinding[] {
  return links.flatMap((link) => {
    const [a, b] = [numbersOf(source, link.a), numbersOf(target, link.b)];
    if (a.join(' ') === b.join(' ')) return [];
    // A value that the other side spells out in words is no difference that can be seen from here.
    const missing = a.filter((value) => !b.includes(value));
    const extra = b.filter((value) => !a.includes(value));
    if (missing.length === 0 || extra.length === 0) return [];
    const values = { source: missing.join(', '), target: extra.join(', ') };
    return [finding('quotation.numbers', 'target', link.b, values)];
  });
}

function added(target: Side, links: readonly QuotationLink[]): QuotationFinding[] {
  const isLinked = (one: Quotation) => links.some((link) => overlaps(link.b, one.span));
  // A half of what the source says in one piece is not added.
  const told = new Set(target.quotations.filter(isLinked).map((one) => one.utterance));
  return target.quotations
    .filter((one) => one.kind === 'statement' && one.marked)
    .filter((one) => !isLinked(one) && !told.has(one.utterance))
    .map((one) => finding('quotation.added', 'target', one.span));
}

function form({ text, quotations }: Side): QuotationFinding[] {
  const found: QuotationFinding[] = [];
  for (const { span, cue, kind } of quotations) {
    if (kind !== 'other' && cue !== null && cue.start >= span.start && cue.end <= span.end) {
      found.push(finding('quotation.attribution-inside', 'target', cue));
    }
  }
  const marks = markTokens(text);
  for (const inner of quotations) {
    const outer = quotations.find((one) => one !== inner && contains(one.span, inner.span));
    if (outer === undefined) continue;
    const before = (span: Span) =>
      marks.find((mark) => mark.end <= span.start && span.start - mark.end < 2);
    const [a, b] = [before(outer.span), before(inner.span)];
    if (a !== undefined && b !== undefined && text.charAt(a.start) === text.charAt(b.start)) {
      found.push(finding('quotation.nested-marks', 'target', inner.span));
    }
  }
  return found;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** Compares the quotations of a segment with those of its translation. Findings in the order of the checks. */
export function checkQuotations(
  sourceText: string,
  sourceLanguage: LanguageTag,
  targetText: string,
  targetLanguage: LanguageTag,
): readonly QuotationFinding[] {
  const source = sideOf(sourceText, sourceLanguage);
  const target = sideOf(targetText, targetLanguage);
  if (target.text.trim() === '') return [];
  const links = linkFound(source, target);
  return [
    ...lost(source, target, links),
    ...numbers(source, target, links),
    ...added(target, links),
    ...form(target),
  ];
}
