/** Which part of a long list is in sight. Lists are turned by pages: they stand still while the selection moves. */

/** First entry in sight, for entries of one height. */
export function firstInSight(selected: number, height: number): number {
  return Math.floor(selected / Math.max(1, height)) * Math.max(1, height);
}

/** First line in sight so that a line is among `height` of `count`. */
export function firstLineInSight(line: number, height: number, count: number): number {
  return Math.max(0, Math.min(firstInSight(line, height), count - height));
}
