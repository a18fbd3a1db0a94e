/** The registered languages. A new language is one profile file and one line here. */
import type { LanguageTag } from '../language-tag.ts';
import { ar } from './ar.ts';
import { ckb } from './ckb.ts';
import { en } from './en.ts';
import { kmr } from './kmr.ts';
import type { LanguageProfile } from './profile.ts';

const profiles: Readonly<Record<LanguageTag, LanguageProfile>> = { ar, ckb, kmr, en };

/** The profile of a language. */
export function profileOf(tag: LanguageTag): LanguageProfile {
  return profiles[tag];
}

/** All profiles, in the order in which lists of languages are shown. */
export function allProfiles(): readonly LanguageProfile[] {
  return Object.values(profiles);
}
