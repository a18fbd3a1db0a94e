/** A document: its text cut into segments, each with its role on the page and its earlier repetition. */
import type { Document, Segment, SegmentId, SegmentRole } from '../document.ts';
import type { LanguageTag } from '../language-tag.ts';
import { fold } from '../languages/index.ts';
import { slice } from '../span.ts';
import { visibleLines } from './lines.ts';
import { isFurniture } from './page/furniture.ts';
import { LONGEST_FURNITURE } from './page/page-key.ts';
import { signOffLine } from './page/sign-off.ts';
import { LONGEST_TITLE, type PageLine, titleKeys } from './page/title.ts';
import { inLanguage } from './segment-languages.ts';
import { segmentsOfLine } from './segment-text.ts';
import { rulesOf, withAbbreviations } from './sentence/rules.ts';

/** What a document is made from. */
export interface DocumentInput {
  readonly id: string;
  /** Name to show, usually the file name. */
  readonly name: string;
  readonly text: string;
  readonly language: LanguageTag;
  /** The user's own abbreviations; they never end a sentence. */
  readonly abbreviations?: readonly string[];
}

/**
 * Cuts a text into segments in reading order. A paragraph is a line that is not blank; a role belongs to a whole line,
 * so that all segments of a title line are titles. `repeatOf` names the first segment with the same folded text.
 */
export function segmentDocument(input: DocumentInput): Document {
  const { id, name, text, language } = input;
  const rules = withAbbreviations(rulesOf(language), input.abbreviations ?? []);
  const spans = [...visibleLines(text)];
  const seen = spans.map((span) => pageLine(slice(text, span), language));
  const signOff = signOffLine(seen);
  const lines = seen.map((line, at) => (at === signOff ? { ...line, furniture: true } : line));
  const titles = titleKeys(lines);
  const first = new Map<string, SegmentId>();
  const segments: Segment[] = [];
  for (const [paragraph, line] of spans.entries()) {
    const whole = lines[paragraph];
    const role = roleOf(whole, titles);
    for (const span of segmentsOfLine(text, line, rules)) {
      const index = segments.length;
      // A line of one segment has been cut out and folded already.
      const isWhole = whole !== undefined && span.start === line.start && span.end === line.end;
      const own = isWhole ? whole.text : slice(text, span);
      const key = isWhole && whole.key !== '' ? whole.key : fold(own, language);
      const segment = { id: `s${index}`, index, role, text: own, span, paragraph };
      const repeatOf = first.get(key);
      if (repeatOf === undefined) first.set(key, segment.id);
      segments.push(repeatOf === undefined ? segment : { ...segment, repeatOf });
    }
  }
  return inLanguage({ id, name, language, text, segments }, language);
}

/** Lines too long for furniture and titles are not folded, only known by their length. */
function pageLine(text: string, language: LanguageTag): PageLine {
  const short = text.length <= Math.max(LONGEST_FURNITURE, LONGEST_TITLE);
  return { text, key: short ? fold(text, language) : '', furniture: short && isFurniture(text) };
}

function roleOf(line: PageLine | undefined, titles: ReadonlySet<string>): SegmentRole {
  if (line === undefined) return 'body';
  if (line.furniture) return 'furniture';
  return line.key !== '' && titles.has(line.key) ? 'title' : 'body';
}
