/** A text as the number grammar sees it: its tokens, and which listed phrases begin at each of them. */
import type { LanguageTag } from '../../language-tag.ts';
import { profileOf } from '../registry.ts';
import type { Word } from '../words.ts';
import { words } from '../words.ts';
import type { DigitReading } from './digits.ts';
import { readDigits, VULGAR_FRACTION } from './digits.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A listed phrase found in the text. */
export interface Found {
  readonly entry: Entry;
  /** Number of tokens. */
  readonly size: number;
  /** The first word carried the conjunction (Arabic waw). */
  readonly joined: boolean;
  /** Offset at which the phrase itself starts, prefixes left out. */
  readonly start: number;
}

/** Between the words of a phrase, and between a number and what belongs to it: space, dots, a hyphen. */
const NEAR = /^[\s.\u200c-\u200f\u061c\u00a0-]{0,4}$/;

const NOTHING: readonly Found[] = [];
const PLAIN_KEPT = 100_000;

/** Words of running text repeat: those with which no phrase begins are looked up once. */
function rememberPlain(plain: Set<string>, form: string): void {
  if (plain.size >= PLAIN_KEPT) plain.clear();
  plain.add(form);
}

/** Whether a token is a number in digits alone. */
function isWhole({ kind, text }: Word): boolean {
  return kind === 'number' && /^\p{Nd}+$/u.test(text);
}

/** The tokens with fractions of one character (2½, ½) among the numbers; to the tokenizer they are marks. */
function withVulgarFractions(tokens: readonly Word[], text: string): readonly Word[] {
  if (!VULGAR_FRACTION.test(text)) return tokens;
  const found: Word[] = [];
  let next = 0;
  for (const { 0: char, index } of text.matchAll(new RegExp(VULGAR_FRACTION, 'g'))) {
    for (let token = tokens[next]; token && token.start < index; token = tokens[next]) {
      found.push(token);
      next += 1;
    }
    const whole = found.at(-1);
    const joins =
      whole !== undefined && isWhole(whole) && /^\s?$/.test(text.slice(whole.end, index));
    const start = joins && whole ? whole.start : index;
    if (joins) found.pop();
    const end = index + char.length;
    found.push({
      kind: 'number',
      start,
      end,
      text: text.slice(start, end),
      form: char,
      stem: char,
    });
  }
  return [...found, ...tokens.slice(next)];
}

/** The tokens of one text, with look-up. */
export class Atoms {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  private readonly tokens: readonly Word[];
  private readonly groupsByDot: boolean;
  private readonly found = new Map<number, readonly Found[]>();
  private readonly readings = new Map<number, DigitReading>();

  constructor(text: string, tag: LanguageTag) {
    this.text = text;
    this.tokens = withVulgarFractions(words(text, tag), text);
    this.vocabulary = vocabularyOf(tag);
    this.groupsByDot = profileOf(tag).numbers.groupsByDot;
  }

  get length(): number {
    return this.tokens.length;
  }

  /** The token at an index, if there is one. */
  at(index: number): Word | undefined {
    return this.tokens[index];
  }

  /** The typed characters between two neighbouring tokens. */
  gap(left: number): string {
    const [a, b] = [this.tokens[left], this.tokens[left + 1]];
    return a && b ? this.text.slice(a.end, b.start) : '\n';
  }

  /** Whether nothing but space and dots stands between a token and the next. */
  near(left: number): boolean {
    return NEAR.test(this.gap(left));
  }

