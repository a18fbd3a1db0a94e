/** The language the program speaks: apart from the options, because `--help` must not load what this needs. */
import { readPersonalSettings } from '../app/index.ts';
import type { LanguageTag } from '../core/language-tag.ts';
import { localeLanguage } from './locale.ts';
import type { CommonOptions } from './options.ts';

/** The interface language: the option, else the user's settings, else the locale's language, else English. */
export function uiLanguageOf(
  options: CommonOptions,
  env: NodeJS.ProcessEnv = process.env,
): LanguageTag {
  if (options.uiLang) return options.uiLang;
  const own = readPersonalSettings(env);
  if (own.ok && own.value.uiLanguage) return own.value.uiLanguage;
  return localeLanguage(env);
}
