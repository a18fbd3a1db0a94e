/**
 * `doctor --report`: what the terminal answered and what was made of it, for a bug report. Nothing in it names a
 * person, a file or a host.
 */
import { release } from 'node:os';
import type { Detected, MeasuredWidths } from '../../terminal/index.ts';
import { print, printJson } from '../output.ts';
import { VERSION } from '../version.ts';

/** Variables that tell terminals apart; of those that may hold paths or addresses only that they are set. */
const VARIABLES = [
  ...['TERM', 'TERM_PROGRAM', 'TERM_PROGRAM_VERSION', 'COLORTERM', 'NO_COLOR', 'VTE_VERSION'],
  ...['KONSOLE_VERSION', 'XTERM_VERSION', 'MLTERM', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TARJUMAN_BIDI'],
];
const SET_OR_NOT = [
  ...['TMUX', 'STY', 'SSH_CONNECTION', 'KITTY_WINDOW_ID', 'ALACRITTY_WINDOW_ID', 'WT_SESSION'],
];

function environment(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const named = VARIABLES.flatMap((name) => (env[name] ? [[name, env[name] ?? '']] : []));
  const set = SET_OR_NOT.flatMap((name) => (env[name] ? [[name, 'set']] : []));
  return Object.fromEntries([...named, ...set]);
}

function printPart(name: string, values: object): void {
  print(`${name}:`);
  for (const [key, value] of Object.entries(values)) {
    print(`  ${key}: ${typeof value === 'object' ? JSON.stringify(value) : value}`);
  }
}

/** Prints it: one JSON value, or lines to paste into a report. */
export function printReport(found: Detected, widths: MeasuredWidths, asJson: boolean): void {
  const { answers, ...decision } = found;
  const report = {
    program: {
      tarjuman: VERSION,
      node: process.versions.node,
      system: `${process.platform} ${release()}`,
    },
    window: { columns: process.stdout.columns ?? 0, rows: process.stdout.rows ?? 0 },
    environment: environment(process.env),
    replies: answers.replies,
    widths,
    decision,
  };
  if (asJson) printJson(report);
  else for (const [name, values] of Object.entries(report)) printPart(name, values);
}
