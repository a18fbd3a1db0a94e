/** The second pass of folding: rules that look at a character's neighbours. Sees letters already mapped. */
import { isLetter } from '../char-class.ts';
import type { FoldBuffer } from './buffer.ts';
import type { JoinerVerdict } from './joiner.ts';
import { dropsJoiner, isAsciiDigit } from './joiner.ts';
import type { SwitchesOff } from './letters.ts';
import { isOff } from './letters.ts';
import type { FoldTable } from './table.ts';
import {
  AT_CARET,
  AT_DECIMAL,
  AT_DOT,
  AT_HEH,
  AT_JOINER,
  AT_REH,
  AT_SEPARATOR,
  AT_WAW,
} from './table.ts';

const DOT = 0x2e;
const CARET = 0x5e;
const ELLIPSIS = 0x2026; // HORIZONTAL ELLIPSIS
const TATWEEL = 0x640; // ARABIC TATWEEL
const HEH = 0x647; // ARABIC LETTER HEH
const HEH_DOACHASHMEE = 0x6be; // ARABIC LETTER HEH DOACHASHMEE
const AE = 0x6d5; // ARABIC LETTER AE
const REH = 0x631; // ARABIC LETTER REH
const REH_SMALL_V = 0x695; // ARABIC LETTER REH WITH SMALL V BELOW
const WAW = 0x648; // ARABIC LETTER WAW

/** e, i, u to their circumflexed forms. */
const circumflexed: ReadonlyMap<number, number> = new Map([
  [0x65, 0xea],
  [0x69, 0xee],
  [0x75, 0xfb],
]);

/** One run of the pass: where it reads, where it writes, and which rules are on. */
class ContextPass {
  changed = false;
  again = false;
  private readonly from: FoldBuffer;
  private readonly to: FoldBuffer;
  private readonly table: FoldTable;
  private readonly off: SwitchesOff;
  private readonly verdict: JoinerVerdict = { until: -1, drop: -1 };

  constructor(from: FoldBuffer, to: FoldBuffer, table: FoldTable, off: SwitchesOff) {
    this.from = from;
    this.to = to;
    this.table = table;
    this.off = off;
  }

  /** The code unit at an index, 0 outside the text. */
  private unit(at: number): number {
    return at >= 0 && at < this.from.length ? (this.from.units[at] ?? 0) : 0;
  }

  private start(at: number): number {
    return this.from.starts[at] ?? 0;
  }

  /** Keeps one code unit, or writes another in its place. */
  private put(unit: number, at: number): void {
    if (unit !== this.unit(at)) this.changed = true;
    this.to.push(unit, this.start(at));
  }

  /** Keeps the code unit unless `gone`. @returns the index of the last code unit read */
  private unless(gone: boolean, at: number): number {
    if (gone) this.changed = true;
    else this.put(this.unit(at), at);
    return at;
  }

  /** Three dots and more are one ellipsis. */
  private dot(at: number): number {
    let end = at + 1;
    while (this.unit(end) === DOT) end += 1;
    if (end - at < 3 || isOff(this.off, this.table.index.ellipsis)) return this.unless(false, at);
    this.put(ELLIPSIS, at);
    return end - 1;
  }

  /** Whether the separator at `at` stands between one to three digits and exactly three digits. */
  private groups(at: number): boolean {
    let before = 0;
    while (before < 4 && isAsciiDigit(this.unit(at - before - 1))) before += 1;
    if (before === 0 || before > 3) return false;
    let after = 0;
    while (after < 4 && isAsciiDigit(this.unit(at + after + 1))) after += 1;
    return after === 3;
  }

  private decimal(at: number): number {
    const between = isAsciiDigit(this.unit(at - 1)) && isAsciiDigit(this.unit(at + 1));
    this.put(between && !isOff(this.off, this.table.index.decimal) ? DOT : this.unit(at), at);
    return at;
  }

  /** The circumflexed form of a vowel, whatever mark it has; undefined for other letters. */
  private circumflex(unit: number): number | undefined {
    return circumflexed.get(this.table.loose.to[unit] || unit);
  }

