/** The command line: which commands there are. Each one is loaded when it is asked for, so that `--help` loads none. */
import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { type HelpWords, loadHelp } from '../i18n/help.ts';
import { EXIT } from './exit-codes.ts';
import { watchFaults } from './faults.ts';
import { helpLanguage, spoken, usageError } from './help.ts';
import { withCommonOptions } from './options.ts';
import { watchPipes } from './pipes.ts';
import { VERSION } from './version.ts';

type Run = (...args: never[]) => Promise<number>;

/**
 * Runs a command and hands its exit code over; the event loop ends the program, so that pipes are written out. Options
 * may stand before or behind the command's name; those behind it win.
 */
function running(load: () => Promise<Run>): (...args: unknown[]) => Promise<void> {
  return async (...args) => {
    const command = args.at(-1);
    const own = args.slice(0, -2);
    const options =
      command instanceof Command ? { ...command.parent?.opts(), ...command.opts() } : {};
    const run = (await load()) as (...rest: unknown[]) => Promise<number>;
    process.exitCode = await run(...own, options);
  };
}

/** Every command with its arguments and options, in the words of a language. */
function program(words: HelpWords): Command {
  const plain = ['--plain', words.plain] as const;
  const tarjuman = withCommonOptions(new Command('tarjuman'), words)
    .description(words.about)
    .version(VERSION, '-v, --version', words.version)
    .argument('[file]', words['first-file'])
    .option(...plain)
    .helpCommand('help [command]', words['help-command'])
    .exitOverride()
    .enablePositionalOptions()
    .action(running(async () => (await import('./commands/translate.ts')).translateCommand));

  const add = (name: string, text: string) =>
    withCommonOptions(tarjuman.command(name), words).description(text);

  add('translate', words.translate)
    .argument('<file>', words.file)
    .option(...plain)
    .action(running(async () => (await import('./commands/translate.ts')).translateCommand));
  add('align', words.align)
    .argument('<files...>', words['align.files'])
    .option('--accept <confidence>', words['align.accept'])
    .option('--errors <n>', words['align.errors'])
    .action(running(async () => (await import('./commands/align.ts')).alignCommand));
  add('analyse', words.analyse)
    .argument('<files...>', words['analyse.files'])
    .option('--csv', words['analyse.csv'])
    .action(running(async () => (await import('./commands/analyse.ts')).analyseCommand));
  add('pretranslate', words.pretranslate)
    .argument('<file>', words.file)
    .option('-o, --output <file>', words['pretranslate.output'])
    .option('--threshold <percent>', words['pretranslate.threshold'])
    .action(running(async () => (await import('./commands/pretranslate.ts')).pretranslateCommand));
  add('quotes', words.quotes)
    .argument('<file>', words.file)
    .action(running(async () => (await import('./commands/quotes.ts')).quotesCommand));
  add('search', words.search)
    .argument('[text...]', words['search.text'])
    .option('--limit <n>', words['search.limit'], '20')
    .option('--exact', words['search.exact'])
    .option('--by <name>', words['search.by'])
    .option('--document <name>', words['search.document'])
    .option('--since <date>', words['search.since'])
    .option('--until <date>', words['search.until'])
    .option('--status <status>', words['search.status'])
    .option('--person <name>', words['search.person'])
    .action(running(async () => (await import('./commands/search.ts')).searchCommand));
  add('import', words.import)
    .argument('<files...>', words['import.files'])
    .option('--dry-run', words['import.dry-run'])
    .option('--salvage', words['import.salvage'])
    .action(running(async () => (await import('./commands/import.ts')).importCommand));
  add('export', words.export)
    .argument('<file>', words['export.file'])
    .option('-o, --output <file>', words['export.output'])
    .option('--statements', words['export.statements'])
    .action(running(async () => (await import('./commands/export.ts')).exportCommand));
  add('check', words.check)
    .argument('<files...>', words['check.files'])
    .action(running(async () => (await import('./commands/check.ts')).checkCommand));
  add('memory', words.memory)
    .argument('<what>', words['memory.what'])
    .argument('[name]', words['memory.name'])
    .option('--exactly', words['memory.exactly'])
    .option('-o, --output <file>', words['memory.output'])
    .action(running(async () => (await import('./commands/memory.ts')).memoryCommand));
  add('doctor', words.doctor)
    .option('--report', words['doctor.report'])
    .action(running(async () => (await import('./commands/doctor.ts')).doctorCommand));
  add('batch', words.batch)
    .argument('<op>', words['batch.op'])
    .option('--pile', words['batch.pile'])
    .action(running(async () => (await import('./commands/batch.ts')).batchCommand));
  return spoken(tarjuman, words);
}

/** The first word after the program when it names neither a command nor a file: a command misspelt. */
function unknownWord(argv: readonly string[], { commands }: Command): string | null {
  const first = argv[2] ?? '';
  const isKnown = commands.some((command) => command.name() === first);
  return first === '' || first.startsWith('-') || isKnown || existsSync(first) ? null : first;
}

async function main(): Promise<void> {
  watchPipes();
  watchFaults();
  const words = await loadHelp(helpLanguage(process.argv, process.env));
  const tarjuman = program(words);
  try {
    await tarjuman.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0)
        process.stderr.write(`${usageError(error, words, unknownWord(process.argv, tarjuman))}\n`);
      process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
      return;
    }
    const { endWith } = await import('./end-with.ts');
    process.exitCode = endWith(error);
  }
}

await main();
