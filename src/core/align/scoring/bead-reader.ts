/** Reads the features of any bead of two sides. */
import type { Lexicon, LexiconSide } from '../../lexicon/index.ts';
import { MARK, type ReadSide, type UnitMarks } from '../reading/index.ts';
import { type Steps, sharesAs } from '../steps.ts';
import {
  BACKGROUND,
  DAMPING,
  EXPECTED,
  KNOWN_FROM,
  LENGTH,
  LOG_LENGTH,
  MOST_EVIDENCE,
} from './constants.ts';
import { BEAD_PLACE as AT, BEAD_FEATURES } from './features.ts';
import type { LinkTable } from './link-table.ts';
import { type Row, Rows } from './rows.ts';
import { linkSteps } from './type-links.ts';

/** Rows kept of the side that is walked through unit by unit. */
const ROWS_KEPT = 8;

/**
 * Numbers kept in rows of the other side, of which a whole stretch is at work at a time. Long texts are looked at in a band
 * that is narrower than what this holds, so that no row is summed twice.
 */
const NUMBERS_KEPT = 16_000_000;

/** What is fixed about the words of one side. */
export interface SideNumbers {
  /** Evidence per probability: 1 / (2 x EXPECTED x background frequency), by type. */
  readonly gain: Float32Array;
  /** Place of the feature that counts the type as one to be matched. */
  readonly counted: Uint8Array;
  /** Sums of lengths and of words up to each unit. */
  readonly lengths: Float64Array;
  readonly words: Float64Array;
}

function sums(count: number, of: (at: number) => number): Float64Array {
  const result = new Float64Array(count + 1);
  for (let at = 0; at < count; at += 1) result[at + 1] = (result[at] ?? 0) + of(at);
  return result;
}

function sideNumbers(side: ReadSide, lexicon: LexiconSide | null): SideNumbers {
  const words = side.counts.reduce((sum, count) => sum + count, 0);
  const all = words + (lexicon?.tokens ?? 0) + BACKGROUND.words;
  const seen = side.types.map((type) => (type.term === '' ? 0 : (lexicon?.count(type.term) ?? 0)));
  const gain = side.types.map((_, type) => {
    const share = ((side.counts[type] ?? 0) + (seen[type] ?? 0) + 0.2) / all;
    return 0.5 / (EXPECTED * Math.max(BACKGROUND.least, share));
  });
  const counted = side.types.map((type, number) => {
    if (type.class === 'number') return AT.numbers;
    if (type.class === 'token') return AT.tokens;
    if ((seen[number] ?? 0) >= KNOWN_FROM) return AT.known;
    return type.capital === 'inside' ? AT.names : AT.unknown;
  });
  return {
    gain: Float32Array.from(gain),
    counted: Uint8Array.from(counted),
    lengths: sums(side.units.length, (at) => side.units[at]?.length ?? 0),
    words: sums(side.units.length, (at) => side.units[at]?.types.length ?? 0),
  };
}

const between = (sum: Float64Array, from: number, count: number): number =>
  (sum[from + count] ?? 0) - (sum[from] ?? 0);

/** The features of beads, computed one bead at a time into {@link values}. */
export class BeadReader {
  /** Features of the bead read last, by {@link AT}. */
  readonly values = new Float64Array(BEAD_FEATURES.length);
  readonly source: ReadSide;
  readonly target: ReadSide;
  /** Links from source types to target types, and back. */
  readonly links: { readonly forward: LinkTable; readonly backward: LinkTable };
  readonly numbers: { readonly source: SideNumbers; readonly target: SideNumbers };
  readonly #rows: Rows;
  readonly #columns: Rows;
  readonly #logLength: number;

