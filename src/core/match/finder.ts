/** The search for one query: what the indexes of its language find, judged and put in order. */

import type { Variant } from '../memory/index.ts';
import { compareJudgements, type Judgement, judgeUnit, type Present, placeOf } from './judge.ts';
import { hintOf, nearAtMost } from './lookup/columns.ts';
import { markOf } from './lookup/mark.ts';
import { classNumber } from './lookup/query.ts';
import type { Sink } from './lookup/search.ts';
import type { Shelf } from './lookup/shelf.ts';
import { KIND_ORDER, nearnessOf, type Placed, TopList, worthOf } from './lookup/top.ts';
import { languageNumber, type Slot, secondsOf, usableVariants } from './lookup/unit-table.ts';
import { ALTERNATIVE, flagPenalty, flagsOf } from './penalties.ts';
import { wordScore } from './score.ts';
import type { MatchQuery } from './types.ts';
import {
  LIMIT_DEFAULT,
  PERCENT_NUMBERS,
  PERCENT_PUNCTUATION,
  THRESHOLD_DEFAULT,
  THRESHOLD_MIN,
} from './weights.ts';

/** What a search needs of the index: the memories, in order of arrival. */
export interface Source {
  readonly shelves: readonly Shelf[];
}

/** Whether a unit of a memory may be offered. */
export type Accepts = (shelf: Shelf, slot: Slot) => boolean;

const FUZZY = KIND_ORDER.indexOf('fuzzy');
const SPELLING = KIND_ORDER.indexOf('spelling');

/** The millionths to which a worth is rounded, as a score. */
const ROUNDING = 1e-6;

/** Most units of a memory whose judgements are kept: of thousands that are looked at few come into question again. */
const JUDGED_KEPT = 4096;

/** What was judged in one query, by memory and slot. */
class Judged {
  readonly #present: Present;
  readonly #known = new Map<Shelf, Map<Slot, readonly Judgement[]>>();

  constructor(present: Present) {
    this.#present = present;
  }

  /** The judgements of a unit. */
  of(shelf: Shelf, slot: Slot): readonly Judgement[] {
    let known = this.#known.get(shelf);
    if (!known) {
      known = new Map();
      this.#known.set(shelf, known);
    }
    let found = known.get(slot);
    if (!found) {
      const unit = shelf.unit(shelf.table.idAt(slot));
      found = unit ? judgeUnit(this.#present, unit, shelf.memory, shelf.number) : [];
      if (known.size >= JUDGED_KEPT) known.clear();
      known.set(slot, found);
    }
    return found;
  }
}

/** What the collectors of one query share. */
interface Asked {
  readonly present: Present;
  readonly accepts: Accepts;
  readonly judged: Judged;
  readonly to: number;
  readonly mark: number;
  /** Hint of the document and the person that ask, 0 when nobody says who they are. */
  readonly hint: number;
  /** How many neighbours can agree. */
  readonly context: number;
  /** The most that a text can have whose words agree and whose mark differs, and its kind then. */
  readonly sameButMark: number;
  readonly sameButMarkKind: number;
}

function askedOf(present: Present, accepts: Accepts): Asked {
  const { query, words } = present;
  const classes = words.some(({ kind }) => classNumber(kind) >= 0);
  return {
    present,
    accepts,
    judged: new Judged(present),
    to: languageNumber(query.to),
    mark: markOf(query.text),
    hint: hintOf(query.document, query.by),
    context: (query.before === undefined ? 0 : 1) + (query.after === undefined ? 0 : 1),
    sameButMark: (classes ? PERCENT_NUMBERS : PERCENT_PUNCTUATION) / 100,
    sameButMarkKind: classes ? FUZZY : SPELLING,
  };
}

/** Takes what one memory's index finds, judges texts whose words all agree, and keeps the best of all memories. */
class Collector implements Sink {
  readonly #asked: Asked;
  readonly #shelf: Shelf;
  readonly #top: TopList;
  readonly #near = new Map<Slot, number>();

  constructor(asked: Asked, shelf: Shelf, top: TopList) {
    this.#asked = asked;
    this.#shelf = shelf;
    this.#top = top;
  }

