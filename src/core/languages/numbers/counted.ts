/** A half behind what is counted: five hours and a half, a year and a half, ساعتان ونصف. */
import type { Atoms } from './atoms.ts';
import type { Reading } from './calendar.ts';
import { addedFraction, withFraction } from './fraction.ts';
import type { NumberValue } from './types.ts';

/** The counted noun at an index: how many it says itself (0 for a plural), and the half behind it. */
function countedHalf(
  atoms: Atoms,
  index: number,
): { readonly own: number; readonly half: number; readonly next: number } | undefined {
  const noun = atoms.phrase(index, 'counted');
  if (noun === undefined) return undefined;
  const added = addedFraction(atoms, index + noun.size);
  if (added === undefined) return undefined;
  // The noun may follow once more (خمس ساعات ونصف الساعة).
  const again = atoms.near(added.next - 1) ? atoms.phrase(added.next, 'counted') : undefined;
  const next = added.next + (again?.size ?? 0);
  return { own: Number(noun.entry.value), half: added.value, next };
}

/** A value that goes on to a half behind the noun that it counts; `next` is the index behind the number. */
export function withCountedHalf(
  atoms: Atoms,
  value: NumberValue,
  next: number,
): Reading | undefined {
  const counted = atoms.near(next - 1) ? countedHalf(atoms, next) : undefined;
  if (counted === undefined || !/^\d+$/.test(value.canonical)) return undefined;
  const canonical = withFraction(value.canonical, counted.half);
  return {
    value: { ...value, canonical, end: atoms.at(counted.next - 1)?.end ?? value.end },
    next: counted.next,
  };
}

/** A noun that says one or two itself, and a half: a year and a half. */
export function countedAlone(atoms: Atoms, index: number): Reading | undefined {
  const counted = countedHalf(atoms, index);
  if (counted === undefined || counted.own === 0) return undefined;
  const start = atoms.phrase(index, 'counted')?.start ?? 0;
  const canonical = withFraction(String(counted.own), counted.half);
  const end = atoms.at(counted.next - 1)?.end ?? 0;
  return { value: { kind: 'number', canonical, start, end, spelled: true }, next: counted.next };
}
