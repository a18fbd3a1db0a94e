/** The batch operations by name (design.md section 5). */
import { alignOperation } from './align-operation.ts';
import { confirmOperation, reuseOperation, suggestOperation } from './memory-operations.ts';
import type { BatchOperationMaker } from './operation.ts';
import { linksOperation, quotesOperation } from './quote-operations.ts';
import {
  checkOperation,
  detectOperation,
  foldOperation,
  namesOperation,
  numbersOperation,
  segmentOperation,
} from './text-operations.ts';

export type { BatchOptions } from './operation.ts';

/** Every operation, in the order in which help lists them. */
export const BATCH_OPERATIONS: Readonly<Record<string, BatchOperationMaker>> = {
  detect: detectOperation,
  segment: segmentOperation,
  fold: foldOperation,
  names: namesOperation,
  numbers: numbersOperation,
  suggest: suggestOperation,
  align: alignOperation,
  quotes: quotesOperation,
  links: linksOperation,
  reuse: reuseOperation,
  check: checkOperation,
  confirm: confirmOperation,
};
