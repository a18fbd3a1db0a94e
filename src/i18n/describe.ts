/** Sentences made of several messages: why a match has its percent, what a stored wording is, what went wrong. */
import type { BeadEvidence } from '../core/align/types.ts';
import type { Match } from '../core/match/types.ts';
import type { Medium, OriginalLanguage } from '../core/memory/types.ts';
import type { Problem } from '../core/result.ts';
import type { Reuse } from '../core/statement/types.ts';
import type { MessageKey } from './catalogues.ts';
import { type Locale, languageOf } from './locale.ts';
import type { MessageValues } from './message.ts';
import { formatDay, formatPercent, toDigits } from './numbers.ts';
import { hasMessage, translate } from './translate.ts';

/** Words named of each kind of difference; the diff shows the rest. */
const WORDS_NAMED = 3;

/** Parts of a sentence in a row, with the comma of the language (ARABIC COMMA in Arabic script). */
export function joinParts(locale: Locale, parts: readonly string[]): string {
  const language = languageOf(locale);
  return parts.join(language === 'ar' || language === 'ckb' ? '\u060C ' : ', ');
}

function some(locale: Locale, words: readonly string[]): string {
  const named = joinParts(locale, words.slice(0, WORDS_NAMED));
  return words.length > WORDS_NAMED ? `${named} \u2026` : named;
}

function pairs(locale: Locale, list: readonly (readonly [string, string])[]): string {
  return some(
    locale,
    list.map(([to, from]) => translate(locale, 'explanations.pair', { to, from })),
  );
}

function contextKey(match: Match): MessageKey {
  const { contextBefore, contextAfter } = match.explanation;
  if (contextBefore && contextAfter) return 'explanations.context.both';
  if (contextBefore) return 'explanations.context.before';
  return contextAfter ? 'explanations.context.after' : 'explanations.context.none';
}

function differences(locale: Locale, match: Match): readonly string[] {
  const say = (key: MessageKey, values?: MessageValues) => translate(locale, key, values);
  const { added, removed, near, numbers, spelling, punctuationOnly } = match.explanation;
  const parts: string[] = [];
  const changed = Math.max(added.length, removed.length);
  if (changed > 0) parts.push(say('explanations.words.differ', { count: changed }));
  if (added.length > 0) parts.push(say('explanations.words.added', { words: some(locale, added) }));
  if (removed.length > 0)
    parts.push(say('explanations.words.removed', { words: some(locale, removed) }));
  if (near.length > 0) parts.push(say('explanations.words.near', { words: pairs(locale, near) }));
  if (numbers.length > 0) {
    const key = match.adjusted ? 'explanations.numbers.adjusted' : 'explanations.numbers.differ';
    parts.push(say(key, { words: pairs(locale, numbers) }));
  }
  if (spelling.length > 0) {
    const names = spelling.map((name) => {
      const key = `explanations.switch.${name}`;
      return hasMessage(key) ? say(key) : name;
    });
    parts.push(say('explanations.spelling', { words: some(locale, names) }));
  }
  if (punctuationOnly) parts.push(say('explanations.punctuation.only'));
  return parts;
}

/** Why a match has its percent, in words: kind, context, what differs, what was deducted. */
export function describeMatch(locale: Locale, match: Match): string {
  const through = match.through ? translate(locale, `explanations.language.${match.through}`) : '';
  const parts = [translate(locale, `explanations.kind.${match.kind}`, { language: through })];
  if (match.kind === 'context' || match.kind === 'exact')
    parts.push(translate(locale, contextKey(match)));
  parts.push(...differences(locale, match));
  for (const { kind, amount } of match.penalties) {
    const percent = formatPercent(locale, amount);
    parts.push(translate(locale, `explanations.penalty.${kind}`, { percent }));
  }
  return joinParts(locale, parts);
}

/** Who said something, where, in which language first: what is not known of it is left out. */
export function describeStatement(
  locale: Locale,
  said: {
    /** As it is to stand there. */
    readonly speaker: string;
    readonly medium: Medium;
    readonly originalLanguage: OriginalLanguage;
  },
): readonly string[] {
  const { speaker, medium, originalLanguage } = said;
  const language = translate(locale, `explanations.language.${originalLanguage}`);
  return [
    speaker,
    ...(medium === 'unknown' ? [] : [translate(locale, `explanations.medium.${medium}`)]),
    ...(originalLanguage === 'unknown'
      ? []
      : [translate(locale, 'screens.statement.original', { language })]),
  ];
}

