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
const WARM_UP = 240;

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

/** Screens that are being typed at. */
interface Typist {
  /** Types one key; null when it changes nothing on the screen (a blank that hangs past the edge of a line). */
  readonly type: (key: string) => Promise<Sample | null>;
  readonly leave: () => void;
}

/** What one key cost. */
interface Sample {
  /** From the key's bytes to the frame's, in milliseconds, waiting included. */
  readonly wall: number;
  /** Milliseconds of the processor, which what else runs on the machine changes little. */
  readonly cpu: number;
  readonly bytes: number;
}

async function sitDown(app: App, size: readonly [number, number]): Promise<Typist> {
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
  return {
    async type(key) {
      output.bytes = 0;
      const used = process.cpuUsage();
      const started = performance.now();
      const isDrawn = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(false), 200);
        output.onFrame = () => {
          clearTimeout(timer);
          resolve(true);
        };
        input.emit('data', Buffer.from(key, 'utf8'));
      });
      output.onFrame = null;
      const wall = performance.now() - started;
      const { user, system } = process.cpuUsage(used);
      return isDrawn ? { wall, cpu: (user + system) / 1000, bytes: output.bytes } : null;
    },
    leave: () => program.emit('SIGTERM'),
  };
}

/** A segment's length of text, then the field is emptied and filled again. */
function keyAt(i: number): string {
  return i % 80 === 79 ? '\u0015' : ([...WORDS][i % [...WORDS].length] ?? 'x');
}

function sorted(samples: readonly Sample[], of: (sample: Sample) => number): readonly number[] {
  return samples.map(of).sort((a, b) => a - b);
}

function show(name: string, samples: readonly Sample[]): void {
  const wall = sorted(samples, (sample) => sample.wall);
  const cpu = percentile(
    sorted(samples, (sample) => sample.cpu),
    0.5,
  );
  const bytes = samples.reduce((sum, sample) => sum + sample.bytes, 0) / samples.length;
  console.log(
    `${name}: key to frame p50 ${percentile(wall, 0.5).toFixed(1)} p95 ${percentile(wall, 0.95).toFixed(1)} ms (floor 50), CPU ${cpu.toFixed(2)} ms, ${bytes.toFixed(0)} bytes a key (floor 1000)`,
  );
}

if (process.env.NODE_ENV !== 'production') {
  console.log('Not with NODE_ENV=production: the figures are those of the development build.');
}
for (const size of [
  [80, 24],
  [120, 30],
  [160, 45],
] as const) {
  const ofFew: Sample[] = [];
  const ofMany: Sample[] = [];
  // Whoever sits down second is slower, with the same document too: each is second once.
  for (const fewFirst of [true, false]) {
    const first = await sitDown(fakeApp(documentOf(fewFirst ? 100 : 10_000)), size);
    const second = await sitDown(fakeApp(documentOf(fewFirst ? 10_000 : 100)), size);
    // Key by key in turn, so that both meet the same machine.
    for (let i = 0; i < KEYS + WARM_UP; i++) {
      const key = keyAt(i);
      const [a, b] = i % 2 === 0 ? [first, second] : [second, first];
      const one = await a.type(key);
      const other = await b.type(key);
      if (i < WARM_UP || one === null || other === null || key === '\u0015') continue;
      const isFew = fewFirst === (i % 2 === 0);
      ofFew.push(isFew ? one : other);
      ofMany.push(isFew ? other : one);
    }
    first.leave();
    second.leave();
  }
  const name = size.join('x');
  show(`${name} 100 segments`, ofFew);
  show(`${name} 10,000 segments`, ofMany);
  const ratio = (of: (sample: Sample) => number) =>
    percentile(sorted(ofMany, of), 0.5) / percentile(sorted(ofFew, of), 0.5);
  console.log(
    `${name} ratio 10,000 to 100: CPU ${ratio(({ cpu }) => cpu).toFixed(2)}, key to frame ${ratio(({ wall }) => wall).toFixed(2)} (floor 1.3)`,
  );
}
