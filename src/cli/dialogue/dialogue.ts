/**
 * The work as a dialogue of lines (`--plain`): one segment is read out, one line is typed. No screen is taken over and
 * nothing is drawn twice, so screen readers, braille lines and dumb terminals can follow; through a pipe it is a script.
 */
import { createInterface, type Interface } from 'node:readline';
import { type App, choicesOf, type OriginalStop, type TranslateState } from '../../app/index.ts';
import { describeProblem, formatNumber, type Locale, translate } from '../../i18n/index.ts';
import { digitOf } from '../../terminal/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { print } from '../output.ts';
import { type Request, requestOf } from './request.ts';
import { findingLines, noticeLine, progressLine, segmentLines } from './spoken.ts';

/** Lines as they are typed; null when there are no more. */
interface Lines {
  readonly ask: (prompt: string) => Promise<string | null>;
  readonly close: () => void;
}

function linesOf(input: NodeJS.ReadableStream & { isTTY?: boolean }): Lines {
  const reader: Interface = createInterface({ input, output: process.stdout, terminal: false });
  const waiting: string[] = [];
  let take: ((line: string | null) => void) | null = null;
  let isOver = false;
  reader.on('line', (line) => {
    if (!take) waiting.push(line);
    else {
      take(line);
      take = null;
    }
  });
  reader.on('close', () => {
    isOver = true;
    take?.(null);
    take = null;
  });
  return {
    ask(prompt) {
      print(prompt);
      const next = waiting.shift();
      if (next !== undefined) return Promise.resolve(next);
      return isOver
        ? Promise.resolve(null)
        : new Promise((resolve) => {
            take = resolve;
          });
    },
    close: () => reader.close(),
  };
}

/** Waits until what is offered for the present segment is known and the checks have run. */
async function ready(app: App): Promise<void> {
  const isReady = () => app.state().translate?.suggestions.status !== 'waiting';
  if (!isReady()) {
    await new Promise<void>((resolve) => {
      const stop = app.subscribe(() => {
        if (!isReady()) return;
        stop();
        resolve();
      });
    });
  }
  // The checks run after the present turn.
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

/** The stop before a back-translation, as a question with numbered answers. Anything else goes back to the text. */
async function askOriginal(
  app: App,
  lines: Lines,
  language: Locale,
  stop: OriginalStop,
): Promise<void> {
  const say = (key: Parameters<typeof translate>[1], values = {}) =>
    print(translate(language, key, values));
  const original = translate(language, `explanations.language.${stop.originalLanguage}`);
  say('screens.stop.title', { language: original });
  const speaker = stop.speaker || translate(language, 'screens.statement.speaker.unknown');
  const why = { language: original, speaker };
  if (stop.printed) say('screens.stop.printed', why);
  else say('screens.stop.why', why);
  if (stop.stored !== null) {
    if (!stop.printed) say('screens.stop.stored');
    print(stop.stored);
  } else say('screens.stop.none');
  const choices = choicesOf(stop);
  choices.forEach((choice, i) => {
    print(`${formatNumber(language, i + 1)} ${translate(language, `screens.stop.${choice}`)}`);
  });
  const answer = (await lines.ask(translate(language, 'cli.dialogue.choose'))) ?? '';
  const choice = choices[(digitOf([...answer.trim()][0] ?? '') ?? 0) - 1];
  if (choice === undefined) return app.dispatch({ type: 'overlay', overlay: null });
  if (choice !== 'paste-original') return app.dispatch({ type: 'choose-original', choice });
  const text = (await lines.ask(translate(language, 'screens.stop.paste.hint'))) ?? '';
  if (text.trim() === '') return app.dispatch({ type: 'overlay', overlay: null });
  app.dispatch({ type: 'choose-original', choice, text });
}

/** Confirms the present segment, through the stop where there is one, and says whether it is on disk. */
async function confirm(app: App, lines: Lines, language: Locale): Promise<void> {
  app.dispatch({ type: 'confirm-next' });
  const { overlay } = app.state();
  if (overlay?.kind === 'original-stop') await askOriginal(app, lines, language, overlay);
  await app.settled();
  const { save, translate: work } = app.state();
  if (save.kind === 'failed') {
    const problem = describeProblem(language, save.problem);
    print(translate(language, 'screens.save.failed.why', { problem, count: save.pending }));
  } else if (save.kind === 'saved' && work) print(progressLine(language, work));
}

function replaceTarget(app: App, text: string): void {
  app.dispatch({ type: 'edit', operation: { kind: 'replace', start: 0, end: Infinity, text } });
}

/** Does what a line asks for; false when the dialogue is over. */
async function follow(
  app: App,
  lines: Lines,
  language: Locale,
  work: TranslateState,
  request: Request,
): Promise<boolean> {
  switch (request.kind) {
    case 'quit':
      return false;
    case 'text': {
      replaceTarget(app, request.text);
      await ready(app);
      const { translate: typed } = app.state();
      const findings = typed?.findings ?? [];
      if (typed) for (const line of findingLines(language, typed)) print(line);
      if (findings.some(({ severity }) => severity === 'error'))
        print(translate(language, 'cli.dialogue.anyway'));
      else await confirm(app, lines, language);
      return true;
    }
    case 'go-on':
      if (work.editor.text === '') app.dispatch({ type: 'move', by: 'next-open' });
      else await confirm(app, lines, language);
      return true;
    case 'take':
      app.dispatch({ type: 'insert-suggestion', number: request.number, how: 'replace' });
      return true;
    case 'next':
    case 'previous':
      app.dispatch({ type: 'move', by: request.kind });
      return true;
    case 'go-to':
      app.dispatch({ type: 'goto', row: request.number - 1 });
      return true;
    case 'undo':
    case 'redo':
      app.dispatch({ type: request.kind });
      await app.settled();
      return true;
    case 'find': {
      app.dispatch({ type: 'search', text: request.words });
      await ready(app);
      const { hits } = app.state().concordance;
      if (hits.length === 0) print(translate(language, 'cli.search.none', { text: request.words }));
      for (const hit of hits.slice(0, 5)) for (const { text } of hit.texts) print(text);
      app.dispatch({ type: 'screen', screen: 'translate' });
      return true;
    }
    case 'unknown':
      print(translate(language, 'cli.dialogue.unknown', { typed: request.typed }));
      return true;
    case 'help':
      print(translate(language, 'cli.dialogue.help'));
      return true;
    case 'again':
      return true;
  }
}

/** Runs the dialogue until it is left or its input ends. Everything typed is saved. */
export async function runDialogue(app: App, language: Locale): Promise<ExitCode> {
  const lines = linesOf(process.stdin);
  print(translate(language, 'cli.dialogue.help'));
  for (let goesOn = true; goesOn; ) {
    await ready(app);
    const { translate: work } = app.state();
    if (!work) break;
    const notice = noticeLine(language, app.state());
    if (notice !== null) print(notice);
    print();
    for (const line of segmentLines(language, work)) print(line);
    const line = await lines.ask(translate(language, 'cli.dialogue.prompt'));
    app.dispatch({ type: 'dismiss' });
    goesOn = line !== null && (await follow(app, lines, language, work, requestOf(line)));
  }
  lines.close();
  await app.settled();
  const { save } = app.state();
  await app.close();
  if (save.kind !== 'failed') return EXIT.done;
  print(describeProblem(language, save.problem));
  return EXIT.notSaved;
}
