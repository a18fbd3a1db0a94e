/** Random records whose states could have come from different writers of one memory. */
import fc from 'fast-check';
import {
  mergeUnits,
  type Person,
  type Statement,
  type TranslationUnit,
  textKey,
  type Variant,
} from '../../../src/core/memory/index.ts';

const version = fc.integer({ min: 1, max: 4 });
const at = fc.constantFrom('2026-02-18T09:00:00Z', '2026-02-18T09:00:01Z', '2026-03-01T00:00:00Z');
const by = fc.constantFrom('hêvîn', 'نازدار', 'sam');
const someText = fc.constantFrom('دەقی یەکەم', 'دەقی دووەم', 'metn', 'text one', 'text two');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Leaves out members that are undefined, as records read from disk have none. */
function bare<T extends object>(record: T): T {
  return JSON.parse(JSON.stringify(record)) as T;
}

const variant: fc.Arbitrary<Variant> = fc
  .record({
    language: fc.constantFrom('ar', 'ckb', 'ckb', 'kmr', 'fr'),
    text: someText,
    status: maybe(fc.constantFrom('draft', 'confirmed', 'rejected')),
    by: maybe(by),
    at: maybe(at),
    alternative: maybe(fc.constant(true)),
    version: maybe(version),
    note: maybe(fc.constantFrom('x', 'y')),
  })
  .map((fields) => bare(fields) as Variant);

/** One state of the unit `u`, in the shape that merging produces. */
export const unitState: fc.Arbitrary<TranslationUnit> = fc
  .record({
    version,
    variants: fc.array(variant, { maxLength: 5 }),
    deleted: maybe(fc.boolean()),
    since: maybe(version),
    replaced: maybe(
      fc.array(
        fc.tuple(
          fc.constantFrom(textKey('ckb', 'metn'), textKey('kmr', 'text one'), 'other'),
          version,
        ),
        { minLength: 1, maxLength: 2 },
      ),
    ),
    properties: maybe(fc.dictionary(fc.constantFrom('desk', 'client'), fc.constantFrom('a', 'b'))),
    colour: maybe(fc.constantFrom('red', 'green', 7)),
    tags: maybe(fc.uniqueArray(fc.constantFrom('p', 'q', 'r'))),
  })
  .map((fields) => {
    const unit = bare({ id: 'u', sourceLanguage: 'ar', ...fields });
    const variants = unit.variants
      .map((v) => (v.version !== undefined && v.version > unit.version ? { ...v, version: 1 } : v))
      .map((v) => bare({ ...v, version: v.version === unit.version ? undefined : v.version }));
    // A deletion is known to a unit only up to the unit's own version.
    const since = unit.since === undefined ? undefined : Math.min(unit.since, unit.version);
    return bare({ ...unit, since, variants: variants as Variant[] });
  })
  .map((unit) => mergeUnits(unit as TranslationUnit, unit as TranslationUnit));

/** One state of the statement `s`. */
export const statementState: fc.Arbitrary<Statement> = fc
  .record({
    version,
    speaker: maybe(fc.constantFrom('p1', 'p2')),
    medium: fc.constantFrom('tweet', 'reply', 'unknown'),
    originalLanguage: fc.constantFrom('ku', 'ar', 'unknown'),
    deleted: maybe(fc.boolean()),
    variants: fc.uniqueArray(
      fc.record({
        language: fc.constantFrom('ar', 'kmr'),
        text: someText,
        provenance: fc.constantFrom('original', 'house'),
        status: maybe(fc.constantFrom('draft', 'approved', 'retired')),
        at: maybe(at),
        by: maybe(by),
      }),
      { maxLength: 3, selector: (v) => `${v.language}${v.text}${v.provenance}` },
    ),
    mentions: fc.uniqueArray(
      fc.record({
        documentId: fc.constantFrom('d1', 'd2'),
        segmentId: fc.constant('s1'),
        language: fc.constantFrom('ar', 'ckb'),
        span: fc.constantFrom({ start: 0, end: 4 }, { start: 2, end: 9 }),
        relation: fc.constantFrom('full', 'part'),
        removed: maybe(fc.constant(true)),
      }),
      { maxLength: 3, selector: (m) => `${m.documentId}${m.language}${m.span.start}` },
    ),
    extra: maybe(fc.constantFrom('one', 'two')),
  })
  .map((fields) => bare({ id: 's', ...fields }) as Statement);

/** One state of the person `p`. */
export const personState: fc.Arbitrary<Person> = fc
  .record({
    version,
    names: fc.dictionary(fc.constantFrom('ar', 'ckb', 'kmr', 'en'), fc.uniqueArray(someText)),
    handles: maybe(fc.uniqueArray(fc.constantFrom('@a', '@b', '@c'))),
    deleted: maybe(fc.boolean()),
    extra: maybe(fc.constantFrom('one', 'two')),
  })
  .map((fields) => bare({ id: 'p', ...fields }) as Person);
