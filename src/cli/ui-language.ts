/** The language the program speaks: apart from the options, because `--help` must not load what this needs. */
import { readPersonalSettings, UNSET } from '../app/index.ts';
import { type Locale, localeOf } from '../i18n/index.ts';
import { localeLanguage } from './locale.ts';
import type { CommonOptions } from './options.ts';

/**
 * The interface language: the option, else the user's settings, else the locale's language, else English; in the digits
 * of the user's settings.
 */
export function uiLanguageOf(options: CommonOptions, env: NodeJS.ProcessEnv = process.env): Locale {
  const read = readPersonalSettings(env);
  const own = read.ok ? read.value : UNSET;
  return localeOf(options.uiLang ?? own.uiLanguage ?? localeLanguage(env), own.digits);
}
