/**
 * Folding: the key under which texts that differ only in spelling are equal. Three passes over code units: letters one
 * by one, then rules that look at neighbours, then (loose tier) the letters that only careless typing makes equal.
 * Linear in the text; the passes share two buffers, so folding allocates the result and nothing else.
 */
import { FoldBuffer } from './buffer.ts';
import type { MappedText } from './canonical.ts';
import { canonical, isCanonical } from './canonical.ts';
import { applyContext } from './context.ts';
import type { SwitchesOff } from './letters.ts';
import { foldLetters } from './letters.ts';
import { applyLoose } from './loose.ts';
import type { FoldRules, FoldTier, SpellingSwitch } from './rules.ts';
import { CHANGED, NEIGHBOURS, tableOf } from './table.ts';

let front = new FoldBuffer();
let back = new FoldBuffer();

/** Runs the passes; the result lies in `front`. @returns whether it differs from the text */
function run(text: string, rules: FoldRules, tier: FoldTier, off: SwitchesOff): boolean {
  const table = tableOf(rules);
  const flags = foldLetters(text, table, off, front);
  let changed = (flags & CHANGED) !== 0;
  let neighbours = (flags & NEIGHBOURS) !== 0;
  while (neighbours) {
    const outcome = applyContext(front, back, table, off);
    if (outcome.changed) {
      changed = true;
      [front, back] = [back, front];
    }
    neighbours = outcome.again;
  }
  if (tier === 'loose' && applyLoose(front, table, off)) changed = true;
  return changed;
}

function switchesOff(
  rules: FoldRules,
  names: ReadonlySet<SpellingSwitch> | undefined,
): SwitchesOff {
  if (names === undefined || names.size === 0) return null;
  return Uint8Array.from(tableOf(rules).switches, (name) => (names.has(name) ? 1 : 0));
}

/**
 * The comparison key of a text. Idempotent in each tier; spaces at the ends are dropped.
 * @param without switches to leave off, to learn which of them makes two texts equal
 */
export function foldWith(
  text: string,
  rules: FoldRules,
  tier: FoldTier,
  without?: ReadonlySet<SpellingSwitch>,
): string {
  let source = text;
  if (!isCanonical(text)) {
    const compose = !without?.has('composition');
    source = canonical(text, compose, !without?.has('presentation-forms')).text;
  }
  return run(source, rules, tier, switchesOff(rules, without)) ? front.toText() : source;
}

/** The folded text as code units: `units` up to `length`, overwritten by the next fold. */
export interface FoldedUnits {
  readonly units: Uint16Array;
  readonly length: number;
}

/** {@link foldWith} without a string: for scanners that read the code units at once. */
export function foldToUnits(text: string, rules: FoldRules): FoldedUnits {
  run(isCanonical(text) ? text : canonical(text).text, rules, 'fold', null);
  return front;
}

/**
 * {@link foldWithMap} for a caller that reads the map at once: `starts` may be longer than it should and is overwritten
 * by the next fold. Allocates nothing but the folded text when the typed text is composed already.
 */
export function foldWithScratchMap(text: string, rules: FoldRules, tier: FoldTier): MappedText {
  const composed = isCanonical(text) ? null : canonical(text);
  const source = composed === null ? text : composed.text;
  const changed = run(source, rules, tier, null);
  const { length, starts } = front;
  if (composed !== null)
    for (let at = 0; at < length; at += 1) starts[at] = composed.starts[starts[at] ?? 0] ?? 0;
  starts[length] = text.length;
  return { text: changed ? front.toText() : source, starts };
}

/**
 * The comparison key with a way back: `starts[i]` is the offset in the typed text of the character that folded code
 * unit `i` came from, and `starts[length]` is the typed length. Offsets never decrease.
 */
export function foldWithMap(text: string, rules: FoldRules, tier: FoldTier): MappedText {
  const { text: folded, starts } = foldWithScratchMap(text, rules, tier);
  return { text: folded, starts: starts.slice(0, folded.length + 1) };
}
