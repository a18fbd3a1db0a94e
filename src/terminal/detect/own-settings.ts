/**
 * What the settings of the terminal itself tell: kitty does not say whether it reverses words, nor VS Code which of its
 * two ways to draw is on, but both write it down. Only what is on this machine is read, and only looked at.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from './terminals.ts';

/** What was found; nothing where nothing is written. */
export interface OwnSettings {
  /** kitty: the program orders and joins (`force_ltr yes`); or all of Arabic comes from one font (`symbol_map`). */
  readonly kitty?: 'force-ltr' | 'symbol-map';
  /** VS Code draws in the browser, which reorders once more (`terminal.integrated.gpuAcceleration` is `off`). */
  readonly withoutGpu?: boolean;
}

/** Settings beyond this many characters are not looked through. */
const LENGTH_MAX = 1_000_000;

/** Reads a text, or null where there is none. */
export type ReadText = (path: string) => Promise<string | null>;

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Folders in which programs keep settings, the most telling first. */
function settingFolders(env: Environment, platform: NodeJS.Platform): readonly string[] {
  const { APPDATA, HOME, XDG_CONFIG_HOME } = env;
  if (platform === 'win32') return APPDATA ? [APPDATA] : [];
  const own = XDG_CONFIG_HOME ? [XDG_CONFIG_HOME] : [];
  if (!HOME) return own;
  const mac = platform === 'darwin' ? [join(HOME, 'Library', 'Application Support')] : [];
  return [...own, ...mac, join(HOME, '.config')];
}

/** The last line that sets an option wins, as in kitty. */
function kittyIn(text: string): OwnSettings['kitty'] {
  const ltr = [...text.matchAll(/^[ \t]*force_ltr[ \t]+(\S+)/gm)].at(-1)?.[1];
  if (ltr !== undefined && /^(yes|y|true)$/i.test(ltr)) return 'force-ltr';
  return /^[ \t]*symbol_map[ \t]+\S*U\+0600-U\+06FF/im.test(text) ? 'symbol-map' : undefined;
}

const GPU_OFF = /^[^\n/]*"terminal\.integrated\.gpuAcceleration"\s*:\s*"off"/m;

/** Names under which VS Code and its kin keep settings. */
const CODE_FOLDERS = ['Code', 'Code - Insiders', 'VSCodium', 'Cursor'];

async function firstText(paths: readonly string[], read: ReadText): Promise<string> {
  for (const path of paths) {
    const text = await read(path);
    if (text !== null) return text.slice(0, LENGTH_MAX);
  }
  return '';
}

/** Looks the settings up that could tell something here. Far from the terminal (ssh) none do. */
export async function readOwnSettings(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
  read: ReadText = readText,
): Promise<OwnSettings> {
  if (env.SSH_CONNECTION || env.SSH_TTY) return {};
  const folders = settingFolders(env, platform);
  if (env.TERM === 'xterm-kitty' || env.KITTY_WINDOW_ID) {
    const own = env.KITTY_CONFIG_DIRECTORY;
    const places = own ? [own] : folders.map((folder) => join(folder, 'kitty'));
    const kitty = kittyIn(
      await firstText(
        places.map((one) => join(one, 'kitty.conf')),
        read,
      ),
    );
    return kitty === undefined ? {} : { kitty };
  }
  if (env.TERM_PROGRAM !== 'vscode') return {};
  const places = folders.flatMap((folder) =>
    CODE_FOLDERS.map((name) => join(folder, name, 'User', 'settings.json')),
  );
  return GPU_OFF.test(await firstText(places, read)) ? { withoutGpu: true } : {};
}
