// Makes table.txt, the counts behind language identification:
//   node src/core/languages/model/train.mjs UNITS.tsv
// UNITS.tsv is the TICO-19 set joined by unit id (columns id en ar ckb kmr fa ur; CC0 1.0; Anastasopoulos et al. 2020).
// Turkish comes from turkish.txt beside this file, written for the project. Sorani and Kurmanji are counted a second
// time as people type them on an Arabic or plain Latin keyboard; those are classes of their own (`ckb-keys`,
// `kmr-keys`) that answer with the same language.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const [units, out = here('./table.txt'), entriesText = '900'] = process.argv.slice(2);
if (!units) {
  console.error('usage: node src/core/languages/model/train.mjs UNITS.tsv [OUT] [ENTRIES]');
  process.exit(2);
}

/** The feature extraction of the program itself, so that training and use cannot differ. */
async function features() {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-train-'));
  const outfile = join(folder, 'grams.mjs');
  await build({
    entryPoints: [here('./grams.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
  });
  const found = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return found;
}

// Letters that an Arabic keyboard lacks, and what people type instead. Hex: FARSI YEH, KEHEH, AE, YEH WITH SMALL V, OE,
// LAM WITH SMALL V, REH WITH SMALL V BELOW, HEH DOACHASHMEE, VEH.
const ARABIC_KEYS = {
  '\u06cc': '\u064a',
  '\u06a9': '\u0643',
  '\u06d5': '\u0647',
  '\u06ce': '\u064a',
  '\u06c6': '\u0648',
  '\u06b5': '\u0644',
  '\u0695': '\u0631',
  '\u06be': '\u0647',
  '\u06a4': '\u0641',
};
const onKeyboard = {
  ckb: (text) =>
    text.replace(
      /[\u06cc\u06a9\u06d5\u06ce\u06c6\u06b5\u0695\u06be\u06a4]/g,
      (char) => ARABIC_KEYS[char],
    ),
  kmr: (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
};

const rows = readFileSync(units, 'utf8')
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));
const column = (index) => rows.flatMap((row) => (row[index] ? [row[index]] : []));
const turkish = readFileSync(here('./turkish.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const texts = {
  ar: column(2),
  ckb: column(3),
  kmr: column(4),
  en: column(1),
  fas: column(5),
  urd: column(6),
  tur: turkish,
};
texts['ckb-keys'] = texts.ckb.map(onKeyboard.ckb);
texts['kmr-keys'] = texts.kmr.map(onKeyboard.kmr);

const { eachGram, modelWord } = await features();
const entries = Number(entriesText);
/** Log probabilities are kept in steps of a quarter: coarse enough for one line of runs per step. */
const STEP = 4;
const lines = [
  '# Character statistics for language identification; made by train.mjs, not by hand.',
  '# From TICO-19 (CC0 1.0) and, for Turkish, turkish.txt. Per class: runs of 1 to 3 characters, grouped by minus the',
  '# natural logarithm of their frequency, times four; _ is the edge of a word. "rest" is what any other run gets.',
];
for (const [name, text] of Object.entries(texts)) {
  const counts = new Map();
  let total = 0;
  for (const line of text) {
    for (const [word] of line.matchAll(/[\p{L}\p{M}\u200c]+/gu)) {
      eachGram(modelWord(word), (gram) => {
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
        total += 1;
      });
    }
  }
  const kept = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, entries);
  const levels = new Map();
  let mass = 0;
  for (const [gram, count] of kept) {
    const level = Math.round(-Math.log(count / total) * STEP);
    levels.set(level, [...(levels.get(level) ?? []), gram.replaceAll(' ', '_')]);
    mass += count;
  }
  const least = kept[kept.length - 1]?.[1] ?? 1;
  // What was left out is spread over three times as many runs as were kept; rarer than the rarest kept one.
  const rest = Math.max(
    -Math.log(least / total) + 0.7,
    -Math.log(Math.max(1, total - mass) / total / (entries * 3)),
  );
  lines.push(`class ${name} rest ${Math.round(rest * STEP)}`);
  for (const [level, grams] of [...levels].sort((a, b) => a[0] - b[0]))
    lines.push(`${level} ${grams.join(' ')}`);
}
writeFileSync(out, `${lines.join('\n')}\n`);
