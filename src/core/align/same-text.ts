/** Units left alone that say the same in the same letters on both sides: handles, links, a line that was not translated. */
import type { PlacedBead } from './crossing.ts';

/** Letters that a text has at least, so that standing on both sides means something. */
const LEAST_LETTERS = 4;
/** How sure it is that the only two alike belong together. */
const CONFIDENCE = 0.95;

/** Letters and digits of a text, without the marks that differ between languages. */
function bareText(text: string): string {
  const bare =
    text
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}@#_]+/gu)
      ?.join(' ') ?? '';
  return (bare.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS ? '' : bare.toLowerCase();
}

/** The texts that stand once among some places of a list, by their letters. */
function once(texts: readonly string[], places: Iterable<number>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const place of places) {
    const bare = bareText(texts[place] ?? '');
    if (bare === '') continue;
    if (found.has(bare)) twice.add(bare);
    found.set(bare, place);
  }
  for (const bare of twice) found.delete(bare);
  return found;
}

function* openPlaces(count: number, held: ReadonlySet<number>): Iterable<number> {
  for (let place = 0; place < count; place += 1) if (!held.has(place)) yield place;
}

/** The beads with one more for each text that stands alone on both sides, and only once on each. Linear. */
export function withSameTexts(
  beads: readonly PlacedBead[],
  source: readonly string[],
  target: readonly string[],
): readonly PlacedBead[] {
  const held = [
    new Set(beads.flatMap((bead) => bead.source)),
    new Set(beads.flatMap((bead) => bead.target)),
  ] as const;
  const inTarget = once(target, openPlaces(target.length, held[1]));
  if (inTarget.size === 0) return beads;
  const more: PlacedBead[] = [];
  for (const [bare, at] of once(source, openPlaces(source.length, held[0]))) {
    const to = inTarget.get(bare);
    if (to !== undefined) more.push({ source: [at], target: [to], confidence: CONFIDENCE });
  }
  return [...beads, ...more];
}
