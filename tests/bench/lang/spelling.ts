/** Folding: the pairs that must meet and those that must not, and how many word types of running text it merges. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { fold, loose, spellingDifferences } from '../../../src/core/languages/index.ts';
import type { Gauge } from './gauge.ts';
import { percent } from './gauge.ts';
import { linesOf } from './lines.ts';

interface Pair {
  readonly id: string;
  readonly lang: LanguageTag;
  readonly relation: 'same' | 'different' | 'same-loose';
  readonly a: string;
  readonly b: string;
}

/** Most types that folding may merge, by language (research: benchmarks to hold the tool to). */
const MERGES: Readonly<Partial<Record<LanguageTag, number>>> = { ar: 2.5, ckb: 2, kmr: 8.5 };

function holds({ a, b, lang, relation }: Pair): boolean {
  const same = fold(a, lang) === fold(b, lang);
  if (relation === 'different') return !same;
  if (relation === 'same')
    return same && (a === b || spellingDifferences(a, b, lang).length > 0 || isInvisible(a, b));
  return !same && loose(a, lang) === loose(b, lang);
}

/** Pairs whose two sides show the same text in the data file (composition, kinds of space) name no switch there. */
function isInvisible(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC');
}

/** Reports folding. */
export function gaugeSpelling(gauge: Gauge, folder: string): void {
  const file = readFileSync(join(folder, 'lang', 'normalisation-pairs.json'), 'utf8');
  const { dev } = JSON.parse(file) as { dev: readonly Pair[] };
  const wrong = dev.filter((pair) => !holds(pair));
  for (const { id, a, b } of wrong) console.log(`  ${id} ${a} / ${b}`);
  gauge.least('folding pairs right', dev.length - wrong.length, dev.length, `of ${dev.length}`, 0);
  for (const tag of LANGUAGE_TAGS) {
    const types = new Set<string>();
    for (const line of linesOf(folder, tag)) {
      for (const [word] of line.matchAll(/[\p{L}\p{M}\u200c]+/gu)) types.add(word);
    }
    const folded = new Set(Array.from(types, (word) => fold(word, tag)));
    const merged = percent(types.size - folded.size, types.size);
    const most = MERGES[tag];
    if (most === undefined) gauge.show(`word types merged by folding, ${tag}`, merged);
    else gauge.most(`word types merged by folding, ${tag}`, merged, most);
  }
}
