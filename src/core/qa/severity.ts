/** How much each finding weighs. */
import type { FindingCode } from './finding-codes.ts';

/**
 * error: the translation is wrong or incomplete as it stands. warning: probably a slip; a person decides. info: a habit or
 * a hint, never in the way.
 */
export type Severity = 'error' | 'warning' | 'info';

/** The severity of each code. */
export const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'target-empty': 'error',
  'target-same-as-source': 'error',
  'target-untranslated': 'warning',
  'target-language': 'warning',
  'target-longer': 'info',
  'target-shorter': 'warning',
  'number-missing': 'error',
  'number-added': 'warning',
  'question-mark-differs': 'warning',
  'final-mark-differs': 'info',
  'quotations-fewer': 'warning',
  'quotations-more': 'info',
  'quotes-unbalanced': 'error',
  'quotation-missing': 'error',
  'quotation-unmarked': 'error',
  'quotation-merged': 'info',
  'quotation-unbalanced': 'error',
  'quotation-number': 'error',
  'quotation-added': 'info',
  'attribution-inside': 'warning',
  'attribution-lost': 'warning',
  'nested-marks-same': 'info',
  'quotation-not-approved': 'warning',
  'quotation-told-before': 'warning',
  'brackets-unbalanced': 'error',
  'punctuation-latin': 'warning',
  'punctuation-arabic': 'warning',
  'letters-mixed': 'warning',
  'letters-arabic': 'warning',
  'letters-turkish': 'warning',
  'letters-without-marks': 'warning',
  'digits-mixed': 'warning',
  'digits-arabic': 'warning',
  'waw-apart': 'info',
  'space-before-mark': 'warning',
  'space-after-mark': 'warning',
  'space-double': 'info',
  'blanks-lost': 'error',
  'control-left': 'warning',
  'visual-order': 'error',
  'old-font': 'error',
  'marks-not-house': 'info',
  'punctuation-inside': 'info',
  'punctuation-outside': 'info',
  'quotation-differs': 'warning',
  'marks-mixed': 'info',
  'apostrophe-habit': 'info',
  'letter-habit': 'info',
  'digits-habit': 'info',
  'percent-habit': 'info',
  'repeat-differs': 'warning',
};
