/** Operations on a memory: suggest, reuse, confirm. */
import { confirmPair, partsForScripts, type Workspace } from '../../app/index.ts';
import type { Reuse } from '../../core/statement/index.ts';
import { indexReady } from '../index-ready.ts';
import { uiLanguageOf } from '../ui-language.ts';
import { languageField, numberField, sideField, textField } from './fields.ts';
import { answerWith, type BatchInput, type BatchOperationMaker, refuse } from './operation.ts';

function onMemory(
  answer: (
    input: BatchInput,
    workspace: Workspace,
  ) => ReturnType<typeof answerWith> | Promise<ReturnType<typeof answerWith>>,
): BatchOperationMaker {
  return {
    needsMemory: true,
    start: ({ workspace }) => ({
      answer: (input) =>
        workspace ? answer(input, workspace) : refuse('name a memory with --memory'),
    }),
  };
}

/** An operation that answers once everything in the memory can be found. */
function onIndex(maker: BatchOperationMaker): BatchOperationMaker {
  return {
    ...maker,
    start: async (start) => {
      if (start.workspace) await indexReady(start.workspace, uiLanguageOf(start.options));
      return maker.start(start);
    },
  };
}

const suggest = onMemory(async (input, workspace) => {
  const [from, to, text] = [
    languageField(input, 'from'),
    languageField(input, 'to'),
    textField(input, 'text'),
  ];
  if (!from || !to || text === undefined)
    return refuse('"from" and "to" must be languages and "text" a string');
  const [before, after] = [textField(input, 'before'), textField(input, 'after')];
  const [document, by] = [textField(input, 'document'), textField(input, 'by')];
  const [limit, threshold] = [numberField(input, 'limit'), numberField(input, 'threshold')];
  const matches = workspace.matches.find({
    text,
    from,
    to,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(document === undefined ? {} : { document }),
    ...(by === undefined ? {} : { by }),
    ...(limit === undefined ? {} : { limit }),
    ...(threshold === undefined ? {} : { threshold }),
  });
  return answerWith({
    id: input.id,
    matches: matches.map(
      ({
        unit,
        kind,
        score,
        source,
        target,
        explanation,
        adjusted,
        penalties,
        memory,
        through,
      }) => ({
        unit,
        kind,
        score,
        source,
        target,
        ...(adjusted ? { adjusted: adjusted.text } : {}),
        explanation,
        penalties,
        memory,
        ...(through === undefined ? {} : { through }),
      }),
    ),
    parts: await partsForScripts(workspace, { text, from, to }, matches),
  });
});

/**
 * `{id,from,to,text,before?,after?,document?,by?,limit?,threshold?}` to `{id,matches,parts}`; parts only where no match
 * is good.
 */
export const suggestOperation = onIndex(suggest);

/** Warnings by name; a Kurdish original is named as such besides, since scripts treat it differently. */
function namedWarnings(reuse: Reuse, workspace: Workspace): readonly string[] {
  const original = workspace.statement(reuse.statement)?.originalLanguage ?? 'unknown';
  const isKurdish = original === 'ku' || original === 'ckb' || original === 'kmr';
  return reuse.warnings.flatMap((warning) =>
    warning === 'original-language' && isKurdish ? [warning, 'original-kurdish'] : [warning],
  );
}

/** `{id,lang,sentence,quote,speaker?,to?}` to `{id,suggestions}`, best first, only what the screen would show. */
export const reuseOperation = onMemory(async (input, workspace) => {
  const language = languageField(input, 'lang');
  const quote = textField(input, 'quote');
  if (!language || quote === undefined)
    return refuse('"lang" must be a language and "quote" a string');
  const [sentence, speaker] = [textField(input, 'sentence'), textField(input, 'speaker')];
  await workspace.lexicons.load(language);
  const suggestions = workspace.statements.reuse({
    text: quote,
    language,
    to: languageField(input, 'to') ?? language,
    ...(sentence === undefined ? {} : { sentence }),
    ...(speaker === undefined ? {} : { speaker }),
  });
  return answerWith({
    id: input.id,
    suggestions: suggestions.map((one) => ({
      id: one.statement,
      score: one.score,
      language: one.language,
      text: one.text,
      provenance: one.provenance,
      warn: namedWarnings(one, workspace),
    })),
  });
});

/** `{id,source,target,before?,after?,by?}` to `{id,unit,saved:true}`, printed only once that unit is durable. */
export const confirmOperation = onMemory(async (input, workspace) => {
  const [source, target] = [sideField(input, 'source'), sideField(input, 'target')];
  if (!source || !target) return refuse('"source" and "target" must be {lang, text}');
  if (source.text.trim() === '' || target.text.trim() === '')
    return refuse('"text" must not be empty');
  const [before, after, by] = [
    textField(input, 'before'),
    textField(input, 'after'),
    textField(input, 'by'),
  ];
  const saved = await confirmPair(workspace, {
    source,
    target,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(by === undefined ? {} : { by }),
  });
  if (!saved.ok) return refuse('not saved', saved.problem);
  return answerWith({ id: input.id, unit: saved.value, saved: true });
});
