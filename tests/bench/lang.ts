/**
 * The language layer against its floors: `node tests/bench/run.mjs lang [DIR]` with the data folder as DIR or in
 * TARJUMAN_DATA; `--misses` lists what went wrong. Exits 1 when a floor is missed. Segmentation has its own bench.
 */
import { PAIR_FILES } from './align/gold.ts';
import { dataFolder } from './data-folder.ts';
import { Gauge } from './lang/gauge.ts';
import { gaugeIdentification } from './lang/identification.ts';
import { gaugeNames } from './lang/names.ts';
import { gaugeNumbers } from './lang/numbers.ts';
import { gaugeSpeed } from './lang/speed.ts';
import { gaugeSpelling } from './lang/spelling.ts';
import { gaugeTyping } from './lang/typing.ts';

const options = process.argv.slice(2);
const folder = dataFolder([
  'lang/name-quadruples-dev.json',
  'lang/normalisation-pairs.json',
  'lang/number-date-equivalences.json',
  ...PAIR_FILES,
]);
const misses = options.includes('--misses');
const gauge = new Gauge();
gaugeSpelling(gauge, folder);
gaugeNames(gauge, folder, misses);
gaugeNumbers(gauge, folder, misses);
gaugeIdentification(gauge, folder, misses);
gaugeTyping(gauge, folder);
gaugeSpeed(gauge, folder);
process.exitCode = gauge.missed ? 1 : 0;