  /** `columns` is how many target units are at work at a time. The lexicon must be oriented as the sides are. */
  constructor(
    source: ReadSide,
    target: ReadSide,
    lexicon: Lexicon | null,
    columns: number,
    links: BeadReader['links'],
  ) {
    this.source = source;
    this.target = target;
    this.links = links;
    this.numbers = {
      source: sideNumbers(source, lexicon?.source ?? null),
      target: sideNumbers(target, lexicon?.target ?? null),
    };
    this.#rows = new Rows(source, this.links.forward, target.types.length, ROWS_KEPT);
    const kept = Math.min(columns, Math.floor(NUMBERS_KEPT / Math.max(1, source.types.length)));
    this.#columns = new Rows(
      target,
      this.links.backward,
      source.types.length,
      Math.max(ROWS_KEPT, kept),
    );
    this.#logLength = LOG_LENGTH[target.language] - LOG_LENGTH[source.language];
  }

  /** Reads the bead of `m` source units from `i` and `n` target units from `j`. @returns false when its lengths forbid it */
  read(i: number, m: number, j: number, n: number): boolean {
    const v = this.values;
    const { source, target } = this.numbers;
    const length = lengthRatio(
      between(source.lengths, i, m),
      between(target.lengths, j, n),
      this.#logLength,
    );
    if (length < LENGTH.least) return false;
    v.fill(0);
    v[AT.length] = length;
    const [wordsS, wordsT] = [between(source.words, i, m), between(target.words, j, n)];
    const dampS = 1 / (1 + DAMPING * wordsS);
    const dampT = 1 / (1 + DAMPING * wordsT);
    const coveredT = this.#match(this.#rows, i, m, this.target, j, n, target, dampS);
    const coveredS = this.#match(this.#columns, j, n, this.source, i, m, source, dampT);
    v[AT.leastCovered] = Math.min(coveredS, coveredT);
    const root = Math.sqrt(wordsS + wordsT + 1);
    v[AT.evidencePerRoot] = sumOf(v, AT.number, AT.lexicon) / root;
    v[AT.wordsPerRoot] = sumOf(v, AT.numbers, AT.known) / root;
    this.#marks(i, m, j, n);
    if (m + n === 3) v[AT.two] = 1;
    else if (m + n === 4) v[m === 2 ? AT.square : AT.three] = 1;
    v[AT.bead] = 1;
    return true;
  }

  /** Adds what the rows from `from` say of the units of `side` from `start`. @returns evidence for each word to be matched */
  #match(
    rows: Rows,
    from: number,
    count: number,
    side: ReadSide,
    start: number,
    size: number,
    numbers: SideNumbers,
    damping: number,
  ): number {
    const v = this.values;
    const first = rows.of(from);
    const second = count > 1 ? rows.of(from + 1) : null;
    const third = count > 2 ? rows.of(from + 2) : null;
    const { gain, counted } = numbers;
    let sum = 0;
    let expected = 0;
    for (let unit = start; unit < start + size; unit += 1) {
      const types = side.units[unit]?.types;
      if (!types) continue;
      for (let at = 0; at < types.length; at += 1) {
        const type = types[at] ?? 0;
        const place = counted[type] ?? 0;
        v[place] = (v[place] ?? 0) + 1;
        if (place !== AT.unknown) expected += 1;
        let p = first.p[type] ?? 0;
        let row: Row = first;
        if (second) {
          const more = second.p[type] ?? 0;
          if (more > p) row = second;
          p += more;
        }
        if (third) {
          const more = third.p[type] ?? 0;
          if (more > (row.p[type] ?? 0)) row = third;
          p += more;
        }
        if (p === 0) continue;
        const kind = row.kind[type] ?? 0;
        const evidence = Math.min(MOST_EVIDENCE, Math.log(1 + p * damping * (gain[type] ?? 0)));
        v[kind] = (v[kind] ?? 0) + evidence;
        sum += evidence;
      }
    }
    return expected === 0 ? 0 : sum / expected;
  }

  #marks(i: number, m: number, j: number, n: number): void {
    const v = this.values;
    const [a, quotesA] = marksOf(this.source, i, m);
    const [b, quotesB] = marksOf(this.target, j, n);
    compare(v, a, b, MARK.quote, AT.quoteBoth);
    compare(v, a, b, MARK.question, AT.questionBoth);
    compare(v, a, b, MARK.exclamation, AT.exclamationBoth);
    compare(v, a, b, MARK.bracket, AT.bracketBoth);
    compare(v, a, b, MARK.colon, AT.colonBoth);
    compare(v, a, b, MARK.dash, AT.dashBoth);
    v[AT.quoteDifference] = Math.min(4, Math.abs(quotesA - quotesB));
    const [firstS, firstT] = [this.source.units[i], this.target.units[j]];
    const [lastS, lastT] = [this.source.units[i + m - 1], this.target.units[j + n - 1]];
    if (!firstS || !firstT || !lastS || !lastT) return;
    v[endPlace(lastS.marks, lastT.marks)] = 1;
    if (firstS.marks.opensQuote && firstT.marks.opensQuote) v[AT.opensBoth] = 1;
    else if (firstS.marks.opensQuote !== firstT.marks.opensQuote) v[AT.opensOne] = 1;
    if (lastS.marks.closesQuote && lastT.marks.closesQuote) v[AT.closesBoth] = 1;
    else if (lastS.marks.closesQuote !== lastT.marks.closesQuote) v[AT.closesOne] = 1;
    if (firstS.marks.continues || firstT.marks.continues) v[AT.continues] = 1;
  }
}

