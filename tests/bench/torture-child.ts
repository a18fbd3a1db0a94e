/** A writer that is killed: saves units one after another, says each id once it is saved, and compacts now and then. */
import { writeSync } from 'node:fs';
import { unitId, upsertUnit } from '../../src/core/memory/index.ts';
import { openMemory, type Retention } from '../../src/store/index.ts';

/** Journals go as soon as they may, so that a mistake in deciding which may shows. */
const RETENTION: Retention = { keepMs: 0, keepCount: 0, foreignIdleMs: 86_400_000 };
/** Units between two compactions. */
const COMPACT_EVERY = 15;

const [folder = '', tag = ''] = process.argv.slice(2);
const opened = await openMemory(folder, { retention: RETENTION, autoCompact: false });
if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
const memory = opened.value;
for (let i = 0; ; i += 1) {
  const unit = upsertUnit(undefined, {
    source: { language: 'ar', text: `جملة ${tag} ${i}` },
    targets: [{ language: 'ckb', text: `ڕستە ${tag} ${i}` }],
    by: tag,
    at: new Date(1_700_000_000_000 + i * 1000).toISOString(),
  });
  // A unit that both writers of the round change: its texts must stay readable, whoever wins.
  const source = { language: 'ar', text: `مشتركة ${tag.split('-')[0]} ${i % 10}` } as const;
  const shared = upsertUnit(memory.unit(unitId('ar', source.text)), {
    source,
    targets: [{ language: 'ckb', text: `هاوبەش ${tag} ${i}` }],
    by: tag,
    at: new Date(1_700_000_000_000 + i * 1000).toISOString(),
  });
  const saved = await memory.save({ units: [unit, shared] });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  writeSync(1, `${unit.id}\n`);
  if (i % COMPACT_EVERY === COMPACT_EVERY - 1) {
    const compacted = await memory.compact();
    if (!compacted.ok && compacted.problem.code !== 'memory.busy')
      throw new Error(JSON.stringify(compacted.problem));
  }
}
