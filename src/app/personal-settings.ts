/**
 * A user's own settings: one `settings.json` in the user's configuration folder, whichever memory is open. What the
 * program does not know stays in the file as it is; a value that does not fit counts as not set.
 */
import { join } from 'node:path';
import { isLanguageTag, type LanguageTag } from '../core/language-tag.ts';
import { ok, type Result } from '../core/result.ts';
import { readSettings, type Settings, userFolders, writeSettings } from '../store/index.ts';

/** Colours of the screens: as the environment says, or attributes alone. */
export type ThemeChoice = 'auto' | 'plain';

/** Digits of the interface: those that go with its language, or by their name in Unicode's locale data. */
export const DIGIT_CHOICES = ['auto', 'latn', 'arab', 'arabext'] as const;

/** One of {@link DIGIT_CHOICES}. */
export type DigitChoice = (typeof DIGIT_CHOICES)[number];

/**
 * What the mouse does. `off` and `wheel` leave selecting to the terminal, with `clicks` it wants Shift held.
 */
export const MOUSE_CHOICES = ['off', 'wheel', 'clicks'] as const;

/** One of {@link MOUSE_CHOICES}. */
export type MouseChoice = (typeof MOUSE_CHOICES)[number];

/** Keyboards whose letters stand in places of their own. */
const KEYBOARD_CHOICES = ['arabic', 'sorani'] as const;

/** One of {@link KEYBOARD_CHOICES}. */
export type KeyboardChoice = (typeof KEYBOARD_CHOICES)[number];

/** What users decide for themselves, and what was learned of their keyboard. */
export interface PersonalSettings {
  /** Language of the interface; the locale's when it is not set. */
  readonly uiLanguage?: LanguageTag;
  /** @default 'auto' */
  readonly digits: DigitChoice;
  /** @default 'auto' */
  readonly theme: ThemeChoice;
  /** @default 'off' */
  readonly mouse: MouseChoice;
  /** The keyboard that letters told last; not set before any has. */
  readonly keyboard?: KeyboardChoice;
  /** Keys by command id, in place of the default ones; an empty list takes a command's keys away. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** What calibration found, by the key of the terminal. Read by the room that knows terminals. */
  readonly terminals: Readonly<Record<string, unknown>>;
  /** True once the first pages were seen or left. @default false */
  readonly welcomed: boolean;
}

/** The settings of somebody who has set nothing. */
export const UNSET: PersonalSettings = {
  digits: 'auto',
  theme: 'auto',
  mouse: 'off',
  keys: {},
  terminals: {},
  welcomed: false,
};

/** Environment variables. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Path of the user's settings file: in TARJUMAN_CONFIG, else in the platform's folder for settings. */
export function personalSettingsPath(env: Environment = process.env): string {
  const folder =
    env.TARJUMAN_CONFIG || join(userFolders(process.platform, env).configHome, 'tarjuman');
  return join(folder, 'settings.json');
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : [];
}

function isKeyList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((key) => typeof key === 'string');
}

/** A value when it is one of the choices. */
function chosen<T>(choices: readonly T[], value: unknown, otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}

function known(settings: Settings): PersonalSettings {
  const { uiLanguage, digits, theme, mouse, keyboard, keys, terminals, welcomed } = settings;
  const told = KEYBOARD_CHOICES.find((choice) => choice === keyboard);
  const lists = entriesOf(keys).flatMap(([id, list]) => (isKeyList(list) ? [[id, list]] : []));
  return {
    ...(isLanguageTag(uiLanguage) ? { uiLanguage } : {}),
    digits: chosen(DIGIT_CHOICES, digits, 'auto'),
    theme: theme === 'plain' ? 'plain' : 'auto',
    // `true` was the wheel before there were clicks.
    mouse: mouse === true ? 'wheel' : chosen(MOUSE_CHOICES, mouse, 'off'),
    ...(told ? { keyboard: told } : {}),
    keys: Object.fromEntries(lists),
    terminals: Object.fromEntries(entriesOf(terminals)),
    welcomed: welcomed === true,
  };
}

/** Reads the user's settings; an absent file is an empty one. Problems: those of a settings file. */
export function readPersonalSettings(env: Environment = process.env): Result<PersonalSettings> {
  const settings = readSettings(personalSettingsPath(env));
  return settings.ok ? ok(known(settings.value)) : settings;
}

/** Changes some of the settings; the rest of the file stays. Problems: those of a settings file, then left as it is. */
export async function writePersonalSettings(
  changes: Partial<PersonalSettings>,
  env: Environment = process.env,
): Promise<Result<PersonalSettings>> {
  const written = await writeSettings(personalSettingsPath(env), { ...changes });
  return written.ok ? ok(known(written.value)) : written;
}

/** Keeps what calibration found about one terminal beside what is known of others. Problems: those of a settings file. */
export async function saveTerminalSettings(
  key: string,
  found: unknown,
  env: Environment = process.env,
): Promise<Result<PersonalSettings>> {
  const before = readPersonalSettings(env);
  if (!before.ok) return before;
  return writePersonalSettings({ terminals: { ...before.value.terminals, [key]: found } }, env);
}
