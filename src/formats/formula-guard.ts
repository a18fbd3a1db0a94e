/**
 * Spreadsheets run a cell that begins with one of a few characters as a formula. Such cells get an apostrophe in
 * front, and so do cells that would be mistaken for guarded ones, so that reading takes off exactly what writing put on.
 * The list is OWASP's ("CSV injection"), with the full-width forms that some versions treat alike.
 */

/** `=` `+` `-` `@`, tab, return, line feed, and full-width `=` `+` `-` `@`. */
const DANGEROUS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A cell that no spreadsheet runs. */
export function guardCell(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text that `guardCell` was given. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell) ? cell.slice(1) : cell;
}
