/**
 * What a TMX file holds, counted by a reader that shares nothing with the program's own but the XML parser: every text,
 * `prop`, `note` and attribute as a line, so that two files can be compared whatever their order.
 */
import { SaxesParser } from 'saxes';

/** A TMX file as lines to compare. */
export interface Inventory {
  readonly tu: number;
  readonly tuv: number;
  /** Each text with its language and its codes. */
  readonly texts: readonly string[];
  /** Each `prop` and `note`. */
  readonly items: readonly string[];
  /** Each attribute of a `tu` or `tuv` but the language. */
  readonly attributes: readonly string[];
  /** Inline elements by name. */
  readonly codes: ReadonlyMap<string, number>;
}

const ENCODINGS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];

/** The text of a file in UTF-8 or UTF-16. */
function textOf(bytes: Uint8Array): string {
  const found = ENCODINGS.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  return new TextDecoder(found?.[1] ?? 'utf-8').decode(bytes);
}

function sorted(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort()
    .join(' ');
}

/** Types of `prop` that the program itself writes: its own fields, and what a further `tu` of the same source had. */
const OWN = 'type="x-tarjuman"';
const TWIN = 'type="x-tarjuman-tu"';

interface TwinPart {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly items?: readonly {
    readonly element: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly text: string;
  }[];
}

interface Twin extends TwinPart {
  readonly texts?: readonly { readonly tmx: TwinPart }[];
}

/** Reads a file. Undefined when it is not well-formed. */
export function takeInventory(bytes: Uint8Array): Inventory | undefined {
  const texts: string[] = [];
  const items: string[] = [];
  const attributes: string[] = [];
  const codes = new Map<string, number>();
  let [tu, tuv, depth] = [0, 0, 0];
  let language = '';
  let open: { head: string; text: string } | undefined;
  let isBroken = false;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {
    isBroken = true;
  });
  const note = (element: string, given: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(given))
      if (name !== 'xml:lang' && name !== 'lang') attributes.push(`${element} ${name}=${value}`);
  };
  parser.on('opentag', ({ name, attributes: given }) => {
    if (depth > 0) {
      depth += 1;
      codes.set(name, (codes.get(name) ?? 0) + 1);
      if (open) open.text += `<${name} ${sorted(given)}>`;
    } else if (name === 'tu') {
      tu += 1;
      note(name, given);
    } else if (name === 'tuv') {
      tuv += 1;
      language = (given['xml:lang'] ?? given.lang ?? '').toLowerCase();
      note(name, given);
    } else if (name === 'seg') {
      depth = 1;
      open = { head: `${language}: `, text: '' };
    } else if (tu > 0 && (name === 'prop' || name === 'note'))
      open = { head: `${name} ${sorted(given)}: `, text: '' };
  });
  const addText = (text: string) => {
    if (open) open.text += text.replaceAll('<', '&lt;');
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    if (depth > 1) {
      depth -= 1;
      if (open) open.text += `</${name}>`;
    } else if (name === 'seg' && open) {
      depth = 0;
      texts.push(open.head + open.text);
      open = undefined;
    } else if ((name === 'prop' || name === 'note') && open) {
      if (open.head.includes(TWIN)) {
        const twin: Twin = JSON.parse(open.text.replaceAll('&lt;', '<'));
        const texts = (twin.texts ?? []).map(({ tmx }) => ['tuv', tmx] as const);
        for (const [element, part] of [['tu', twin] as const, ...texts]) {
          note(element, part.attributes ?? {});
          for (const item of part.items ?? [])
            items.push(`${item.element} ${sorted(item.attributes ?? {})}: ${item.text}`);
        }
      } else if (!open.head.includes(OWN)) items.push(open.head + open.text);
      open = undefined;
    }
  });
  parser.write(textOf(bytes)).close();
  return isBroken ? undefined : { tu, tuv, texts, items, attributes, codes };
}

/** Lines of the first list that the second has not, each so often as it is missing. */
export function missingFrom(wanted: readonly string[], have: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of have) left.set(line, (left.get(line) ?? 0) + 1);
  return wanted.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}
