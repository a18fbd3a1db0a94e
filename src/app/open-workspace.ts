/** From the options of a command to open memories: which one is written, which ones are read beside it. */
import { basename, resolve } from 'node:path';
import { ok, type Problem, type Result } from '../core/result.ts';
import {
  type Location,
  locateMemory,
  type Memory,
  openMemory,
  userFolders,
} from '../store/index.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** Where to look for memories. */
export interface MemoryRequest {
  /** Folder named with --memory: only it is used, plus the references named. */
  readonly memory?: string;
  readonly references?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Folder of the starter memory that ships with the program, or null. */
  readonly starter: string | null;
}

/** An open workspace, and what was wrong with memories that could not be opened beside it. */
export interface OpenedWorkspace {
  readonly workspace: Workspace;
  readonly problems: readonly Problem[];
}

/**
 * The memories to read beside the written one. A memory named by hand stands alone but for the references named; else
 * its siblings are references, and the starter memory with them when it is not one of them already.
 */
function referencesOf(request: MemoryRequest, place: Location): readonly string[] {
  const named = (request.references ?? []).map((folder) => resolve(request.cwd, folder));
  if (place.how === 'flag' || place.how === 'environment') return named;
  const found = [...new Set([...place.references, ...named])];
  const { starter } = request;
  const isThere =
    starter === null || found.some((folder) => basename(folder) === basename(starter));
  return isThere ? found : [...found, starter];
}

/** Opens the memory that is written and its references. A reference that cannot be read is reported and left out. */
export async function openWorkspace(request: MemoryRequest): Promise<Result<OpenedWorkspace>> {
  const place = locateMemory({
    flag: request.memory,
    env: request.env,
    cwd: request.cwd,
    dataHome: userFolders().dataHome,
  });
  const memory = await openMemory(place.dir);
  if (!memory.ok) return memory;
  const problems: Problem[] = [...memory.value.problems];
  const references: Memory[] = [];
  for (const folder of referencesOf(request, place)) {
    if (folder === place.dir) continue;
    const reference = await openMemory(folder, { readOnly: true });
    if (reference.ok) references.push(reference.value);
    else problems.push(reference.problem);
  }
  return ok({ workspace: createWorkspace(memory.value, references), problems });
}
