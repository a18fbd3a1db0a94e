/** Building pairs for the tests of the checks. */
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { checkPair, type Finding, type FindingCode } from '../../../src/core/qa/index.ts';

/** All findings of a pair. */
export function findingsOf(
  [sourceLanguage, source]: readonly [LanguageTag, string],
  [targetLanguage, target]: readonly [LanguageTag, string],
): readonly Finding[] {
  return checkPair({
    source: { language: sourceLanguage, text: source },
    target: { language: targetLanguage, text: target },
  });
}

/** Codes of a pair, each once, in the order of the findings. */
export function codesOf(
  source: readonly [LanguageTag, string],
  target: readonly [LanguageTag, string],
): readonly FindingCode[] {
  return [...new Set(findingsOf(source, target).map(({ code }) => code))];
}

/** A source that asks for nothing in particular, in another language than the target. */
export function plainSource(target: LanguageTag): readonly [LanguageTag, string] {
  return target === 'en' ? ['ar', 'وصل الوفد أمس.'] : ['en', 'The delegation came.'];
}

/** Findings of one code in a target whose source does not matter. */
export function targetFindings(
  code: FindingCode,
  language: LanguageTag,
  text: string,
): readonly Finding[] {
  return findingsOf(plainSource(language), [language, text]).filter((found) => found.code === code);
}

/** The characters that a finding points at in the target. */
export function pointedAt(text: string, { span }: Finding): string | undefined {
  return span === undefined ? undefined : text.slice(span.start, span.end);
}
