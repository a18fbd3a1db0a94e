/** What the memory offers for a row: matches for the segment, stored renderings for each quotation in it. */
import { languageAt } from '../../core/document.ts';
import type { LanguageTag } from '../../core/language-tag.ts';
import { concerns, type Match, type Part } from '../../core/match/index.ts';
import { slice } from '../../core/span.ts';
import { isSameStatement, type Quotation, type Utterance } from '../../core/statement/index.ts';
import type { WordHelp } from '../lexicon/index.ts';
import { isTelling, quotationsOf, utteranceOf } from '../statements/quoted.ts';
import type { Workspace } from '../workspace.ts';
import { contextOf } from './confirm.ts';
import { findRow, isWork } from './rows.ts';
import type { RecordChange, StatementSuggestion, TranslateState } from './state.ts';

/** What can be taken as it is: whole translations, and the wordings of whom the row quotes. */
export interface RowOffers {
  readonly matches: readonly Match[];
  readonly statements: readonly StatementSuggestion[];
}

/** Suggestions of one row. */
export interface RowSuggestions extends RowOffers {
  readonly parts: readonly Part[];
  readonly words: readonly WordHelp[] | null;
}

const NOTHING: RowSuggestions = { matches: [], statements: [], parts: [], words: [] };

/** What suggestions are made from: a text and the quotations in it. */
export type SuggestedText = Pick<
  TranslateState,
  'document' | 'target' | 'quotations' | 'utterances'
>;

/** Rows after the current one whose suggestions are computed before the translator gets there. */
const AHEAD = 2;

/** Rows whose suggestions are kept: those to come, and those the translator may step back to. */
const KEPT = 16;

/** Computes suggestions, and keeps those computed ahead until something changes that they are made of. */
export interface Suggester {
  readonly suggest: (text: SuggestedText, row: number) => RowSuggestions;
  /**
   * Computes what one of the next rows will need, unless the translator has gone elsewhere. One at a time, so that a key
   * waits for one look-up at most.
   *
   * @returns whether there may be more to do
   */
  readonly prepare: (translate: TranslateState | null, row: number) => boolean;
  /** Lets go of what these changes of the memory have a say in; the rest stays. */
  readonly learn: (records: readonly RecordChange[]) => void;
  readonly forget: () => void;
}

/** What is kept of a row, and what it was made of. */
interface ReadyRow {
  readonly made: RowSuggestions;
  readonly asked: PartsOf;
  /** Whether somebody is quoted in it. */
  readonly isQuoting: boolean;
}

/** Whether a row would be offered something else after a change. */
function isTouched({ asked, isQuoting }: ReadyRow, change: RecordChange): boolean {
  if (change.kind !== 'unit') return isQuoting;
  const { before, after } = change;
  return concerns(asked, after) || (before !== null && concerns(asked, before));
}

/** The quoted words of one utterance in one segment. */
function wordsOf(text: string, quotations: readonly Quotation[]): string {
  return quotations.map((quotation) => slice(text, quotation.span)).join(' ');
}

function suggestStatement(
  workspace: Workspace,
  translate: SuggestedText,
  utterance: Utterance,
  own: readonly Quotation[],
  text: string,
): StatementSuggestion | null {
  const [quotation] = own;
  if (!quotation) return null;
  const { document, target } = translate;
  const { speaker, said } = utterance;
  const person = said?.speaker?.person;
  const reuse = workspace.statements.reuse({
    text: wordsOf(text, own),
    language: document.language,
    to: target,
    sentence: text,
    ...(speaker ? { speaker: speaker.name } : {}),
    ...(person === undefined ? {} : { person }),
  });
  const sure = reuse.find(isSameStatement);
  const stored = sure && workspace.statement(sure.statement);
  const by = stored?.speaker && !said ? workspace.person(stored.speaker) : undefined;
  const known = by?.names[document.language]?.[0] ?? by?.names[target]?.[0];
  const stated = utterance.originalLanguage;
  return {
    quotation,
    utterance,
    number: utterance.number + 1,
    speaker: speaker?.name ?? known ?? null,
    speakerGuessed: !said && (speaker === undefined || speaker.certainty === 'guess'),
    originalLanguage:
      stated === 'unknown' && !said ? (stored?.originalLanguage ?? 'unknown') : stated,
    reuse: reuse.map((one) => {
      const statement = workspace.statement(one.statement);
      const variant = statement?.variants.find(
        (v) => v.language === one.language && v.text === one.text,
      );
      const toldIn = new Set([
        ...(statement?.mentions.map((mention) => mention.documentId) ?? []),
        ...(statement?.variants.flatMap((v) => v.document ?? []) ?? []),
      ]);
      const { from } = variant ?? {};
      const at = statement?.date ?? variant?.at ?? null;
      return { ...one, toldIn: [...toldIn], at, ...(from === undefined ? {} : { from }) };
    }),
  };
}

