/** Typing at the running screens: what keys do to the program. */
import { afterEach, describe, expect, test } from 'vitest';
import type { AppState } from '../../src/app/index.ts';
import { pastedText } from '../../src/ui/pasted-text.ts';
import { alignState, appState, fakeApp, translateState } from './fixture.ts';
import { type RunningScreens, showOn } from './run.ts';

const open: RunningScreens[] = [];
afterEach(() => {
  for (const screens of open.splice(0)) screens.program.emit('SIGTERM');
});

async function started(parts: Partial<AppState> = {}, options = {}) {
  const app = fakeApp(
    appState({ translate: translateState('ar', 'ckb', { typed: '' }), ...parts }),
  );
  const screens = await showOn(app, options);
  open.push(screens);
  return { app, ...screens };
}

describe('the translation', () => {
  test('takes Sorani as typed, shown at once', async () => {
    const { app, press, output } = await started();
    await press('سڵاو');
    expect(app.state().translate?.editor.text).toBe('سڵاو');
    expect((await output.lines()).join('')).not.toContain('سڵاو');
    await press('\u007f');
    expect(app.state().translate?.editor.text).toBe('سڵا');
  });

  test('takes a paste as one insertion, cleaned, with the letters that copied forms stand for', async () => {
    const { app, press } = await started();
    await press('\u001b[200~a\u202Eb\u0007 \uFEB3\uFEE0\uFE8E\uFEE1\r\n\u001b[201~');
    expect(app.state().translate?.editor.text).toBe('ab \u0633\u0644\u0627\u0645');
    expect(app.state().translate?.history.done.length).toBe(1);
  });

  test('never takes an unknown sequence for text', async () => {
    const { app, press } = await started();
    await press('\u001b[<0;10;5M\u001b[I\u001b[99;99;99z\u001bOz\u001b[57441u');
    expect(app.state().translate?.editor.text).toBe('');
  });

  test('the left arrow goes on in Sorani, so that typing there lands there', async () => {
    const { app, press } = await started();
    await press('ئە');
    await press('\u001b[C\u001b[C');
    expect(app.state().translate?.editor.cursor).toBe(0);
    await press('\u001b[D');
    await press('م');
    expect(app.state().translate?.editor.text).toBe('ئمە');
  });

  test('up and down at its edges lead to the neighbouring segments', async () => {
    const { app, press } = await started();
    const before = app.state().translate?.current ?? 0;
    await press('\u001b[B');
    expect(app.state().translate?.current).toBe(before + 1);
    await press('\u001b[A');
    expect(app.state().translate?.current).toBe(before);
  });

  test('Alt and a digit of any script insert a suggestion', async () => {
    const { app, press } = await started();
    await press('\u001b\u0661');
    const { translate } = app.state();
    expect(translate?.editor.text).toBe(translate?.suggestions.matches[0]?.target);
  });

  test('Tab gives the keys to the suggestions, arrows choose, Enter inserts, Esc goes back', async () => {
    const { app, press } = await started();
    await press('\t');
    expect(app.state().translate?.pane).toBe('matches');
    await press('\u001b[B');
    expect(app.state().translate?.selected).toBe(1);
    await press('\r');
    const { translate } = app.state();
    expect(translate?.pane).toBe('editor');
    expect(translate?.editor.text).toBe(translate?.suggestions.matches[1]?.target);
    await press('\t\u001b');
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(app.state().translate?.pane).toBe('editor');
  });

  test('typing goes on in the translation when the suggestions have the keys', async () => {
    const { app, press } = await started();
    await press('\tx');
    expect(app.state().translate).toMatchObject({ pane: 'editor', editor: { text: 'x' } });
  });
});

