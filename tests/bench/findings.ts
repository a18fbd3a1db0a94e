/**
 * How often the checks speak on sound translations: `node tests/bench/run.mjs findings [DIR]` with the data folder as DIR
 * or in TARJUMAN_DATA. Prints findings in 100 one-to-one pairs of the clean alignment sets by code and language pair, and
 * the lengths relative to Arabic; with `--code CODE` the pairs that a code fires on, with `--pair PAIR` one pair only.
 */
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/core/language-tag.ts';
import { checkPair, type FindingCode, SEVERITY } from '../../src/core/qa/index.ts';
import { PAIR_FILES, PAIRS } from './align/gold.ts';
import { type AlignedRow, alignedRows } from './aligned-rows.ts';
import { dataFolder } from './data-folder.ts';

const SHOWN = 40;

const options = process.argv.slice(2);
const after = (name: string) =>
  options.includes(name) ? options[options.indexOf(name) + 1] : undefined;
const code = after('--code');
const onlyPair = after('--pair');
const named = new Set([code, onlyPair]);
const folder = dataFolder(
  PAIR_FILES,
  options.find((option) => !option.startsWith('-') && !named.has(option)) ?? null,
);

function show({ source, target }: AlignedRow, values: unknown): void {
  console.log(
    `\n  ${JSON.stringify(values)}\n  ${source.language}: ${source.text}\n  ${target.language}: ${target.text}`,
  );
}

const counts = new Map<string, Map<FindingCode, number>>();
const totals = new Map<string, number>();
const logs = new Map<LanguageTag, { sum: number; count: number }>();
let shown = 0;
let elapsed = 0;
for (const pair of PAIRS.filter((name) => onlyPair === undefined || name === onlyPair)) {
  for (const row of alignedRows(folder, pair)) {
    const direction = `${row.source.language}>${row.target.language}`;
    totals.set(direction, (totals.get(direction) ?? 0) + 1);
    const start = performance.now();
    const findings = checkPair(row);
    elapsed += performance.now() - start;
    const mine = counts.get(direction) ?? new Map<FindingCode, number>();
    counts.set(direction, mine);
    for (const one of new Set(findings.map((finding) => finding.code))) {
      mine.set(one, (mine.get(one) ?? 0) + 1);
    }
    for (const finding of findings) {
      if (finding.code === code && shown++ < SHOWN) show(row, finding.values ?? finding.span);
    }
    measureLength(row);
  }
}

function measureLength({ source, target }: AlignedRow): void {
  if (source.language !== 'ar') return;
  const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const [from, to] = [letters(source.text), letters(target.text)];
  if (from < 40 || to < 40) return;
  const entry = logs.get(target.language) ?? { sum: 0, count: 0 };
  logs.set(target.language, { sum: entry.sum + Math.log(to / from), count: entry.count + 1 });
}

const directions = [...totals.keys()].sort();
console.log(
  `\n${'pairs with a finding, of 100'.padEnd(32)}${directions.map((name) => name.padStart(9)).join('')}`,
);
for (const one of Object.keys(SEVERITY) as FindingCode[]) {
  const cells = directions.map((direction) => {
    const share = (100 * (counts.get(direction)?.get(one) ?? 0)) / (totals.get(direction) ?? 1);
    return (share === 0 ? '.' : share.toFixed(1)).padStart(9);
  });
  console.log(`${`${one} (${SEVERITY[one]})`.padEnd(32)}${cells.join('')}`);
}
console.log(
  `${'pairs'.padEnd(32)}${directions.map((name) => String(totals.get(name)).padStart(9)).join('')}`,
);
for (const language of LANGUAGE_TAGS) {
  const entry = logs.get(language);
  if (entry)
    console.log(
      `length of ${language} relative to ar: ${Math.exp(entry.sum / entry.count).toFixed(3)}`,
    );
}
const all = [...totals.values()].reduce((a, b) => a + b, 0);
console.log(`${(elapsed / all).toFixed(3)} ms a pair`);
