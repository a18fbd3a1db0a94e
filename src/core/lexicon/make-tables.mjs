// Makes the tables of the starter lexicon:
//   node src/core/lexicon/make-tables.mjs UNITS.tsv [FOLDER]
// UNITS.tsv is the TICO-19 set joined by unit id (columns id en ar ckb kmr ...; CC0 1.0; Anastasopoulos et al. 2020, "TICO-19:
// the Translation Initiative for Covid-19"). Only terms and probabilities go into the tables, no sentences.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const [units, out = here('./tables')] = process.argv.slice(2);
if (!units) {
  console.error('usage: node src/core/lexicon/make-tables.mjs UNITS.tsv [FOLDER]');
  process.exit(2);
}

const LANGUAGES = ['ar', 'ckb', 'kmr', 'en'];
const PAIRS = ['ar-ckb', 'ar-en', 'ar-kmr', 'ckb-en', 'ckb-kmr', 'kmr-en'];
const NOTE = '# Made by make-tables.mjs from TICO-19 (CC0 1.0), not by hand.';

/** Learning and writing as the program itself does it, so that making and reading cannot differ. */
async function rooms() {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-tables-'));
  const outfile = join(folder, 'rooms.mjs');
  await build({
    stdin: {
      contents: `export { learnLexicon } from './learn.ts';
        export { readTerms, writeLinks, writeTerms } from './table-text.ts';`,
      resolveDir: here('.'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    loader: { '.txt': 'text' },
    logLevel: 'warning',
  });
  const found = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return found;
}

const { learnLexicon, readTerms, writeLinks, writeTerms } = await rooms();
const [head, ...rows] = readFileSync(units, 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t'));
const column = (row, language) => row[head.indexOf(language)] ?? '';

const lexicons = new Map();
const seen = Object.fromEntries(LANGUAGES.map((language) => [language, new Map()]));
for (const pair of PAIRS) {
  const [source, target] = pair.split('-');
  const texts = rows.map((row) => ({ source: column(row, source), target: column(row, target) }));
  const lexicon = learnLexicon({ source, target }, texts);
  lexicons.set(pair, lexicon);
  for (const side of [lexicon.source, lexicon.target]) {
    const known = seen[side.language];
    for (const term of side.terms()) {
      // Digits and addresses are recognised without a lexicon.
      if (/[\d\s]/u.test(term)) continue;
      const count = side.count(term);
      const isWorth = side.translations(term).length > 0 || count > 1;
      if (isWorth && count > (known.get(term)?.count ?? 0))
        known.set(term, { term, count, word: side.wordOf(term) });
    }
  }
}

mkdirSync(out, { recursive: true });
let bytes = 0;
const write = (name, text) => {
  writeFileSync(join(out, name), `${NOTE}\n${text}`);
  bytes += statSync(join(out, name)).size;
};
const numbers = {};
for (const language of LANGUAGES) {
  const text = writeTerms([...seen[language].values()]);
  numbers[language] = readTerms(text);
  write(`terms.${language}.txt`, text);
}
for (const pair of PAIRS) {
  const [source, target] = pair.split('-');
  const steps = writeLinks(lexicons.get(pair), numbers[source], numbers[target]);
  let step = steps.next();
  while (!step.done) step = steps.next();
  write(`links.${pair}.txt`, step.value);
}
console.log(`${rows.length} units, ${(bytes / 1024).toFixed(0)} kB in ${out}`);
for (const language of LANGUAGES) console.log(`${language}: ${numbers[language].size} terms`);
