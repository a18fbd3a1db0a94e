/** Uniting and splitting statements: nothing is lost, and taking it back gives the same memory, merged in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalJson,
  livingStatement,
  mergeStatements,
  type Statement,
  type StatementChange,
  splitStatement,
  uniteStatements,
} from '../../../src/core/memory/index.ts';
import { statementState } from './arbitraries.ts';

const alive = statementState.map(({ deleted: _, ...statement }): Statement => statement);
const pair = fc.tuple(alive, alive).map(([a, b]): [Statement, Statement] => [a, { ...b, id: 't' }]);

/** What a statement says, whatever the versions and the order of its parts. */
function content(statement: Statement | undefined): unknown {
  if (!statement || statement.deleted) return null;
  const { version: _, carried: __, variants, mentions, ...rest } = livingStatement(statement);
  const bare = (part: { readonly version?: number }) => canonicalJson({ ...part, version: 0 });
  return { ...rest, variants: variants.map(bare).sort(), mentions: mentions.map(bare).sort() };
}

/** A memory as its writers keep it: each state is merged into what is held. */
function applied(memory: ReadonlyMap<string, Statement>, changes: readonly StatementChange[]) {
  const next = new Map(memory);
  for (const { id, after } of changes) {
    const held = next.get(id);
    next.set(id, held ? mergeStatements(held, after) : after);
  }
  return next;
}

const memoryOf = (...statements: readonly Statement[]) =>
  new Map(statements.map((statement) => [statement.id, statement]));
const contents = (memory: ReadonlyMap<string, Statement>) =>
  [...memory].map(([, statement]) => content(statement)).filter((one) => one !== null);

describe('two statements that are one', () => {
  test('are one when united', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const before = memoryOf(a, b);
        const changes = uniteStatements(a, b);
        const after = applied(before, changes);
        expect(contents(after)).toHaveLength(1);
      }),
    );
  });

  test('three become the same one, whichever two are united first', () => {
    fc.assert(
      fc.property(pair, alive, ([a, b], third) => {
        const c = { ...third, id: 'u' };
        const joined = (into: Statement, from: Statement) =>
          uniteStatements(into, from)[0]?.after ?? into;
        expect(content(joined(joined(a, b), c))).toEqual(content(joined(a, joined(b, c))));
      }),
    );
  });

  test('every rendering and mention of both is kept', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const one = uniteStatements(a, b)[0]?.after;
        const texts = new Set(one?.variants.map((variant) => variant.text));
        for (const variant of [...a.variants, ...b.variants].filter((v) => !v.removed))
          expect(texts).toContain(variant.text);
      }),
    );
  });

  test('the one that is given up names its successor', () => {
    const blank: Statement = {
      id: 's',
      version: 1,
      medium: 'unknown',
      originalLanguage: 'unknown',
      variants: [],
      mentions: [],
    };
    const told: Statement = { ...blank, id: 't', medium: 'tweet', originalLanguage: 'ku' };
    const [kept, gone] = uniteStatements(blank, told);
    expect(gone?.after).toMatchObject({ id: 't', deleted: true, mergedInto: 's' });
    expect(kept?.after).toMatchObject({ id: 's', medium: 'tweet', originalLanguage: 'ku' });
  });
});

describe('one statement that is two', () => {
  test('are two when split, with every rendering of the one', () => {
    fc.assert(
      fc.property(alive, fc.nat(2), (statement, place) => {
        const leaving = { variants: new Set([place]), mentions: new Set<number>([0]) };
        const changes = splitStatement(statement, leaving, 'new');
        const before = memoryOf(statement);
        const after = applied(before, changes);
        if (changes.length > 0) expect(contents(after)).toHaveLength(2);
        const parts = [...after.values()].flatMap((one) => livingStatement(one).variants);
        expect(parts).toHaveLength(livingStatement(statement).variants.length);
      }),
    );
  });
});
