/** The built program as the faults meet it: started in a process of its own, its output looked at byte by byte. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TranslationUnit } from '../../../src/core/memory/index.ts';
import { openMemory } from '../../../src/store/index.ts';

/** The built program. */
export const PROGRAM = resolve('dist/main.js');

/** Bytes that would steer a terminal: C0 but tab and line ends, DEL, C1. */
const STEERING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** Leaves the largest resident size of the run, in kilobytes, and its processor time, in milliseconds, in FAULT_PEAK. */
const PEAK_PROBE =
  "import{writeFileSync}from'node:fs';process.on('exit',()=>{const u=process.resourceUsage();writeFileSync(process.env.FAULT_PEAK,JSON.stringify([u.maxRSS,(u.userCPUTime+u.systemCPUTime)/1000]));})";

/** One run of the program. */
export interface Ran {
  readonly status: number | NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
  /** Largest resident size, when it was left behind. */
  readonly megabytes: number | undefined;
  /** Processor time of the run, its threads included, when it was left behind. */
  readonly processorMs: number | undefined;
}

/** How the program is started. */
export interface RunOptions {
  /** A folder for the run: home, and place of the probe's answer. */
  readonly stage: string;
  readonly input?: string;
  /** Code that is run before the program in its process: it makes the machine misbehave, the program is as built. */
  readonly before?: string;
  readonly timeoutMs?: number;
}

function argumentsOf(args: readonly string[], before: string): string[] {
  const script = `${PEAK_PROBE};${before}`;
  return ['--import', `data:text/javascript,${encodeURIComponent(script)}`, PROGRAM, ...args];
}

function environmentOf(stage: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: stage,
    NO_COLOR: '1',
    LANG: 'en_US.UTF-8',
    FAULT_PEAK: join(stage, 'peak'),
  };
}

/** Runs the program to its end. */
export function run(args: readonly string[], options: RunOptions): Ran {
  const { stage, input, before = '', timeoutMs = 300_000 } = options;
  const from = performance.now();
  const ran = spawnSync(process.execPath, argumentsOf(args, before), {
    encoding: 'utf8',
    timeout: timeoutMs,
    maxBuffer: 2 ** 28,
    env: environmentOf(stage),
    ...(input === undefined ? {} : { input }),
  });
  const peak = join(stage, 'peak');
  const [kilobytes, processorMs] = existsSync(peak)
    ? JSON.parse(readFileSync(peak, 'utf8'))
    : [undefined, undefined];
  return {
    status: ran.status ?? ran.signal,
    stdout: ran.stdout,
    stderr: ran.stderr,
    ms: Math.round(performance.now() - from),
    megabytes: kilobytes === undefined ? undefined : Math.round(kilobytes / 1024),
    processorMs,
  };
}

/** Starts the program and leaves it running. */
export function start(args: readonly string[], options: RunOptions): ChildProcess {
  return spawn(process.execPath, argumentsOf(args, options.before ?? ''), {
    env: environmentOf(options.stage),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** `batch confirm` that goes on running: a line in, its answer out. */
export interface Confirmer {
  /** Confirms a pair; resolves with the answer. */
  readonly confirm: (source: string, target: string, by?: string) => Promise<ConfirmAnswer>;
  /** Ends the input and resolves with the exit code or signal and everything that was printed. */
  readonly end: () => Promise<{ readonly status: Ran['status']; readonly output: string }>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** An answer of `batch confirm`. */
export interface ConfirmAnswer {
  readonly unit?: string;
  readonly saved?: boolean;
  readonly error?: unknown;
}

/** One line of `batch confirm`. */
export function confirmLine(source: string, target: string, by = 'a'): string {
  const pair = { source: { lang: 'ar', text: source }, target: { lang: 'ckb', text: target }, by };
  return `${JSON.stringify(pair)}\n`;
}

/** Starts a confirmer on a memory. */
export function startConfirmer(memory: string, options: RunOptions): Confirmer {
  const child = start(['batch', 'confirm', '--memory', memory], options);
  const waiting: ((line: string) => void)[] = [];
  let rest = '';
  let output = '';
  child.stdout?.on('data', (bytes: Buffer) => {
    output += bytes.toString('utf8');
    const lines = (rest + bytes.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) waiting.shift()?.(line);
  });
  child.stderr?.on('data', (bytes: Buffer) => {
    output += bytes.toString('utf8');
  });
  child.stdin?.on('error', () => undefined);
  const ended = new Promise<Ran['status']>((done) => {
    child.on('close', (code, signal) => {
      for (const one of waiting.splice(0)) one('{}');
      done(code ?? signal);
    });
  });
  return {
    confirm: (source, target, by) =>
      new Promise((done) => {
        waiting.push((line) => done(JSON.parse(line)));
        child.stdin?.write(confirmLine(source, target, by));
      }),
    async end() {
      child.stdin?.end();
      return { status: await ended, output };
    },
    kill: (signal) => child.kill(signal),
  };
}

/** What must never be in an output: bytes that steer a terminal, a stack trace. */
export function unsafeIn(output: string): string[] {
  return [
    ...(STEERING.test(output.replace(/\r?\n/g, '')) ? ['CONTROL BYTE'] : []),
    ...(/\n\s+at .*:\d+:\d+/.test(output) ? ['STACK TRACE'] : []),
  ];
}

/** Every file below a folder with its bytes, as one string to compare. */
export function snapshotOf(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => `${path}\n${readFileSync(path, 'latin1')}`)
    .join('\n');
}

/** How many units are looked at; more are only counted. */
const LOOKED_AT_MAX = 20_000;

/** The units of a memory, read without writing anything. */
export interface UnitsFound {
  readonly count: number;
  /** The first of them. */
  readonly units: readonly TranslationUnit[];
}

/** Reads a memory; one that is not there or not readable has no units. */
export async function unitsOf(memory: string): Promise<UnitsFound> {
  const opened = existsSync(memory) ? await openMemory(memory, { readOnly: true }) : undefined;
  if (!opened?.ok) return { count: 0, units: [] };
  const units: TranslationUnit[] = [];
  let count = 0;
  for (const unit of opened.value.units()) {
    if (count < LOOKED_AT_MAX) units.push(unit);
    count += 1;
  }
  await opened.value.close();
  return { count, units };
}
