/**
 * Takes what is whole out of a TMX file that is not well-formed. Each `tu` is read by itself, with stray ampersands and
 * angle brackets taken for text; a file whose `tu` elements are gone is read as a run of `tuv`. What cannot be
 * understood is reported with its line, never guessed.
 */
import type { Problem } from '../../core/result.ts';
import type { RawUnit, RawVariant } from './raw.ts';
import { TmxXmlParser } from './read-xml.ts';

/** What could be saved. */
export interface Salvaged {
  /** `srclang` of the header, when it can be read. */
  readonly sourceLanguage: string | undefined;
  readonly units: readonly RawUnit[];
  readonly problems: readonly Problem[];
}

/** Blanks in the place of characters, line feeds kept, so that places and lines stay as they are. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Comments as blanks: what is in them is no unit, whatever it looks like. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start);
    if (end < 0) break;
    parts.push(text.slice(at, start), blank(text.slice(start, end + 3)));
    at = end + 3;
  }
  return at === 0 ? text : parts.join('') + text.slice(at);
}

/** Tells the lines of rising places in a text. */
class LineCounter {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  lineAt(place: number): number {
    for (let feed = this.#text.indexOf('\n', this.#at); feed >= 0 && feed < place; ) {
      this.#line += 1;
      this.#at = feed + 1;
      feed = this.#text.indexOf('\n', this.#at);
    }
    return this.#line;
  }
}

/** Ampersands that begin no reference and angle brackets that begin no tag become text. */
function repaired(xml: string): string {
  return xml
    .replace(/&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,9}|#x[0-9A-Fa-f]{1,8});)/g, '&amp;')
    .replace(/<(?![A-Za-z/!?])/g, '&lt;');
}

function parseAlone(xml: string, line: number): RawUnit | undefined {
  let found: RawUnit | undefined;
  const parser = new TmxXmlParser('', {
    onHeader: () => undefined,
    onUnit: (unit) => {
      found = unit;
    },
  });
  const wrote = parser.write(`<tmx>${repaired(xml)}</tmx>`);
  if (!wrote.ok || !parser.end().ok || !found) return undefined;
  const shift = (one: RawVariant): RawVariant => ({ ...one, line: one.line + line - 1 });
  return { ...found, line, variants: found.variants.map(shift) };
}

const UNIT_START = /<tu(?=[\s>/])/g;
const UNIT_END = '</tu>';

/** What may stand between units: the frame of a file, more than once where files were put one behind the other. */
const FRAME =
  /<\?[^>]*\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>]*)?>|<header\b[^>]*\/>|<header\b[\s\S]*?<\/header>|<\/?(?:tmx|body)\b[^>]*>|\ufeff/gi;

/** Place of the first character of a stretch that is no part of a frame, or -1. */
function strayAt(stretch: string): number {
  return stretch.replace(FRAME, blank).search(/\S/);
}

/** What is known about a file that is taken apart. */
export interface SalvageOptions {
  /** Name for problems. */
  readonly file: string;
  /** How many `tu` at the beginning were read already. */
  readonly skip: number;
  /** Bytes were no text: a unit with U+FFFD in it is not whole. */
  readonly isDamaged: boolean;
}

/** The `tu` of a text one by one. Where they begin and end is looked for in the text without its comments. */
function unitsOf(
  text: string,
  bare: string,
  starts: readonly number[],
  { file, skip, isDamaged }: SalvageOptions,
): Salvaged {
  const lines = new LineCounter(text);
  const units: RawUnit[] = [];
  const problems: Problem[] = [];
  /** Where the last whole unit ended; what lies between a broken one and the next belongs to the broken one. */
  const read = starts[Math.min(skip, starts.length) - 1];
  let wholeUntil = read === undefined ? 0 : bare.indexOf(UNIT_END, read) + UNIT_END.length;
  const reportStray = (until: number) => {
    const stray = wholeUntil < 0 ? -1 : strayAt(bare.slice(wholeUntil, until));
    if (stray < 0) return;
    problems.push({ code: 'tmx.stray', at: { file, line: lines.lineAt(wholeUntil + stray) } });
  };
  for (const [n, start] of starts.entries()) {
    if (n < skip) continue;
    reportStray(start);
    const line = lines.lineAt(start);
    const end = bare.indexOf(UNIT_END, start);
    const next = starts[n + 1] ?? text.length;
    const xml = end >= 0 && end < next ? text.slice(start, end + UNIT_END.length) : undefined;
    const isWhole = xml !== undefined && !(isDamaged && xml.includes('\ufffd'));
    const unit = isWhole ? parseAlone(xml, line) : undefined;
    if (unit) units.push(unit);
    else problems.push({ code: 'tmx.unit-broken', at: { file, line } });
    wholeUntil = unit ? end + UNIT_END.length : -1;
  }
  reportStray(text.length);
  return { sourceLanguage: undefined, units, problems };
}

const VARIANT_START = /<tuv\b[^<>]*?\blang\s*=\s*["']([^"'<>]*)["'][^<>]*>\s*<seg>/;
const VARIANT_END = /<\/seg>\s*<\/tuv>/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function variantOf(language: string, text: string, line: number): RawVariant {
  const plain = text
    .trim()
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (found) => REFERENCES[found] ?? found);
  const segment = { text: plain, foreign: [], isBalanced: true };
  return { line, attributes: { 'xml:lang': language }, items: [], segment };
}

/**
 * A run of `tuv` without `tu`. In files of this kind a line end has eaten everything from the end of one text to the
 * beginning of the next, so what follows a line end inside a text is the source of the next pair.
 */
function pairsOf(text: string, file: string, sourceLanguage: string): Salvaged {
  const lines = new LineCounter(text);
  const units: RawUnit[] = [];
  const problems: Problem[] = [];
  let source: RawVariant | undefined;
  const drop = () => {
    if (source) problems.push({ code: 'tmx.unit-broken', at: { file, line: source.line } });
  };
  let from = Math.max(0, text.indexOf('<body>') + '<body>'.length);
  for (const end of text.matchAll(VARIANT_END)) {
    const piece = text.slice(from, end.index);
    const start = VARIANT_START.exec(piece);
    const content = start ? piece.slice(start.index + start[0].length) : piece;
    const line = lines.lineAt(end.index - content.length);
    from = end.index + end[0].length;
    const cut = start ? content.indexOf('\n') : 0;
    const language = start?.[1] ?? '';
    if (start) {
      const variant = variantOf(language, cut < 0 ? content : content.slice(0, cut), line);
      if (language.toLowerCase() === sourceLanguage.toLowerCase()) {
        drop();
        source = variant;
      } else if (source) {
        units.push({ line: source.line, attributes: {}, items: [], variants: [source, variant] });
        source = undefined;
      } else problems.push({ code: 'tmx.unit-broken', at: { file, line } });
    }
    const rest = cut < 0 ? '' : content.slice(cut);
    if (rest.trim() === '') continue;
    drop();
    source = variantOf(sourceLanguage, rest, start ? line + 1 : line);
  }
  drop();
  return { sourceLanguage, units, problems };
}

/** Saves what can be saved. */
export function salvageUnits(text: string, options: SalvageOptions): Salvaged {
  const bare = withoutComments(text);
  const sourceLanguage = /<header\b[^<>]*\bsrclang\s*=\s*["']([^"'<>]+)["']/.exec(bare)?.[1];
  const starts = [...bare.matchAll(UNIT_START)].map(({ index }) => index);
  const found =
    starts.length > 0
      ? unitsOf(text, bare, starts, options)
      : pairsOf(bare, options.file, sourceLanguage ?? '');
  return { ...found, sourceLanguage };
}
