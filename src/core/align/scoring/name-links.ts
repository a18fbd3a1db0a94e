/** Links by sound: words whose consonants agree, as names (one has a capital) or as loans (neither script tells). */
import type { ReadSide, WordType } from '../reading/index.ts';
import {
  COGNATE_KEY,
  FIRST_CAPITAL,
  KEY_ENDING,
  KEY_PREFIX_QUALITY,
  KEY_QUALITY,
  LINK_PROBABILITY,
} from './constants.ts';
import { LINK, type LinkKind } from './link-table.ts';

/** Receives a link of the asked type. */
export type LinkVisitor = (to: number, p: number, kind: LinkKind) => void;

function qualityOf(a: string, b: string): number {
  if (a === b) return KEY_QUALITY[Math.min(a.length, KEY_QUALITY.length - 1)] ?? 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > KEY_ENDING || !long.startsWith(short)) return 0;
  return KEY_PREFIX_QUALITY[Math.min(short.length, KEY_PREFIX_QUALITY.length - 1)] ?? 0;
}

function add(groups: Map<string, number[]>, key: string, type: number): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [type]);
  else if (group.at(-1) !== type) group.push(type);
}

/** Shortest key that may begin another one. */
const LEAST_PREFIX = KEY_PREFIX_QUALITY.findIndex((quality) => quality > 0);

/** The types of one side by their keys and by what their keys begin with. */
export class NameIndex {
  readonly #side: ReadSide;
  readonly #byKey = new Map<string, number[]>();
  readonly #byPrefix = new Map<string, number[]>();

  constructor(side: ReadSide) {
    this.#side = side;
    side.types.forEach((type, number) => {
      for (const key of type.keys) {
        add(this.#byKey, key, number);
        for (let cut = 1; cut <= KEY_ENDING && key.length - cut >= LEAST_PREFIX; cut += 1)
          add(this.#byPrefix, key.slice(0, -cut), number);
      }
    });
  }

  #near(key: string): Set<number> {
    const near = new Set<number>([
      ...(this.#byKey.get(key) ?? []),
      ...(this.#byPrefix.get(key) ?? []),
    ]);
    for (let cut = 1; cut <= KEY_ENDING && key.length - cut >= LEAST_PREFIX; cut += 1)
      for (const type of this.#byKey.get(key.slice(0, -cut)) ?? []) near.add(type);
    return near;
  }

  /** Calls `found` for every type of this side that sounds like one of the other side. */
  eachLike(type: WordType, loans: boolean, found: LinkVisitor): void {
    for (const key of type.keys) {
      for (const number of this.#near(key)) {
        const other = this.#side.types[number];
        if (other) linkOf(type, other, key, number, loans, found);
      }
    }
  }
}

function linkOf(
  type: WordType,
  other: WordType,
  key: string,
  number: number,
  loans: boolean,
  found: LinkVisitor,
): void {
  let quality = 0;
  for (const otherKey of other.keys) quality = Math.max(quality, qualityOf(key, otherKey));
  if (quality === 0) return;
  const [a, b] = [type, other].map((one) => (one.latin ? one.capital !== 'none' : null));
  const isName = (a === true && b !== false) || (b === true && a !== false);
  if (isName) {
    const first = type.capital === 'first' || other.capital === 'first';
    const p = LINK_PROBABILITY.name * quality * (first ? FIRST_CAPITAL : 1);
    found(number, p, LINK.name);
    return;
  }
  const least = type.latin || other.latin ? COGNATE_KEY.twoScripts : COGNATE_KEY.oneScript;
  if (!loans || key.length < least) return;
  const same = type.form === other.form ? 1.5 : 1;
  found(number, LINK_PROBABILITY.cognate * quality * same, LINK.cognate);
}
