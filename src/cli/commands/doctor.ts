/** `tarjuman doctor`: one line for each thing the program depends on, fit or not, and what to change. */
import { release } from 'node:os';
import type { LanguageTag } from '../../core/language-tag.ts';
import { translate } from '../../i18n/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { CommonOptions } from '../options.ts';
import { print, printJson } from '../output.ts';
import { detectTerminal } from '../screens.ts';
import { workspaceFor } from '../start-options.ts';
import { uiLanguageOf } from '../ui-language.ts';
import { VERSION } from '../version.ts';

/** One line of the report. */
interface Line {
  readonly what: string;
  readonly fit: boolean;
  readonly found: string;
  /** What to do when it is not fit. */
  readonly advice?: string;
}

/** Smallest window the screens are drawn in. */
const SMALLEST = { columns: 80, rows: 24 };

function node(language: LanguageTag): Line {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fit = major > 20 || (major === 20 && minor >= 19);
  return {
    what: 'node',
    fit,
    found: process.versions.node,
    advice: translate(language, 'cli.doctor.node'),
  };
}

function locale(language: LanguageTag): Line {
  const name = process.env.LC_ALL || process.env.LC_CTYPE || process.env.LANG || '';
  const fit = process.platform === 'win32' || /utf-?8/i.test(name);
  return {
    what: 'locale',
    fit,
    found: name || 'none',
    advice: translate(language, 'cli.doctor.locale'),
  };
}

function size(language: LanguageTag): Line {
  const { columns = 0, rows = 0 } = process.stdout;
  if (!process.stdout.isTTY) return { what: 'window', fit: true, found: 'not a terminal' };
  return {
    what: 'window',
    fit: columns >= SMALLEST.columns && rows >= SMALLEST.rows,
    found: `${columns}x${rows}`,
    advice: translate(language, 'cli.doctor.window', SMALLEST),
  };
}

/** Looks at the machine, the terminal and the memory. Exit 1 when something is not fit. */
export async function doctorCommand(options: CommonOptions): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  const found = await detectTerminal(options);
  const lines: Line[] = [
    { what: 'tarjuman', fit: true, found: `${VERSION} on ${process.platform} ${release()}` },
    node(language),
    locale(language),
    size(language),
    {
      what: 'right-to-left',
      fit: found.tips.length === 0,
      found: `${found.strategy} (${found.terminal}, ${found.reason})`,
      advice: found.tips.map((tip) => translate(language, `cli.tip.${tip}`)).join(' '),
    },
  ];
  const ready = await workspaceFor(options, language);
  if ('exit' in ready)
    lines.push({
      what: 'memory',
      fit: false,
      found: 'cannot be opened',
      advice: translate(language, 'cli.doctor.memory.closed'),
    });
  else {
    const { memory } = ready.workspace;
    lines.push({
      what: 'memory',
      fit: !memory.readOnly && memory.problems.length === 0,
      found: `${memory.dir}${memory.readOnly ? ' (read only)' : ''}`,
      advice: translate(
        language,
        memory.readOnly ? 'cli.doctor.memory.readonly' : 'cli.doctor.memory.problems',
      ),
    });
    await ready.workspace.close();
  }
  for (const line of lines) {
    if (options.json) printJson(line);
    else {
      print(`${line.fit ? 'ok ' : '!! '} ${line.what.padEnd(14)} ${line.found}`);
      if (!line.fit && line.advice) print(`   ${line.advice}`);
    }
  }
  return lines.every((line) => line.fit) ? EXIT.done : EXIT.findings;
}
