/** How much may be accepted for how many errors: the confidence from which rows are taken. */

/**
 * The lowest confidence from which all rows can be taken with at most so many of them to be expected wrong (the sum of
 * their doubts); 1.01, which takes none, when even the surest is too doubtful.
 */
export function thresholdFor(confidences: readonly number[], errors: number): number {
  const sorted = [...confidences].sort((a, b) => b - a);
  let threshold = 1.01;
  let expected = 0;
  for (const [at, confidence] of sorted.entries()) {
    expected += 1 - confidence;
    if (expected > errors) break;
    // Rows of one confidence are taken together or not at all.
    if (sorted[at + 1] !== confidence) threshold = confidence;
  }
  return threshold;
}

/** Lowest and highest threshold that can be set by hand. */
const BY_HAND = { lowest: 0.5, highest: 0.99 };

/** The confidence after a step by hand, in whole percents and within limits; or the one told. */
export function steppedThreshold(
  threshold: number,
  change: { readonly by: number } | { readonly to: number },
): number {
  if ('to' in change) return change.to;
  const stepped = Math.round((threshold + change.by) * 100) / 100;
  return Math.min(BY_HAND.highest, Math.max(BY_HAND.lowest, stepped));
}
