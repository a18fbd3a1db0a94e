/** `tarjuman memory info|verify|compact`: what the memory holds, whether its files are whole, and making them small. */

import type { Workspace } from '../../app/index.ts';
import { memoryStatistics } from '../../core/memory/index.ts';
import { translate } from '../../i18n/index.ts';
import type { Memory } from '../../store/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-codes.ts';
import { type CommonOptions, uiLanguageOf } from '../options.ts';
import { note, noteProblem, print, printJson } from '../output.ts';
import { workspaceFor } from '../start-options.ts';

/** Codes of what makes a memory damaged, and of what is no news: a line that was never confirmed as saved. */
const DAMAGE = new Set(['memory.line-damaged', 'memory.zero-filled']);
const NO_NEWS = new Set(['memory.torn-tail']);

function info({ memory, references }: Workspace, asJson: boolean): ExitCode {
  const statistics = memoryStatistics({
    units: memory.units(),
    statements: memory.statements(),
    people: memory.people(),
  });
  const { texts, pairs, ...counts } = statistics;
  if (asJson) {
    printJson({
      name: memory.name,
      folder: memory.dir,
      readOnly: memory.readOnly,
      ...counts,
      texts: Object.fromEntries(texts),
      pairs: Object.fromEntries(pairs),
      references: references.map((one) => ({ name: one.name, folder: one.dir })),
      problems: memory.problems,
    });
  } else {
    print(`${memory.name}  ${memory.dir}${memory.readOnly ? '  (read only)' : ''}`);
    for (const [name, value] of Object.entries(counts)) print(`  ${name.padEnd(18)}${value}`);
    for (const [tag, value] of texts) print(`  ${tag.padEnd(18)}${value}`);
    for (const one of references) print(`  reference         ${one.name}  ${one.dir}`);
  }
  return healthOf(memory, EXIT.partly);
}

/** The exit code that the state of the memory's files calls for. */
function healthOf({ problems }: Memory, otherwise: ExitCode): ExitCode {
  if (problems.some(({ code }) => DAMAGE.has(code))) return EXIT.damaged;
  return problems.some(({ code }) => !NO_NEWS.has(code)) ? otherwise : EXIT.done;
}

/** Does one of the three. */
export async function memoryCommand(what: string, options: CommonOptions): Promise<ExitCode> {
  const language = uiLanguageOf(options);
  if (!['info', 'verify', 'compact'].includes(what)) {
    note(translate(language, 'cli.usage.memory', { value: what }));
    return EXIT.usage;
  }
  const ready = await workspaceFor(options, language);
  if ('exit' in ready) return ready.exit;
  const { workspace } = ready;
  try {
    if (what === 'info') return info(workspace, options.json === true);
    if (what === 'compact') {
      const compacted = await workspace.memory.compact();
      if (!compacted.ok) {
        noteProblem(compacted.problem, language);
        return exitCodeOf(compacted.problem);
      }
      if (options.json) printJson({ compacted: compacted.value });
      return EXIT.done;
    }
    const health = healthOf(workspace.memory, EXIT.findings);
    if (options.json)
      printJson({ whole: health === EXIT.done, problems: workspace.memory.problems });
    else if (health === EXIT.done)
      print(translate(language, 'cli.memory.whole', { name: workspace.memory.name }));
    return health;
  } finally {
    await workspace.close();
  }
}
