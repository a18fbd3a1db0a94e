import { describe, expect, test } from 'vitest';
import {
  type Answers,
  askTerminal,
  askWaitMs,
  decideStrategy,
  decodeKeys,
  detectStrategy,
  type Environment,
  INITIAL_KEY_STATE,
  NO_MODES,
  questionsFor,
  type TerminalReplies,
} from '../../../src/terminal/index.ts';
import { RECORDED, type Recorded } from './recorded-answers.ts';

/** A terminal that answers with given bytes as soon as it is asked. */
function answering(answers: string, chunk = 1000) {
  const listeners = new Set<(bytes: Uint8Array) => void>();
  const asked: string[] = [];
  const raw: boolean[] = [];
  const input = {
    isRaw: false,
    setRawMode: (on: boolean) => raw.push(on),
    on: (_: 'data', listener: (bytes: Uint8Array) => void) => listeners.add(listener),
    off: (_: 'data', listener: (bytes: Uint8Array) => void) => listeners.delete(listener),
    resume: () => undefined,
    pause: () => undefined,
  };
  const output = {
    write(text: string) {
      asked.push(text);
      const bytes = new TextEncoder().encode(answers);
      for (let at = 0; at < bytes.length; at += chunk) {
        for (const listener of [...listeners]) listener(bytes.slice(at, at + chunk));
      }
    },
  };
  return { input, output, asked, raw, listeners };
}

async function detected(recorded: Recorded) {
  const { input, output } = answering(recorded.answers, 3);
  return detectStrategy({
    env: recorded.env,
    isTTY: true,
    ask: () => askTerminal(input, output, recorded.env),
    askTmux: async () => recorded.outer,
  });
}

function decided(env: Environment, replies: TerminalReplies = {}) {
  return decideStrategy({ env, isTTY: true, replies });
}

describe('recorded terminals', () => {
  test.each(RECORDED.map((recorded) => [recorded.name, recorded] as const))(
    '%s',
    async (_, recorded) => {
      const found = await detected(recorded);
      expect(found.strategy).toBe(recorded.strategy);
      expect(found.answers.typed).toEqual([]);
    },
  );

  test('VTE is told not to reorder and not to exchange arrows, and told back', async () => {
    const vte = RECORDED.find(({ name }) => name.startsWith('VTE')) as Recorded;
    expect((await detected(vte)).modes).toEqual({
      ...NO_MODES,
      explicitBidi: true,
      keepArrows: true,
    });
  });

  test('tmux, which drops these modes, is not sent them', async () => {
    const tmux = RECORDED.find(({ name }) => name === 'tmux in VTE') as Recorded;
    expect((await detected(tmux)).modes).toEqual(NO_MODES);
  });

  test('mlterm gets its own switch, and plain letters where its font has no forms', async () => {
    const found = await detected(
      RECORDED.find(({ name }) => name.startsWith('mlterm')) as Recorded,
    );
    expect(found.modes.mltermBidiOff).toBe(true);
    expect(found.forms).toBe('safe');
  });

  test('xterm is asked to put Esc before keys with Alt, and to leave that as it was', async () => {
    const found = await detected(
      RECORDED.find(({ name }) => name.startsWith('xterm 379')) as Recorded,
    );
    expect(found.modes).toEqual({
      ...NO_MODES,
      metaSendsEscape: true,
      altSendsEscape: true,
      otherKeys: true,
    });
  });

  test('Konsole gets lam-alef as one, and in editors apart, which tmux in it cannot do', async () => {
    const widths = async (name: string) =>
      (await detected(RECORDED.find((one) => one.name.startsWith(name)) as Recorded)).widths;
    expect(await widths('Konsole')).toEqual({ lamAlefGap: 'apart' });
    expect(await widths('tmux in Konsole')).toEqual({ lamAlefGap: 'stays' });
  });

  test('screen, which counts controls as columns, gets few of them and room for those', async () => {
    const found = await detected(
      RECORDED.find(({ name }) => name.startsWith('screen')) as Recorded,
    );
    expect(found.widths).toEqual({ countsControls: true });
    expect(found.lostColumns).toBeGreaterThan(0);
  });

  test('kitty speaks its keyboard protocol, and the user is told what to put in its settings', async () => {
    const found = await detected(RECORDED.find(({ name }) => name.startsWith('kitty')) as Recorded);
    expect(found.modes.kittyKeyboard).toBe(true);
    expect(found.tips).toContain('kitty-force-ltr');
    expect(found.readsRight).toBe(false);
  });
});

