/**
 * The memory on disk. A memory is a folder of JSON lines: snapshots sorted by id, one journal for each running program,
 * and nothing is acknowledged before it is flushed. Start with `openMemory`; `openWorkLog` keeps the work on a document.
 */

export type { Bulk } from './bulk.ts';
export type { Backup } from './care/backups.ts';
export { type PastState, recordHistory } from './care/history.ts';
export { backupsOf, type Restored, type RestoreMode, restoreBackup } from './care/restore.ts';
export { type Verification, verifyMemory } from './care/verify.ts';
export type { Compaction } from './compact/compact-memory.ts';
export type { Retention } from './compact/removable.ts';
export type { FileLayer, FileStatus, OpenMode } from './disk/file-layer.ts';
export { nodeFiles } from './disk/file-layer.ts';
export { readDisposable, writeDisposable } from './disposable.ts';
export type { ProcessIdentity, StoreEnvironment } from './environment.ts';
export { systemEnvironment } from './environment.ts';
export type { LocateOptions, Location, UserFolders } from './locate.ts';
export { locateMemory, userFolders } from './locate.ts';
export type { IndexBuild, OpenedIndex } from './match-index/keep-index.ts';
export type { HeldRecord, Memory, MemoryChange, OpenMemoryOptions } from './memory.ts';
export { openMemory } from './open-memory.ts';
export { fitsRecord } from './records/fits-record.ts';
export type { RecordBatch } from './records/memory-state.ts';
export type { Settings } from './settings.ts';
export { readSettings, settingsPath, writeSettings } from './settings.ts';
export type { WorkIdentity, WorkOrigin } from './work/work-folders.ts';
export type { OpenWorkLogOptions, WorkLog } from './work/work-log.ts';
export { openWorkLog } from './work/work-log.ts';