/** A reader of the beads of two sides: their words are linked first. Yields the share that is done. */
export function* readerSteps(
  source: ReadSide,
  target: ReadSide,
  lexicon: Lexicon | null,
  columns: number,
): Steps<BeadReader> {
  const half = (share: number) => share / 2;
  const forward = yield* sharesAs(linkSteps(source, target, lexicon?.source ?? null), half);
  const back = linkSteps(target, source, lexicon?.target ?? null);
  const backward = yield* sharesAs(back, (share) => half(1 + share));
  return new BeadReader(source, target, lexicon, columns, { forward, backward });
}

/** Logarithm of how much likelier two lengths are for translations than for strangers. */
function lengthRatio(a: number, b: number, mean: number): number {
  const difference = Math.log(b / a) - mean;
  const noise = LENGTH.noise / Math.min(a, b);
  const narrow = LENGTH.deviation ** 2 + noise;
  const broad = LENGTH.broad ** 2 + noise;
  return (-(difference ** 2) * (1 / narrow - 1 / broad) - Math.log(narrow / broad)) / 2;
}

function sumOf(values: Float64Array, first: number, last: number): number {
  let sum = 0;
  for (let at = first; at <= last; at += 1) sum += values[at] ?? 0;
  return sum;
}

function marksOf(side: ReadSide, from: number, count: number): [bits: number, quotes: number] {
  let [bits, quotes] = [0, 0];
  for (let unit = from; unit < from + count; unit += 1) {
    bits |= side.units[unit]?.marks.bits ?? 0;
    quotes += side.units[unit]?.marks.quotes ?? 0;
  }
  return [bits, quotes];
}

/** `place` is that of the feature for both sides; the one for a single side is behind it. */
function compare(v: Float64Array, a: number, b: number, bit: number, place: number): void {
  if (a & b & bit) v[place] = 1;
  else if ((a ^ b) & bit) v[place + 1] = 1;
}

function endPlace(a: UnitMarks, b: UnitMarks): number {
  const clauses = Number(a.end === 'clause') + Number(b.end === 'clause');
  if (clauses > 0) return clauses === 2 ? AT.endClause : AT.endClauseOne;
  if (a.end !== b.end) return AT.endDiffers;
  if (a.end === 'open') return AT.endOpen;
  return a.end === 'question' ? AT.endQuestion : AT.endStop;
}
