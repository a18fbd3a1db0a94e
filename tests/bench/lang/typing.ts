/** Typing help: text of the alignment sets as typed on a foreign keyboard, corrected from the other documents' words. */
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { type Correction, correctionsIn, WordStock } from '../../../src/core/languages/index.ts';
import { tokenize } from '../../../src/core/text/index.ts';
import type { Gauge } from './gauge.ts';
import { percent } from './gauge.ts';
import { onKeyboard } from './keyboard.ts';
import { linesOf } from './lines.ts';

/** How the lines are shared out, and which offers count. */
export interface TypingTrial {
  /** One line in so many is typed; the others are the memory. */
  readonly typedEvery: number;
  /** Only what the screen offers: one clear word. */
  readonly certainOnly: boolean;
}

/** ARABIC LETTER HEH DOACHASHMEE and HEH are one letter; which is used is taste. */
function sameWord(a: string, b: string): boolean {
  return a.replace(/\u06be/g, '\u0647') === b.replace(/\u06be/g, '\u0647');
}

interface Tally {
  words: number;
  restored: number;
  offersForKnown: number;
  right: number;
}

/** Types a line and counts what comes of the offers. */
function typeLine(
  line: string,
  tag: LanguageTag,
  offersIn: (text: string) => readonly Correction[],
  known: ReadonlySet<string>,
  tally: Tally,
): void {
  const meant = tokenize(line);
  const typed = tokenize(onKeyboard(line, tag));
  if (meant.length !== typed.length) return;
  const offers = new Map(offersIn(onKeyboard(line, tag)).map((one) => [one.start, one.offered[0]]));
  for (const [at, token] of typed.entries()) {
    if (token.kind !== 'word') continue;
    const want = meant[at]?.text ?? '';
    const offer = offers.get(token.start);
    const right = sameWord(offer ?? token.text, want);
    tally.words += 1;
    if (right) tally.restored += 1;
    if (offer === undefined || !known.has(want.toLowerCase())) continue;
    tally.offersForKnown += 1;
    if (right) tally.right += 1;
  }
}

/** Reports typing help. */
export function gaugeTyping(
  gauge: Gauge,
  folder: string,
  trial: TypingTrial = { typedEvery: 4, certainOnly: false },
): void {
  const { typedEvery, certainOnly } = trial;
  for (const tag of ['ckb', 'kmr'] as const) {
    const lines = linesOf(folder, tag).map((line) => line.normalize('NFC'));
    const stock = new WordStock(tag);
    const known = new Set<string>();
    for (const [at, line] of lines.entries()) {
      if (at % typedEvery === 0) continue;
      stock.add(line);
      for (const token of tokenize(line)) known.add(token.text.toLowerCase());
    }
    const offersIn = (text: string): readonly Correction[] =>
      correctionsIn(text, tag, { stock }).filter((one) => one.certain || !certainOnly);
    const tally: Tally = { words: 0, restored: 0, offersForKnown: 0, right: 0 };
    let offered = 0;
    let printed = 0;
    for (let at = 0; at < lines.length; at += typedEvery) {
      const line = lines[at] ?? '';
      typeLine(line, tag, offersIn, known, tally);
      offered += offersIn(line).length;
      printed += tokenize(line).length;
    }
    const right = percent(tally.right, tally.offersForKnown);
    gauge.least(`offers right for words the memory knows, ${tag}`, right, 98);
    gauge.show(
      `words right after taking every offer, ${tag}`,
      percent(tally.restored, tally.words),
    );
    gauge.show(`offers on text as printed, ${tag}`, (1000 * offered) / printed, 'per 1000');
  }
}
