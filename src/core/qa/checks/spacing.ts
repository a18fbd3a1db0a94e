/** Blanks around punctuation. */
import type { LanguageTag } from '../../language-tag.ts';
import { segmentText } from '../../segment/index.ts';
import { isLetter, isSpace } from '../../text/index.ts';
import type { CheckedPair, CheckedText } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';

// Comma, semicolon, colon, full stop, question and exclamation mark; U+060C, U+061B, U+061F their Arabic forms,
// U+06D4 ARABIC FULL STOP.
const MARKS = /[,;:.!?\u060C\u061B\u061F\u06D4]/;

/** Marks that are followed by a blank when a letter follows; the full stop is judged by the segmenter. */
const MARKS_BEFORE_BLANK = /[,;:!?\u060C\u061B\u061F]/;

/** Longest word in letters; Arabic clitics stay well below (research/quotes.md, 9), Sorani adds ending to ending. */
const LONGEST_WORD: Readonly<Partial<Record<LanguageTag, number>>> = { ar: 20, ckb: 32 };

const DOUBLE = /(?<=\S)[ \u00A0]{2,}(?=\S)/g;

/** Blanks before a mark, none behind it, two in a row, none between words. */
export function checkSpacing({ target }: CheckedPair): readonly Finding[] {
  return [
    ...blanksBefore(target),
    ...blanksMissing(target),
    ...stopsWithoutBlank(target),
    ...doubled(target),
    ...blanksLost(target),
  ];
}

/** A blank before a mark that ends something; `.5`, `...` and `:)` begin something. */
function blanksBefore(side: CheckedText): readonly Finding[] {
  const { text } = side;
  const found: Finding[] = [];
  for (let at = 1; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!MARKS.test(mark) || !isSpace(text.charCodeAt(at - 1)) || side.isShielded(at)) continue;
    if (!endsThere(mark, text.charAt(at + 1))) continue;
    let start = at - 1;
    while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
    if (MARKS.test(text.charAt(start - 1))) continue;
    found.push(finding('space-before-mark', 'target', { start, end: at + 1 }, { mark }));
  }
  return found;
}

/** Whether a mark behind a blank ends what is before it: a letter behind it lacks its blank, but for `.net` and `!important`. */
function endsThere(mark: string, next: string): boolean {
  if (next === '' || /[\s"\u00BB\u201D]/.test(next)) return true;
  return /[,;?\u060C\u061B\u061F]/.test(mark) && isLetter(next.charCodeAt(0));
}

/** Letter, mark, letter. */
function blanksMissing(side: CheckedText): readonly Finding[] {
  const { text } = side;
  const found: Finding[] = [];
  for (let at = 1; at + 1 < text.length; at++) {
    const mark = text.charAt(at);
    if (!MARKS_BEFORE_BLANK.test(mark) || side.isShielded(at)) continue;
    if (!isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at + 1))) continue;
    found.push(finding('space-after-mark', 'target', { start: at, end: at + 1 }, { mark }));
  }
  return found;
}

/** Where the segmenter ends a sentence although no blank follows. */
function stopsWithoutBlank({ text, language }: CheckedText): readonly Finding[] {
  const sentences = segmentText(text, language);
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1];
    if (before === undefined || before.end !== sentence.start) return [];
    const mark = text.charAt(before.end - 1);
    if (mark !== '.' && mark !== '\u06D4') return [];
    return [
      finding('space-after-mark', 'target', { start: before.end - 1, end: before.end }, { mark }),
    ];
  });
}

/** WAW standing alone before an Arabic word; before figures, marks and Latin words outlets differ. */
const LONE_WAW = /(?<=^|[\s(\u00ab"])\u0648(?=\s+[\u0621-\u064a])/g;

/** Arabic joins the conjunction to the word that follows; one finding a place. */
export function checkConjunction({ target }: CheckedPair): readonly Finding[] {
  if (target.language !== 'ar') return [];
  return [...target.text.matchAll(LONE_WAW)].map(({ index }) =>
    finding('waw-apart', 'target', { start: index, end: index + 1 }),
  );
}

/** Words that ran together: blanks were lost when the text was copied. */
function blanksLost(side: CheckedText): readonly Finding[] {
  const longest = LONGEST_WORD[side.language] ?? Number.POSITIVE_INFINITY;
  const long = side.words().filter(({ kind, text }) => {
    if (kind !== 'word' || text.length <= longest) return false;
    return [...text.matchAll(/\p{Script=Arabic}(?<!\u0640)/gu)].length > longest;
  });
  return long.map(({ start, end, text }) =>
    finding('blanks-lost', 'target', { start, end }, { word: text }),
  );
}

function doubled({ text }: CheckedText): readonly Finding[] {
  return [...text.matchAll(DOUBLE)].map(({ 0: blanks, index }) =>
    finding('space-double', 'target', { start: index, end: index + blanks.length }),
  );
}
