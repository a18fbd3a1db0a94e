/** Asking tmux which terminal it is shown in: the environment inside may be that of another one. */
import { execFile } from 'node:child_process';
import type { OuterTerminal } from './terminals.ts';

/** tmux answers at once or not at all; it is asked while the terminal is, so start-up waits no longer for it. */
const TMUX_WAIT_MS = 200;

/** What tmux says about its client, or undefined when it does not answer. */
export function askTmux(): Promise<OuterTerminal | undefined> {
  const question = ['display-message', '-p', '#{client_termtype}\t#{client_termname}'];
  return new Promise((resolve) => {
    execFile('tmux', question, { timeout: TMUX_WAIT_MS }, (error, stdout) => {
      if (error !== null) return resolve(undefined);
      const [type = '', term = ''] = stdout.trimEnd().split('\t');
      resolve({ type, term });
    });
  });
}
