/** Runs the form of import and export beside the screen and tells it how far things are. */
import type { Checker } from '../checks.ts';
import type { OpenedText } from '../open-document.ts';
import type { TranslateState } from '../translate/state.ts';
import type { Workspace } from '../workspace.ts';
import { completePath, performExchange } from './perform.ts';
import type { ExchangeAnswer } from './reduce.ts';
import type { Exchange, ExchangeStatus } from './state.ts';

/** What it works with. */
export interface ExchangerOptions {
  readonly workspace: Workspace;
  readonly checker: Checker;
  readonly opened: OpenedText | null;
  readonly by: string;
  readonly translate: () => TranslateState | null;
  readonly answer: (answer: ExchangeAnswer) => void;
  /** Called when records were taken in. */
  readonly onImported: () => void;
}

/** Takes the steps of a form. */
export interface Exchanger {
  readonly go: (form: Exchange, isSure: boolean) => void;
  readonly complete: (path: string) => void;
}

/** Makes one. */
export function createExchanger(options: ExchangerOptions): Exchanger {
  const { workspace, checker, opened, by, translate, answer, onImported } = options;

  async function run(form: Exchange, isSure: boolean): Promise<void> {
    const { path } = form;
    const tell = (status: ExchangeStatus) => answer({ type: 'exchange-status', path, status });
    const status = await performExchange(form, isSure, {
      workspace,
      checker,
      opened,
      translate: translate(),
      by,
      onProgress: (share) => tell({ kind: 'working', share }),
    });
    if (status.kind === 'imported') onImported();
    tell(status);
  }

  async function complete(path: string): Promise<void> {
    answer({ type: 'exchange-completed', path, completed: await completePath(path) });
  }

  return { go: (form, isSure) => void run(form, isSure), complete: (path) => void complete(path) };
}
