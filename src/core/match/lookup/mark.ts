/** The mark of a text as typed, by which the index tells the same text from one of the same words. */

let composing: Uint8Array | undefined;

/** 1 for code units with which composition can change a text: signs on letters, and what is neither Latin nor Arabic. */
export function composes(): Uint8Array {
  composing ??= Uint8Array.from({ length: 0x10000 }, (_, code) => {
    if (code < 0x300) return 0;
    if (code < 0x600 || code > 0x6ff) return code < 0x200b || code > 0x203a ? 1 : 0; // ZERO WIDTH SPACE to guillemets
    const isSign = (code > 0x60f && code < 0x61b) || (code > 0x64a && code < 0x660);
    return isSign || code === 0x670 || (code > 0x6d5 && code < 0x6ee) ? 1 : 0;
  });
  return composing;
}

/** FNV-1a over code units: where it starts, and what each step multiplies with. */
export const HASH_START = 0x811c9dc5;
export const HASH_STEP = 0x01000193;

/** A hash folded to the 16 bits of a mark. */
export function markFrom(hash: number): number {
  return ((hash >>> 16) ^ hash) & 0xffff;
}

function hashOf(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_STEP);
  return markFrom(hash);
}

/** A short hash of a text without regard to composition and outer blanks: texts with different marks differ. */
export function markOf(text: string): number {
  const bare = text.trim();
  const table = composes();
  let mayCompose = 0;
  for (let i = 0; i < bare.length; i += 1) mayCompose |= table[bare.charCodeAt(i)] ?? 0;
  return hashOf(mayCompose === 0 ? bare : bare.normalize('NFC').trim());
}
