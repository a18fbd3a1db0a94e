/** Words of a file's form, told from each other as bytes. */

/** Names as bytes; the place of one in its list is its number. */
export type Names = readonly Uint8Array[];

/** Names of ASCII. */
export function namesOf(...names: readonly string[]): Names {
  return names.map((name) => Uint8Array.from(name, (char) => char.charCodeAt(0)));
}

/** Which name stands at `bytes[start, end)`, -1 when it is none of them. */
export function whichOf(names: Names, bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  for (let number = 0; number < names.length; number += 1) {
    const name = names[number];
    if (name?.length !== length) continue;
    let same = 0;
    while (same < length && name[same] === bytes[start + same]) same += 1;
    if (same === length) return number;
  }
  return -1;
}

/** Whether all of `bytes[start, end)` is ASCII. */
export function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  let all = 0;
  for (let at = start; at < end; at += 1) all |= bytes[at] ?? 0;
  return all < 0x80;
}
