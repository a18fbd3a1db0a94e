/**
 * Where the work on a document is kept: `documents/PATH.CONTENT/`, both parts short hashes, so that a document is found
 * again by its path when it was edited and by its content when it was moved, without opening anything.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileLayer } from '../disk/file-layer.ts';

/** Name of the folder of all work in a memory. */
const WORK_FOLDER = 'documents';

/** A document and what is done with it. */
export interface WorkIdentity {
  /** Absolute path of the document. */
  readonly path: string;
  /** Any hash of its bytes. */
  readonly contentHash: string;
  /** Keeps apart different work on one document, for example `ckb` and `kmr`. @default '' */
  readonly purpose?: string;
}

/** 12 characters, 72 bits: enough to tell the documents of a newsroom apart for good. */
const KEY_BYTES = 9;

function key(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\0')).digest();
  return digest.subarray(0, KEY_BYTES).toString('base64url');
}

/** How earlier work was found. */
export type WorkOrigin =
  /** There is none. */
  | 'new'
  /** The document is where it was and as it was. */
  | 'same'
  /** The same content under another path. */
  | 'moved'
  /** The same path with another content. */
  | 'changed';

/** The folder for a document's work and the folder in which its earlier work lies, both from the memory's folder. */
export interface WorkFolders {
  readonly own: string;
  readonly earlier: string | undefined;
  readonly origin: WorkOrigin;
}

function newest(files: FileLayer, base: string, names: readonly string[]): string | undefined {
  const modified = (name: string) => files.status(join(base, name))?.modifiedMs ?? 0;
  return [...names].sort((a, b) => modified(b) - modified(a))[0];
}

/** Finds the work on a document. Of several candidates the one worked on last is taken; path goes before content. */
export function findWork(files: FileLayer, memory: string, identity: WorkIdentity): WorkFolders {
  const purpose = identity.purpose ?? '';
  const byPath = key('path', purpose, identity.path);
  const byContent = key('content', purpose, identity.contentHash);
  const own = join(WORK_FOLDER, `${byPath}.${byContent}`);
  const base = join(memory, WORK_FOLDER);
  const names = files.list(base);
  if (names.includes(`${byPath}.${byContent}`)) return { own, earlier: own, origin: 'same' };
  const samePath = newest(
    files,
    base,
    names.filter((name) => name.startsWith(`${byPath}.`)),
  );
  if (samePath) return { own, earlier: join(WORK_FOLDER, samePath), origin: 'changed' };
  const sameContent = newest(
    files,
    base,
    names.filter((name) => name.endsWith(`.${byContent}`)),
  );
  if (sameContent) return { own, earlier: join(WORK_FOLDER, sameContent), origin: 'moved' };
  return { own, earlier: undefined, origin: 'new' };
}
