/** Sentences made of several messages: why a match has its percent, what a stored wording is, what went wrong. */
import type { BeadEvidence } from '../core/align/types.ts';
import type { LanguageTag } from '../core/language-tag.ts';
import type { Match } from '../core/match/types.ts';
import type { OriginalLanguage } from '../core/memory/types.ts';
import type { Problem } from '../core/result.ts';
import type { Reuse } from '../core/statement/types.ts';
import type { MessageKey } from './catalogues.ts';
import type { MessageValues } from './message.ts';
import { formatDay, formatPercent, toDigits } from './numbers.ts';
import { hasMessage, translate } from './translate.ts';

/** Words named of each kind of difference; the diff shows the rest. */
const WORDS_NAMED = 3;

/** Parts of a sentence in a row, with the comma of the language (ARABIC COMMA in Arabic script). */
export function joinParts(language: LanguageTag, parts: readonly string[]): string {
  return parts.join(language === 'ar' || language === 'ckb' ? '\u060C ' : ', ');
}

function some(language: LanguageTag, words: readonly string[]): string {
  const named = joinParts(language, words.slice(0, WORDS_NAMED));
  return words.length > WORDS_NAMED ? `${named} \u2026` : named;
}

function pairs(language: LanguageTag, list: readonly (readonly [string, string])[]): string {
  return some(
    language,
    list.map(([to, from]) => translate(language, 'explanations.pair', { to, from })),
  );
}

function contextKey(match: Match): MessageKey {
  const { contextBefore, contextAfter } = match.explanation;
  if (contextBefore && contextAfter) return 'explanations.context.both';
  if (contextBefore) return 'explanations.context.before';
  return contextAfter ? 'explanations.context.after' : 'explanations.context.none';
}

function differences(language: LanguageTag, match: Match): readonly string[] {
  const say = (key: MessageKey, values?: MessageValues) => translate(language, key, values);
  const { added, removed, near, numbers, spelling, punctuationOnly } = match.explanation;
  const parts: string[] = [];
  const changed = Math.max(added.length, removed.length);
  if (changed > 0) parts.push(say('explanations.words.differ', { count: changed }));
  if (added.length > 0)
    parts.push(say('explanations.words.added', { words: some(language, added) }));
  if (removed.length > 0)
    parts.push(say('explanations.words.removed', { words: some(language, removed) }));
  if (near.length > 0) parts.push(say('explanations.words.near', { words: pairs(language, near) }));
  if (numbers.length > 0) {
    const key = match.adjusted ? 'explanations.numbers.adjusted' : 'explanations.numbers.differ';
    parts.push(say(key, { words: pairs(language, numbers) }));
  }
  if (spelling.length > 0) {
    const names = spelling.map((name) => {
      const key = `explanations.switch.${name}`;
      return hasMessage(key) ? say(key) : name;
    });
    parts.push(say('explanations.spelling', { words: some(language, names) }));
  }
  if (punctuationOnly) parts.push(say('explanations.punctuation.only'));
  return parts;
}

/** Why a match has its percent, in words: kind, context, what differs, what was deducted. */
export function describeMatch(language: LanguageTag, match: Match): string {
  const through = match.through
    ? translate(language, `explanations.language.${match.through}`)
    : '';
  const parts = [translate(language, `explanations.kind.${match.kind}`, { language: through })];
  if (match.kind === 'context' || match.kind === 'exact')
    parts.push(translate(language, contextKey(match)));
  parts.push(...differences(language, match));
  for (const { kind, amount } of match.penalties) {
    const percent = formatPercent(language, amount);
    parts.push(translate(language, `explanations.penalty.${kind}`, { percent }));
  }
  return joinParts(language, parts);
}

/** What must be said beside a stored wording, each warning in words; where it was printed differently, if that is known. */
export function describeWarnings(
  language: LanguageTag,
  { warnings, otherwise }: Pick<Reuse, 'warnings' | 'otherwise'>,
  originalLanguage: OriginalLanguage,
): readonly string[] {
  const named = translate(language, `explanations.language.${originalLanguage}`);
  const { at, document } = otherwise ?? {};
  const where = joinParts(language, [
    ...(at === undefined ? [] : [formatDay(language, at)]),
    ...(document === undefined ? [] : [document]),
  ]);
  return warnings.map((warning) =>
    warning === 'rendered-differently' && where !== ''
      ? translate(language, 'explanations.warning.rendered-differently-in', { where })
      : translate(language, `explanations.warning.${warning}`, { language: named }),
  );
}

/** What a stored wording is: how it was found, whose it is, what must be said beside it. */
export function describeReuse(
  language: LanguageTag,
  reuse: Reuse,
  originalLanguage: OriginalLanguage,
): string {
  return joinParts(language, [
    translate(language, `explanations.how.${reuse.how}`),
    translate(language, `explanations.provenance.${reuse.provenance}`),
    ...describeWarnings(language, reuse, originalLanguage),
  ]);
}

/** Why segments belong together, the strongest reasons first. */
export function describeEvidence(language: LanguageTag, evidence: readonly BeadEvidence[]): string {
  const strongest = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const parts = strongest.map(({ kind, source, target }) => {
    const both = source !== undefined && target !== undefined && source !== target;
    const words = both ? `${source} = ${target}` : (source ?? target ?? '');
    return translate(language, `explanations.evidence.${kind}`, { words }).trim();
  });
  return joinParts(language, [...new Set(parts)]);
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
function withNames(language: LanguageTag, values: MessageValues | undefined): MessageValues {
  const named = Object.entries(values ?? {}).map(([name, value]) => {
    const key = `explanations.language.${value}`;
    const isNamed = LANGUAGE_VALUES.has(name) && hasMessage(key);
    if (name === 'date' && ISO_DAY.test(String(value))) {
      return [name, formatDay(language, String(value))] as const;
    }
    const shown = typeof value === 'string' ? shortened(value) : value;
    return [name, isNamed ? translate(language, key) : shown] as const;
  });
  return Object.fromEntries(named);
}

/** What went wrong, as a sentence: file, line or byte, what it is, what to do. */
export function describeProblem(language: LanguageTag, problem: Problem): string {
  const places: Record<string, string> = {};
  for (const [name, value] of Object.entries(problem.at ?? {})) {
    // Places are counted, not measured: no thousands signs.
    places[name] = typeof value === 'number' ? toDigits(language, String(value)) : value;
  }
  // A line is what an editor can go to; a journal that is read on from the middle knows bytes only.
  const unit = problem.at?.line === undefined ? 'byte' : 'line';
  if (places[unit] !== undefined)
    places.place = translate(language, `explanations.place.${unit}`, places);
  return translate(language, `problems.${problem.code}`, {
    ...places,
    ...withNames(language, problem.values),
  });
}

/** What the program says of the moment, as a sentence. */
export function describeNotice(
  language: LanguageTag,
  notice: { readonly code: string; readonly values: MessageValues },
): string {
  const key = `notices.${notice.code}`;
  return hasMessage(key)
    ? translate(language, key, withNames(language, notice.values))
    : notice.code;
}

/** What a check found, as a sentence. */
export function describeFinding(
  language: LanguageTag,
  finding: { readonly code: string; readonly values?: MessageValues },
): string {
  const key = `findings.${finding.code}`;
  return hasMessage(key)
    ? translate(language, key, withNames(language, finding.values))
    : finding.code;
}
