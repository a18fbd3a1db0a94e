/** The name key on quadruples: recall over all pairs of spellings, precision against pairs of different names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { sameName } from '../../../src/core/text/index.ts';
import type { Gauge } from './gauge.ts';
import { percent } from './gauge.ts';

type Quadruple = Readonly<Record<LanguageTag, string>> & { readonly id: string };

/** Every pair of languages once. */
const PAIRS = LANGUAGE_TAGS.flatMap((a, at) =>
  LANGUAGE_TAGS.slice(at + 1).map((b) => [a, b] as const),
);

/** Reports the name key. */
export function gaugeNames(gauge: Gauge, folder: string, misses: boolean): void {
  const file = readFileSync(join(folder, 'lang', 'name-quadruples-dev.json'), 'utf8');
  const { names } = JSON.parse(file) as { names: readonly Quadruple[] };
  let hits = 0;
  let strangers = 0;
  for (const [at, name] of names.entries()) {
    for (const [a, b] of PAIRS) {
      if (sameName(name[a], name[b]).same) hits += 1;
      else if (misses) console.log(`  not linked: ${name[a]} / ${name[b]}`);
    }
    for (const other of names.slice(at + 1)) {
      for (const [a, b] of [...PAIRS, ...PAIRS.map(([a, b]) => [b, a] as const)]) {
        if (!sameName(name[a], other[b]).same) continue;
        strangers += 1;
        if (misses) console.log(`  linked: ${name[a]} / ${other[b]}`);
      }
    }
  }
  gauge.least('name key recall', percent(hits, names.length * PAIRS.length), 92);
  gauge.least('name key precision', percent(hits, hits + strangers), 97);
}
