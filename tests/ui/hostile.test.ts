/** Documents, names and authors that attack the terminal, through the whole way from the state to the bytes. */
import { afterEach, describe, expect, test } from 'vitest';
import { STRATEGIES, type Strategy } from '../../src/terminal/index.ts';
import { drawn } from '../support/screen.ts';
import { fakeApp } from './fixture.ts';
import { SCREENS } from './gallery.ts';
import { foreignIn, hostileState, numbersFrom } from './hostile.ts';
import { type RunningScreens, showOn } from './run.ts';

const open: RunningScreens[] = [];
afterEach(() => {
  for (const screens of open.splice(0)) screens.program.emit('SIGTERM');
});

/** Documents for each strategy here; `bench:hostile` draws ten thousand. */
const DOCUMENTS = 24;

async function started(strategy: Strategy, seed: number) {
  const app = fakeApp(hostileState('translate', numbersFrom(seed)));
  const screens = await showOn(app, { columns: 120, rows: 30, strategy });
  open.push(screens);
  return { app, ...screens };
}

test('the check finds what it is meant to find', () => {
  for (const bytes of ['a\u001b]0;x\u0007', '\u001b[6n', 'a\rb', '\u009b1m', '\u202ea', '\u200fa'])
    expect(foreignIn(bytes, 'isolate')).not.toBeNull();
  expect(foreignIn('\u2067a\u2069', 'isolate')).toBeNull();
  expect(foreignIn('\u2067a\u2069', 'app')).not.toBeNull();
  expect(foreignIn('\u001b[3;1H\u001b[0m\u001b[K\u001b[31ma\u001b[39m', 'app')).toBeNull();
});

describe.each(STRATEGIES.filter((name) => name !== 'plain'))('in %s', (strategy) => {
  test('nothing of a hostile document, name or author reaches the terminal but letters', async () => {
    const { app, output } = await started(strategy, 1);
    for (let i = 0; i < DOCUMENTS; i++) {
      const screen = SCREENS[i % SCREENS.length] ?? 'translate';
      app.force(hostileState(screen, numbersFrom(100 + i)));
      await drawn();
    }
    expect(foreignIn(output.bytes, strategy)).toBeNull();
    expect(output.isAlternate).toBe(true);
  });

  test('nor through the palette, the keys, and the question before leaving', async () => {
    const { app, press, output } = await started(strategy, 2);
    for (const keys of [
      '\u001bOP',
      '\u001bOP',
      '\u001bOQ',
      '\u001b[200~\u001b[2Jx\u202e\u001b[201~',
    ])
      await press(keys);
    app.force({ ...app.state(), overlay: { kind: 'quit' } });
    await drawn();
    expect(foreignIn(output.bytes, strategy)).toBeNull();
  });
});

test('bars stand straight whatever the document holds', async () => {
  const { app, output } = await started('app', 3);
  for (let seed = 0; seed < 20; seed++) {
    app.force(hostileState('align', numbersFrom(seed)));
    await drawn();
    const rows = await Promise.all(Array.from({ length: 22 }, (_, i) => output.cells(i + 2)));
    for (const row of rows) {
      if (!'│├'.includes(row[0] ?? '')) continue;
      expect('│┤┘').toContain(row[119]);
    }
  }
});

test('two hundred random sizes leave what a fresh screen of the last size shows, whatever was typed between', {
  timeout: 120_000,
}, async () => {
  const random = numbersFrom(7);
  const { app, output, press } = await started('app', 4);
  for (let i = 0; i < 200; i++) {
    output.resize(2 + Math.floor(random() * 200), 1 + Math.floor(random() * 60));
    if (i % 5 === 0) await press('ێ');
    else if (i % 3 === 0) await drawn();
    if (i % 40 !== 39) continue;
    await drawn();
    const fresh = await showOn(fakeApp(app.state()), {
      columns: output.columns,
      rows: output.rows,
      strategy: 'app',
    });
    open.push(fresh);
    expect(await output.lines()).toEqual(await fresh.output.lines());
  }
});
