/**
 * Undo and redo in the memory. Both write newer versions, so that every reader takes them; what somebody else has done
 * to a record meanwhile stands.
 */
import {
  canonicalJson,
  compareText,
  deleteUnit,
  livingStatement,
  type Mention,
  type Statement,
  saidAgain,
  type TranslationUnit,
  textKey,
  type Variant,
} from '../core/memory/index.ts';
import type { RecordChange } from './translate/state.ts';
import type { Workspace } from './workspace.ts';

/** Where the present state of a record is looked up, tombstones included. */
type Held = Pick<Workspace, 'held'>;

/** Whether two states of a record say the same, whatever their versions and the order that merging gave their parts. */
function saysTheSame(a: RecordChange['after'], b: RecordChange['after']): boolean {
  return canonicalJson(bare(a)) === canonicalJson(bare(b));
}

/** What a record says, without what merging keeps beside it. */
function bare(record: RecordChange['after']): object {
  const own = 'mentions' in record ? livingStatement(record) : record;
  const plain = { ...own, version: 0, carried: undefined, taken: undefined };
  const marked = { ...plain, replaced: undefined, since: undefined };
  if (!('variants' in marked)) return marked;
  const variants = inOrder(marked.variants.map(fresh));
  return 'mentions' in marked
    ? { ...marked, variants, mentions: inOrder(marked.mentions.map(withoutVersion)) }
    : { ...marked, variants };
}

function inOrder<P>(parts: readonly P[]): readonly P[] {
  const keyed = parts.map((part) => [canonicalJson(part), part] as const);
  return keyed.sort(([x], [y]) => compareText(x, y)).map(([, part]) => part);
}

function withoutVersion({ version: _, ...rest }: Mention): Mention {
  return rest;
}

/** A variant as said now: without the version it was said at before. */
function fresh<V extends Variant | Statement['variants'][number]>(variant: V): V {
  if (!('version' in variant)) return variant;
  const { version: _, ...rest } = variant;
  return rest as V;
}

/** A unit said anew, as the version after the one held. The texts of another state of it do not come back by merging. */
function saidAnew(
  unit: TranslationUnit,
  held: TranslationUnit | undefined,
  instead: TranslationUnit | null,
): TranslationUnit {
  const version = (held?.version ?? 0) + 1;
  const kept = new Set(unit.variants.map((one) => textKey(one.language, one.text)));
  const replaced = new Map(unit.replaced?.filter(([key]) => !kept.has(key)) ?? []);
  for (const { language, text } of instead?.variants ?? []) {
    const key = textKey(language, text);
    if (!kept.has(key)) replaced.set(key, version - 1);
  }
  const { replaced: _, ...rest } = unit;
  const gone = [...replaced].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    ...rest,
    version,
    variants: unit.variants.map(fresh),
    ...(gone.length > 0 ? { replaced: gone } : {}),
  };
}

/** A statement as it was before; what was added to it is taken back by name, or merging would keep it. */
function statementBack(
  memory: Held,
  change: Extract<RecordChange, { readonly kind: 'statement' }>,
): readonly RecordChange[] {
  const current = memory.held('statement', change.id);
  if (!current || !saysTheSame(current, change.after)) return [];
  if (current.deleted && !change.after.deleted) return [];
  const after = change.before
    ? saidAgain(change.before, current)
    : { ...current, version: current.version + 1, deleted: true };
  return [{ kind: 'statement', id: change.id, before: current, after }];
}

/** The change that takes a change back; none when the record is no longer what the change made of it. */
export function stepBack(memory: Held, change: RecordChange): readonly RecordChange[] {
  if (change.kind === 'unit') {
    const current = memory.held('unit', change.id);
    if (!current || current.deleted || !saysTheSame(current, change.after)) return [];
    const after = change.before ? saidAnew(change.before, current, current) : deleteUnit(current);
    return [{ kind: 'unit', id: change.id, before: current, after }];
  }
  if (change.kind === 'statement') return statementBack(memory, change);
  const current = memory.held(change.kind, change.id);
  if (!current || current.deleted || !saysTheSame(current, change.after)) return [];
  const version = current.version + 1;
  const after = change.before
    ? { ...change.before, version }
    : { ...current, version, deleted: true };
  return [{ ...change, before: current, after } as RecordChange];
}

/** The change that does a change again after it was taken back. */
export function stepForth(memory: Held, change: RecordChange): RecordChange {
  if (change.kind === 'unit') {
    const held = memory.held('unit', change.id);
    return { ...change, after: saidAnew(change.after, held, null) };
  }
  const version = (memory.held(change.kind, change.id)?.version ?? 0) + 1;
  return { ...change, after: { ...change.after, version } } as RecordChange;
}