  /** Whether the token is glued to the one before: directly, or by an apostrophe or a hyphen. */
  attached(index: number): boolean {
    return (
      index > 0 && index < this.length && /^['`\u2019\u2018\u00b4-]?$/.test(this.gap(index - 1))
    );
  }

  /** The reading of the digits at an index, undefined for other tokens. */
  digits(index: number): DigitReading | undefined {
    const token = this.tokens[index];
    if (token?.kind !== 'number') return undefined;
    let reading = this.readings.get(index);
    if (reading === undefined) {
      reading = readDigits(token.text, this.groupsByDot);
      this.readings.set(index, reading);
    }
    return reading;
  }

  /** Whether the token can begin a value: it has digits, or a listed phrase starts there. */
  mayBegin(index: number): boolean {
    return this.tokens[index]?.kind === 'number' || this.phrases(index).length > 0;
  }

  /** A plain integer at an index, as typed digits without sign or separator. */
  integer(index: number): string | undefined {
    const digits = this.digits(index);
    return digits?.kind === 'number' && digits.parts.length === 1 && /^\d+$/.test(digits.value)
      ? digits.parts[0]
      : undefined;
  }

  /** Index after the endings glued to the token before `index` (2019an: 2019 + an). */
  pastEndings(index: number): number {
    let at = index;
    while (at < this.length && this.tokens[at]?.kind === 'word' && this.attached(at)) at += 1;
    return at;
  }

  /** Whether the word at an index is a conjunction that may join two parts of a number. */
  isJoin(index: number): boolean {
    const token = this.tokens[index];
    return token?.kind === 'word' && this.vocabulary.joins.has(token.form);
  }

  /** Whether the word at an index is the conjunction glued to the digits that follow. */
  isGluedJoin(index: number): boolean {
    const token = this.tokens[index];
    if (token === undefined || !this.attached(index + 1)) return false;
    return (
      this.vocabulary.joinPrefixes.includes(token.form) && this.digits(index + 1) !== undefined
    );
  }

  /** The longest listed phrase of one of `kinds` at an index. */
  phrase(index: number, ...kinds: readonly string[]): Found | undefined {
    return this.phrases(index).find(({ entry }) => kinds.includes(entry.kind));
  }

  /** All listed phrases at an index, longest first. */
  phrases(index: number): readonly Found[] {
    const token = this.tokens[index];
    if (token?.kind !== 'word' || this.vocabulary.plain.has(token.form)) return NOTHING;
    const known = this.found.get(index);
    if (known) return known;
    const found = this.search(index, token);
    this.found.set(index, found);
    return found;
  }

  /** The words from `index` on that may make a phrase beginning with `form`, at most `most`. */
  private formsFrom(index: number, form: string, most: number): string[] {
    const forms = [form];
    for (let last = index; forms.length < most && last + 1 < this.length; last += 1) {
      if (!this.near(last)) break;
      forms.push(this.tokens[last + 1]?.form ?? '');
    }
    return forms;
  }

  private search(index: number, token: Word): readonly Found[] {
    const found: Found[] = [];
    let plain = true;
    for (const { form, joined } of this.withoutPrefixes(token.form)) {
      const most = this.vocabulary.longest.get(form) ?? 0;
      if (most > 1) plain = false;
      const forms = this.formsFrom(index, form, Math.max(1, most));
      const start = token.start + token.form.length - form.length;
      for (; forms.length > 0; forms.pop()) {
        for (const entry of this.lookUp(forms))
          found.push({ entry, size: forms.length, joined, start });
      }
    }
    if (plain && found.length === 0) rememberPlain(this.vocabulary.plain, token.form);
    return found.sort((a, b) => b.size - a.size);
  }

  /** The word itself, then without conjunction, then without preposition and article. */
  private withoutPrefixes(form: string): readonly { form: string; joined: boolean }[] {
    const { joinPrefixes, prefixes } = this.vocabulary;
    const variants = [{ form, joined: false }];
    for (const prefix of joinPrefixes)
      if (form.startsWith(prefix)) variants.push({ form: form.slice(prefix.length), joined: true });
    for (const variant of [...variants]) {
      for (const prefix of prefixes) {
        if (!variant.form.startsWith(prefix)) continue;
        variants.push({ form: variant.form.slice(prefix.length), joined: variant.joined });
      }
    }
    return variants.filter((variant) => variant.form.length > 0);
  }

  /** Entries for a phrase, its last word as it is or without one or two endings. */
  private lookUp(forms: readonly string[]): readonly Entry[] {
    const { entries, endings } = this.vocabulary;
    const head = forms.slice(0, -1).join(' ');
    let tails = [forms[forms.length - 1] ?? ''];
    for (let round = 0; round <= 2; round += 1) {
      for (const tail of tails) {
        const known = entries.get(head === '' ? tail : `${head} ${tail}`);
        if (known) return known;
      }
      tails = tails.flatMap((tail) =>
        endings
          .filter(({ ending }) => tail.endsWith(ending) && tail.length - ending.length >= 2)
          .map(({ ending, instead }) => tail.slice(0, tail.length - ending.length) + instead),
      );
    }
    return [];
  }
}
