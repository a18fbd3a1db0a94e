/** Affix stripping shared by the languages: lists of affixes, longest first, with a guard on what must be left. */

/** Strips the first prefix that fits and leaves at least `least` letters; one round. */
export function stripPrefixes(form: string, prefixes: readonly string[], least: number): string {
  for (const prefix of prefixes) {
    if (form.length - prefix.length >= least && form.startsWith(prefix))
      return form.slice(prefix.length);
  }
  return form;
}

/** Strips the first suffix that fits, up to `rounds` times, leaving at least `least` letters. */
export function stripSuffixes(
  form: string,
  suffixes: readonly string[],
  rounds: number,
  least: number,
): string {
  let rest = form;
  for (let round = 0; round < rounds; round += 1) {
    const suffix = suffixes.find((end) => rest.length - end.length >= least && rest.endsWith(end));
    if (suffix === undefined) return rest;
    rest = rest.slice(0, rest.length - suffix.length);
  }
  return rest;
}
