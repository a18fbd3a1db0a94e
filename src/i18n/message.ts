/** The shape of what a catalogue holds: a sentence, or one sentence for each plural category of its language. */

/**
 * Sentences by CLDR plural category, chosen by the value `count`. A language gives every category its rules know
 * (`ar` six; `ckb`, `kmr` and `en` two); a test holds the catalogues to that. `zero` is also taken for a count of 0 in
 * languages without that category.
 */
export interface PluralMessage {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A sentence with `{name}` placeholders. */
export type Message = string | PluralMessage;

/** What a placeholder may stand for. Numbers are written in the digits of the interface language. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Names of the placeholders of a message, each once, sorted; over all its plural forms. */
export function placeholdersOf(message: Message): readonly string[] {
  const found = new Set<string>();
  for (const form of formsOf(message)) {
    for (const hit of form.matchAll(/\{([a-z]+)\}/g)) found.add(hit[1] ?? '');
  }
  return [...found].sort();
}

/** Every sentence of a message. */
export function formsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}
