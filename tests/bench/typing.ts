/**
 * Typing help against its floor: `node tests/bench/run.mjs typing [DIR]` with the data folder as DIR or in
 * TARJUMAN_DATA. Half of the lines are the memory, the other half is typed. Exits 1 when the floor is missed.
 */
import { Gauge } from './lang/gauge.ts';
import { gaugeTyping } from './lang/typing.ts';

const folder = process.argv[2] ?? process.env.TARJUMAN_DATA;
if (folder === undefined) {
  console.error('usage: node tests/bench/run.mjs typing DATA_FOLDER');
  process.exit(2);
}
const gauge = new Gauge();
gaugeTyping(gauge, folder, { typedEvery: 2, certainOnly: true });
process.exitCode = gauge.missed ? 1 : 0;
