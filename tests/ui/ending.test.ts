/** Every way out gives the terminal back and keeps the work. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../src/app/index.ts';
import { drawn } from '../support/screen.ts';
import { appState, fakeApp, translateState } from './fixture.ts';
import { showOn } from './run.ts';

const state = () => appState({ translate: translateState('ar', 'ckb') });

afterEach(() => {
  vi.restoreAllMocks();
});

/** The terminal is as it was: no alternate screen, cursor shown, wrap on, no paste brackets, cooked keys. */
function expectGivenBack(screens: Awaited<ReturnType<typeof showOn>>): void {
  const { output, input } = screens;
  for (const mode of ['?1049', '?25', '?7', '?2004']) {
    const last = [...output.bytes.matchAll(/\u001b\[(\?\d+)([hl])/g)]
      .filter((hit) => hit[1] === mode)
      .at(-1);
    expect([mode, last?.[2]]).toEqual([mode, mode === '?25' || mode === '?7' ? 'h' : 'l']);
  }
  expect(input.isRaw).toBe(false);
  expect(output.listenerCount('resize')).toBe(0);
}

test('the terminal is taken: alternate screen, raw keys', async () => {
  const screens = await showOn(fakeApp(state()));
  expect(screens.output.isAlternate).toBe(true);
  expect(screens.input.isRaw).toBe(true);
  screens.program.emit('SIGTERM');
});

test('quitting asks, says what is kept, and ends with 0 on the second key', async () => {
  const app = fakeApp(state());
  const screens = await showOn(app);
  await screens.press('\u0018');
  const text = (await screens.output.lines()).join('\n');
  expect(text).toContain('Everything is saved.');
  expect(text).toContain('One draft is kept');
  expect(app.closed()).toBe(false);
  await screens.press('\u0018');
  expect(await screens.ended).toBe(0);
  expect(app.closed()).toBe(true);
  expectGivenBack(screens);
});

test('quitting with work that could not be saved says so on the shell and ends with 6', async () => {
  const problem = { code: 'memory.disk-full', at: { file: '/memory/work' } } as const;
  const app = fakeApp({ ...state(), save: { kind: 'failed', pending: 1, problem } });
  const screens = await showOn(app);
  await screens.press('\u0018');
  await screens.press('\u0018');
  expect(await screens.ended).toBe(6);
  expect(screens.errors()).toContain('/memory/work: NOT SAVED, the disk is full');
  expectGivenBack(screens);
});

test('Ctrl+C twice quits too', async () => {
  const screens = await showOn(fakeApp(state()));
  await screens.press('\u0003');
  await screens.press('\u0003');
  expect(await screens.ended).toBe(0);
  expectGivenBack(screens);
});

test('nothing is drawn after the terminal was given back', async () => {
  const app = fakeApp(state());
  const screens = await showOn(app);
  await screens.press('\u0018\u0018');
  await screens.ended;
  const { bytes } = screens.output;
  app.dispatch({ type: 'ui-language', language: 'ar' });
  await drawn();
  expect(screens.output.bytes).toBe(bytes);
});

describe.each(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const)('%s', (signal) => {
  test('saves, gives the terminal back and ends the process by that signal', async () => {
    const app = fakeApp(state());
    const screens = await showOn(app);
    screens.program.emit(signal);
    await drawn();
    expect(app.closed()).toBe(true);
    expectGivenBack(screens);
    expect(screens.program.killed).toContain(signal);
    expect(screens.program.listenerCount(signal)).toBe(0);
  });
});

describe('a fault', () => {
  test('while drawing: the work is closed, one sentence, no stack, exit 1', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const app = fakeApp(state());
    const screens = await showOn(app);
    const broken = { ...translateState('ar', 'ckb'), document: null } as never;
    app.force({ ...state(), translate: broken });
    await drawn();
    expect(await screens.ended).toBe(1);
    expect(app.closed()).toBe(true);
    expectGivenBack(screens);
    expect(screens.errors()).toContain('tarjuman has stopped because of a fault');
    expect(screens.errors()).toContain('/memory/work');
    expect(screens.errors()).not.toMatch(/\n\s+at /);
  });

  test('while a key is handled: the same', async () => {
    const app: App = {
      ...fakeApp(state()),
      dispatch: () => {
        throw new Error('broken');
      },
    };
    const screens = await showOn(app);
    await screens.press('x');
    expect(await screens.ended).toBe(1);
    expectGivenBack(screens);
    expect(screens.errors()).not.toContain('broken');
  });

  test('of the disk, while a record was looked up, ends nothing and is said', async () => {
    const app = fakeApp(state());
    const away = Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
    let isAway = true;
    const screens = await showOn({
      ...app,
      dispatch: (action) => {
        if (isAway && action.type === 'edit') throw away;
        app.dispatch(action);
      },
    });
    await screens.press('x');
    expect((await screens.output.lines()).join('\n')).toContain('could not be read (EIO)');
    screens.program.emit('unhandledRejection', away);
    await drawn();
    expect(app.closed()).toBe(false);
    isAway = false;
    await screens.press('x');
    const { translate } = app.state();
    expect(translate?.rows[translate.current]?.target).toContain('x');
    screens.program.emit('SIGTERM');
  });

  test('with an unsaved change says what could not be saved', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const save = {
      kind: 'failed',
      pending: 1,
      problem: { code: 'memory.disk-full', at: { file: '/memory/work' } },
    } as const;
    const app = fakeApp({ ...state(), save });
    const screens = await showOn(app);
    expect((await screens.output.lines())[0]).toContain('NOT SAVED');
    const broken = { ...translateState('ar', 'ckb'), document: null } as never;
    app.force({ ...state(), save, translate: broken });
    await drawn();
    await screens.ended;
    expect(screens.errors()).toContain('the disk is full');
  });
});

test('CI in the environment changes nothing on the screen', async () => {
  const plain = await showOn(fakeApp(state()));
  vi.stubEnv('CI', 'true');
  const inCi = await showOn(fakeApp(state()));
  expect(await inCi.output.lines()).toEqual(await plain.output.lines());
  vi.unstubAllEnvs();
  for (const screens of [plain, inCi]) screens.program.emit('SIGTERM');
});
