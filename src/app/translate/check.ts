/** The checks of the row at hand: what stands in the editor against its source, quotations included. */
import { languageAt } from '../../core/document.ts';
import type { Finding, FindingCode } from '../../core/qa/index.ts';
import type { Checker } from '../checks.ts';
import { isWork, rowAt } from './rows.ts';
import type { TranslateState } from './state.ts';

/** Share of the source's length from which a draft counts as a whole translation. */
const ENOUGH = 0.6;

/** Findings that every half-typed sentence would have: about what is not there yet. */
const ABOUT_THE_REST: ReadonlySet<FindingCode> = new Set([
  'target-shorter',
  'number-missing',
  'quotations-fewer',
  'final-mark-differs',
  'question-mark-differs',
  'quotes-unbalanced',
  'quotation-missing',
  'quotation-unmarked',
  'quotation-merged',
  'quotation-unbalanced',
  'quotation-number',
  'quotation-not-approved',
  'quotation-told-before',
  'attribution-lost',
  'brackets-unbalanced',
] as const);

/** A text that ends in a final mark (perhaps inside a closing one) is taken to be finished. */
const FINISHED = /[.!?\u061F\u2026\u06D4]["'\u00BB\u201C\u201D\u2019)\]]*\s*$/u;

/** Findings of the current row; none while nothing is typed, and none about the rest of a sentence being typed. */
export function checkRow(translate: TranslateState, checker: Checker): readonly Finding[] {
  const { document, current, editor, target } = translate;
  const source = document.segments[current];
  if (!source || !isWork(document, current) || editor.text.trim() === '') return [];
  const findings = checker.pair({
    source: { language: languageAt(document, current), text: source.text },
    target: { language: target, text: editor.text },
  });
  const isUnderWay =
    rowAt(translate.rows, current).status === 'draft' &&
    editor.text.length < source.text.length * ENOUGH;
  if (!isUnderWay || FINISHED.test(editor.text)) return findings;
  return findings.filter((finding) => !ABOUT_THE_REST.has(finding.code));
}
