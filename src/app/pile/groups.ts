/** Groups of files: found from the folders, changed by hand, kept by the files' names. */
import { type FilePair, pairFiles } from './pair-files.ts';
import type { PileFile } from './signs.ts';
import type { GroupsChange, PileGroup } from './state.ts';

/** A group by the names of its files. */
export type NamedGroup = readonly (string | null)[];

function alone(side: number, file: number, sides: number): PileGroup {
  const files = Array.from({ length: sides }, (_, k) => (k === side ? file : null));
  return { files, confidence: 0, reasons: [], rows: null };
}

/** Groups in order: those with several files first, by the first folder's order, then the files left over. */
function inOrder(groups: readonly PileGroup[]): readonly PileGroup[] {
  const size = (group: PileGroup) => group.files.filter((file) => file !== null).length;
  const place = (group: PileGroup) => group.files.find((file) => file !== null) ?? 0;
  const side = (group: PileGroup) => group.files.findIndex((file) => file !== null);
  return [...groups].sort(
    (a, b) => Number(size(a) < 2) - Number(size(b) < 2) || side(a) - side(b) || place(a) - place(b),
  );
}

/**
 * Groups of the files of folders: the first folder with each other one. `known` groups, put together by hand before,
 * come first and are not asked again.
 */
export function groupFiles(
  folders: readonly (readonly PileFile[])[],
  known: readonly NamedGroup[] = [],
): readonly PileGroup[] {
  const places = folders.map((files) => new Map(files.map(({ name }, at) => [name, at])));
  const byHand = known
    .map((names) => names.map((name, side) => (name ? (places[side]?.get(name) ?? null) : null)))
    .filter((files) => files.some((file) => file !== null))
    .map((files): PileGroup => ({ files, confidence: 1, reasons: ['hand'], rows: null }));
  const taken = folders.map((_, side) => new Set(byHand.flatMap(({ files }) => files[side] ?? [])));
  const free = folders.map((files, side) =>
    files.flatMap((_, at) => (taken[side]?.has(at) ? [] : [at])),
  );
  const filesAt = (side: number) => (free[side] ?? []).flatMap((at) => folders[side]?.[at] ?? []);
  const found = new Map<number, { readonly side: number; readonly pair: FilePair }[]>();
  const grouped = folders.map(() => new Set<number>());
  for (let side = 1; side < folders.length; side += 1) {
    for (const pair of pairFiles(filesAt(0), filesAt(side))) {
      const [a, b] = [free[0]?.[pair.a] ?? 0, free[side]?.[pair.b] ?? 0];
      grouped[0]?.add(a);
      grouped[side]?.add(b);
      found.set(a, [...(found.get(a) ?? []), { side, pair: { ...pair, a, b } }]);
    }
  }
  const groups = [...found].map(([first, pairs]): PileGroup => {
    const files = folders.map((_, side) =>
      side === 0 ? first : (pairs.find((one) => one.side === side)?.pair.b ?? null),
    );
    const confidence = Math.min(...pairs.map(({ pair }) => pair.confidence));
    return { files, confidence, reasons: pairs[0]?.pair.reasons ?? [], rows: null };
  });
  const left = free.flatMap((files, side) =>
    files.flatMap((at) => (grouped[side]?.has(at) ? [] : [alone(side, at, folders.length)])),
  );
  return inOrder([...byHand, ...groups, ...left]);
}

/** The groups that were put together by hand, by the names of their files. */
export function namedGroups(
  groups: readonly PileGroup[],
  folders: readonly (readonly PileFile[])[],
): readonly NamedGroup[] {
  return groups
    .filter((group) => group.reasons.includes('hand'))
    .map(({ files }) =>
      files.map((file, side) => (file === null ? null : (folders[side]?.[file]?.name ?? null))),
    );
}

function byHand(files: readonly (number | null)[]): PileGroup {
  return { files, confidence: 1, reasons: ['hand'], rows: null };
}

function change(
  before: readonly PileGroup[],
  after: readonly PileGroup[],
  current: number,
  to: number,
): GroupsChange {
  return { before, after, current: { before: current, after: to } };
}

/** Puts a folder's file from one group into another; what stood there changes places with it. */
export function exchangeFiles(
  groups: readonly PileGroup[],
  from: number,
  to: number,
  side: number,
): GroupsChange | null {
  const [giving, taking] = [groups[from], groups[to]];
  const moved = giving?.files[side] ?? null;
  if (!giving || !taking || from === to || moved === null) return null;
  const put = (group: PileGroup, file: number | null) =>
    byHand(group.files.map((own, k) => (k === side ? file : own)));
  const after = groups.map((group, at) => {
    if (at === from) return put(group, taking.files[side] ?? null);
    return at === to ? put(group, moved) : group;
  });
  const kept = after.filter((group) => group.files.some((file) => file !== null));
  const gone = kept.length < after.length && from < to ? 1 : 0;
  return change(groups, kept, to, to - gone);
}

/** Takes a group apart: each file by itself. Null when it has one only. */
export function partGroup(groups: readonly PileGroup[], at: number): GroupsChange | null {
  const group = groups[at];
  const files = group?.files.filter((file) => file !== null) ?? [];
  if (!group || files.length < 2) return null;
  const parts = group.files.flatMap((file, side) =>
    file === null ? [] : [byHand(group.files.map((_, k) => (k === side ? file : null)))],
  );
  return change(groups, [...groups.slice(0, at), ...parts, ...groups.slice(at + 1)], at, at);
}
