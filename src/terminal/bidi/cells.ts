/** From a paragraph to its cells in logical order: clusters, letter forms, widths. */
import { graphemes } from '../../core/text/index.ts';
import { cellWidth } from './cell-width.ts';
import { ZWJ, ZWNJ } from './joining-types.ts';
import { LAM_ALEF } from './presentation-forms.ts';
import { type Glyph, shape } from './shape.ts';
import { drawsVisually } from './strategy.ts';
import type { LayoutOptions } from './types.ts';

/** A cell before its place in the line is known. Offsets within the paragraph. */
export interface LogicalCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly widthColumns: number;
}

const NON_JOINER = String.fromCharCode(ZWNJ);
/** Between lam and alef it keeps them joined and prevents their ligature. */
const JOINER = String.fromCharCode(ZWJ);
/** BOX DRAWINGS LIGHT DOUBLE DASH VERTICAL: what a non-joiner looks like in an editor. */
const JOINER_SIGN = '\u254e';
/** DOTTED CIRCLE: carries a mark that has no letter. */
const MARK_CARRIER = '\u25cc';
const MARK_FIRST = /^[\u200c\u200d]*\p{M}/u;
/** More code points than any emoji of one cluster has. */
const MAX_CLUSTER = 16;
/** Clusters of more columns than this are none that a reader knows. */
const MAX_COLUMNS = 4;
/** REPLACEMENT CHARACTER: drawn for those. */
const TOO_WIDE = '\ufffd';
const AE = '\u06d5';
const HEH_NON_JOINING = '\u0647\u200c';
const LAM = '\u0644';

const VOWELS = /(?<=\p{L})[\u064b-\u0652\u0670]+/gu;

/** kitty takes the letter before a vowel sign away when it turns a word round: there they are not drawn. */
function withoutVowels(text: string): string {
  return text.replace(VOWELS, '');
}

/** Letters as the terminal gets them that shapes by itself; lam before alef as its ways of drawing them ask. */
function unshaped(glyphs: readonly Glyph[], options: LayoutOptions): readonly Glyph[] {
  const result: Glyph[] = [];
  for (const glyph of glyphs) {
    const letter = options.strategy === 'words' ? withoutVowels(glyph.text) : glyph.text;
    const text = options.ae === 'heh' ? letter.replaceAll(AE, HEH_NON_JOINING) : letter;
    const lam = result.at(-1);
    const meets = lam?.text.startsWith(LAM) && LAM_ALEF.has(glyph.text.codePointAt(0) ?? 0);
    if (lam !== undefined && meets && options.widths?.lamAlefColumns === 1) {
      result[result.length - 1] = { text: lam.text + text, start: lam.start, end: glyph.end };
      continue;
    }
    if (lam !== undefined && meets && options.widths?.lamAlefGap === 'apart') {
      result[result.length - 1] = { ...lam, text: lam.text + JOINER };
    }
    result.push({ ...glyph, text });
  }
  return result;
}

/** Clusters with each lam and alef that the shaper draws as one made one character, the others as they are. */
function withLigatures(clusters: readonly Glyph[], options: LayoutOptions): readonly Glyph[] {
  const byStart = new Map(clusters.map((cluster) => [cluster.start, cluster]));
  return shape(clusters, { lamAlef: true, forms: options.forms ?? 'full' }).map((glyph) => {
    const cluster = byStart.get(glyph.start);
    return cluster === undefined || glyph.end > cluster.end ? glyph : cluster;
  });
}

/** What a terminal gets that joins letters by itself. */
function sentUnshaped(clusters: readonly Glyph[], options: LayoutOptions): readonly Glyph[] {
  const ligates = options.widths?.lamAlefGap !== undefined && options.lamAlef !== false;
  return unshaped(ligates ? withLigatures(clusters, options) : clusters, options);
}

function widthOf(text: string, source: string, options: LayoutOptions): number {
  const extra = options.widths?.joinerColumns === 1 && text.includes(NON_JOINER) ? 1 : 0;
  const isLamAlef = options.widths?.lamAlefColumns === 1 && source.startsWith(LAM);
  return (isLamAlef ? 1 : cellWidth(text)) + extra;
}

/** Letters with heaps of marks are drawn with the first few: the rest would cover the lines around. */
function withoutPile(cluster: string): string {
  return cluster.length <= MAX_CLUSTER ? cluster : [...cluster].slice(0, MAX_CLUSTER).join('');
}

/** The cells of a paragraph (cleaned text without line feeds), in logical order. */
export function cellsOf(paragraph: string, options: LayoutOptions): readonly LogicalCell[] {
  const clusters = graphemes(paragraph).map(({ start, end }) => {
    const text = withoutPile(paragraph.slice(start, end));
    return { text: MARK_FIRST.test(text) ? MARK_CARRIER + text : text, start, end };
  });
  const isShaped = drawsVisually(options.strategy) || options.widths?.sendsForms === true;
  const glyphs = isShaped
    ? shape(clusters, { lamAlef: options.lamAlef ?? true, forms: options.forms ?? 'full' })
    : sentUnshaped(clusters, options);
  return glyphs.map(({ text, start, end }) => {
    const source = paragraph.slice(start, end);
    const columns = widthOf(text, source, options);
    // What is invisible and stands alone is not drawn: some terminals would give it a column.
    if (columns === 0) return { text: '', start, end, widthColumns: 0 };
    if (columns > MAX_COLUMNS) return { text: TOO_WIDE, start, end, widthColumns: 1 };
    return { text, start, end, widthColumns: columns };
  });
}

/** Whether the cell stands for a cluster with a non-joiner that the editor shows. */
export function showsJoiner(source: string, options: LayoutOptions): boolean {
  return options.visibleJoiners === true && source.includes(NON_JOINER);
}

/** The cell with the sign of its non-joiner, on the side where the text goes on. */
export function withJoinerSign(text: string, isRightToLeft: boolean, isVisual: boolean): string {
  return isVisual && isRightToLeft ? JOINER_SIGN + text : text + JOINER_SIGN;
}