  /** ^e and e^ are a circumflexed e; several carets are one. */
  private caret(at: number): number {
    let end = at + 1;
    while (this.unit(end) === CARET) end += 1;
    const vowel = this.circumflex(this.unit(end));
    if (vowel !== undefined) {
      this.changed = true;
      this.again = true;
      this.to.push(vowel, this.start(at));
      return end;
    }
    const before = this.circumflex(this.to.last());
    if (before !== undefined) {
      this.to.units[this.to.length - 1] = before;
      this.again = true;
    }
    for (let caret = at; caret < end; caret += 1) this.unless(before !== undefined, caret);
    return end - 1;
  }

  /** Double waw at the start of a longer word is one waw; a word of waws alone stays. */
  private waw(at: number): number {
    this.put(WAW, at);
    if (this.unit(at + 1) !== WAW || isLetter(this.unit(at - 1))) return at;
    let end = at + 1;
    while (this.unit(end) === WAW) end += 1;
    if (isLetter(this.unit(end))) {
      this.changed = true;
      return end - 1;
    }
    for (let next = at + 1; next < end; next += 1) this.put(WAW, next);
    return end - 1;
  }

  private reh(at: number): number {
    this.put(isLetter(this.unit(at - 1)) ? REH : REH_SMALL_V, at);
    return at;
  }

  /**
   * Heh inside a word is the consonant; at its end the vowel ae, unless tatweel or the letter heh doachashmee says
   * consonant: that is written heh + tatweel, which folding leaves as it is.
   */
  private heh(at: number): number {
    const code = this.unit(at);
    const stretched = this.unit(at + 1) === TATWEEL;
    const last = stretched ? at + 1 : at;
    const plain = isOff(this.off, this.table.index.heh) ? code : HEH;
    if (isLetter(this.unit(last + 1)) || isOff(this.off, this.table.index['final-heh'])) {
      this.put(plain, at);
      if (stretched) this.changed = true;
    } else if (stretched || code === HEH_DOACHASHMEE) {
      this.put(plain, at);
      this.to.push(TATWEEL, this.start(last));
      if (!stretched) this.changed = true;
    } else this.put(isLetter(this.to.last()) ? AE : plain, at);
    return last;
  }

  /** Applies the rule that may begin at `at`. @returns the index of the last code unit read */
  private apply(rule: number, at: number): number {
    const { index } = this.table;
    if (rule === AT_DOT) return this.dot(at);
    if (rule === AT_SEPARATOR)
      return this.unless(!isOff(this.off, index.grouping) && this.groups(at), at);
    if (rule === AT_DECIMAL) return this.decimal(at);
    if (rule === AT_HEH) return this.heh(at);
    if (rule === AT_REH && !isOff(this.off, index['initial-reh'])) return this.reh(at);
    if (rule === AT_WAW && !isOff(this.off, index['initial-waw'])) return this.waw(at);
    if (rule === AT_CARET && !isOff(this.off, index.caret)) return this.caret(at);
    if (rule !== AT_JOINER || isOff(this.off, index['suffix-joiner']))
      return this.unless(false, at);
    const { from, table, verdict } = this;
    return this.unless(dropsJoiner(from.units, at, from.length, table, verdict), at);
  }

  run(): void {
    const { context } = this.table;
    const { units, starts, length } = this.from;
    this.to.reset(length * 2 + 2);
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      const rule = context[unit] ?? 0;
      if (rule === 0) this.to.push(unit, starts[at] ?? 0);
      else at = this.apply(rule, at);
    }
  }
}

/** What a run of {@link applyContext} came to. */
export interface ContextOutcome {
  readonly changed: boolean;
  /** A caret made a letter, which other rules have not seen as one: run once more. */
  readonly again: boolean;
}

/** Copies `from` into `to` with the context rules applied; when nothing changed, `to` holds the same text. */
export function applyContext(
  from: FoldBuffer,
  to: FoldBuffer,
  table: FoldTable,
  off: SwitchesOff,
): ContextOutcome {
  const pass = new ContextPass(from, to, table, off);
  pass.run();
  return { changed: pass.changed, again: pass.again };
}
