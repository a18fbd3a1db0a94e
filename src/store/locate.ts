/** Where the memory is (design: `--memory`, else TARJUMAN_MEMORY, else the nearest `memory/` folder, else the user's). */
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type FileLayer, nodeFiles } from './disk/file-layer.ts';
import { MEMORY_SIGNS } from './prepare-folder.ts';

/** What decides where the memory is. */
export interface LocateOptions {
  /** Value of `--memory`. */
  readonly flag?: string | undefined;
  /** Values of `--reference`, in order. */
  readonly references?: readonly string[];
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the folder the program was started in. */
  readonly cwd: string;
  /** Folder for the user's data. @default that of the platform, see `userFolders` */
  readonly dataHome?: string;
  /** Folder of the memory that ships with the program: read beside the user's own memory. */
  readonly starter?: string | null;
  readonly files?: FileLayer;
}

/** The memory to write to and those to read beside it. */
export interface Location {
  /** Absolute path; the folder need not exist. */
  readonly memory: string;
  /** Folders of other memories: siblings by name, then the starter memory, then those asked for. No folder twice. */
  readonly references: readonly string[];
  readonly how: 'flag' | 'environment' | 'project' | 'user';
}

/** Name of the memory that is written unless another is named. */
const WORK_MEMORY = 'work';
/** Name of the folder that holds memories. */
const MEMORIES = 'memory';

function isMemory(files: FileLayer, path: string): boolean {
  return (
    files.status(path)?.isFolder === true &&
    MEMORY_SIGNS.some((sign) => files.status(join(path, sign)))
  );
}

function workIn(files: FileLayer, memories: string, how: Location['how']): Location {
  const names = files.status(memories)?.isFolder ? [...files.list(memories)] : [];
  const references = names
    .filter((name) => name !== WORK_MEMORY && isMemory(files, join(memories, name)))
    .sort()
    .map((name) => join(memories, name));
  return { memory: join(memories, WORK_MEMORY), references, how };
}

/** The folder and those above it, up to the root. */
function* upwards(folder: string): Generator<string, void, undefined> {
  for (let at = folder; ; at = dirname(at)) {
    yield at;
    if (dirname(at) === at) return;
  }
}

function findMemory(options: LocateOptions, files: FileLayer): Location {
  const { flag, env, cwd } = options;
  if (flag) return { memory: resolve(cwd, flag), references: [], how: 'flag' };
  const named = env.TARJUMAN_MEMORY;
  if (named) return { memory: resolve(cwd, named), references: [], how: 'environment' };
  for (const folder of upwards(cwd)) {
    const memories = join(folder, MEMORIES);
    if (files.status(memories)?.isFolder) return workIn(files, memories, 'project');
  }
  const dataHome = options.dataHome ?? userFolders(process.platform, env).dataHome;
  const own = workIn(files, join(dataHome, 'tarjuman', MEMORIES), 'user');
  return options.starter ? { ...own, references: [...own.references, options.starter] } : own;
}

/** Finds the memory to write to and its references. A memory named by flag or variable has only those asked for. */
export function locateMemory(options: LocateOptions): Location {
  const files = options.files ?? nodeFiles;
  const found = findMemory(options, files);
  const asked = (options.references ?? []).map((path) => resolve(options.cwd, path));
  const real = (path: string) => (files.status(path) ? files.realPath(path) : path);
  const seen = new Set([real(found.memory)]);
  const references = [...found.references, ...asked].filter((path) => {
    const isNew = !seen.has(real(path));
    seen.add(real(path));
    return isNew;
  });
  return { ...found, references };
}

/** Where a system keeps a user's data and settings. */
export interface UserFolders {
  readonly dataHome: string;
  readonly configHome: string;
}

/** The user's folders by platform: XDG on Linux and the like, Library on macOS, AppData on Windows. */
export function userFolders(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): UserFolders {
  if (platform === 'win32') {
    return {
      dataHome: env.LOCALAPPDATA || join(home, 'AppData', 'Local'),
      configHome: env.APPDATA || join(home, 'AppData', 'Roaming'),
    };
  }
  if (platform === 'darwin') {
    const library = join(home, 'Library', 'Application Support');
    return { dataHome: library, configHome: library };
  }
  return {
    dataHome: env.XDG_DATA_HOME || join(home, '.local', 'share'),
    configHome: env.XDG_CONFIG_HOME || join(home, '.config'),
  };
}
