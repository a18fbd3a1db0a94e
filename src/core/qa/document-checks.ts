/** Checks that need the whole document: one habit throughout, one translation for one sentence. */
import { fold } from '../languages/index.ts';
import type { CheckRules } from './check-pair.ts';
import type { TextPair } from './checked-text.ts';
import { checkHabits } from './document-habits.ts';
import { checkPercentHabit } from './document-percent.ts';
import { checkMixedMarks, checkTellings } from './document-quotations.ts';
import { finding } from './finding.ts';
import type { RowFinding } from './row-finding.ts';

// Letters, an apostrophe (straight, U+2019, U+02BC) and a case ending of Kurmanji: NATO'yê.
const WITH_APOSTROPHE =
  /(\p{L}\p{L}|\p{Nd})['\u2019\u02BC](?:y?[êeîaiû]n?|ya|yên|re|de|an|da)(?!\p{L})/gu;

// A name in capitals or a number with the ending joined on: NATOyê, 2019an.
const WITHOUT_APOSTROPHE = /(\p{Lu}{2,}|\p{Nd})(?:y?[êeîa]n?|ya|yên|an)(?!\p{L})/gu;

/** Findings of a document whose rows are all given; rows without a translation are left out. */
export function checkDocument(
  rows: readonly TextPair[],
  rules: CheckRules = {},
): readonly RowFinding[] {
  const language = rows[0]?.target.language;
  const hasStyle = language !== undefined && rules.marks?.[language] !== undefined;
  return [
    ...checkApostrophes(rows),
    ...checkHabits(rows),
    ...checkPercentHabit(rows),
    ...checkRepeats(rows),
    ...checkTellings(rows),
    // Where the house has a style, each pair has been held against it.
    ...(hasStyle ? [] : checkMixedMarks(rows)),
  ];
}

/** Case endings of Kurmanji names and numbers with and without apostrophe: the rarer habit is pointed at. */
function checkApostrophes(rows: readonly TextPair[]): readonly RowFinding[] {
  const joined: RowFinding[] = [];
  const parted: RowFinding[] = [];
  for (const [row, { target }] of rows.entries()) {
    if (target.language !== 'kmr') continue;
    for (const hit of target.text.matchAll(WITH_APOSTROPHE)) parted.push(habitFinding(row, hit));
    for (const hit of target.text.matchAll(WITHOUT_APOSTROPHE)) joined.push(habitFinding(row, hit));
  }
  if (joined.length === 0 || parted.length === 0) return [];
  return joined.length < parted.length ? joined : parted;
}

function habitFinding(row: number, hit: RegExpExecArray): RowFinding {
  const span = { start: hit.index, end: hit.index + hit[0].length };
  return { ...finding('apostrophe-habit', 'target', span, { word: hit[0] }), row };
}

/** A source that occurs again with another translation. Spelling alone is no other translation. */
function checkRepeats(rows: readonly TextPair[]): readonly RowFinding[] {
  const first = new Map<string, { readonly row: number; readonly target: string }>();
  const found: RowFinding[] = [];
  for (const [row, { source, target }] of rows.entries()) {
    if (target.text.trim() === '') continue;
    const key = fold(source.text.trim(), source.language);
    const translation = fold(target.text.trim(), target.language);
    const before = first.get(key);
    if (before === undefined) first.set(key, { row, target: translation });
    else if (before.target !== translation) {
      found.push({
        ...finding('repeat-differs', 'target', undefined, { row: before.row + 1 }),
        row,
      });
    }
  }
  return found;
}
