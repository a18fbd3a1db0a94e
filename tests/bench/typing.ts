/**
 * Typing help against its floor: `node tests/bench/run.mjs typing [DIR]` with the data folder as DIR or in
 * TARJUMAN_DATA. Half of the lines are the memory, the other half is typed. Exits 1 when the floor is missed.
 */
import { PAIR_FILES } from './align/gold.ts';
import { dataFolder } from './data-folder.ts';
import { Gauge } from './lang/gauge.ts';
import { gaugeTyping } from './lang/typing.ts';

const folder = dataFolder(PAIR_FILES);
const gauge = new Gauge();
gaugeTyping(gauge, folder, { typedEvery: 2, certainOnly: true });
process.exitCode = gauge.missed ? 1 : 0;
