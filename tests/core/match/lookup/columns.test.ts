/** What an index keeps of units, packed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Columns, type Kept } from '../../../../src/core/match/lookup/columns.ts';
import { ImageBuilder, openImage } from '../../../../src/core/match/lookup/image.ts';

const kept = fc.option(
  fc.record({
    seconds: fc.oneof(fc.constant(0), fc.nat(0xffffffff)),
    flags: fc.oneof(fc.constant(0), fc.nat(255)),
    hint: fc.oneof(fc.constant(0), fc.nat(255)),
  }),
  { nil: undefined },
);
const someUnits = fc.array(fc.tuple(kept, kept, kept, kept), { maxLength: 100 });

type Unit = readonly (Kept | undefined)[];

function columnsOf(units: readonly Unit[]): Columns {
  const columns = new Columns();
  for (const unit of units) columns.push(unit);
  return columns;
}

function saved(columns: Columns): Columns {
  const image = new ImageBuilder();
  columns.write(image);
  const reader = openImage(image.finish('units'), 'units');
  if (!reader) throw new Error('refused');
  return Columns.read(reader);
}

const languagesOf = (unit: Unit) =>
  unit.reduce((bits, text, i) => (text ? bits | (1 << i) : bits), 0);

describe('columns of units', () => {
  test('give back every time and flag, also appended, saved, and with some of the units dead', () => {
    fc.assert(
      fc.property(someUnits, someUnits, fc.array(fc.nat(199)), (first, second, dead) => {
        const packed = columnsOf(first);
        packed.append(columnsOf(second));
        const units = [...first, ...second];
        const killed = new Set(dead.filter((unit) => unit < units.length));
        for (const unit of killed) packed.kill(unit);
        const columns = saved(packed);
        expect(columns.count).toBe(units.length);
        for (const [place, unit] of units.entries()) {
          expect(columns.languagesAt(place)).toBe(killed.has(place) ? 0 : languagesOf(unit));
          for (const [language, text] of unit.entries()) {
            expect(columns.secondsAt(place, language)).toBe(text?.seconds ?? 0);
            expect(columns.flagsAt(place, language)).toBe(text?.flags ?? 0);
            expect(columns.hintAt(place, language)).toBe(text?.hint ?? 0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
