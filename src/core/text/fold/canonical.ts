/**
 * Canonical composition before folding: letters and their combining marks become one character (NFC), ligatures and
 * Arabic presentation forms become the letters they show. Blanket NFKC is not used: it would also change ellipses,
 * fractions and joiners.
 */
import { isInvisible } from '../char-class.ts';

/** A text and, for each of its code units, the offset in the typed text that it came from. */
export interface MappedText {
  readonly text: string;
  /** `starts[i]` is the typed offset of code unit `i`; one more entry holds the typed length. */
  readonly starts: Uint32Array;
}

/** Latin and Arabic presentation forms, full-width ASCII: the only blocks that are decomposed for compatibility. */
const PRESENTATION = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]/;
/** Combining marks of Latin, MADDAH and HAMZA ABOVE and BELOW, and the two letter-like signs that NFC replaces. */
const COMPOSING = /[\u0300-\u036f\u0653-\u0655\u212a\u212b]/;
const NEEDS_WORK =
  /[\u0300-\u036f\u0653-\u0655\u212a\u212b\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]/;

/** Whether {@link canonical} would do anything at all: one native scan. */
export function isCanonical(text: string): boolean {
  return !NEEDS_WORK.test(text);
}

/** The letters a presentation form stands for. Isolated marks decompose to space + mark; the space is not text. */
function decomposed(char: string): string {
  return char.normalize('NFKC').replace(/^[ \u0640](?=\p{M})/u, '');
}

const mark = /\p{M}/u;

/** Finds where clusters end: a base character and everything that sits on it, invisible characters between included. */
class ClusterEnds {
  private readonly text: string;
  /** From here back to the last cluster asked for there are only invisible characters: looked at once. */
  private noMarkBefore = 0;

  constructor(text: string) {
    this.text = text;
  }

  endAfter(start: number): number {
    let end = start + 1;
    if (end < this.noMarkBefore) return end;
    for (let scan = end; scan < this.text.length; scan += 1) {
      if (mark.test(this.text.charAt(scan))) end = scan + 1;
      else if (!isUnseen(this.text.charCodeAt(scan))) break;
      this.noMarkBefore = scan + 1;
    }
    return end;
  }
}

/** Invisible characters and ZERO WIDTH NON-JOINER. */
function isUnseen(code: number): boolean {
  return code === 0x200c || isInvisible(code);
}

function withoutInvisible(cluster: string): string {
  let kept = '';
  for (const char of cluster) {
    if (!isUnseen(char.charCodeAt(0))) kept += char;
  }
  return kept;
}

/**
 * Composes and decomposes as described above, with a map back to the typed text: every code unit of a cluster maps to
 * the start of that cluster.
 *
 * @param compose whether letters and combining marks are joined
 * @param decompose whether presentation forms are replaced
 */
export function canonical(text: string, compose = true, decompose = true): MappedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends = new ClusterEnds(text);
  let at = 0;
  while (at < text.length) {
    const end = ends.endAfter(at);
    let cluster = text.slice(at, end);
    if (decompose && PRESENTATION.test(cluster)) {
      cluster = Array.from(cluster, (char) =>
        PRESENTATION.test(char) ? decomposed(char) : char,
      ).join('');
    }
    if (compose && COMPOSING.test(cluster)) cluster = withoutInvisible(cluster).normalize('NFC');
    parts.push(cluster);
    for (let unit = 0; unit < cluster.length; unit += 1) starts.push(at);
    at = end;
  }
  starts.push(text.length);
  return { text: parts.join(''), starts: Uint32Array.from(starts) };
}
