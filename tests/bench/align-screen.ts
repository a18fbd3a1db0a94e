/**
 * The align screen while long texts are aligned, on the built program in a pseudo-terminal: first frame, a key answered
 * while the thread works (floor 50 ms at its 95th percentile), Esc until the rows are there. Argument: units of the
 * longer text (default 10,000; the other has 85 % of them). Texts are made up of the starter memory's units.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KEYS, startProgram, temporaryFolder } from '../support/pty.ts';

const count = Number(process.argv[2] ?? 10_000);
const folder = temporaryFolder('align-bench');

interface Unit {
  readonly variants: readonly { readonly language: string; readonly text: string }[];
}

const units = readFileSync(resolve('memory/newsroom/units.jsonl'), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Unit);

/** A sentence a line; each round of the memory has numbers of its own, as long texts do. */
function write(name: string, language: string, lines: number): string {
  const texts = units.flatMap(
    (unit) => unit.variants.find((variant) => variant.language === language)?.text ?? [],
  );
  const text = Array.from({ length: lines }, (_, i) => {
    const one = texts[i % texts.length] ?? '';
    return `${one.replace(/\.$/, '')} (${1000 + i}).`;
  });
  const path = join(folder.path, name);
  writeFileSync(path, `${text.join('\n\n')}\n`);
  return path;
}

const files = [
  write('long.ar.txt', 'ar', count),
  write('long.ckb.txt', 'ckb', Math.round(count * 0.85)),
];

const begun = performance.now();
const program = startProgram(['align', ...files, '--memory', join(folder.path, 'memory')], {
  columns: 120,
  rows: 40,
});
const since = () => performance.now() - begun;
await program.shows('aligning', 120_000);
console.log(`first frame after ${since().toFixed(0)} ms`);

/** Milliseconds from a key until the screen shows what it asks for, as far as a look every 20 ms can tell. */
async function timeOf(key: string, shown: RegExp): Promise<number> {
  const from = performance.now();
  void program.press(key);
  await program.shows(shown, 60_000);
  return performance.now() - from;
}

const times: number[] = [];
for (let round = 0; round < 10 && !/[1-9][\d,]* rows/.test(program.text()); round += 1) {
  times.push(await timeOf(KEYS.f1, /Next row/));
  await program.press(KEYS.escape);
  await program.hides('Next row');
}
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(
  `keys while aligning: p50 ${at(0.5)?.toFixed(0)} p95 ${at(0.95)?.toFixed(0)} ms over ${times.length}`,
);
const stopped = performance.now();
await program.press(KEYS.escape);
await program.shows(/[1-9][\d,]* rows/, 120_000);
console.log(`Esc until the rows stand: ${(performance.now() - stopped).toFixed(0)} ms`);

await program.press('r');
await program.shows('aligning');
const again = performance.now();
await program.shows(/Aligned again/, 570_000);
console.log(`aligned again, all of it: ${(performance.now() - again).toFixed(0)} ms`);
const moves: number[] = [];
for (let row = 0; row < 20; row += 1) {
  const before = program.written().length;
  const from = performance.now();
  await program.press(KEYS.down);
  while (program.written().length === before) await new Promise((done) => setTimeout(done, 2));
  moves.push(performance.now() - from - 25);
}
moves.sort((a, b) => a - b);
console.log(`a step down among all rows: p95 ${moves[18]?.toFixed(0)} ms (floor 50)`);
program.kill('SIGKILL');
await program.exit;
folder.remove();
process.exit(0);