function statementsFor(
  workspace: Workspace,
  translate: SuggestedText,
  row: number,
): readonly StatementSuggestion[] {
  const here = quotationsOf(translate.quotations, row);
  if (here.length === 0) return [];
  const text = translate.document.segments[row]?.text ?? '';
  const numbers = [...new Set(here.map((quotation) => quotation.utterance))];
  return numbers.flatMap((number) => {
    const utterance = utteranceOf(translate.utterances, number);
    const own = here.filter(
      (quotation) => quotation.utterance === number && isTelling(quotation, text, utterance),
    );
    if (!utterance || own.length === 0) return [];
    return suggestStatement(workspace, translate, utterance, own, text) ?? [];
  });
}

/** Score from which a match is the whole segment: nobody looks for its parts then. */
const WHOLE_MIN = 0.7;

/** A text of which parts are looked for. */
interface PartsOf {
  readonly text: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
}

const isWhole = ({ score }: Match) => score >= WHOLE_MIN;

/** The parts of a text that go with its matches: none when one of them is good enough. */
function partsBeside(
  { parts }: Workspace,
  query: PartsOf,
  matches: readonly Match[],
): readonly Part[] {
  if (matches.some(isWhole)) return [];
  return parts({ ...query, except: new Set(matches.map(({ unit }) => unit)) });
}

/**
 * The same for scripts, which do not ask twice: once the words are there by which translations are told. They are learned
 * once: a thousand texts in a row do not each read the memory again.
 */
export async function partsForScripts(
  workspace: Workspace,
  query: PartsOf,
  matches: readonly Match[],
): Promise<readonly Part[]> {
  if (matches.some(isWhole)) return [];
  await workspace.lexicons.ready(query.from, query.to);
  return partsBeside(workspace, query, matches);
}

/** Has the words of a text tell where in the memories they were seen; see {@link Lexicons.sight}. */
export async function sightWords(
  { lexicons }: Workspace,
  translate: TranslateState | null,
): Promise<void> {
  if (translate === null) return;
  const { document, current, target } = translate;
  await lexicons.sight(languageAt(document, current), target);
}

/** Calls back once there are words for a text, and again once they are those that the memories teach now. */
export function onceWordsAreThere(
  { lexicons }: Workspace,
  { document, target }: TranslateState,
  tell: () => void,
): void {
  void lexicons.early(document.language, target).then(tell);
  void lexicons.upToDate(document.language, target).then(tell);
}

/**
 * What can be taken as it is for a row that is work, without its parts and words, which only a reader wants. Of equal
 * matches those confirmed by `by` come first.
 */
export function offersFor(
  workspace: Workspace,
  translate: SuggestedText,
  row: number,
  by?: string,
): RowOffers {
  const { document, target: to } = translate;
  const from = languageAt(document, row);
  const text = document.segments[row]?.text ?? '';
  const asking = { document: document.name, ...(by === undefined ? {} : { by }) };
  return {
    // A segment that stands in the target language already has no translation to be found.
    matches:
      from === to
        ? []
        : workspace.matches.find({ text, from, to, ...contextOf(translate, row), ...asking }),
    statements: statementsFor(workspace, translate, row),
  };
}

/** A suggester over a workspace; of equal matches those confirmed by `by` come first. */
export function createSuggester(workspace: Workspace, by?: string): Suggester {
  const ready = new Map<number, ReadyRow>();
  /** Who was quoted when they were made: a long text is searched later, and other speakers are offered other wordings. */
  let quoted: SuggestedText['quotations'] | undefined;

  function compute(translate: SuggestedText, row: number): RowSuggestions {
    const { document, target } = translate;
    const text = document.segments[row]?.text ?? '';
    if (!isWork(document, row)) return NOTHING;
    const [from, to] = [languageAt(document, row), target];
    const offers = offersFor(workspace, translate, row, by);
    return {
      ...offers,
      parts: partsBeside(workspace, { text, from, to }, offers.matches),
      words: workspace.lexicons.wordsOf(text, from, to),
    };
  }

  function suggest(translate: SuggestedText, row: number): RowSuggestions {
    if (translate.quotations !== quoted) ready.clear();
    quoted = translate.quotations;
    const known = ready.get(row);
    if (known) return known.made;
    const made = compute(translate, row);
    const { document, target, quotations } = translate;
    ready.set(row, {
      made,
      asked: {
        text: document.segments[row]?.text ?? '',
        from: languageAt(document, row),
        to: target,
      },
      isQuoting: quotationsOf(quotations, row).length > 0,
    });
    const [oldest] = ready.keys();
    if (ready.size > KEPT && oldest !== undefined) ready.delete(oldest);
    return made;
  }

  return {
    suggest,
    prepare(translate, row) {
      if (translate?.current !== row) return false;
      let next: number | null = row;
      for (let i = 0; i < AHEAD && next !== null; i++) {
        next = findRow(translate.document, next, 1, (index) => isWork(translate.document, index));
        if (next === null || ready.has(next)) continue;
        suggest(translate, next);
        return true;
      }
      return false;
    },
    learn(records) {
      for (const [row, known] of ready)
        if (records.some((change) => isTouched(known, change))) ready.delete(row);
    },
    forget: () => ready.clear(),
  };
}
