/**
 * Stretches of a Kurdish text in which no correction is offered: quoted Arabic and Arabic names, vowelled text, and
 * whatever is not a word (URLs, handles, hashtags, codes).
 */
import type { Span } from '../../span.ts';
import type { Token } from '../../text/index.ts';
import { profileOf } from '../registry.ts';

/** Letters that Arabic has and Sorani spelling has given up: ALEF WITH HAMZA ABOVE and BELOW, THEH, THAL, SAD, DAD, TAH, ZAH. */
const ARABIC_LETTER = /[\u0623\u0625\u062b\u0630\u0635\u0636\u0637\u0638]/;
/** TEH MARBUTA at the end: Arabic beside Arabic words, a typing habit for ae elsewhere. */
const TEH_MARBUTA_LAST = /\u0629$/;
/** The Arabic article, alone or after a conjunction or preposition, before at least three letters. */
const ARTICLE = /^[\u0648\u0641\u0628\u0643\u0644]?\u0627\u0644\p{L}{3}/u;
/** Letters that Arabic does not have: AE, FARSI YEH WITH SMALL V, OE, the marked REH and LAM, VEH, PEH, TCHEH, JEH, GAF. */
const KURDISH_LETTER = /[\u06d5\u06ce\u06c6\u0695\u06b5\u06a4\u067e\u0686\u0698\u06af]/;
/** Vowel marks are written in scripture and verse, not in news. */
const VOWEL_MARK = /[\u064b-\u0652]/;

/** How far a word speaks for Arabic: `name` by itself, `run` only beside another, `no` never, else `open`. */
type Likeness = 'name' | 'run' | 'no' | 'open';

function likeness(word: string): Likeness {
  if (VOWEL_MARK.test(word)) return 'name';
  if (KURDISH_LETTER.test(word)) return 'no';
  if (ARABIC_LETTER.test(word) || ARTICLE.test(word)) return 'name';
  return TEH_MARBUTA_LAST.test(word) ? 'run' : 'open';
}

/** Fewest Arabic-looking words that make a run; in a run the words between them are Arabic too. */
const LEAST_RUN = 2;

/** Quotation marks and brackets: what one pair holds is in one language. */
const ENCLOSING = /["\u00ab\u00bb\u201c\u201d\u201e\u2039\u203a()[\]]/;

/** Whether a mark of quotation or a bracket stands right before or behind a token, up to its neighbour. */
function enclosed(text: string, tokens: readonly Token[], at: number): boolean {
  return ENCLOSING.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length));
}

let functionWords: ReadonlySet<string> | undefined;

/** Whether a word is a frequent short word of Arabic (في). */
function isFunctionWord(word: string): boolean {
  functionWords ??= new Set(profileOf('ar').evidence.words);
  return functionWords.has(word);
}

/** The Arabic words among the tokens, by index. Linear. */
function arabicTokens(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const arabic = new Set<number>();
  let run: number[] = [];
  let evidence: number[] = [];
  let isWhole = false;
  const textOf = (at: number): string => tokens[at]?.text ?? '';
  const close = (end: boolean): void => {
    // Nothing Kurdish from mark to mark, and something Arabic.
    if (isWhole && end && evidence.length > 0) for (const at of run) arabic.add(at);
    if (evidence.length >= LEAST_RUN) {
      let [first = 0, last = 0] = [evidence[0], evidence[evidence.length - 1]];
      while (first - 1 >= (run[0] ?? first) && isFunctionWord(textOf(first - 1))) first -= 1;
      while (last + 1 <= (run.at(-1) ?? last) && isFunctionWord(textOf(last + 1))) last += 1;
      for (const at of run) if (at >= first && at <= last) arabic.add(at);
    }
    run = [];
    evidence = [];
    isWhole = false;
  };
  for (const [at, token] of tokens.entries()) {
    const like = token.kind === 'word' ? likeness(token.text) : 'no';
    if (enclosed(text, tokens, at)) {
      close(true);
      isWhole = true;
    }
    if (like === 'no') close(false);
    else {
      run.push(at);
      if (like !== 'open') evidence.push(at);
      if (like === 'name') arabic.add(at);
    }
  }
  close(enclosed(text, tokens, tokens.length));
  return arabic;
}

/** The tokens of a text in which nothing is offered, in order. */
export function protectedSpans(text: string, tokens: readonly Token[]): readonly Span[] {
  const arabic = arabicTokens(text, tokens);
  return tokens.filter((token, at) => token.kind !== 'word' || arabic.has(at));
}
