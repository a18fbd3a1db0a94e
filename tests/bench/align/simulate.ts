/**
 * Documents made from aligned text: neighbours joined, sentences cut at a clause mark, units dropped, added and moved,
 * page furniture put in, and the writing changed as another newsroom would. The same seed makes the same documents.
 */
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import type { TextPair } from '../../../src/core/lexicon/index.ts';
import type { GoldDocument, Pair } from './gold.ts';

/** How much of what happens to a document. Shares are 0..1, of units. */
export interface Noise {
  readonly joined: number;
  readonly cut: number;
  readonly dropTarget: readonly [least: number, most: number];
  readonly dropSource: number;
  readonly strangers: number;
  readonly furniture: boolean;
  /** Units of a run that stands elsewhere on the target; 0 for none. */
  readonly moved: number;
  /** Changes the text of a unit. */
  readonly rewrite?: (text: string, language: LanguageTag, random: () => number) => string;
}

/** As the sets of the development data are made. */
export const USUAL: Noise = {
  joined: 0.1,
  cut: 0.12,
  dropTarget: [0.1, 0.3],
  dropSource: 0.04,
  strangers: 0.04,
  furniture: true,
  moved: 0,
};

/** Random numbers 0..1 from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Unit {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

const CLAUSE = /[,;:\u060c\u061b]\s+/gu;

/** A sentence cut at the clause mark nearest to its middle; whole when it has none that leaves two real parts. */
function cutAtClause(text: string): readonly string[] {
  const places = [...text.matchAll(CLAUSE)].map((found) => found.index + found[0].length);
  const real = places.filter((at) => at > 15 && text.length - at > 15);
  const [best] = real.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  return best === undefined ? [text] : [text.slice(0, best).trim(), text.slice(best).trim()];
}

function joinedAndCut(units: readonly Unit[], noise: Noise, random: () => number): Unit[] {
  const result: Unit[] = [];
  for (const unit of units) {
    const last = result.at(-1);
    const isPlain = last && last.source.length + last.target.length === 2;
    const [onSource, onTarget] = [random() < noise.joined, random() < noise.joined];
    if (last && isPlain && (onSource || onTarget)) {
      const both = (side: 'source' | 'target', together: boolean) =>
        together ? [[...last[side], ...unit[side]].join(' ')] : [...last[side], ...unit[side]];
      result[result.length - 1] = {
        source: both('source', onSource),
        target: both('target', onTarget),
      };
      continue;
    }
    const cut = (texts: readonly string[]) =>
      random() < noise.cut ? texts.flatMap(cutAtClause) : texts;
    result.push({ source: cut(unit.source), target: cut(unit.target) });
  }
  return result;
}

/** Lines that stand on a page but are not of the text. */
const FURNITURE: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: ['Share', 'Read more', '12:40'],
  ar: ['شارك', 'اقرأ أيضاً', '12:40'],
  ckb: ['هاوبەشی بکە', 'زیاتر بخوێنەوە', '12:40'],
  kmr: ['Parve bike', 'Zêdetir bixwîne', '12:40'],
};

/** One document of aligned texts. `others` are texts that strangers are taken from. */
export function simulate(
  id: string,
  languages: readonly [LanguageTag, LanguageTag],
  texts: readonly TextPair[],
  others: readonly TextPair[],
  noise: Noise,
  random: () => number,
): GoldDocument {
  const rewrite = noise.rewrite ?? ((text) => text);
  let units = joinedAndCut(
    texts.map(({ source, target }) => ({
      source: [rewrite(source, languages[0], random)],
      target: [rewrite(target, languages[1], random)],
    })),
    noise,
    random,
  );
  const [least, most] = noise.dropTarget;
  const dropped = least + (most - least) * random();
  units = units.map((unit) => {
    if (random() < dropped) return { ...unit, target: [] };
    return random() < noise.dropSource ? { ...unit, source: [] } : unit;
  });
  const withStrangers = units.flatMap((unit) => {
    const stranger = others[Math.floor(random() * others.length)];
    if (!stranger || random() >= noise.strangers) return [unit];
    return random() < 0.5
      ? [unit, { source: [stranger.source], target: [] }]
      : [unit, { source: [], target: [stranger.target] }];
  });
  const order = withStrangers.map((_, at) => at);
  if (noise.moved > 0 && order.length > 2 * noise.moved) {
    const from = Math.floor(random() * (order.length - noise.moved));
    const run = order.splice(from, noise.moved);
    order.splice(Math.floor(random() * order.length), 0, ...run);
  }
  return laidOut(id, languages, withStrangers, order, noise.furniture);
}

function laidOut(
  id: string,
  languages: readonly [LanguageTag, LanguageTag],
  units: readonly Unit[],
  order: readonly number[],
  hasFurniture: boolean,
): GoldDocument {
  const furniture = (language: LanguageTag) => (hasFurniture ? FURNITURE[language] : []);
  const [headS = '', ...tailS] = furniture(languages[0]);
  const [headT = '', ...tailT] = furniture(languages[1]);
  const sourceTexts = hasFurniture ? [headS] : [];
  const targetTexts = hasFurniture ? [headT] : [];
  const places = units.map(({ source }) => source.map((text) => sourceTexts.push(text) - 1));
  const others: number[][] = units.map(() => []);
  for (const at of order)
    others[at] = (units[at]?.target ?? []).map((text) => targetTexts.push(text) - 1);
  sourceTexts.push(...tailS);
  targetTexts.push(...tailT);
  const beads = units.map((_, at): Pair => [places[at] ?? [], others[at] ?? []]);
  const ends = (texts: readonly string[], tail: readonly string[]) =>
    hasFurniture ? [0, ...tail.map((_, k) => texts.length - tail.length + k)] : [];
  return {
    id,
    source: { language: languages[0], texts: sourceTexts },
    target: { language: languages[1], texts: targetTexts },
    beads,
    furniture: [ends(sourceTexts, tailS), ends(targetTexts, tailT)],
  };
}
