/** Scores found quotations as the shared scorer defines it: greedy one-to-one by overlap, unmarked speech optional. */
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import type { FoundQuotation, GoldFile, GoldQuotation } from './gold.ts';

/** Shares 0..1 and the counts behind them. */
export interface SpanScore {
  readonly exact: number;
  readonly statement: number;
  readonly speaker: number;
  readonly speakers: number;
  readonly context: number;
  readonly contexts: number;
  readonly cue: number;
  readonly cues: number;
}

interface Stretch {
  readonly lang: LanguageTag;
  readonly line: number;
  readonly s: number;
  readonly e: number;
}

function shared(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Intersection over union of two stretches. */
export function overlap(a: Stretch, b: Stretch): number {
  const both = shared([a.s, a.e], [b.s, b.e]);
  return both / (a.e - a.s + (b.e - b.s) - both || 1);
}

function matched<G extends Stretch, P extends Stretch>(
  gold: readonly G[],
  found: readonly P[],
  fits: (g: G, p: P) => boolean,
): Map<G, P> {
  const candidates = gold.flatMap((g) =>
    found
      .filter((p) => g.lang === p.lang && g.line === p.line && fits(g, p))
      .map((p) => ({ g, p, score: overlap(g, p) })),
  );
  candidates.sort((a, b) => b.score - a.score);
  const pairs = new Map<G, P>();
  const taken = new Set<P>();
  for (const { g, p } of candidates) {
    if (pairs.has(g) || taken.has(p)) continue;
    pairs.set(g, p);
    taken.add(p);
  }
  return pairs;
}

function f1(hits: number, found: number, gold: number): number {
  return found + gold === 0 ? 1 : (2 * hits) / (found + gold);
}

const half = (g: Stretch, p: Stretch) => overlap(g, p) >= 0.5;

/** Names of a speaker in one language, as the document writes them at explicit mentions. */
function namesOf(file: GoldFile, gold: GoldQuotation): readonly string[] {
  return file.items.flatMap((one) => {
    if (one.lang !== gold.lang || one.speakerId !== gold.speakerId || one.speaker === null)
      return [];
    const text = file.text[one.lang]?.[one.line] ?? '';
    return [text.slice(one.speaker[0], one.speaker[1])];
  });
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(/[\s,.-]+/).filter((word) => word.length > 2));
  return b.split(/[\s,.-]+/).some((word) => words.has(word));
}

/** Scores one language (or all of them together). */
export function scoreSpans(
  file: GoldFile,
  allFound: readonly FoundQuotation[],
  languages: readonly LanguageTag[],
): SpanScore {
  const items = file.items.filter((one) => languages.includes(one.lang));
  const all = allFound.filter((one) => languages.includes(one.lang));
  const optional = items.filter((one) => one.marked === false);
  const main = items.filter((one) => one.marked !== false);
  const hitOptional = new Set(matched(optional, all, half).values());
  const hitMain = new Set(matched(main, all, half).values());
  const found = all.filter((one) => !hitOptional.has(one) || hitMain.has(one));
  const exact = matched(main, found, (g, p) => g.s === p.s && g.e === p.e);
  const goldTold = main.filter((one) => one.kind !== 'other');
  const foundTold = found.filter((one) => one.quotation.kind !== 'other');
  const told = matched(goldTold, foundTold, half);
  const score = { speaker: 0, speakers: 0, context: 0, contexts: 0, cue: 0, cues: 0 };
  const pairs = matched([...main, ...optional], all, half);
  for (const gold of [...main, ...optional]) {
    const one = pairs.get(gold);
    const { speaker, cue } = one?.quotation ?? { speaker: null, cue: null };
    if (gold.speaker !== null) {
      score.speakers++;
      const length = Math.min(
        gold.speaker[1] - gold.speaker[0],
        speaker === null ? 1 : speaker.end - speaker.start,
      );
      if (speaker && shared([speaker.start, speaker.end], gold.speaker) >= length / 2)
        score.speaker++;
    } else if (gold.implicit) {
      const names = namesOf(file, gold);
      if (names.length > 0) {
        score.contexts++;
        const name = one?.utterance?.speaker?.name ?? '';
        if (names.some((other) => sharesWord(name, other))) score.context++;
      }
    }
    if (gold.cue !== null) {
      score.cues++;
      if (cue && shared([cue.start, cue.end], gold.cue) > 0) score.cue++;
    }
  }
  return {
    exact: f1(exact.size, found.length, main.length),
    statement: f1(told.size, foundTold.length, goldTold.length),
    speaker: score.speaker / score.speakers,
    speakers: score.speakers,
    context: score.context / score.contexts,
    contexts: score.contexts,
    cue: score.cue / score.cues,
    cues: score.cues,
  };
}
