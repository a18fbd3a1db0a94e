/**
 * Parts: when no whole segment of the memory is like the present one, the longest stretches of it that the memory knows,
 * each with the pair of texts it stands in and, where that can be told, its translation. They are offered one by one and
 * never put together.
 */

import type { LanguageTag } from '../../language-tag.ts';
import { fold, type Word } from '../../languages/index.ts';
import type { TranslationUnit } from '../../memory/index.ts';
import type { Span } from '../../span.ts';
import { classNumber, comparableWords } from '../lookup/query.ts';
import { languageNumber, type Slot, usableVariants } from '../lookup/unit-table.ts';
import type { MatchIndex } from '../match-index.ts';
import { isContent } from './content.ts';
import { type AskedWords, knownRuns, type Run } from './known-runs.ts';
import { type Located, locate, type WordLinks } from './locate.ts';

/** A stretch of the present segment that a text of the memory has too. */
export interface Part {
  /** Id of the unit and name of the memory. */
  readonly unit: string;
  readonly memory: string;
  /** Place in the present segment. */
  readonly span: Span;
  /** The memory's texts, as stored, with the stretch in each; null where its translation cannot be told. */
  readonly source: string;
  readonly sourceSpan: Span;
  readonly target: string;
  readonly targetSpan: Span | null;
  readonly by?: string;
  readonly at?: string;
  readonly document?: string;
}

/** A question for parts. */
export interface PartsQuery {
  readonly text: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  /** Which words stand for each other; without it no translation is marked. */
  readonly links?: WordLinks;
  /** How common a word is: small ones say nothing, terms can be parts by themselves. @default all alike */
  readonly commonness?: (word: Word) => 'small' | 'common' | 'term';
  /** Units that are offered anyway. */
  readonly except?: ReadonlySet<string>;
  /** @default 3 */
  readonly limit?: number;
}

/** What ends a stretch: punctuation, brackets, quotation marks; not the apostrophe and the joiners of one word. */
const BREAK = /(?!['\u2019/\u200C_-])\p{P}/u;

const LIMIT = 3;
/** Units looked into for one stretch. */
const UNITS_MAX = 4;
/** Words of a segment that are looked up; longer segments are cut documents. */
const WORDS_MAX = 120;

/** A run in one of the memories. */
interface Known extends Run {
  readonly unitOf: () => TranslationUnit | undefined;
  readonly memory: string;
  readonly seconds: number;
}

/** Everything the memories have in common with the words. */
function runsIn(index: MatchIndex, words: readonly Word[], query: PartsQuery): readonly Known[] {
  const { from, to, text, commonness } = query;
  const [target, bit] = [languageNumber(to), 1 << languageNumber(to)];
  const kinds = words.map((word) => commonness?.(word) ?? 'term');
  const asked: AskedWords = {
    words,
    content: words.map((word, i) => isContent(word, from) && kinds[i] !== 'small'),
    term: kinds.map((kind) => kind === 'term'),
    breaks: words.map((word, i) => BREAK.test(text.slice(words[i - 1]?.end ?? 0, word.start))),
  };
  return index.source.shelves.flatMap((shelf) => {
    const { table, memory } = shelf;
    const accepts = (slot: Slot) => (table.languagesAt(slot) & bit) !== 0;
    return knownRuns(shelf.index(from), asked, accepts).map((run) => ({
      ...run,
      memory: memory.name,
      unitOf: () => shelf.unit(table.idAt(run.slot)),
      seconds: table.secondsAt(run.slot, target),
    }));
  });
}

/** Longest first: by words that say something, then by rarity, then by all words, then the newest. */
function byWorth(a: Known, b: Known): number {
  return (
    b.content - a.content ||
    a.rarest - b.rarest ||
    b.end - b.start - (a.end - a.start) ||
    b.seconds - a.seconds
  );
}

/** Where the words of a stretch stand in a row in another text, or -1. Numbers must have the same value. */
function placeOf(wanted: readonly Word[], words: readonly Word[]): number {
  const isSame = (a: Word, b: Word | undefined) =>
    b !== undefined &&
    (classNumber(a.kind) >= 0
      ? a.kind === b.kind && a.form === b.form
      : classNumber(b.kind) < 0 && a.stem === b.stem);
  for (let at = 0; at + wanted.length <= words.length; at += 1)
    if (wanted.every((word, i) => isSame(word, words[at + i]))) return at;
  return -1;
}

function spanOf(words: readonly Word[], start: number, end: number): Span {
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** A run written out, with what speaks for the place in the translation. */
function partOf(
  run: Known,
  words: readonly Word[],
  query: PartsQuery,
): { readonly part: Part; readonly weight: number } | null {
  const unit = run.unitOf();
  if (!unit || query.except?.has(unit.id)) return null;
  const wanted = words.slice(run.start, run.end);
  const [target] = usableVariants(unit, query.to);
  if (!target) return null;
  for (const source of usableVariants(unit, query.from)) {
    const others = comparableWords(source.text, query.from);
    const at = placeOf(wanted, others);
    if (at < 0) continue;
    const end = at + wanted.length;
    const targets = comparableWords(target.text, query.to);
    // All of the source is all of the target.
    const whole: Located | null =
      at === 0 && end === others.length && targets.length > 0
        ? {
            span: { start: 0, end: target.text.length },
            weight: targets.length,
          }
        : null;
    const found = whole ?? (query.links ? locate(others, at, end, targets, query.links) : null);
    // Of a single word only the translation helps.
    if (run.content < 2 && query.links && !found) return null;
    const { by, at: when, document } = target;
    const part: Part = {
      unit: unit.id,
      memory: run.memory,
      span: spanOf(words, run.start, run.end),
      source: source.text,
      sourceSpan: spanOf(others, at, end),
      target: target.text,
      targetSpan: found?.span ?? null,
      ...(by === undefined ? {} : { by }),
      ...(when === undefined ? {} : { at: when }),
      ...(document === undefined ? {} : { document }),
    };
    return { part, weight: found?.weight ?? 0 };
  }
  return null;
}

/** Of the units that have one stretch, the part whose translation is told best. */
function bestPart(runs: readonly Known[], words: readonly Word[], query: PartsQuery): Part | null {
  const parts = runs.slice(0, UNITS_MAX).flatMap((run) => partOf(run, words, query) ?? []);
  return parts.sort((a, b) => b.weight - a.weight)[0]?.part ?? null;
}

/**
 * The parts of a segment, in the order of the segment; none overlaps another. A text that the memory has as a whole is
 * not a part: that is a match.
 */
export function findParts(index: MatchIndex, query: PartsQuery): readonly Part[] {
  const { text, from, to, limit = LIMIT } = query;
  if (from === to || limit < 1) return [];
  const words = comparableWords(text, from).slice(0, WORDS_MAX);
  const runs = [...runsIn(index, words, query)].sort(byWorth);
  const byPlace = new Map<string, Known[]>();
  for (const run of runs) {
    const place = `${run.start} ${run.end}`;
    const known = byPlace.get(place);
    if (known) known.push(run);
    else byPlace.set(place, [run]);
  }
  const chosen: Part[] = [];
  const said = new Set<string>();
  for (const [first, ...rest] of byPlace.values()) {
    if (chosen.length >= limit) break;
    if (!first) continue;
    const { start, end } = spanOf(words, first.start, first.end);
    if (chosen.some(({ span }) => span.start < end && start < span.end)) continue;
    const part = bestPart([first, ...rest], words, query);
    const key = fold(text.slice(start, end), from);
    if (!part || said.has(key)) continue;
    said.add(key);
    chosen.push(part);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start);
}
