/** Writing text into XML so that every reader, however old, gets the same characters back. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeChar(char: string): string {
  return ESCAPES[char] ?? char;
}

/** XML 1.0 has no place for these at all, not even as a reference; neither have halves of surrogate pairs. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text without the characters that XML has no place for. */
function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Text as the content of an element. A carriage return is escaped, or reading would turn it into a line feed. */
export function xmlText(text: string): string {
  return withoutForbidden(text).replace(/[&<>\r]/g, escapeChar);
}

/** Text as the value of an attribute in double quotation marks. White space is escaped, or reading would make it blanks. */
function xmlAttribute(text: string): string {
  return withoutForbidden(text).replace(/[&<"\t\n\r]/g, escapeChar);
}

/** Attributes as they stand in a tag, each with a blank before it. */
export function xmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlAttribute(value)}"`))
    .join('');
}
