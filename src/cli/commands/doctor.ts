/** `tarjuman doctor`: one line for each thing the program depends on, fit or not, and what to change. */
import { measureWidths } from '../../terminal/index.ts';
import { calibrate } from '../doctor/calibrate.ts';
import { printLines, sayLines } from '../doctor/line.ts';
import { machineLines } from '../doctor/machine.ts';
import { memoryLines } from '../doctor/memory.ts';
import { printReport } from '../doctor/report.ts';
import { speaker } from '../doctor/speech.ts';
import { terminalLines } from '../doctor/terminal.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { CommonOptions } from '../options.ts';
import { detectTerminal, hasTerminal } from '../screens.ts';
import { uiLanguageOf } from '../ui-language.ts';

/** Options of this command. */
interface DoctorOptions extends CommonOptions {
  /** What the terminal answered, for a bug report, and nothing else. */
  readonly report?: boolean;
}

/**
 * Looks at the machine, the terminal and the memory; at a terminal it then asks by picture how text is to be drawn.
 * Exit 1 when something is not fit.
 */
export async function doctorCommand(options: DoctorOptions): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const found = await detectTerminal(options);
  const canAsk = hasTerminal() && process.env.TERM !== 'dumb';
  const { stdin, stdout, env } = process;
  const widths = canAsk ? await measureWidths(stdin, stdout, env) : {};
  if (options.report) {
    printReport(found, widths, options.json === true);
    return EXIT.done;
  }
  const lines = [
    ...machineLines(language),
    ...terminalLines(found, language, canAsk),
    ...(await memoryLines(options, language)),
  ];
  if (options.json) printLines(lines);
  else sayLines(lines, language, speaker(found, language));
  if (canAsk && !options.json) await calibrate(found, widths, language);
  return lines.every((line) => line.fit) ? EXIT.done : EXIT.findings;
}
