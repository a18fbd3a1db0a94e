/** What the settings of a terminal tell about itself. */
import { expect, test } from 'vitest';
import { decideStrategy, NO_REPLIES, readOwnSettings } from '../../../src/terminal/index.ts';

const reading = (files: Readonly<Record<string, string>>) => async (path: string) =>
  files[path.replaceAll('\\', '/')] ?? null;

const KITTY = { TERM: 'xterm-kitty', HOME: '/home/a' };
const KITTY_CONF = '/home/a/.config/kitty/kitty.conf';
const SYMBOLS = 'symbol_map U+0600-U+06FF,U+0750-U+077F DejaVu Sans\n';

test.each([
  ['nothing', '', {}],
  ['the order switched off', '# mine\nforce_ltr yes\n', { kitty: 'force-ltr' }],
  ['a line that is a comment', '# force_ltr yes\n', {}],
  ['the last line of two', 'force_ltr yes\nforce_ltr no\n', {}],
  ['one font for Arabic', SYMBOLS, { kitty: 'symbol-map' }],
  ['both', `${SYMBOLS}force_ltr y`, { kitty: 'force-ltr' }],
  ['a font for other signs', 'symbol_map U+E0A0-U+E0A3 PowerlineSymbols\n', {}],
] as const)('kitty.conf with %s', async (_, text, expected) => {
  expect(await readOwnSettings(KITTY, 'linux', reading({ [KITTY_CONF]: text }))).toEqual(expected);
});

test('kitty.conf is looked for where kitty does', async () => {
  const own = reading({ '/etc/k/kitty.conf': 'force_ltr yes' });
  const env = { ...KITTY, KITTY_CONFIG_DIRECTORY: '/etc/k' };
  expect(await readOwnSettings(env, 'linux', own)).toEqual({ kitty: 'force-ltr' });
  const mac = reading({ '/home/a/.config/kitty/kitty.conf': 'force_ltr yes' });
  expect(await readOwnSettings(KITTY, 'darwin', mac)).toEqual({ kitty: 'force-ltr' });
  expect(await readOwnSettings({ ...env, SSH_CONNECTION: '1' }, 'linux', own)).toEqual({});
});

test.each([
  ['linux', { HOME: '/home/a' }, '/home/a/.config/Code/User/settings.json'],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Application Support/Code/User/settings.json'],
  ['win32', { APPDATA: '/Roaming' }, '/Roaming/Code/User/settings.json'],
] as const)('VS Code on %s says whether it draws without the GPU', async (platform, env, path) => {
  const vscode = { ...env, TERM_PROGRAM: 'vscode' };
  const asked = (text: string) => readOwnSettings(vscode, platform, reading({ [path]: text }));
  const off = '{\n  // slow machine\n  "terminal.integrated.gpuAcceleration": "off",\n}';
  expect(await asked(off)).toEqual({ withoutGpu: true });
  expect(await asked('{"terminal.integrated.gpuAcceleration": "auto"}')).toEqual({});
  expect(await asked('{\n// "terminal.integrated.gpuAcceleration": "off"\n}')).toEqual({});
});

test('what they tell decides, after what the user has said', () => {
  const at = (env: Record<string, string>, settings: object, flag?: 'words') =>
    decideStrategy({ env, isTTY: true, replies: NO_REPLIES, settings, flag });
  expect(at(KITTY, {})).toMatchObject({ strategy: 'words', readsRight: false });
  expect(at(KITTY, { kitty: 'force-ltr' })).toMatchObject({ strategy: 'app', readsRight: true });
  expect(at(KITTY, { kitty: 'symbol-map' })).toMatchObject({ strategy: 'words', readsRight: true });
  expect(at(KITTY, { kitty: 'force-ltr' }, 'words')).toMatchObject({ strategy: 'words' });
  const inside = { TMUX: '/tmp/t', TERM: 'tmux-256color', KITTY_WINDOW_ID: '1' };
  expect(at(inside, { kitty: 'force-ltr' })).toMatchObject({ strategy: 'app', readsRight: true });
  const vscode = { TERM: 'xterm-256color', TERM_PROGRAM: 'vscode' };
  expect(at(vscode, {})).toMatchObject({ strategy: 'app' });
  expect(at(vscode, { withoutGpu: true })).toMatchObject({
    strategy: 'stacked',
    readsRight: false,
  });
});
