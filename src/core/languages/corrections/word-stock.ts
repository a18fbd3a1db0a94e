/**
 * The words of a memory in one language, found again by how they look when typed carelessly. Corrections come from here:
 * what the newsroom has written and confirmed is what it means.
 */
import type { LanguageTag } from '../../language-tag.ts';
import { eachToken } from '../../text/index.ts';
import { loose } from '../fold.ts';

/** A word of the memory and how often it was met. */
export interface StockedWord {
  readonly form: string;
  readonly count: number;
}

/** ARABIC LETTER VEH and the letter typed in its place on an Arabic keyboard, ARABIC LETTER FEH. */
const VEH = /\u06a4/g;
const FEH = '\u0641';

/** The key under which a word and its careless spellings meet: the loose tier, and veh typed as feh. */
function typingKey(word: string, tag: LanguageTag): string {
  return loose(word, tag).replace(VEH, FEH);
}

/** Words with counts. Small letters throughout: the case of what is typed is kept when a word is offered. */
export class WordStock {
  readonly language: LanguageTag;
  private readonly byKey = new Map<string, Map<string, number>>();

  constructor(language: LanguageTag) {
    this.language = language;
  }

  /** Takes the words of a confirmed text in. */
  add(text: string): void {
    const composed = text.normalize('NFC');
    eachToken(composed, (kind, start, end) => {
      if (kind !== 'word') return;
      const form = composed.slice(start, end).toLowerCase();
      // Names joined to their endings and stretched words (TATWEEL) are not how the word is written.
      if (!/['\u2019\u02bc\u0640]/.test(form)) this.count(form);
    });
  }

  private count(form: string): void {
    const key = typingKey(form, this.language);
    let forms = this.byKey.get(key);
    if (forms === undefined) {
      forms = new Map();
      this.byKey.set(key, forms);
    }
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }

  /** The words that may be meant by a typed one, most frequent first. */
  candidates(typed: string): readonly StockedWord[] {
    const forms = this.byKey.get(typingKey(typed, this.language)) ?? new Map<string, number>();
    return Array.from(forms, ([form, count]) => ({ form, count })).sort(
      (a, b) => b.count - a.count,
    );
  }
}
