/**
 * Everything the checks can find. A new code is added here, gets its severity in `severity.ts` and its English sentence in
 * `i18n/en/findings.ts`; the compiler names the places that lack it.
 */
export type FindingCode =
  // the pair
  | 'target-empty'
  | 'target-same-as-source'
  | 'target-untranslated'
  | 'target-language'
  | 'target-longer'
  | 'target-shorter'
  | 'number-missing'
  | 'number-added'
  | 'question-mark-differs'
  | 'final-mark-differs'
  | 'quotations-fewer'
  | 'quotations-more'
  | 'quotes-unbalanced'
  | 'brackets-unbalanced'
  // the target alone
  | 'punctuation-latin'
  | 'punctuation-arabic'
  | 'letters-mixed'
  | 'letters-arabic'
  | 'letters-turkish'
  | 'letters-without-marks'
  | 'digits-mixed'
  | 'digits-arabic'
  | 'waw-apart'
  | 'space-before-mark'
  | 'space-after-mark'
  | 'space-double'
  | 'blanks-lost'
  | 'control-left'
  | 'visual-order'
  | 'old-font'
  // the document
  | 'apostrophe-habit'
  | 'letter-habit'
  | 'digits-habit'
  | 'repeat-differs';