  get least(): number {
    return Math.min(1, Math.max(0, this.#top.least / 1e6 - ROUNDING));
  }

  accepts(slot: Slot): boolean {
    return this.#asked.accepts(this.#shelf, slot);
  }

  /** The most that {@link #nearness} can be, without looking at the unit. */
  #nearAtMost(slot: Slot): number {
    const { hint, to } = this.#asked;
    return hint === 0 ? 0 : nearAtMost(this.#shelf.table.hintAt(slot, to), hint);
  }

  /** Nearness of the nearest of a unit's best translations. */
  #nearness(slot: Slot): number {
    const { present } = this.#asked;
    const { table, unit } = this.#shelf;
    const known = this.#near.get(slot);
    if (known !== undefined) return known;
    const found = unit(table.idAt(slot));
    const rank = (text: Variant) =>
      `${flagPenalty(flagsOf(text))} ${text.alternative ?? false} ${secondsOf(text)}`;
    const texts = found ? usableVariants(found, present.query.to) : [];
    const best = texts.filter((one) => texts[0] && rank(one) === rank(texts[0]));
    const near = Math.max(0, ...best.map((one) => nearnessOf(one, present.query)));
    this.#near.set(slot, near);
    return near;
  }

  /** The best place that a unit can have with a score: it may come less near than it seems. */
  #place(slot: Slot, score: number, context: number, kind: number): Placed {
    const { table, memory, number } = this.#shelf;
    const { to } = this.#asked;
    const flags = table.flagsAt(slot, to);
    return {
      slot,
      worth: worthOf(score, context, flagPenalty(flags) + memory.penalty),
      kind,
      alternative: (flags & ALTERNATIVE) !== 0 ? 1 : 0,
      seconds: table.secondsAt(slot, to),
      near: this.#nearAtMost(slot),
      memory: number,
    };
  }

  /** Whether a unit may find a place with a score. */
  #mayEnter(slot: Slot, score: number, context: number, kind: number): boolean {
    // Most are worth too little whoever they are.
    if (worthOf(score, context, this.#shelf.memory.penalty) < this.#top.least) return false;
    return this.#top.wants(this.#place(slot, score, context, kind));
  }

  wants(slot: Slot, most: number, mark: number): boolean {
    const { context, sameButMark, sameButMarkKind } = this.#asked;
    if (!this.#top.full) return true;
    if (most < 1) return this.#mayEnter(slot, most, 0, FUZZY);
    if (mark === this.#asked.mark) return this.#mayEnter(slot, 1, context, 0);
    return this.#mayEnter(slot, sameButMark, 0, sameButMarkKind);
  }

  found(slot: Slot, cost: number, longer: number): void {
    const shelf = this.#shelf;
    if (cost > 0) {
      const score = wordScore(cost, longer);
      const place = this.#place(slot, score, 0, FUZZY);
      // Most find no place, and then nobody has to ask how near they come.
      if (!this.#top.wants(place)) return;
      const near = place.near === 0 ? 0 : this.#nearness(slot);
      this.#top.offer({ ...place, near, shelf, score });
      return;
    }
    const [best] = this.#asked.judged.of(shelf, slot);
    if (best) this.#top.offer({ ...placeOf(best), shelf, slot, score: best.score });
  }
}

/** Judgements in order, without those that say the same as a better one. */
export function distinct(judgements: readonly Judgement[]): Judgement[] {
  const seen = new Set<string>();
  return [...judgements].sort(compareJudgements).filter(({ source, target }) => {
    const key = `${source.text}\u0000${target.text}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** The best units of all memories, as many as wanted. */
function collect(source: Source, asked: Asked, threshold: number, limit: number): TopList {
  const { query, words } = asked.present;
  const top = new TopList(limit);
  for (const shelf of source.shelves) {
    const index = shelf.index(query.from);
    index.search(index.query(words), threshold, new Collector(asked, shelf, top));
  }
  return top;
}

/** The threshold and limit of a query, held within what is possible. */
export function boundsOf(query: MatchQuery): {
  readonly threshold: number;
  readonly limit: number;
} {
  const threshold = query.threshold ?? THRESHOLD_DEFAULT;
  return {
    threshold: Math.min(1, Math.max(THRESHOLD_MIN, threshold)),
    limit: Math.max(0, Math.floor(query.limit ?? LIMIT_DEFAULT)),
  };
}

/**
 * The best judgements of units that `accepts` lets through: exactly those that judging every unit would give.
 *
 * @returns at most `limit`, in order, no two with the same texts, each of at least the query's threshold
 */
export function findDirect(
  source: Source,
  present: Present,
  accepts: Accepts,
): readonly Judgement[] {
  const { query } = present;
  const { threshold, limit } = boundsOf(query);
  if (limit === 0) return [];
  const asked = askedOf(present, accepts);
  const enough = (list: readonly Judgement[]) =>
    distinct(list.filter(({ score }) => score >= threshold - 1e-9)).slice(0, limit);
  if (present.words.length === 0) {
    const all = source.shelves.flatMap((shelf) =>
      shelf
        .index(query.from)
        .wordless(asked.mark)
        .filter((slot) => accepts(shelf, slot))
        .flatMap((slot) => asked.judged.of(shelf, slot)),
    );
    return enough(all);
  }
  for (let wanted = limit; ; wanted *= 2) {
    const top = collect(source, asked, threshold, wanted);
    const list = enough(top.list.flatMap(({ shelf, slot }) => asked.judged.of(shelf, slot)));
    if (list.length >= limit || !top.full) return list;
  }
}
