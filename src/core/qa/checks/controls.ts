/** What is wrong with the order of a text. Direction controls left in a translation: they are invisible, survive copying and turn text around elsewhere. */
import { looksTypedForOldFont, looksVisuallyOrdered } from '../../text/index.ts';
import type { CheckedPair, TextPair } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

// U+061C ARABIC LETTER MARK, U+200E/F marks, U+202A-E embeddings and overrides, U+2066-9 isolates.
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g;

/** One finding for all controls of the target, at the first of them. */
export function checkControls({ target }: CheckedPair): readonly Finding[] {
  const [first, ...more] = target.text.matchAll(bidiControls);
  if (first === undefined) return [];
  const span = { start: first.index, end: first.index + first[0].length };
  return [finding('control-left', 'target', span, { count: 1 + more.length })];
}

/**
 * Text of either side that is stored otherwise than it is shown: last letter first, as old page layout programs leave it,
 * or typed for an old Kurdish font. Nothing can match it.
 */
export function checkDamage({ source, target }: TextPair): readonly Finding[] {
  const sides = [
    ['source', source.text],
    ['target', target.text],
  ] as const;
  return sides.flatMap(([side, text]) => {
    if (looksVisuallyOrdered(text)) return [finding('visual-order', side)];
    return looksTypedForOldFont(text) ? [finding('old-font', side)] : [];
  });
}
