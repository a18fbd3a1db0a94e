/** From the options of a command to open memories: which one is written, which ones are read beside it. */
import { ok, type Problem, type Result } from '../core/result.ts';
import { locateMemory, type Memory, openMemory } from '../store/index.ts';
import { type HouseRules, readHouseRules } from './house-rules.ts';
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

/** Where the memory that is written lies; it need not exist yet. */
export function memoryFolder(request: MemoryRequest): string {
  return locateMemory({
    flag: request.memory,
    env: request.env,
    cwd: request.cwd,
    starter: request.starter,
  }).memory;
}

/** Open memories, and what was wrong with them or with references that could not be opened. */
export interface OpenedMemories {
  readonly memory: Memory;
  readonly references: readonly Memory[];
  readonly problems: readonly Problem[];
}

/** Opens the memory that is written and its references. A reference that cannot be read is reported and left out. */
export async function openMemories(request: MemoryRequest): Promise<Result<OpenedMemories>> {
  const place = locateMemory({
    flag: request.memory,
    references: request.references ?? [],
    env: request.env,
    cwd: request.cwd,
    starter: request.starter,
  });
  const memory = await openMemory(place.memory);
  if (!memory.ok) return memory;
  const problems: Problem[] = [...memory.value.problems];
  const references: Memory[] = [];
  for (const folder of place.references) {
    if (folder === place.memory) continue;
    const reference = await openMemory(folder, { readOnly: true });
    if (reference.ok) references.push(reference.value);
    else problems.push(reference.problem);
  }
  return ok({ memory: memory.value, references, problems });
}

/** Opens memories as {@link openMemories} does, and the indexes over them, to work by the given house rules. */
export async function openWorkspace(
  request: MemoryRequest,
  rules: HouseRules = readHouseRules(memoryFolder(request)),
): Promise<Result<OpenedWorkspace>> {
  const opened = await openMemories(request);
  if (!opened.ok) return opened;
  const { memory, references, problems } = opened.value;
  return ok({ workspace: createWorkspace(memory, references, rules), problems });
}
