/** The language that the environment asks for. */
import { isLanguageTag, type LanguageTag } from '../core/language-tag.ts';

/** The interface language of the locale (POSIX: LC_ALL, LC_MESSAGES, LANG); `ku` is Kurmanji; English for all others. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): LanguageTag {
  const [wanted = ''] = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').split(/[_.@-]/);
  const tag = wanted.toLowerCase() === 'ku' ? 'kmr' : wanted.toLowerCase();
  return isLanguageTag(tag) ? tag : 'en';
}
