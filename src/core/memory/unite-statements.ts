/**
 * Two records that turn out to be one statement, one record that turns out to hold two, and the way back. Each answer
 * is a list of changes, newer than what they change, so that every writer of the memory ends with the same records:
 * what is taken out of a record stays in it marked `removed`, since merging would bring back what is merely missing.
 */
import { invariant } from '../result.ts';
import { canonicalJson } from './canonical.ts';
import type { Mention, Statement, StatementVariant } from './types.ts';

/** One record before and after; `before` is null for a new one. */
export interface StatementChange {
  readonly id: string;
  readonly before: Statement | null;
  readonly after: Statement;
}

function variantKey(variant: StatementVariant): string {
  return canonicalJson([variant.language, variant.provenance, variant.text]);
}

function mentionKey({ documentId, segmentId, language, span }: Mention): string {
  return canonicalJson([documentId, segmentId, language, span.start, span.end]);
}

interface Part {
  readonly version?: number;
  readonly removed?: boolean;
}

/** A part as said now: without the version it was said at before. */
function fresh<P extends Part>(part: P): P {
  if (part.version === undefined) return part;
  const { version: _, ...rest } = part;
  return rest as P;
}

/** The wanted parts, and those held beside them marked as taken back. */
function partsInstead<P extends Part>(
  wanted: readonly P[],
  held: readonly P[],
  keyOf: (part: P) => string,
): readonly P[] {
  const kept = new Set(wanted.map(keyOf));
  const gone = held.filter((part) => !kept.has(keyOf(part)));
  return [...wanted.map(fresh), ...gone.map((part) => ({ ...fresh(part), removed: true }))];
}

/** Fields that every record has, or that say how it came about. */
const KEPT = new Set(['id', 'version', 'variants', 'mentions', 'deleted', 'carried', 'taken']);

/**
 * A statement said anew over the one held: the version after it, and what is held beside it taken back, so that merging
 * the two gives what is said now.
 */
export function saidAgain(wanted: Statement, held: Statement | null): Statement {
  const { carried: _, taken: __, ...said } = wanted;
  const taken = Object.keys(held ?? {}).filter((name) => !KEPT.has(name) && !(name in said));
  return {
    ...said,
    version: Math.max(wanted.version, held?.version ?? 0) + 1,
    variants: partsInstead(wanted.variants, held?.variants ?? [], variantKey),
    mentions: partsInstead(wanted.mentions, held?.mentions ?? [], mentionKey),
    ...(taken.length > 0 ? { taken: taken.sort() } : {}),
  };
}

/** The fields taken back in a version after the one they were written in. */
function takenFields({ taken = [], carried = [], version }: Statement): Set<string> {
  const written = new Map(carried);
  const at = (name: string) => written.get(name) ?? version;
  return new Set(taken.filter((name) => at(name) < at('taken')));
}

/** A statement without what was taken back in it: what is shown, searched, suggested and changed. */
export function livingStatement(statement: Statement): Statement {
  const { variants, mentions, taken } = statement;
  if (taken === undefined && ![...variants, ...mentions].some((part) => part.removed)) {
    return statement;
  }
  const gone = takenFields(statement).add('taken');
  const carried = statement.carried?.filter(([name]) => !gone.has(name)) ?? [];
  const fields = Object.entries(statement).filter(
    ([name]) => !gone.has(name) && name !== 'carried',
  );
  // The required fields are never taken back, so they are among those left.
  const living = Object.fromEntries(fields) as unknown as Statement;
  return {
    ...living,
    variants: variants.filter((variant) => !variant.removed),
    mentions: mentions.filter((mention) => !mention.removed),
    ...(carried.length > 0 ? { carried } : {}),
  };
}

function united<P extends Part>(
  into: readonly P[],
  from: readonly P[],
  keyOf: (part: P) => string,
): readonly P[] {
  const known = new Set(into.map(keyOf));
  return [...into, ...from.filter((part) => !known.has(keyOf(part)))];
}

/** A field as a record to spread, empty where it is not stated. */
function pick<K extends 'speakerAsWritten' | 'originalLanguageSource'>(from: Statement, field: K) {
  return from[field] === undefined ? {} : { [field]: from[field] };
}

/**
 * Makes one statement of two. What `into` says of speaker, date and medium holds and what it leaves open is taken from
 * `from`; renderings and mentions of both are kept; `from` becomes a tombstone that names its successor.
 */
export function uniteStatements(into: Statement, from: Statement): readonly StatementChange[] {
  invariant(into.id !== from.id, 'a statement is united with another one');
  const [own, other] = [livingStatement(into), livingStatement(from)];
  const open = (value: string) => value === 'unknown';
  // Taken together, since one without the other would say something that nobody said.
  const { speakerAsWritten: _, originalLanguageSource: __, ...theirs } = other;
  const speaker = (own.speaker ?? own.speakerAsWritten) ? {} : pick(other, 'speakerAsWritten');
  const language = open(own.originalLanguage)
    ? { originalLanguage: other.originalLanguage, ...pick(other, 'originalLanguageSource') }
    : {};
  const wanted: Statement = {
    ...theirs,
    ...own,
    ...speaker,
    ...language,
    medium: open(own.medium) ? other.medium : own.medium,
    variants: united(own.variants, other.variants, variantKey),
    mentions: united(own.mentions, other.mentions, mentionKey),
  };
  const gone = { ...from, version: from.version + 1, deleted: true, mergedInto: into.id };
  return [
    { id: into.id, before: into, after: saidAgain(wanted, into) },
    { id: from.id, before: from, after: gone },
  ];
}

/** Which renderings and mentions leave a statement, by their places in its lists. */
export interface Leaving {
  readonly variants: ReadonlySet<number>;
  readonly mentions: ReadonlySet<number>;
}

/**
 * Makes two statements of one: the chosen parts become a statement of their own under a new id, with the speaker,
 * medium and original language of the first. Empty when nothing leaves or no rendering would stay.
 *
 * @param leaving places in the lists of `livingStatement(statement)`
 */
export function splitStatement(
  statement: Statement,
  leaving: Leaving,
  newId: string,
): readonly StatementChange[] {
  invariant(newId !== statement.id, 'the part that leaves has an id of its own');
  const living = livingStatement(statement);
  const part = <P>(list: readonly P[], places: ReadonlySet<number>, leaves: boolean) =>
    list.filter((_, i) => places.has(i) === leaves);
  const leavingVariants = part(living.variants, leaving.variants, true);
  const stayingVariants = part(living.variants, leaving.variants, false);
  if (leavingVariants.length === 0 || stayingVariants.length === 0) return [];
  const { carried: _, ...plain } = living;
  const other: Statement = {
    ...plain,
    id: newId,
    version: 1,
    variants: leavingVariants.map(fresh),
    mentions: part(living.mentions, leaving.mentions, true).map(fresh),
  };
  const rest: Statement = {
    ...living,
    variants: stayingVariants,
    mentions: part(living.mentions, leaving.mentions, false),
  };
  return [
    { id: statement.id, before: statement, after: saidAgain(rest, statement) },
    { id: newId, before: null, after: other },
  ];
}