describe('rules', () => {
  test.each<[string, Environment, TerminalReplies, string]>([
    ['implicit mode is off already', {}, { bidiMode: 2 }, 'explicit'],
    ['implicit mode cannot be switched off', {}, { bidiMode: 3 }, 'isolate'],
    ['the terminal never reorders', {}, { bidiMode: 4 }, 'app'],
    ['a VTE too old for the mode', { VTE_VERSION: '5200' }, {}, 'isolate'],
    ['a newer VTE with a name', {}, { xtversion: 'VTE(7600)' }, 'isolate'],
    ['Terminal.app', { TERM_PROGRAM: 'Apple_Terminal' }, {}, 'override'],
    ['iTerm2', { TERM_PROGRAM: 'iTerm.app' }, {}, 'app'],
    ['WezTerm', {}, { xtversion: 'WezTerm 20240203' }, 'app'],
    ['Windows Terminal', { WT_SESSION: 'x' }, {}, 'app'],
    ['Ghostty', { TERM: 'xterm-ghostty' }, {}, 'app'],
    ['foot', {}, { xtversion: 'foot(1.16)' }, 'app'],
    [
      'an Alacritty started from Konsole',
      { TERM: 'alacritty', KONSOLE_VERSION: '221203' },
      {},
      'app',
    ],
    ['an xterm opened from within tmux', { TMUX: 'x' }, { xtversion: 'XTerm(379)' }, 'app'],
    ['nothing known', { TERM: 'xterm-256color' }, {}, 'stacked'],
    ['tmux in mlterm', { TMUX: 'x', MLTERM: '3.9.0' }, {}, 'stacked'],
    ['tmux in the unknown', { TMUX: 'x' }, {}, 'stacked'],
    ['a dumb terminal', { TERM: 'dumb' }, {}, 'plain'],
  ])('%s', (_, env, replies, strategy) => {
    expect(decided(env, replies).strategy).toBe(strategy);
  });

  test('without a terminal text is plain', () => {
    expect(decideStrategy({ env: {}, isTTY: false, replies: {} }).strategy).toBe('plain');
  });

  test('the option wins over the variable, the variable over the calibration, that over the rules', () => {
    const env = { TARJUMAN_BIDI: 'words', TERM: 'alacritty' };
    const replies = { da2: '0;1700;1' };
    const saved = { '0;1700;1/': { strategy: 'override', forms: 'safe' } } as const;
    const facts = { env, isTTY: true, replies, saved };
    expect(decideStrategy({ ...facts, flag: 'stacked' })).toMatchObject({
      strategy: 'stacked',
      reason: 'flag',
    });
    expect(decideStrategy(facts)).toMatchObject({ strategy: 'words', reason: 'environment' });
    const rest = decideStrategy({ ...facts, env: { TERM: 'alacritty' } });
    expect(rest).toMatchObject({ strategy: 'override', reason: 'saved', forms: 'safe' });
  });

  test('a name in the variable that is none is passed over and reported', () => {
    const found = decided({ TARJUMAN_BIDI: 'upside-down', TERM: 'alacritty' });
    expect(found.strategy).toBe('app');
    expect(found.tips).toContain('bidi-name-unknown');
  });

  test('where nothing is known to read right it is said, and never after the user has chosen', () => {
    const unknown = { env: { TERM: 'xterm-256color' }, isTTY: true, replies: {} } as const;
    expect(decideStrategy(unknown).readsRight).toBe(false);
    expect(decideStrategy({ ...unknown, flag: 'app' }).readsRight).toBe(true);
    const saved = { 'xterm-256color/': { strategy: 'stacked' } } as const;
    expect(decideStrategy({ ...unknown, saved }).readsRight).toBe(true);
    expect(decided({ TERM: 'alacritty' }).readsRight).toBe(true);
  });

  test('a calibration inside tmux is not that of the terminal itself', () => {
    const inside = decided({ TMUX: 'x' }, { xtversion: 'tmux 3.3a' });
    expect(inside.key).toBe('tmux:tmux 3.3a');
  });
});

describe('asking', () => {
  test('all questions go out in one write that ends with the one every terminal answers', async () => {
    const { input, output, asked, raw, listeners } = answering('\u001b[?6c');
    await askTerminal(input, output, {});
    expect(asked).toHaveLength(1);
    expect(asked[0]?.endsWith('\u001b[c')).toBe(true);
    expect(raw).toEqual([true, false]);
    expect(listeners.size).toBe(0);
  });

  test('keys pressed meanwhile are handed on', async () => {
    const { input, output } = answering('a\u001b[>41;379;0cش\u001b[?6c');
    const { typed, replies } = await askTerminal(input, output, {});
    expect(typed.map((event) => event.text)).toEqual(['a', 'ش']);
    expect(replies).toEqual({ da2: '41;379;0', da1: '6' });
  });

  test('a terminal that does not answer is not waited for any longer than that', async () => {
    const { input, output } = answering('');
    const { replies } = await askTerminal(input, output, {});
    expect(replies).toEqual({});
  });

  test('an answer that is cut by the end of the wait is still an answer when its rest comes, and types nothing', async () => {
    const { input, output } = answering('\u001b[>41;37');
    const { typed, keyState } = await askTerminal(input, output, {});
    const rest = decodeKeys(keyState, new TextEncoder().encode('9;0c\u001b[?6cx'));
    expect(typed).toEqual([]);
    expect(rest.events.map((event) => `${event.kind} ${event.text}`)).toEqual([
      'reply 41;379;0',
      'reply 6',
      'text x',
    ]);
  });

  test('over ssh the wait is longer', () => {
    expect(askWaitMs({})).toBe(200);
    expect(askWaitMs({ SSH_CONNECTION: 'x' })).toBe(1000);
  });

  test('terminals known to print questions are asked only the last one', () => {
    expect(questionsFor({ TERM_PROGRAM: 'Apple_Terminal' })).toBe('\u001b[c');
    expect(questionsFor({ TERM: 'linux' })).toBe('\u001b[c');
  });

  test('a stream that is no terminal is asked nothing', async () => {
    let asks = 0;
    const ask = async (): Promise<Answers> => {
      asks += 1;
      return { replies: {}, typed: [], keyState: INITIAL_KEY_STATE };
    };
    await detectStrategy({ env: {}, isTTY: false, ask });
    await detectStrategy({ env: { TERM: 'dumb' }, isTTY: true, ask });
    expect(asks).toBe(0);
  });
});
