/** Word lists are plain text beside the code: one entry a line, lines starting with # are remarks. */

/** The entries of a list file, trimmed, in order. */
export function parseWordList(text: string): readonly string[] {
  const entries: string[] = [];
  for (const line of text.split('\n')) {
    const entry = line.trim();
    if (entry !== '' && !entry.startsWith('#')) entries.push(entry);
  }
  return entries;
}

/** The entries of a list file whose lines are `key: word, word, ...`, in order. Lines without a colon are left out. */
export function parseWordTable(
  text: string,
): readonly { readonly key: string; readonly words: readonly string[] }[] {
  return parseWordList(text).flatMap((line) => {
    const colon = line.indexOf(':');
    if (colon < 0) return [];
    const words = line
      .slice(colon + 1)
      .split(',')
      .map((word) => word.trim());
    return [{ key: line.slice(0, colon).trim(), words: words.filter((word) => word !== '') }];
  });
}
