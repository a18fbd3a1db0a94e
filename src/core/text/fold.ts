/**
 * Folding: the key under which texts that differ only in spelling are equal. Three passes over code units: letters one
 * by one, then rules that look at neighbours, then (loose tier) the letters that only careless typing makes equal.
 * Linear in the text; the passes share two buffers, so folding allocates the result and nothing else.
 */

import type { MappedText } from './canonical.ts';
import { canonical, isCanonical } from './canonical.ts';
import { FoldBuffer } from './fold-buffer.ts';
import { applyContext } from './fold-context.ts';
import { applyLoose } from './fold-loose.ts';
import type { FoldRules, FoldTier, SpellingSwitch } from './fold-rules.ts';
import type { FoldTable } from './fold-table.ts';
import { CONTEXT, DROP, EXPAND, HEH, KEEP, MAP, TATWEEL, tableOf, WHITE } from './fold-table.ts';

const TATWEEL_CODE = 0x640; // ARABIC TATWEEL
const HEH_CODE = 0x647; // ARABIC LETTER HEH
const HEH_DOACHASHMEE = 0x6be; // ARABIC LETTER HEH DOACHASHMEE
const AE_CODE = 0x6d5; // ARABIC LETTER AE
const SPACE_CODE = 0x20;

let front = new FoldBuffer();
let back = new FoldBuffer();

/** Which switches are off, by index into the table's `switches`; null when all are on. */
export type SwitchesOff = Uint8Array | null;

/**
 * First pass: one character at a time.
 * @returns 0 when nothing changed, 1 when something did, plus 2 when the second pass has work
 */
function mapLetters(text: string, table: FoldTable, off: SwitchesOff, out: FoldBuffer): number {
  const { action, to, by } = table.fold;
  const finalHeh = table.context.has('final-heh');
  const tatweelBy = table.indexOf.get('tatweel') ?? 0;
  const spaceBy = table.indexOf.get('space') ?? 0;
  const hehBy = table.indexOf.get('heh-zwnj') ?? 0;
  out.reset(text.length * 2 + 2);
  const { units, starts } = out;
  let at = 0;
  let flags = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    let what = action[code] ?? KEEP;
    if (what !== KEEP && off !== null && what !== CONTEXT && what < HEH) {
      if (off[what === WHITE ? spaceBy : (by[code] ?? 0)] === 1) what = KEEP;
    }
    if (what === KEEP) {
      starts[at] = index;
      units[at++] = code;
      continue;
    }
    if (what === CONTEXT) {
      flags |= 2;
      starts[at] = index;
      units[at++] = code;
    } else if (what === MAP) {
      const target = to[code] ?? code;
      flags |= action[target] === CONTEXT ? 3 : 1;
      starts[at] = index;
      units[at++] = target;
    } else if (what === WHITE) {
      if (code !== SPACE_CODE) flags |= 1;
      if (at === 0 || units[at - 1] === SPACE_CODE) flags |= 1;
      else {
        starts[at] = index;
        units[at++] = SPACE_CODE;
      }
    } else if (what === HEH) {
      const vowel = text.charCodeAt(index + 1) === 0x200c && off?.[hehBy] !== 1;
      flags |= vowel ? 1 : 2;
      starts[at] = index;
      units[at++] = vowel ? AE_CODE : HEH_CODE;
    } else if (what === EXPAND) {
      flags |= 1;
      for (const char of table.expansions[to[code] ?? 0] ?? '') {
        starts[at] = index;
        units[at++] = char.charCodeAt(0);
      }
    } else if (what === TATWEEL || what === DROP) {
      const before = at > 0 ? units[at - 1] : 0;
      const joins = what === TATWEEL || code === 0x200d; // ZERO WIDTH JOINER
      if (what === TATWEEL && off?.[tatweelBy] === 1) {
        starts[at] = index;
        units[at++] = code;
      } else if (joins && finalHeh && (before === HEH_CODE || before === HEH_DOACHASHMEE)) {
        // heh + tatweel at the end of a word writes the consonant; the second pass decides.
        flags |= code === TATWEEL_CODE ? 2 : 3;
        starts[at] = index;
        units[at++] = TATWEEL_CODE;
      } else flags |= 1;
    }
  }
  if (at > 0 && units[at - 1] === SPACE_CODE && off?.[spaceBy] !== 1) {
    at -= 1;
    flags |= 1;
  }
  out.length = at;
  return flags;
}

/** Runs the passes; the result lies in the returned buffer, or null when the text is its own fold. */
function run(text: string, rules: FoldRules, tier: FoldTier, off: SwitchesOff): FoldBuffer | null {
  const table = tableOf(rules);
  const flags = mapLetters(text, table, off, front);
  let changed = (flags & 1) !== 0;
  if ((flags & 2) !== 0 && applyContext(front, back, table, off)) {
    changed = true;
    [front, back] = [back, front];
  }
  if (tier === 'loose' && applyLoose(front, table, off)) changed = true;
  return changed ? front : null;
}

function switchesOff(
  rules: FoldRules,
  names: ReadonlySet<SpellingSwitch> | undefined,
): SwitchesOff {
  if (names === undefined || names.size === 0) return null;
  const table = tableOf(rules);
  return Uint8Array.from(table.switches, (name) => (names.has(name) ? 1 : 0));
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
    source = canonical(
      text,
      !without?.has('composition'),
      !without?.has('presentation-forms'),
    ).text;
  }
  const folded = run(source, rules, tier, switchesOff(rules, without));
  return folded === null ? source : folded.toText();
}

/**
 * The comparison key with a way back: `starts[i]` is the offset in the typed text of the character that folded code
 * unit `i` came from, and `starts[length]` is the typed length. Offsets never decrease.
 */
export function foldWithMap(text: string, rules: FoldRules, tier: FoldTier): MappedText {
  const composed = isCanonical(text) ? null : canonical(text);
  const source = composed === null ? text : composed.text;
  run(source, rules, tier, null);
  const folded = front;
  const starts = new Uint32Array(folded.length + 1);
  for (let index = 0; index < folded.length; index += 1) {
    const place = folded.starts[index] ?? 0;
    starts[index] = composed === null ? place : (composed.starts[place] ?? 0);
  }
  starts[folded.length] = text.length;
  return { text: folded.toText(), starts };
}
