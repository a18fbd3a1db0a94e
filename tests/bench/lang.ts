/**
 * The language layer against its floors: `node tests/bench/run.mjs lang [DIR]` with the data folder as DIR or in
 * TARJUMAN_DATA; `--misses` lists what went wrong. Exits 1 when a floor is missed. Segmentation has its own bench.
 */
import { Gauge } from './lang/gauge.ts';
import { gaugeIdentification } from './lang/identification.ts';
import { gaugeNames } from './lang/names.ts';
import { gaugeNumbers } from './lang/numbers.ts';
import { gaugeSpeed } from './lang/speed.ts';
import { gaugeSpelling } from './lang/spelling.ts';
import { gaugeTyping } from './lang/typing.ts';

const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith('-')) ?? process.env.TARJUMAN_DATA;
if (folder === undefined) {
  console.error('usage: node tests/bench/run.mjs lang DATA_FOLDER [--misses]');
  process.exit(2);
}
const misses = options.includes('--misses');
const gauge = new Gauge();
gaugeSpelling(gauge, folder);
gaugeNames(gauge, folder, misses);
gaugeNumbers(gauge, folder, misses);
gaugeIdentification(gauge, folder, misses);
gaugeTyping(gauge, folder);
gaugeSpeed(gauge, folder);
process.exitCode = gauge.missed ? 1 : 0;
