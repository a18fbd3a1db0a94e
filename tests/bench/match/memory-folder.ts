/** A memory on disk, out of generated units, as the program would have written it. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sealLine } from '../../../src/store/disk/line.ts';
import { idOf, type Stock, unitOf } from './generate.ts';

/** Bytes written at once. */
const PIECE_BYTES = 4 << 20;

/** Writes units 0 to `size` as the snapshot of a memory. */
export function writeMemory(folder: string, stock: Stock, size: number): void {
  mkdirSync(folder, { recursive: true });
  const numbers = Array.from({ length: size }, (_, number) => ({ id: idOf(number), number }));
  numbers.sort((a, b) => (a.id < b.id ? -1 : 1));
  const file = openSync(join(folder, 'units.jsonl'), 'w');
  let lines: Buffer[] = [sealLine('{"tarjuman":1}')];
  let bytes = 0;
  const flush = () => {
    writeSync(file, Buffer.concat(lines));
    lines = [];
    bytes = 0;
  };
  for (const { number } of numbers) {
    const line = sealLine(JSON.stringify(unitOf(stock, number)));
    lines.push(line);
    bytes += line.length;
    if (bytes > PIECE_BYTES) flush();
  }
  flush();
  closeSync(file);
}