/** What must be said beside a stored wording, each warning in words; where it was printed differently, if that is known. */
export function describeWarnings(
  locale: Locale,
  { warnings, otherwise }: Pick<Reuse, 'warnings' | 'otherwise'>,
  originalLanguage: OriginalLanguage,
): readonly string[] {
  const named = translate(locale, `explanations.language.${originalLanguage}`);
  const { at, document } = otherwise ?? {};
  const where = joinParts(locale, [
    ...(at === undefined ? [] : [formatDay(locale, at)]),
    ...(document === undefined ? [] : [document]),
  ]);
  return warnings.map((warning) =>
    warning === 'rendered-differently' && where !== ''
      ? translate(locale, 'explanations.warning.rendered-differently-in', { where })
      : translate(locale, `explanations.warning.${warning}`, { language: named }),
  );
}

/** What a stored wording is: how it was found, whose it is, what must be said beside it. */
export function describeReuse(
  locale: Locale,
  reuse: Reuse,
  originalLanguage: OriginalLanguage,
): string {
  return joinParts(locale, [
    translate(locale, `explanations.how.${reuse.how}`),
    translate(locale, `explanations.provenance.${reuse.provenance}`),
    ...describeWarnings(locale, reuse, originalLanguage),
  ]);
}

/** Why segments belong together, the strongest reasons first. */
export function describeEvidence(locale: Locale, evidence: readonly BeadEvidence[]): string {
  const strongest = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const parts = strongest.map(({ kind, source, target }) => {
    const both = source !== undefined && target !== undefined && source !== target;
    const words = both ? `${source} = ${target}` : (source ?? target ?? '');
    return translate(locale, `explanations.evidence.${kind}`, { words }).trim();
  });
  return joinParts(locale, [...new Set(parts)]);
}

/** Values that may name a language by its tag. */
const LANGUAGE_VALUES = new Set(['language', 'found', 'wanted']);

const ISO_DAY = /^\d{4}-\d\d-\d\d/;

/** Longest value shown in a sentence, in UTF-16 units: more of a word of 100,000 letters helps nobody. */
const VALUE_LENGTH_MAX = 200;

function shortened(value: string): string {
  return value.length > VALUE_LENGTH_MAX ? `${value.slice(0, VALUE_LENGTH_MAX)}\u2026` : value;
}

/** Values with languages by their names instead of their tags. */
function withNames(locale: Locale, values: MessageValues | undefined): MessageValues {
  const named = Object.entries(values ?? {}).map(([name, value]) => {
    const key = `explanations.language.${value}`;
    const isNamed = LANGUAGE_VALUES.has(name) && hasMessage(key);
    if (name === 'date' && ISO_DAY.test(String(value))) {
      return [name, formatDay(locale, String(value))] as const;
    }
    const shown = typeof value === 'string' ? shortened(value) : value;
    return [name, isNamed ? translate(locale, key) : shown] as const;
  });
  return Object.fromEntries(named);
}

/** What went wrong, as a sentence: file, line or byte, what it is, what to do. */
export function describeProblem(locale: Locale, problem: Problem): string {
  const places: Record<string, string> = {};
  for (const [name, value] of Object.entries(problem.at ?? {})) {
    // Places are counted, not measured: no thousands signs.
    places[name] = typeof value === 'number' ? toDigits(locale, String(value)) : value;
  }
  // A line is what an editor can go to; a journal that is read on from the middle knows bytes only.
  const unit = problem.at?.line === undefined ? 'byte' : 'line';
  if (places[unit] !== undefined)
    places.place = translate(locale, `explanations.place.${unit}`, places);
  return translate(locale, `problems.${problem.code}`, {
    ...places,
    ...withNames(locale, problem.values),
  });
}

/** What the program says of the moment, as a sentence; a problem that is told there has the words of problems. */
export function describeNotice(
  locale: Locale,
  notice: { readonly code: string; readonly values: MessageValues },
): string {
  const key = [`notices.${notice.code}`, `problems.${notice.code}`].find(hasMessage);
  return key ? translate(locale, key, withNames(locale, notice.values)) : notice.code;
}

/** Which of two sides a finding has nothing of; such sentences have keys of their own where they differ. */
function emptySide({ source, target }: MessageValues = {}): '' | '.missing' | '.added' {
  if (target === '') return '.missing';
  return source === '' ? '.added' : '';
}

/** What a check found, as a sentence. */
export function describeFinding(
  locale: Locale,
  finding: { readonly code: string; readonly values?: MessageValues },
): string {
  const told = `findings.${finding.code}`;
  for (const key of [told + emptySide(finding.values), told]) {
    if (hasMessage(key)) return translate(locale, key, withNames(locale, finding.values));
  }
  return finding.code;
}
