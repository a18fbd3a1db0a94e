/** A translation unit as it stands in a TMX file, before anything is made of it. */

/** Attributes by name, in the order of the file. */
export type Attributes = Readonly<Record<string, string>>;

/** A `prop` or `note`. */
export interface TmxItem {
  readonly element: 'prop' | 'note';
  readonly attributes?: Attributes;
  readonly text: string;
}

/** The content of a `seg`. */
export interface RawSegment {
  /** What the reader of the text sees: without codes and what is in them. */
  readonly text: string;
  /** The content as XML, when there is more in it than text. */
  readonly xml?: string;
  /** Names of elements that are not TMX. */
  readonly foreign: readonly string[];
  /** False when a beginning code has no end or the other way round. */
  readonly isBalanced: boolean;
}

/** One language of a unit. */
export interface RawVariant {
  readonly line: number;
  readonly attributes: Attributes;
  readonly items: readonly TmxItem[];
  /** Undefined when there is no `seg`. */
  readonly segment?: RawSegment;
}

/** A `tu`. */
export interface RawUnit {
  readonly line: number;
  readonly attributes: Attributes;
  readonly items: readonly TmxItem[];
  readonly variants: readonly RawVariant[];
}

/** What of a TMX unit has no place in a record travels with it under this name and is written out again as it was. */
export interface UnitExtras {
  readonly attributes?: Attributes;
  readonly items?: readonly TmxItem[];
  /** What a text of the unit had in another `tu`, where the text itself is kept once. */
  readonly texts?: readonly TextExtras[];
}

/** The same for one language. */
export interface VariantExtras extends UnitExtras {
  /** The name of the language as the file spelled it, when that is not how this program does. */
  readonly language?: string;
  /** The content with its codes. */
  readonly xml?: string;
}

/** What one text had in one `tu`. */
export interface TextExtras {
  readonly language: string;
  readonly text: string;
  readonly tmx: VariantExtras;
}
