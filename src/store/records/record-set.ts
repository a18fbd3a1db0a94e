/** The records of one kind: the snapshot on disk, and over it the states that journals and this session have added. */
import type { Kind, StoredRecord } from './kinds.ts';
import type { Snapshot } from './snapshot.ts';

/** Records by id. Deleted ones are tombstones inside and absent outside. */
export class RecordSet<R extends StoredRecord> {
  readonly kind: Kind<R>;
  readonly snapshot: Snapshot<R>;
  /** Current state of every record that is not simply what the snapshot says. A Map: ids may be any string. */
  readonly #over = new Map<string, R>();
  /** Records that are not deleted. */
  #liveCount: number;

  constructor(kind: Kind<R>, snapshot: Snapshot<R>) {
    this.kind = kind;
    this.snapshot = snapshot;
    const { count, deleted } = snapshot.scan.index;
    this.#liveCount = count - deleted;
    this.#mergeTwins();
  }

  /** The record, unless it is unknown or deleted. */
  get(id: string): R | undefined {
    const record = this.state(id);
    return record?.deleted ? undefined : record;
  }

  /** The record or its tombstone. */
  state(id: string): R | undefined {
    const over = this.#over.get(id);
    if (over) return over;
    const [first, ...twins] = this.snapshot.get(id);
    return first && twins.reduce(this.kind.merge, first);
  }

  /** Takes in a state of a record and returns what the record is now. The order in which states come does not matter. */
  apply(record: R): R {
    const known = this.state(record.id);
    const now = known ? this.kind.merge(known, record) : record;
    this.#over.set(record.id, now);
    this.#liveCount += Number(!now.deleted) - Number(known !== undefined && !known.deleted);
    return now;
  }

  /** Takes in the next state of a record that somebody has made here of the current one. */
  change(record: R): R {
    const known = this.state(record.id);
    const { changed } = this.kind;
    const isNext = known !== undefined && record.version > known.version;
    return this.apply(changed && isNext ? changed(known, record) : record);
  }

  /** How many records are not deleted; those that cannot be read any more are counted too. */
  get liveCount(): number {
    return this.#liveCount;
  }

  /** All records that are not deleted: those of the snapshot in its order, then the newer ones. */
  *live(): Generator<R, void, undefined> {
    for (const record of this.snapshot.records())
      if (!record.deleted && !this.#over.has(record.id)) yield record;
    for (const record of this.#over.values()) if (!record.deleted) yield record;
  }

  /** Whether the current state of a record is kept over the snapshot. */
  isOver(id: string): boolean {
    return this.#over.has(id);
  }

  /** The states kept over the snapshot, tombstones included, in no particular order. */
  over(): Iterable<R> {
    return this.#over.values();
  }

  /** How many states are kept over the snapshot. */
  get overCount(): number {
    return this.#over.size;
  }

  /** States of one record that stand side by side in the file (merged by git) become one. */
  #mergeTwins(): void {
    const { count, high, low } = this.snapshot.scan.index;
    for (let i = 1; i < count; i += 1) {
      if (high[i] !== high[i - 1] || low[i] !== low[i - 1]) continue;
      const id = this.snapshot.idAt(i);
      if (id === undefined || this.#over.has(id)) continue;
      const [first, ...rest] = this.snapshot.get(id);
      if (!first || rest.length === 0) continue;
      const one = rest.reduce(this.kind.merge, first);
      const living = [first, ...rest].filter(({ deleted }) => !deleted).length;
      this.#over.set(id, one);
      this.#liveCount += Number(!one.deleted) - living;
    }
  }
}
