/** The words of the command line's help: one language is loaded, and nothing else. */
import type { LanguageTag } from '../core/language-tag.ts';
import type { help } from './en/help.ts';

/** Every word of the help by command and option; English is the source. */
export type HelpWords = { readonly [Key in keyof typeof help]: string };

/** Loads the words of a language. */
export async function loadHelp(language: LanguageTag): Promise<HelpWords> {
  switch (language) {
    case 'ar':
      return (await import('./ar/help.ts')).help;
    case 'ckb':
      return (await import('./ckb/help.ts')).help;
    case 'kmr':
      return (await import('./kmr/help.ts')).help;
    case 'en':
      return (await import('./en/help.ts')).help;
  }
}

/** A sentence with its `{name}` placeholders filled. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? '');
}
