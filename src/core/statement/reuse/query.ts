/** What is asked of the stored statements. */
import type { LanguageTag } from '../../language-tag.ts';

/** A quotation to be found again. */
export interface ReuseQuery {
  /** The quoted words, parts of a split quotation joined by a blank. */
  readonly text: string;
  readonly language: LanguageTag;
  /** Language to offer a rendering in. */
  readonly to: LanguageTag;
  /** Name, title or handle as written, when known. */
  readonly speaker?: string;
  /** Id of the person who spoke, where it is known; holds before the name. */
  readonly person?: string;
  /** The sentence around the quotation; the speaker is read from it when none is given. */
  readonly sentence?: string;
  /** @default 3, and never more */
  readonly limit?: number;
}
