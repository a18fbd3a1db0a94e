/** How many columns a grapheme cluster takes: a table for what news is made of, string-width for the rest. */
import stringWidth from 'string-width';

/** Widths of clusters that needed string-width, so that each is measured once. */
const measured = new Map<string, number>();
const MEASURED_LIMIT = 2000;

/** Blocks whose letters, digits and marks of punctuation are one column wide in every terminal measured. */
function isNarrow(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0xa1 && code <= 0x2ff && code !== 0xad && code !== 0xa9 && code !== 0xae) ||
    (code >= 0x61b && code <= 0x6d5 && !(code >= 0x64b && code <= 0x65f) && code !== 0x61c) ||
    (code >= 0x6ee && code <= 0x6ff) ||
    (code >= 0x750 && code <= 0x77f) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0xfb50 && code <= 0xfbb1) ||
    (code >= 0xfbd3 && code <= 0xfbff) ||
    (code >= 0xfe80 && code <= 0xfefc)
  );
}

/** Arabic marks and ZWNJ: they take no column of their own. */
function isZeroWidth(code: number): boolean {
  return (
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x6d6 && code <= 0x6dc) ||
    code === 0x200c
  );
}

/** Columns of one cluster: 0 for invisible ones, mostly 1 or 2; a few scripts pile up more. */
export function cellWidth(cluster: string): number {
  const first = cluster.charCodeAt(0);
  if (isNarrow(first) && first !== 0x670) {
    if (cluster.length === 1) return 1;
    let i = 1;
    while (i < cluster.length && isZeroWidth(cluster.charCodeAt(i))) i += 1;
    if (i === cluster.length) return 1;
  }
  return measuredWidth(cluster);
}

/** Columns by string-width, remembered. */
function measuredWidth(text: string): number {
  const known = measured.get(text);
  if (known !== undefined) return known;
  const columns = stringWidth(text);
  if (measured.size >= MEASURED_LIMIT) measured.clear();
  measured.set(text, columns);
  return columns;
}

const SGR = /\u001b\[[0-9;:]*m/g;

/** End of the run from `from` on that needs string-width: the next character that is plain, with a plain one behind. */
function unusualEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && !isPlainAt(text, at)) at += 1;
  return at;
}

/** Whether a character is narrow and nothing unusual is attached to it. */
function isPlainAt(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (
    isNarrow(text.charCodeAt(at)) && (Number.isNaN(next) || isNarrow(next) || isZeroWidth(next))
  );
}

/** Columns of a string that may hold SGR sequences; for rows made by us, not for text from outside. */
export function columnsOf(text: string): number {
  const bare = text.includes('\u001b') ? text.replace(SGR, '') : text;
  let columns = 0;
  let at = 0;
  while (at < bare.length) {
    if (isZeroWidth(bare.charCodeAt(at))) at += 1;
    else if (isPlainAt(bare, at)) {
      columns += 1;
      at += 1;
    } else {
      // Bars and signs of a frame come again and again: measured once, and the text between them by the table.
      const end = unusualEnd(bare, at);
      columns += measuredWidth(bare.slice(at, end));
      at = end;
    }
  }
  return columns;
}
