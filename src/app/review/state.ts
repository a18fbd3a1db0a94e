/** The list of findings in the whole document, over the translate screen. */
import type { Reviewed } from './review-work.ts';

/** The list; `found` is null while the document is being checked. */
export interface FindingList {
  readonly kind: 'findings';
  readonly found: readonly Reviewed[] | null;
  readonly selected: number;
}
