/** The house's quotation marks: what the style of a language is, and where a translation leaves it. */
import type { LanguageTag } from '../language-tag.ts';
import type { Span } from '../span.ts';
import type { CheckedPair } from './checked-text.ts';
import { type Finding, finding } from './finding.ts';
import { quoteMarks } from './quoted.ts';

/** Marks of one language. */
export interface MarkStyle {
  /** Opening and closing mark, each as typed. */
  readonly outer: readonly [open: string, close: string];
  /** Those of a quotation inside a quotation. */
  readonly inner?: readonly [open: string, close: string];
  /** Where the comma or full stop stands that ends a quotation. */
  readonly punctuation?: 'inside' | 'outside';
}

/** The house's marks by language; a language without an entry is not checked. */
export type HouseMarks = Readonly<Partial<Record<LanguageTag, MarkStyle>>>;

// What may end a quotation: full stop, comma, ARABIC COMMA, ARABIC FULL STOP
const ENDING = /^[.,\u060C\u06D4]$/;

function depthOf(pair: Span, pairs: readonly Span[]): number {
  return pairs.filter((one) => one !== pair && one.start < pair.start && one.end >= pair.end)
    .length;
}

/** Marks of the target that are not the house's, and punctuation on the wrong side of a closing one. */
export function checkHouseMarks({ target }: CheckedPair, marks: HouseMarks): readonly Finding[] {
  const style = marks[target.language];
  if (style === undefined) return [];
  const { text } = target;
  const { pairs } = quoteMarks(text);
  return pairs.flatMap((pair) => {
    const [open, close] =
      depthOf(pair, pairs) % 2 === 0 ? style.outer : (style.inner ?? style.outer);
    const typed = [text.charAt(pair.start), text.charAt(pair.end - 1)];
    const found: Finding[] = [];
    if (typed[0] !== open || typed[1] !== close) {
      const values = { mark: typed.join('\u2026'), right: `${open}\u2026${close}` };
      found.push(finding('marks-not-house', 'target', pair, values));
    }
    const place = misplaced(text, pair, style);
    if (place !== null) found.push(place);
    return found;
  });
}

function misplaced(text: string, pair: Span, { punctuation }: MarkStyle): Finding | null {
  if (punctuation === undefined) return null;
  const at = punctuation === 'inside' ? pair.end : pair.end - 2;
  const mark = text.charAt(at);
  // Three dots are no full stop, and what a question ends with belongs to it.
  if (!ENDING.test(mark) || text.charAt(at - 1) === mark) return null;
  const code = punctuation === 'inside' ? 'punctuation-inside' : 'punctuation-outside';
  return finding(code, 'target', { start: at, end: at + 1 }, { mark });
}
