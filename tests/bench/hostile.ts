/**
 * Ten thousand random documents with control characters, drawn on every screen in every strategy: how many bytes of
 * theirs reached the terminal. Floor: none. Arguments: how many documents (default 10,000).
 */
import { STRATEGIES } from '../../src/terminal/index.ts';
import { drawn } from '../support/screen.ts';
import { fakeApp } from '../ui/fixture.ts';
import { foreignIn, hostileState, numbersFrom } from '../ui/hostile.ts';
import { showOn } from '../ui/run.ts';

const documents = Number(process.argv[2]) || 10_000;
const SCREENS = ['translate', 'align', 'memory', 'quotes'] as const;
const strategies = STRATEGIES.filter((name) => name !== 'plain');

let done = 0;
const foreign: string[] = [];
for (const strategy of strategies) {
  const app = fakeApp(hostileState('translate', numbersFrom(0)));
  const { output, program } = await showOn(app, { columns: 120, rows: 30, strategy });
  const own = Math.ceil(documents / strategies.length);
  for (let i = 0; i < own; i++) {
    output.bytes = '';
    app.force(hostileState(SCREENS[i % SCREENS.length] ?? 'translate', numbersFrom(done)));
    await drawn();
    done += 1;
    const found = foreignIn(output.bytes, strategy);
    if (found !== null) foreign.push(`${strategy} ${done}: ${found}`);
  }
  if (!output.isAlternate) foreign.push(`${strategy}: the screens ended`);
  program.emit('SIGTERM');
}
console.log(
  `hostile: ${done} documents, ${foreign.length} with a raw control in the output (floor 0)`,
);
for (const line of foreign.slice(0, 10)) console.log(`  ${line}`);
