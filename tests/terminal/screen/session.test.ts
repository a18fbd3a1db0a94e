import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import {
  enterScreen,
  enterSequence,
  leaveScreen,
  leaveSequence,
  NO_MODES,
  type TerminalModes,
} from '../../../src/terminal/index.ts';

const ALL: TerminalModes = {
  explicitBidi: true,
  keepArrows: true,
  mltermBidiOff: true,
  kittyKeyboard: true,
  metaSendsEscape: true,
  altSendsEscape: true,
  otherKeys: true,
  applicationKeypad: true,
  wheelKeys: true,
  mouseClicks: true,
};

function opened(
  modes: TerminalModes = NO_MODES,
  more: { readonly goesOnAfter?: (error: unknown) => boolean } = {},
) {
  const events = new EventEmitter();
  const kills: string[] = [];
  const program = Object.assign(events, {
    pid: 7,
    kill(_pid: number, signal: string) {
      kills.push(signal);
    },
  });
  const writes: string[] = [];
  const raw: boolean[] = [];
  let continued = 0;
  const session = enterScreen({
    input: { setRawMode: (on) => raw.push(on) },
    output: { write: (text) => writes.push(text) },
    modes,
    ...more,
    process: program,
    onContinue: () => {
      continued += 1;
    },
  });
  return { session, program, kills, writes, raw, continued: () => continued };
}

describe('modes', () => {
  test('changed in between are switched off and on at once, and off again at the end', () => {
    const { session, writes } = opened({ ...NO_MODES, wheelKeys: true });
    session.change({ ...NO_MODES, mouseClicks: true });
    expect(writes.at(-1)).toBe('\u001b[?1007l\u001b[?1000h\u001b[?1006h');
    session.leave();
    expect(writes.at(-1)).toContain('\u001b[?1000l');
    expect(writes.at(-1)).not.toContain('\u001b[?1007l');
  });

  test('changed while the terminal is lent are switched on when it comes back', () => {
    const { session, writes } = opened();
    session.suspend();
    const lent = writes.length;
    session.change({ ...NO_MODES, wheelKeys: true });
    expect(writes).toHaveLength(lent);
    session.resume();
    expect(writes.at(-1)).toContain('\u001b[?1007h');
    session.leave();
  });

  test('every mode that is switched on is switched off again, in the opposite order', () => {
    const on = enterSequence(ALL);
    const off = leaveSequence(ALL);
    const sets = [...on.matchAll(/\u001b\[(\??\d+)([hl])/g)].map(
      ([, mode, way]) => `${mode}${way}`,
    );
    const resets = [...off.matchAll(/\u001b\[(\??\d+)([hl])/g)].map(
      ([, mode, way]) => `${mode}${way === 'h' ? 'l' : 'h'}`,
    );
    expect(resets).toEqual([...sets].reverse());
    expect(on).toContain('\u001b[8l');
    expect(on).toContain('\u001b]5379;use_ctl=false\u0007');
    expect(off).toContain('\u001b]5379;use_ctl=true\u0007');
    expect(off).toContain('\u001b[<u');
  });

  test('a plain terminal hears of no bidi mode', () => {
    expect(enterSequence(NO_MODES)).not.toMatch(/\[8l|1243|5379|>5u/);
  });
});

describe('giving the terminal back', () => {
  test('on leaving, once', () => {
    const { session, writes, raw } = opened();
    expect(session.isEntered).toBe(true);
    leaveScreen(session);
    leaveScreen(session);
    expect(writes).toEqual([enterSequence(NO_MODES), leaveSequence(NO_MODES)]);
    expect(raw).toEqual([true, false]);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'])(
    'on %s, which then ends the program',
    (signal) => {
      const { program, writes, kills } = opened();
      program.emit(signal);
      expect(writes.at(-1)).toBe(leaveSequence(NO_MODES));
      expect(kills).toEqual([signal]);
      expect(program.listenerCount(signal)).toBe(0);
    },
  );

  test.each(['exit', 'uncaughtExceptionMonitor'])('on %s', (event) => {
    const { program, writes } = opened();
    program.emit(event);
    expect(writes.at(-1)).toBe(leaveSequence(NO_MODES));
  });

  test('but not for an error after which the program goes on', () => {
    const harmless = new Error('away');
    const { program, session } = opened(NO_MODES, {
      goesOnAfter: (error) => error === harmless,
    });
    program.emit('uncaughtExceptionMonitor', harmless);
    expect(session.isEntered).toBe(true);
    program.emit('uncaughtExceptionMonitor', new Error('broken'));
    expect(session.isEntered).toBe(false);
  });

  test('no listener stays behind', () => {
    const { session, program } = opened();
    leaveScreen(session);
    expect(program.eventNames()).toEqual([]);
  });
});

describe('for a while', () => {
  test('an external editor gets the terminal, and we get it again', () => {
    const { session, writes, raw } = opened();
    session.suspend();
    expect(session.isEntered).toBe(false);
    session.resume();
    expect(writes).toEqual([
      enterSequence(NO_MODES),
      leaveSequence(NO_MODES),
      enterSequence(NO_MODES),
    ]);
    expect(raw).toEqual([true, false, true]);
  });

  test('stopping gives it back, continuing takes it and asks for a new drawing', () => {
    const { program, writes, kills, continued } = opened();
    program.emit('SIGTSTP');
    expect(kills).toEqual(['SIGSTOP']);
    expect(writes.at(-1)).toBe(leaveSequence(NO_MODES));
    program.emit('SIGCONT');
    expect(writes.at(-1)).toBe(enterSequence(NO_MODES));
    expect(continued()).toBe(1);
  });

  test('a session that is over is not entered again', () => {
    const { session, writes } = opened();
    session.leave();
    session.resume();
    expect(writes).toHaveLength(2);
  });
});
