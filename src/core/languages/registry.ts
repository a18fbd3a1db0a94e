/** The registered languages. A new language is one profile file and one line here. */
import type { LanguageTag } from '../language-tag.ts';
import { ar } from './ar.ts';
import { ckb } from './ckb.ts';
import { en } from './en.ts';
import { kmr } from './kmr.ts';
import type { LanguageProfile } from './profile.ts';

const profiles = new Map<LanguageTag, LanguageProfile>();

/**
 * Makes a language known to everything that asks for a profile: folding, words, numbers, identification, sentences, the
 * checks, and the batch operations on texts. A profile with the same tag takes the other's place.
 */
export function registerLanguage(profile: LanguageProfile): void {
  profiles.set(profile.tag, profile);
}

// In the order in which lists of languages are shown.
for (const profile of [ar, ckb, kmr, en]) registerLanguage(profile);

/** Whether a value is the tag of a registered language. Case matters. */
export function isRegistered(value: unknown): value is LanguageTag {
  return (profiles as ReadonlyMap<unknown, LanguageProfile>).has(value);
}

/** The profile of a language. */
export function profileOf(tag: LanguageTag): LanguageProfile {
  const profile = profiles.get(tag);
  if (profile === undefined) throw new Error(`invariant broken: no profile for "${tag}"`);
  return profile;
}

/** All profiles, in the order in which lists of languages are shown. */
export function allProfiles(): readonly LanguageProfile[] {
  return [...profiles.values()];
}
