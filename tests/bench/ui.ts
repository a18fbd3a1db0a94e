/**
 * Key to frame and bytes per typed key, on a fake output (no terminal, no scheduling noise of one): 80 x 24 and
 * 160 x 45, Arabic to Sorani, 100 and 10,000 segments. Floors: p95 <= 50 ms, ratio <= 1.3, <= 1 kB a key. To be run
 * with NODE_ENV=production: the program ships with React's production build.
 */
import { EventEmitter } from 'node:events';
import type { App, AppState, Row } from '../../src/app/index.ts';
import { textState } from '../../src/core/edit/index.ts';
import { runScreens } from '../../src/ui/index.ts';
import { appState, fakeApp, translateState } from '../ui/fixture.ts';

/** Keys typed for each figure, and those before the first measured one. */
const KEYS = 200;
const WARM_UP = 40;

class Output extends EventEmitter {
  columns: number;
  rows: number;
  bytes = 0;
  frames = 0;
  onFrame: (() => void) | null = null;
  constructor(columns: number, rows: number) {
    super();
    this.columns = columns;
    this.rows = rows;
  }
  write(text: string): void {
    this.bytes += Buffer.byteLength(text);
    this.frames += 1;
    this.onFrame?.();
  }
}

class Input extends EventEmitter {
  isTTY = true;
  setRawMode = () => this;
  resume = () => this;
  pause = () => this;
}

class Process extends EventEmitter {
  pid = 0;
  kill = () => true;
}

/** The sample repeated until it has so many segments. */
function documentOf(segments: number): AppState {
  const translate = translateState('ar', 'ckb', { typed: '' });
  const { document } = translate;
  const many = Array.from({ length: segments }, (_, i) => {
    const segment = document.segments[i % document.segments.length];
    if (segment === undefined) throw new Error('the sample is empty');
    return { ...segment, index: i, id: `s${i}` };
  });
  const rows: readonly Row[] = many.map(() => ({ target: '', status: 'empty' }));
  return appState({
    translate: {
      ...translate,
      document: { ...document, segments: many },
      rows,
      editor: textState(''),
      findings: [],
    },
  });
}

const WORDS = 'ئەمڕۆ چەکەکان لە شەمرین بێدەنگ بوون، ئەرکی هەموومانە ئەم بێدەنگییە بکەینە ئاشتی. ';

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function measure(
  app: App,
  size: readonly [number, number],
): Promise<{
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
  readonly cpu: number;
}> {
  const output = new Output(...size);
  const input = new Input();
  const program = new Process();
  void runScreens(app, {
    stdin: input,
    stdout: output,
    stderr: process.stderr,
    strategy: 'app',
    environment: { TERM: 'xterm-256color' },
    program,
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const times: number[] = [];
  let bytes = 0;
  let used = process.cpuUsage();
  for (let i = 0; i < KEYS + WARM_UP; i += 1) {
    // A segment's length of text, then the field is emptied and filled again.
    const key = i % 80 === 79 ? '\u0015' : ([...WORDS][i % [...WORDS].length] ?? 'x');
    output.bytes = 0;
    const started = performance.now();
    const isDrawn = await new Promise<boolean>((resolve) => {
      // A blank that hangs past the edge of a line changes nothing on the screen.
      const timer = setTimeout(() => resolve(false), 200);
      output.onFrame = () => {
        clearTimeout(timer);
        resolve(true);
      };
      input.emit('data', Buffer.from(key, 'utf8'));
    });
    if (i === WARM_UP) used = process.cpuUsage();
    if (i < WARM_UP || !isDrawn) continue;
    times.push(performance.now() - started);
    if (key !== '\u0015') bytes += output.bytes;
  }
  const { user, system } = process.cpuUsage(used);
  output.onFrame = null;
  program.emit('SIGTERM');
  times.sort((a, b) => a - b);
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    bytes: bytes / KEYS,
    cpu: (user + system) / 1000 / KEYS,
  };
}

if (process.env.NODE_ENV !== 'production') {
  console.log('Not with NODE_ENV=production: the figures are those of the development build.');
}
for (const size of [
  [80, 24],
  [120, 30],
  [160, 45],
] as const) {
  const few = await measure(fakeApp(documentOf(100)), size);
  const many = await measure(fakeApp(documentOf(10_000)), size);
  const again = await measure(fakeApp(documentOf(100)), size);
  const base = Math.min(few.p50, again.p50);
  const show = (name: string, { p50, p95, bytes, cpu }: typeof few) =>
    console.log(
      `${size.join('x')} ${name}: key to frame p50 ${p50.toFixed(1)} p95 ${p95.toFixed(1)} ms (floor 50), CPU ${cpu.toFixed(1)} ms, ${bytes.toFixed(0)} bytes a key (floor 1000)`,
    );
  show('100 segments', few);
  show('10,000 segments', many);
  console.log(`${size.join('x')} ratio ${(many.p50 / base).toFixed(2)} (floor 1.3)`);
}
process.exit(0);
