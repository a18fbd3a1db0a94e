/**
 * Merging of a record's plain fields. Each field is a register of its own: the value written in the higher version
 * wins; at the same version lists are united and other values decided by their canonical JSON. A value that survives
 * from a lower version than the record's is noted in `carried`, so that the order of merging never matters.
 */
import { canonicalJson, compareText } from './canonical.ts';
import type { CarriedField } from './types.ts';

/** What every record of a memory has. */
export interface VersionedRecord {
  readonly id: string;
  readonly version: number;
  readonly deleted?: boolean;
  readonly carried?: readonly CarriedField[];
}

/** A field's value and the version of the record it was written in. */
interface Register {
  readonly version: number;
  readonly value: unknown;
}

/** Fields whose members are registers of their own, named `field/member`. */
const SPLIT_FIELDS = new Set(['properties', 'names']);

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function registersOf(record: VersionedRecord, without: ReadonlySet<string>): Map<string, Register> {
  const carried = new Map(record.carried ?? []);
  const registers = new Map<string, Register>();
  const put = (name: string, value: unknown) => {
    if (value !== undefined)
      registers.set(name, { version: carried.get(name) ?? record.version, value });
  };
  for (const [name, value] of Object.entries(record)) {
    if (without.has(name)) continue;
    if (SPLIT_FIELDS.has(name) && isPlainObject(value)) {
      for (const [member, memberValue] of Object.entries(value))
        put(`${name}/${member}`, memberValue);
    } else put(name, value);
  }
  return registers;
}

function joinValues(a: unknown, b: unknown): unknown {
  const spelledA = canonicalJson(a);
  const spelledB = canonicalJson(b);
  if (spelledA === spelledB) return a;
  if (Array.isArray(a) && Array.isArray(b)) {
    const members = new Map([...a, ...b].map((member) => [canonicalJson(member), member]));
    return [...members].sort(([x], [y]) => compareText(x, y)).map(([, member]) => member);
  }
  return spelledA > spelledB ? a : b;
}

function joinRegisters(a: Register | undefined, b: Register | undefined): Register | undefined {
  if (!a || !b) return a ?? b;
  if (a.version !== b.version) return a.version > b.version ? a : b;
  return { version: a.version, value: joinValues(a.value, b.value) };
}

/** Whether the merge of two records is a tombstone: the higher version decides, and at the same version life wins. */
function mergedIsDeleted(a: VersionedRecord, b: VersionedRecord): boolean {
  if (a.version !== b.version) return (a.version > b.version ? a : b).deleted === true;
  return a.deleted === true && b.deleted === true;
}

/**
 * A next state of a record, with `carried` saying which fields were left as they were: only then does a change that
 * somebody else makes to one of those fields at the same time win over it. Whoever makes a next state copies `carried`
 * along with the rest, so it is told anew here.
 *
 * @param known the state that the next one was made of; its version is lower
 * @param special names of fields that the caller merges by a rule of its own
 */
export function withCarried<R extends VersionedRecord>(
  known: R,
  next: R,
  special: readonly string[],
): R {
  const without = new Set([...special, 'id', 'version', 'deleted', 'carried']);
  const before = registersOf(known, without);
  const carried: CarriedField[] = [];
  for (const [name, register] of registersOf(next, without)) {
    const was = before.get(name);
    const isAsItWas = was && canonicalJson(was.value) === canonicalJson(register.value);
    // A changed field that claims the version of what it was before has it from a copy.
    const isCopied = was?.version === register.version;
    const version = isAsItWas ? was.version : isCopied ? next.version : register.version;
    if (version < next.version) carried.push([name, version]);
  }
  carried.sort(([a], [b]) => compareText(a, b));
  const { carried: _, ...rest } = next;
  return (carried.length > 0 ? { ...rest, carried } : rest) as R;
}

/**
 * Plain fields of the merge of two records with the same id, `carried` and `deleted` included.
 *
 * @param special names of fields that the caller merges by a rule of its own
 */
export function mergeFields(
  a: VersionedRecord,
  b: VersionedRecord,
  special: readonly string[],
): Record<string, unknown> {
  const without = new Set([...special, 'id', 'version', 'deleted', 'carried']);
  const version = Math.max(a.version, b.version);
  const ofA = registersOf(a, without);
  const ofB = registersOf(b, without);
  const names = [...new Set([...ofA.keys(), ...ofB.keys()])].sort(compareText);
  const fields = new Map<string, unknown>([
    ['id', a.id],
    ['version', version],
  ]);
  const split = new Map<string, [string, unknown][]>();
  const carried: CarriedField[] = [];
  for (const name of names) {
    const register = joinRegisters(ofA.get(name), ofB.get(name));
    if (!register) continue;
    if (register.version < version) carried.push([name, register.version]);
    const field = name.slice(0, name.indexOf('/'));
    if (!SPLIT_FIELDS.has(field)) fields.set(name, register.value);
    else {
      const members = split.get(field) ?? [];
      members.push([name.slice(field.length + 1), register.value]);
      split.set(field, members);
    }
  }
  for (const [field, members] of split) fields.set(field, Object.fromEntries(members));
  if (mergedIsDeleted(a, b)) fields.set('deleted', true);
  if (carried.length > 0) fields.set('carried', carried);
  return Object.fromEntries(fields);
}
