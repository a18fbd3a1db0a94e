/**
 * Time of aligning by the number of source units (target 85 % of it), Sorani and Kurmanji with the starter lexicon, beside
 * alignment by lengths alone in the same run, and the most memory held. Argument: the data folder.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignSegments } from '../../src/core/align/index.ts';
import { learnLexicon, starterLexicon, type TextPair } from '../../src/core/lexicon/index.ts';
import { PAIR_FILES, readGold, textPairs } from './align/gold.ts';
import { plainLength } from './align/plain-length.ts';
import { seeded } from './align/simulate.ts';
import { dataFolder } from './data-folder.ts';

const SIZES = [50, 200, 1000, 10_000];
/** Share of the target that is left out. */
const LEFT_OUT = 0.15;

const folder = dataFolder([...PAIR_FILES, 'tico19/units.tsv']);

const [head = '', ...rows] = readFileSync(join(folder, 'tico19', 'units.tsv'), 'utf8')
  .trim()
  .split('\n');
const columns = head.split('\t');
const health = rows.map((row): TextPair => {
  const cells = row.split('\t');
  return {
    source: cells[columns.indexOf('ckb')] ?? '',
    target: cells[columns.indexOf('kmr')] ?? '',
  };
});
const texts = [...textPairs(readGold(folder, 'ckb-kmr').sets.clean ?? []), ...health];

function timed<T>(work: () => T): readonly [milliseconds: number, result: T] {
  const begun = performance.now();
  const result = work();
  return [performance.now() - begun, result];
}

const lexicon = await starterLexicon('ckb', 'kmr');
console.log('units      ours ms   lengths ms   ratio   most memory');
for (const size of SIZES) {
  const random = seeded(size);
  const chosen = Array.from({ length: size }, (_, at) => texts[at % texts.length]);
  const source = chosen.map((one) => one?.source ?? '');
  const target = chosen.filter(() => random() >= LEFT_OUT).map((one) => one?.target ?? '');
  const rounds = size <= 1000 ? 3 : 1;
  const times = Array.from({ length: rounds }, () => [
    timed(() =>
      alignSegments(
        { language: 'ckb', texts: source },
        { language: 'kmr', texts: target },
        { lexicon },
      ),
    )[0],
    timed(() => plainLength(source, target))[0],
  ]);
  const middle = (at: number) =>
    times.map((one) => one[at] ?? 0).sort((a, b) => a - b)[rounds >> 1] ?? 0;
  const [own, plain] = [middle(0), middle(1)];
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${String(size).padStart(6)}${own.toFixed(0).padStart(12)}${plain.toFixed(0).padStart(13)}${(own / plain).toFixed(1).padStart(8)}${memory.toFixed(0).padStart(11)} MB`,
  );
}
for (const size of [1000, 10_000]) {
  const pairs = Array.from(
    { length: size },
    (_, at) => texts[at % texts.length] ?? { source: '', target: '' },
  );
  const [learned] = timed(() =>
    learnLexicon({ source: 'ckb', target: 'kmr' }, pairs, { prior: lexicon }),
  );
  console.log(`learning a lexicon from ${size} units: ${learned.toFixed(0)} ms`);
}
