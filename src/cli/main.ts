/** The command line: which commands there are. Each one is loaded when it is asked for, so that `--help` loads none. */
import { Command, CommanderError } from 'commander';
import { EXIT } from './exit-codes.ts';
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

/** The work as a dialogue of lines. */
const PLAIN = [
  '--plain',
  'one segment at a time, as lines: for screen readers and for terminals that cannot draw',
] as const;

function program(): Command {
  const tarjuman = withCommonOptions(new Command('tarjuman'))
    .description('Translation memory for the terminal: Arabic, Sorani, Kurmanji and English.')
    .version(VERSION, '-v, --version')
    .argument('[file]', 'text to open; without one the bundled sample is opened')
    .option(...PLAIN)
    .showHelpAfterError('(tarjuman --help lists the commands)')
    .exitOverride()
    .enablePositionalOptions()
    .action(running(async () => (await import('./commands/translate.ts')).translateCommand));

  const add = (name: string, text: string) =>
    withCommonOptions(tarjuman.command(name)).description(text);

  add('translate', 'translate a text with suggestions from the memory')
    .argument('<file>', 'text file')
    .option(...PLAIN)
    .action(running(async () => (await import('./commands/translate.ts')).translateCommand));
  add('align', 'align a text with its translations (two to four files or folders) and store them')
    .argument('<files...>', 'two to four text files that say the same, or folders of such files')
    .option(
      '--accept <confidence>',
      'without a terminal: store every row from this confidence on (0.5 to 1)',
    )
    .option(
      '--errors <n>',
      'without a terminal: store as many rows as leave at most so many errors to be expected',
    )
    .action(running(async () => (await import('./commands/align.ts')).alignCommand));
  add('analyse', 'count how much of some texts the memory knows, and how much comes again')
    .argument('<files...>', 'text files, in the order in which they will be translated')
    .option('--csv', 'print a table for spreadsheets: one line a file, language and degree')
    .action(running(async () => (await import('./commands/analyse.ts')).analyseCommand));
  add('pretranslate', 'fill a text from the memory into another file; nothing is confirmed')
    .argument('<file>', 'text file')
    .option('-o, --output <file>', 'where to write it: a text, or .tsv, .csv, .tmx, .json')
    .option(
      '--threshold <percent>',
      'take matches from this percent on, less penalties (50 to 102); without it the same text only, no drafts',
    )
    .action(running(async () => (await import('./commands/pretranslate.ts')).pretranslateCommand));
  add('quotes', 'list the quotations of a text: who said what, where, in which language')
    .argument('<file>', 'text file')
    .action(running(async () => (await import('./commands/quotes.ts')).quotesCommand));
  add('search', 'search the memories for words, in every language')
    .argument('<text...>', 'words to find')
    .option('--limit <n>', 'most hits wanted', '20')
    .action(running(async () => (await import('./commands/search.ts')).searchCommand));
  add('import', 'take translation units or statements into the memory')
    .argument('<files...>', 'files to read (.tsv, .csv, .json, .tmx)')
    .option('--dry-run', 'say what would happen and change nothing')
    .option('--salvage', 'recover what is whole from a broken file')
    .action(running(async () => (await import('./commands/import.ts')).importCommand));
  add('export', 'write the translation of a text, or the memory itself')
    .argument(
      '<file>',
      'a text that was translated (writes the translation and a bilingual .tsv beside it), or a .tsv, .csv, .json, .tmx file to write the memory to',
    )
    .option('-o, --output <file>', 'where to write the translated text')
    .option(
      '--statements',
      'write the quoted statements of the memory for the web: a page for a .html file, else schema.org JSON-LD',
    )
    .action(running(async () => (await import('./commands/export.ts')).exportCommand));
  add('check', 'check a source and its translation, or a bilingual .tsv')
    .argument('<files...>', 'source and target text, or one .tsv')
    .action(running(async () => (await import('./commands/check.ts')).checkCommand));
  add('memory', 'look after the memory')
    .argument('<what>', 'info, verify, compact, backups, restore, history or lexicon')
    .argument('[name]', 'history: id of the unit; restore: date of the backup; lexicon: a word')
    .option(
      '--exactly',
      'restore: undo later changes too, instead of bringing back what is missing',
    )
    .option('-o, --output <file>', 'lexicon: write all word translations to a .tsv file')
    .action(running(async () => (await import('./commands/memory.ts')).memoryCommand));
  add('doctor', 'say whether terminal, memory and machine are fit, and what to change')
    .option('--report', 'print what the terminal answers, for a bug report')
    .action(running(async () => (await import('./commands/doctor.ts')).doctorCommand));
  add('batch', 'answer JSON lines from stdin, one line each')
    .argument(
      '<op>',
      'detect, segment, fold, names, numbers, suggest, align, quotes, links, reuse, check or confirm',
    )
    .option('--pile', 'align: learn a lexicon from all documents given')
    .action(running(async () => (await import('./commands/batch.ts')).batchCommand));
  return tarjuman;
}

async function main(): Promise<void> {
  watchPipes();
  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has already printed its own words.
      process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
      return;
    }
    const { endWith } = await import('./end-with.ts');
    process.exitCode = endWith(error);
  }
}

await main();
