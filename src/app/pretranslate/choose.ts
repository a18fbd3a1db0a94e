/**
 * Which suggestion may go into a row that nobody has looked at yet. A text is taken only when the rule of the desk allows
 * it, and never where the words were first said in the language translated into: those are quoted, not translated back.
 */
import type { LanguageTag } from '../../core/language-tag.ts';
import type { Match } from '../../core/match/index.ts';
import type { OriginalLanguage } from '../../core/memory/index.ts';
import { isOriginalIn } from '../translate/confirm.ts';
import type { StatementSuggestion } from '../translate/state.ts';
import type { RowOffers } from '../translate/suggest.ts';

/**
 * What a desk allows: the least percent, less penalties (50 to 102); or, when it has not said, the same text only
 * (context and exact matches), drafts excepted.
 */
export interface PretranslateRule {
  readonly percentMin: number | null;
}

/** Percents that a rule can name: from the least that is a match to the same text in the same place. */
export const PRETRANSLATE_PERCENT = { least: 50, most: 102 } as const;

/** A quotation whose words were first said in another language than the text's. */
export interface QuotedOriginal {
  readonly language: OriginalLanguage;
  readonly speaker: string | null;
  /** The words as first said, when they were said in the target language and the memory has them. */
  readonly stored: string | null;
}

/** What a row gets. */
export type Choice =
  | {
      readonly kind: 'filled';
      readonly text: string;
      readonly match: Match;
      /** Percent of the match less its penalties. */
      readonly percent: number;
      /** Other translations that the memory has for the same percent or more. */
      readonly others: number;
      readonly originals: readonly QuotedOriginal[];
    }
  /** `original`: a match was there, but the quotation's original is what belongs here. */
  | {
      readonly kind: 'left';
      readonly reason: 'no-match' | 'original';
      readonly originals: readonly QuotedOriginal[];
    };

/** Percent of a match less its penalties. */
function percentLeft({ explanation, penalties }: Match): number {
  const lost = penalties.reduce((sum, { amount }) => sum + amount, 0);
  return explanation.percent - Math.round(lost * 100);
}

/** The choice for a row that the memory has nothing for, which most rows of a long new text share. */
const NOTHING_FOUND: Choice = { kind: 'left', reason: 'no-match', originals: [] };

function isAllowed(match: Match, { percentMin }: PretranslateRule): boolean {
  if (percentMin !== null) return percentLeft(match) >= percentMin;
  const isSame = match.kind === 'context' || match.kind === 'exact';
  return isSame && match.penalties.every(({ kind }) => kind !== 'draft');
}

function originalOf(statement: StatementSuggestion, to: LanguageTag): QuotedOriginal {
  const stored = statement.reuse.find(
    (reuse) => reuse.provenance === 'original' && reuse.language === to,
  );
  const { originalLanguage: language, speaker } = statement;
  return { language, speaker, stored: stored?.text ?? null };
}

/** What a row of a text in `from` gets, by the rule. */
export function chooseFor(
  { matches, statements }: RowOffers,
  rule: PretranslateRule,
  from: LanguageTag,
  to: LanguageTag,
): Choice {
  if (matches.length === 0 && statements.length === 0) return NOTHING_FOUND;
  const originals = statements
    .map((one) => originalOf(one, to))
    .filter(({ language }) => language !== 'unknown' && !isOriginalIn(language, from));
  const match = matches.find((one) => isAllowed(one, rule));
  if (!match) return { kind: 'left', reason: 'no-match', originals };
  const text = match.adjusted?.text ?? match.target;
  const isTranslatedBack = originals.some(
    ({ language, stored }) =>
      isOriginalIn(language, to) && (stored === null || !text.includes(stored)),
  );
  if (isTranslatedBack) return { kind: 'left', reason: 'original', originals };
  const others = matches.filter(
    (one) =>
      one !== match &&
      one.target !== match.target &&
      one.explanation.percent >= match.explanation.percent,
  ).length;
  return { kind: 'filled', text, match, percent: percentLeft(match), others, originals };
}
