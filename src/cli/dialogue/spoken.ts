/** What is said about a segment: one text a line, nothing beside it, the most important first. */

import {
  type AppState,
  offersOf,
  progressOf,
  rowAt,
  type TranslateState,
} from '../../app/index.ts';
import { slice } from '../../core/span.ts';
import {
  describeFinding,
  describeMatch,
  describeNotice,
  describeReuse,
  describeStatement,
  formatNumber,
  formatWholePercent,
  joinParts,
  type Locale,
  translate,
} from '../../i18n/index.ts';

/** Where one is: segment, of how many, and its state. */
function placeLine(language: Locale, work: TranslateState): string {
  const segment = work.document.segments[work.current];
  const row = rowAt(work.rows, work.current);
  const state =
    segment?.role === 'furniture'
      ? translate(language, 'screens.state.furniture')
      : translate(language, `screens.state.${row.status}`);
  const place = translate(language, 'cli.dialogue.segment', {
    number: formatNumber(language, work.current + 1),
    total: formatNumber(language, work.document.segments.length),
  });
  return joinParts(language, [place, state]);
}

/** Why each suggestion is one, in their order: of a match and a stored wording with its percent. */
function reasonsOf(language: Locale, work: TranslateState): readonly (readonly string[])[] {
  const { matches, statements, parts } = work.suggestions;
  const source = work.document.segments[work.current]?.text ?? '';
  const known = translate(language, 'screens.parts.why');
  const percent = (figure: number) => formatWholePercent(language, figure);
  return [
    ...matches.map((match) => [percent(match.explanation.percent), describeMatch(language, match)]),
    ...statements.flatMap(({ reuse, originalLanguage }) =>
      reuse.map((one) => [
        percent(Math.round(one.score * 100)),
        describeReuse(language, one, originalLanguage),
      ]),
    ),
    ...parts.map(({ span }) => [`${known}: ${slice(source, span)}`]),
  ];
}

/** The suggestions with their numbers and reasons. */
function offerLines(language: Locale, work: TranslateState): readonly string[] {
  const reasons = reasonsOf(language, work);
  const offers = offersOf(work);
  if (offers.length === 0) return [translate(language, 'cli.dialogue.no-offers')];
  return offers.flatMap(({ text }, i) => [
    joinParts(language, [
      translate(language, 'cli.dialogue.offer', { number: formatNumber(language, i + 1) }),
      ...(reasons[i] ?? []),
    ]),
    text,
  ]);
}

/** Who is quoted in the segment, where, in which language first. */
function statementLines(language: Locale, work: TranslateState): readonly string[] {
  return work.suggestions.statements.map((one) => {
    const speaker = one.speaker ?? translate(language, 'screens.statement.speaker.unknown');
    // To be heard, not seen: commas instead of dots.
    return joinParts(
      language,
      describeStatement(language, {
        speaker: one.speakerGuessed
          ? translate(language, 'screens.statement.guess', { speaker })
          : speaker,
        medium: one.utterance.medium,
        originalLanguage: one.originalLanguage,
      }),
    );
  });
}

/** Everything about the segment at hand. */
export function segmentLines(language: Locale, work: TranslateState): readonly string[] {
  const row = rowAt(work.rows, work.current);
  const source = work.document.segments[work.current]?.text ?? '';
  const target =
    row.target === '' ? [] : [translate(language, 'cli.dialogue.translation'), row.target];
  return [
    placeLine(language, work),
    source,
    ...target,
    ...statementLines(language, work),
    ...offerLines(language, work),
  ];
}

/** What the checks found in the translation at hand. */
export function findingLines(language: Locale, work: TranslateState): readonly string[] {
  return work.findings.map((finding) => describeFinding(language, finding));
}

/** How far the work is. */
export function progressLine(language: Locale, work: TranslateState): string {
  const { confirmed, segments } = progressOf(work);
  return translate(language, 'cli.dialogue.progress', {
    done: formatNumber(language, confirmed),
    rows: formatNumber(language, segments),
  });
}

/** The line that says what just happened, or null. */
export function noticeLine(language: Locale, state: AppState): string | null {
  const { notice } = state;
  return notice ? describeNotice(language, notice) : null;
}
