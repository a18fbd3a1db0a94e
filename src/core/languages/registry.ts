/** The registered languages. A new language is one profile file and one line here. */
import type { LanguageTag } from '../language-tag.ts';
import { ar } from './ar.ts';
import { ckb } from './ckb.ts';
import { en } from './en.ts';
import { kmr } from './kmr.ts';
import type { LanguageProfile } from './profile.ts';

const profiles = new Map<LanguageTag, LanguageProfile>();

/** Makes a language known to everything in this folder; a profile with the same tag takes the other's place. */
export function registerLanguage(profile: LanguageProfile): void {
  profiles.set(profile.tag, profile);
}

// In the order in which lists of languages are shown.
for (const profile of [ar, ckb, kmr, en]) registerLanguage(profile);

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
