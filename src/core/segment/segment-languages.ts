/**
 * The language of a segment inside a document: the document's, unless the segment shows another by its script or by a
 * clear margin. A name, a brand or a short line says nothing and stays the document's.
 */
import type { Document, Segment } from '../document.ts';
import { isLanguageTag, type LanguageTag } from '../language-tag.ts';
import { countWords, detectLanguage, profileOf } from '../languages/index.ts';
import { isLetter } from '../text/index.ts';
import { isArabicScript } from './sentence/words.ts';

type Script = 'Arab' | 'Latn';

/** Beginning of a document by which its script is known. */
const SCRIPT_SAMPLE = 20_000;
/** Share of the letters that makes a text one of a script: an English title in a Kurdish sentence is not enough. */
const MOSTLY = 0.8;

/** What a segment of another script must show: more words than a name has, and a decided language. */
const OTHER_SCRIPT = { words: 4, margin: 4 };
/** What a segment of the same script must show; research/lang.md, 1, gives the margin of near certainty. */
const SAME_SCRIPT = { words: 6, margin: 12 };

/** The script of most letters of a text; undefined when they are mixed or there are none. */
function scriptOf(text: string): Script | undefined {
  let arabic = 0;
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) continue;
    all += 1;
    if (isArabicScript(code)) arabic += 1;
  }
  if (arabic > all * MOSTLY) return 'Arab';
  return all > 0 && arabic < all * (1 - MOSTLY) ? 'Latn' : undefined;
}

/** The letters that speak for and against a language; absent where it names none. */
interface Letters {
  readonly own?: RegExp;
  readonly foreign?: RegExp;
}

const lettersOf = new Map<LanguageTag, Letters>();

function readLetters(language: LanguageTag): Letters {
  const known = lettersOf.get(language);
  if (known !== undefined) return known;
  const { letters, foreign } = profileOf(language).evidence;
  const read = {
    ...(letters === '' ? {} : { own: new RegExp(`[${letters}]`, 'i') }),
    ...(foreign === '' ? {} : { foreign: new RegExp(`[${foreign}]`, 'i') }),
  };
  lettersOf.set(language, read);
  return read;
}

/** Whether the letters of a text allow another language of the same script: most segments are settled by this look. */
function mayDiffer(text: string, language: LanguageTag): boolean {
  const { own, foreign } = readLetters(language);
  return foreign?.test(text) === true || own?.test(text) === false;
}

/** What is known of a document before its segments are looked at. */
interface Surroundings {
  readonly language: LanguageTag;
  readonly script: Script;
}

/** The language of a segment's text where it is clearly not the document's. */
function ownLanguage(text: string, around: Surroundings): LanguageTag | undefined {
  const script = scriptOf(text);
  if (script === undefined) return undefined;
  const sameScript = script === around.script;
  // A document set by hand against its script (Kurmanji in Arabic letters) would differ everywhere.
  if (sameScript && profileOf(around.language).script !== around.script) return undefined;
  if (sameScript && !mayDiffer(text, around.language)) return undefined;
  const least = sameScript ? SAME_SCRIPT : OTHER_SCRIPT;
  if (countWords(text) < least.words) return undefined;
  const { language, margin } = detectLanguage(text);
  if (!isLanguageTag(language) || language === around.language) return undefined;
  return margin < least.margin ? undefined : language;
}

function withOwn(segment: Segment, language: LanguageTag | undefined): Segment {
  if (segment.language === language) return segment;
  const { language: _, ...rest } = segment;
  return language === undefined ? rest : { ...rest, language };
}

/** The same document in another language: its segments are kept, and those in a language of their own found anew. */
export function inLanguage(document: Document, language: LanguageTag): Document {
  const script = scriptOf(document.text.slice(0, SCRIPT_SAMPLE)) ?? profileOf(language).script;
  const segments = document.segments.map((segment) =>
    withOwn(
      segment,
      segment.role === 'furniture' ? undefined : ownLanguage(segment.text, { language, script }),
    ),
  );
  return { ...document, language, segments };
}