describe('overlays', () => {
  test('F1 opens help and closes it, and the page keys turn it', async () => {
    const { app, press, output } = await started();
    await press('\u001bOP');
    expect((await output.lines()).join('\n')).toContain('Keys page 1 of');
    await press('\u001b[6~');
    expect((await output.lines()).join('\n')).toContain('Keys page 2 of');
    await press('\u001bOP');
    expect(app.state().overlay).toBeNull();
  });

  test('a command is found in the palette by its Arabic name and runs', async () => {
    const { app, press, output } = await started();
    await press('\u001bOQ');
    await press('الواجهة بالكرمانجية');
    expect((await output.lines()).join('\n')).toContain('Kurmanji');
    await press('\r');
    expect(app.state().overlay).toBeNull();
    expect(app.state().uiLanguage).toBe('kmr');
  });

  test('go to takes digits of any script', async () => {
    const { app, press } = await started();
    await press('\u0007');
    await press('\u0661x0');
    expect(app.state().overlay).toEqual({ kind: 'goto', text: '10' });
    await press('\r');
    expect(app.state().translate?.current).toBe(9);
    expect(app.state().overlay).toBeNull();
  });

  test('the stop before a back-translation: arrows, Enter, and a pasted original', async () => {
    const stop = {
      kind: 'original-stop',
      utterance: 0,
      speaker: 'X',
      originalLanguage: 'ku',
      stored: null,
      selected: 2,
    } as const;
    const { app, press, output } = await started({ overlay: stop });
    const text = (await output.lines()).join('\n');
    expect(text).toContain('Written in Kurdish');
    expect(text).not.toContain('Use the stored original');
    await press('\u001b[200~ئەمڕۆ\u001b[201~');
    expect(app.state().overlay).toMatchObject({ typed: 'ئەمڕۆ', selected: 0 });
    await press('\r');
    expect(app.state().overlay).toBeNull();
    expect(app.state().translate?.editor.text).toContain('ئەمڕۆ');
  });

  test('Esc closes the stop and leaves the text alone', async () => {
    const overlay = {
      kind: 'original-stop',
      utterance: 0,
      speaker: '',
      originalLanguage: 'ckb',
      stored: 'x',
      selected: 0,
    } as const;
    const { app, press } = await started({ overlay });
    await press('\u001b');
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(app.state().overlay).toBeNull();
    expect(app.state().translate?.editor.text).toBe('');
  });
});

test('on the align screen letters of an Arabic layout are commands by their place', async () => {
  const { app, press } = await started({ screen: 'align', align: alignState() });
  const before = app.state().align?.rows.length ?? 0;
  await press('\u0629');
  expect(app.state().align?.rows.length).toBe(before - 1);
  await press('\u001a');
  expect(app.state().align?.rows.length).toBe(before);
});

test('the mirrored align screen moves its side as the eye sees it', async () => {
  const { app, press } = await started({ screen: 'align', align: alignState(), uiLanguage: 'ar' });
  await press('\u001b[D');
  expect(app.state().align?.side).toBe(1);
});

test('the same key that opens a screen leads back', async () => {
  const { app, press } = await started();
  await press('\u001bOS');
  expect(app.state().screen).toBe('quotes');
  await press('\u001bOS');
  expect(app.state().screen).toBe('translate');
});

test('F3 searches for the word at the caret', async () => {
  const { app, press } = await started({
    translate: translateState('ar', 'ckb', { typed: 'لە شەمرین' }),
  });
  await press('\u001bOR');
  expect(app.state().screen).toBe('memory');
  expect(app.state().concordance.field.text).toBe('شەمرین');
});

describe('pasted text', () => {
  test.each([
    ['\uFEDF\uFE94', '\u0644\u0629'],
    ['\uFEFB', '\u0644\u0627'],
    ['ordinary \u06D5', 'ordinary \u06D5'],
    ['\n\na\nb\n', 'a\nb'],
    ['\u001b[31mred\u001b[0m', 'red'],
  ])('%j becomes %j', (pasted, text) => {
    expect(pastedText(pasted)).toBe(text);
  });
});
