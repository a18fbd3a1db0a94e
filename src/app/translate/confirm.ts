/** Confirming a row: its unit, its statements, its repetitions, and the stop before a back-translation. */
import { languageAt } from '../../core/document.ts';
import type { LanguageTag } from '../../core/language-tag.ts';
import { unitId, upsertUnit } from '../../core/memory/index.ts';
import { slice } from '../../core/span.ts';
import { isSameStatement, printedIn } from '../../core/statement/index.ts';
import type { OriginalStop } from '../state.ts';
import { tellStatements } from '../statements/tell.ts';
import type { Context } from '../step.ts';
import { findRow, isWork, nextOpen, repetitionsOf, rowAt } from './rows.ts';
import type {
  RecordChange,
  Row,
  StatementSuggestion,
  TranslateState,
  WorkChange,
} from './state.ts';

type UnitChange = Extract<RecordChange, { readonly kind: 'unit' }>;
type WithDocument = Pick<TranslateState, 'document'>;

/** The source text of the nearest segment that is work, in a direction. */
function neighbour({ document }: WithDocument, index: number, by: 1 | -1): string | undefined {
  const row = findRow(document, index, by, (i) => isWork(document, i));
  return row === null ? undefined : document.segments[row]?.text;
}

/** The source texts around a row: what makes a match a context match. */
export function contextOf(
  state: WithDocument,
  index: number,
): { readonly before?: string; readonly after?: string } {
  const before = neighbour(state, index, -1);
  const after = neighbour(state, index, 1);
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** The unit that a confirmed row makes, beside what the memory held; none for a segment in the target language already. */
function unitRecord(
  state: TranslateState,
  index: number,
  target: string,
  statements: readonly string[],
  context: Context,
): readonly UnitChange[] {
  const { document } = state;
  const source = document.segments[index]?.text ?? '';
  const language = languageAt(document, index);
  if (language === state.target) return [];
  const id = unitId(language, source);
  const before = context.unit(id) ?? null;
  const after = upsertUnit(before ?? undefined, {
    source: { language, text: source },
    targets: [{ language: state.target, text: target, statements }],
    by: context.by,
    at: context.at(),
    context: contextOf(state, index),
    document: document.name,
  });
  return [{ kind: 'unit', id, before, after }];
}

/** Repetitions that take the confirmed text: those that nobody has confirmed or taken out. */
function followers(state: TranslateState, index: number): readonly number[] {
  if (rowAt(state.rows, index).propagate === false) return [];
  return repetitionsOf(state.document, index).filter((other) => {
    const row = rowAt(state.rows, other);
    return row.status !== 'confirmed' && row.propagate !== false;
  });
}

/** The wording of a language that a unit had and keeps beside a new one, or null. */
function keptBeside({ before, after }: UnitChange, language: LanguageTag): string | null {
  const had = before?.variants.find((one) => one.language === language && !one.alternative);
  const isKept = after.variants.some(
    (one) => one.alternative && one.language === language && one.text === had?.text,
  );
  return had && isKept ? had.text : null;
}

/**
 * What confirming the current row does. `repeated` counts the repetitions filled with it; `kept` is the other wording
 * that the memory had, a colleague's mostly, and keeps beside the new one.
 */
export function confirmChange(
  state: TranslateState,
  context: Context,
): { readonly change: WorkChange; readonly repeated: number; readonly kept: string | null } {
  const { current, rows } = state;
  const target = state.editor.text;
  const before = rowAt(rows, current);
  const after: Row = { ...before, target, status: 'confirmed' };
  const repeats = followers(state, current);
  const changed = [
    { index: current, before, after },
    ...repeats.map((index) => {
      const row = rowAt(rows, index);
      return {
        index,
        before: row,
        after: { ...row, target, status: 'confirmed', from: 'repetition' } as const,
      };
    }),
  ];
  const filled = [...rows];
  for (const row of changed) filled[row.index] = row.after;
  const told = tellStatements(
    state.document,
    state,
    [current],
    [
      {
        language: state.target,
        text: target,
        document: state.document.name,
        choices: before.settled ?? [],
      },
    ],
    context,
  );
  const units = [current, ...repeats].flatMap((index) =>
    unitRecord(state, index, target, told.statements, context),
  );
  const unique = [...new Map(units.map((unit) => [unit.id, unit])).values()];
  const change: WorkChange = {
    label: 'confirm',
    rows: changed,
    current: { before: current, after: nextOpen(state.document, filled, current) },
    records: [...told.records, ...unique],
  };
  const kept = unique.map((unit) => keptBeside(unit, state.target)).find((text) => text !== null);
  return { change, repeated: repeats.length, kept: kept ?? null };
}

/** Whether an original language is the language translated into; Kurdish not stated is both Kurdish targets. */
export function isOriginalIn(original: string, target: LanguageTag): boolean {
  return original === target || (original === 'ku' && (target === 'ckb' || target === 'kmr'));
}

/**
 * The original that the memory has, or null: a wording called so, else one in the language of the original that was
 * taken from a text as it stood there.
 */
function storedOriginal({ reuse }: StatementSuggestion, { target }: TranslateState): string | null {
  const own = reuse.filter(({ language }) => language === target);
  const taken = own.filter(
    (one) => one.from === undefined && one.provenance !== 'back-translated' && isSameStatement(one),
  );
  return (own.find(({ provenance }) => provenance === 'original') ?? taken[0])?.text ?? null;
}

function textAt({ document, current }: TranslateState): string {
  return document.segments[current]?.text ?? '';
}

/** The stop that confirming the current row runs into, or null when the way is free. */
export function stopAt(state: TranslateState): OriginalStop | null {
  const settled = rowAt(state.rows, state.current).settled ?? [];
  for (const suggestion of state.suggestions.statements) {
    const { utterance } = suggestion;
    const original = suggestion.originalLanguage;
    if (
      !isOriginalIn(original, state.target) ||
      settled.some((one) => one.utterance === utterance.number)
    )
      continue;
    const printed = printedIn(utterance.text, state.document.language) === state.target;
    const stored = printed
      ? slice(textAt(state), suggestion.quotation.span)
      : storedOriginal(suggestion, state);
    if (stored !== null && state.editor.text.includes(stored)) continue;
    return {
      kind: 'original-stop',
      utterance: utterance.number,
      speaker: suggestion.speaker ?? '',
      originalLanguage: original === 'ku' ? 'ku' : state.target,
      stored,
      ...(printed ? { printed } : {}),
      selected: 0,
    };
  }
  return null;
}
