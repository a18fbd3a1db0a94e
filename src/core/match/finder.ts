/** The search for one query: rising rounds of thresholds over one language's index, judged and put in order. */
import type { LanguageTag } from '../language-tag.ts';
import type { TranslationUnit } from '../memory/index.ts';
import {
  compareJudgements,
  type Judgement,
  judgeUnit,
  type Present,
  placeOf,
  presentOf,
} from './judge.ts';
import { markOf } from './lookup/entries.ts';
import type { LanguageIndex } from './lookup/language-index.ts';
import { classNumber } from './lookup/query.ts';
import type { Sink } from './lookup/search.ts';
import { KIND_ORDER, type Place, TopList, worthOf } from './lookup/top.ts';
import { languageNumber, type Slot, type UnitTable } from './lookup/unit-table.ts';
import { ALTERNATIVE, flagPenalty } from './penalties.ts';
import { wordScore } from './score.ts';
import type { MatchQuery } from './types.ts';
import {
  LIMIT_DEFAULT,
  PERCENT_NUMBERS,
  PERCENT_PUNCTUATION,
  THRESHOLD_DEFAULT,
  THRESHOLD_MIN,
} from './weights.ts';

/** What a search needs of the index. */
export interface Source {
  readonly table: UnitTable;
  readonly index: (language: LanguageTag) => LanguageIndex;
  readonly unit: (memory: string, id: string) => TranslationUnit | undefined;
}

/** Rounds before the wanted threshold: most queries with a good match end in the first. */
const ROUNDS = [0.85, 0.7];

const FUZZY = KIND_ORDER.indexOf('fuzzy');
const SPELLING = KIND_ORDER.indexOf('spelling');

/** Takes what the index finds, judges texts whose words all agree, and keeps the best. */
class Collector implements Sink {
  readonly top: TopList;
  /** What was judged already, by slot; shared by the rounds of one query. */
  readonly judged: Map<Slot, readonly Judgement[]>;
  readonly #source: Source;
  readonly #present: Present;
  readonly #accepts: (slot: Slot) => boolean;
  readonly #to: number;
  readonly #mark: number;
  readonly #context: number;
  readonly #sameButMark: number;

  constructor(
    source: Source,
    present: Present,
    limit: number,
    accepts: (slot: Slot) => boolean,
    judged: Map<Slot, readonly Judgement[]>,
  ) {
    const { query, words } = present;
    this.top = new TopList(limit);
    this.judged = judged;
    this.#source = source;
    this.#present = present;
    this.#accepts = accepts;
    this.#to = languageNumber(query.to);
    this.#mark = markOf(query.text);
    this.#context = (query.before === undefined ? 0 : 1) + (query.after === undefined ? 0 : 1);
    const classes = words.some(({ kind }) => classNumber(kind) >= 0);
    this.#sameButMark = (classes ? PERCENT_NUMBERS : PERCENT_PUNCTUATION) / 100;
  }

  accepts(slot: Slot): boolean {
    return this.#accepts(slot);
  }

  #place(slot: Slot, score: number, context: number, kind: number): Place {
    const { table } = this.#source;
    const flags = table.flagsAt(slot, this.#to);
    const memory = table.memoryAt(slot);
    const penalty = flagPenalty(flags) + (table.memories[memory]?.penalty ?? 0);
    return {
      worth: worthOf(score, context, penalty),
      kind,
      alternative: (flags & ALTERNATIVE) !== 0 ? 1 : 0,
      seconds: table.secondsAt(slot, this.#to),
      memory,
      // Asked for only where everything else is equal.
      get id() {
        return table.idAt(slot);
      },
    };
  }

  wants(slot: Slot, most: number, mark: number): boolean {
    if (!this.top.full) return true;
    if (most < 1) return this.top.wants(this.#place(slot, most, 0, FUZZY));
    if (mark === this.#mark) return this.top.wants(this.#place(slot, 1, this.#context, 0));
    return this.top.wants(this.#place(slot, this.#sameButMark, 0, SPELLING));
  }

  found(slot: Slot, cost: number, longer: number): void {
    if (cost > 0) {
      const score = wordScore(cost, longer);
      this.top.offer({ slot, score, ...this.#place(slot, score, 0, FUZZY) });
      return;
    }
    const [best] = this.judgements(slot);
    if (best) this.top.offer({ slot, score: best.score, ...placeOf(best) });
  }

  /** The judgements of a unit, made once. */
  judgements(slot: Slot): readonly Judgement[] {
    let known = this.judged.get(slot);
    if (!known) {
      const { table, unit: unitOf } = this.#source;
      const number = table.memoryAt(slot);
      const memory = table.memories[number];
      const unit = memory && unitOf(memory.name, table.idAt(slot));
      known = memory && unit ? judgeUnit(this.#present, unit, memory, number) : [];
      this.judged.set(slot, known);
    }
    return known;
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

function collect(
  source: Source,
  present: Present,
  threshold: number,
  limit: number,
  accepts: (slot: Slot) => boolean,
  judged: Map<Slot, readonly Judgement[]>,
): Collector {
  const index = source.index(present.query.from);
  const query = index.query(present.words);
  for (const least of [...ROUNDS.filter((round) => round > threshold), threshold]) {
    const collector = new Collector(source, present, limit, accepts, judged);
    index.search(query, least, collector);
    // Whoever was not found has a score below `least`, and so a worth below every place.
    if (least === threshold || collector.top.least >= least * 1e6) return collector;
  }
  return new Collector(source, present, limit, accepts, judged);
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
  query: MatchQuery,
  accepts: (slot: Slot) => boolean,
): readonly Judgement[] {
  const { threshold, limit } = boundsOf(query);
  if (limit === 0) return [];
  const present = presentOf(query);
  const judged = new Map<Slot, readonly Judgement[]>();
  const enough = (list: readonly Judgement[]) =>
    distinct(list.filter(({ score }) => score >= threshold - 1e-9)).slice(0, limit);
  if (present.words.length === 0) {
    const all = new Collector(source, present, limit, accepts, judged);
    const slots = source.index(query.from).wordless(markOf(query.text));
    return enough(slots.filter(accepts).flatMap((slot) => all.judgements(slot)));
  }
  for (let wanted = limit; ; wanted *= 2) {
    const collector = collect(source, present, threshold, wanted, accepts, judged);
    const list = enough(collector.top.list.flatMap(({ slot }) => collector.judgements(slot)));
    if (list.length >= limit || !collector.top.full) return list;
  }
}
