/** Reasons for a bead, for the screen: which words of the two sides speak for it, as they stand in the texts. */
import type { ReadUnit } from './reading/index.ts';
import { type BeadReader, LINK } from './scoring/index.ts';
import type { BeadEvidence } from './types.ts';

/** Least probability of a pair of words that is worth showing. */
const LEAST_SHOWN = 0.2;
/** Most reasons of one bead. */
const MOST_SHOWN = 8;

const KINDS: Readonly<Record<number, BeadEvidence['kind']>> = {
  [LINK.number]: 'number',
  [LINK.token]: 'latin',
  [LINK.name]: 'name',
  [LINK.cognate]: 'cognate',
  [LINK.lexicon]: 'lexicon',
};

/** For each word type of some units, where it first stands. */
function placesOf(units: readonly ReadUnit[]): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  for (const unit of units) {
    unit.types.forEach((type, at) => {
      const [start = 0, end = 0] = [unit.spans[2 * at], unit.spans[2 * at + 1]];
      if (!places.has(type)) places.set(type, unit.text.slice(start, end));
    });
  }
  return places;
}

/** The strongest reasons for a bead of units by position, the strongest first. */
export function evidenceFor(
  reader: BeadReader,
  source: readonly number[],
  target: readonly number[],
): readonly BeadEvidence[] {
  const unitsOf = (side: BeadReader['source'], at: readonly number[]) =>
    at.flatMap((index) => side.units[index] ?? []);
  const words = placesOf(unitsOf(reader.source, source));
  const others = placesOf(unitsOf(reader.target, target));
  const { starts, to, p, kind } = reader.links.forward;
  const found: BeadEvidence[] = [];
  for (const [type, word] of words) {
    for (let at = starts[type] ?? 0; at < (starts[type + 1] ?? 0); at += 1) {
      const other = others.get(to[at] ?? -1);
      const weight = p[at] ?? 0;
      const name = KINDS[kind[at] ?? 0];
      if (other === undefined || name === undefined || weight < LEAST_SHOWN) continue;
      found.push({ kind: name, source: word, target: other, weight });
    }
  }
  return found.sort((a, b) => b.weight - a.weight).slice(0, MOST_SHOWN);
}
