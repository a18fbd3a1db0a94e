/**
 * The merge of two states of one statement or one person. Renderings and mentions are sets whose elements are decided
 * one by one (higher version, later time, larger author name), so that two desks that quote the same tweet lose nothing.
 */
import { invariant } from '../result.ts';
import { canonicalJson, compareText } from './canonical.ts';
import { mergeFields, withCarried } from './merge-fields.ts';
import type { Mention, Person, Statement, StatementVariant } from './types.ts';

interface Element {
  readonly version?: number;
  readonly at?: string;
  readonly by?: string;
}

function renderingKey(variant: StatementVariant): string {
  return canonicalJson([variant.language, variant.provenance, variant.text]);
}

function mentionKey({ documentId, segmentId, language, span }: Mention): string {
  return canonicalJson([documentId, segmentId, language, span.start, span.end]);
}

/** An element with its version stated, so that it can be compared with one from another state. */
function stated<E extends Element>(element: E, recordVersion: number): E {
  return { ...element, version: element.version ?? recordVersion };
}

function compareElements(a: Element, b: Element): number {
  return (
    (a.version ?? 0) - (b.version ?? 0) ||
    compareText(a.at ?? '', b.at ?? '') ||
    compareText(a.by ?? '', b.by ?? '') ||
    compareText(canonicalJson(a), canonicalJson(b))
  );
}

function unitedElements<E extends Element>(
  a: { readonly version: number; readonly elements: readonly E[] },
  b: { readonly version: number; readonly elements: readonly E[] },
  keyOf: (element: E) => string,
): E[] {
  const version = Math.max(a.version, b.version);
  const best = new Map<string, E>();
  for (const side of [a, b]) {
    for (const element of side.elements) {
      const candidate = stated(element, side.version);
      const known = best.get(keyOf(element));
      if (!known || compareElements(known, candidate) < 0) best.set(keyOf(element), candidate);
    }
  }
  return [...best]
    .sort(([x], [y]) => compareText(x, y))
    .map(([, element]) => {
      if (element.version !== version) return element;
      const { version: _, ...rest } = element;
      return rest as E;
    });
}

/** Fields that are sets. */
const SETS = ['variants', 'mentions'];

/** A next state of a statement that says which fields were left alone; `known` is what it was made of. */
export function changedStatement(known: Statement, next: Statement): Statement {
  // What is taken back is taken back anew by each state that says so.
  return withCarried(known, next, [...SETS, 'taken']);
}

/** The same for a person. */
export function changedPerson(known: Person, next: Person): Person {
  return withCarried(known, next, []);
}

/** Merges two states of one statement. Commutative, associative, idempotent. Throws when the ids differ. */
export function mergeStatements(a: Statement, b: Statement): Statement {
  invariant(a.id === b.id, 'only states of one statement are merged');
  const fields = mergeFields(a, b, SETS);
  const variants = unitedElements(
    { version: a.version, elements: a.variants },
    { version: b.version, elements: b.variants },
    renderingKey,
  );
  const mentions = unitedElements(
    { version: a.version, elements: a.mentions },
    { version: b.version, elements: b.mentions },
    mentionKey,
  );
  // The required fields are on both sides, so they are among the merged ones.
  return { ...fields, variants, mentions } as unknown as Statement;
}

/**
 * Merges two states of one person: a list (names in one language, handles, roles) is taken from the higher version and
 * united at the same one. Commutative, associative, idempotent. Throws when the ids differ.
 */
export function mergePeople(a: Person, b: Person): Person {
  invariant(a.id === b.id, 'only states of one person are merged');
  return { names: {}, ...mergeFields(a, b, []) } as unknown as Person;
}
