/** The four catalogues under one type: English is the source, the others have exactly its keys. */
import type { LanguageTag } from '../core/language-tag.ts';
import { ar } from './ar/index.ts';
import { ckb } from './ckb/index.ts';
import { en } from './en/index.ts';
import { kmr } from './kmr/index.ts';
import type { Message } from './message.ts';

/** A set of messages with the keys of the English one. */
export type Catalogue = {
  readonly [Area in keyof typeof en]: {
    readonly [Key in keyof (typeof en)[Area]]: Message;
  };
};

/** `area.key`, for example `screens.save.clean` or `problems.text.binary`. */
export type MessageKey = {
  [Area in keyof typeof en]: `${Area}.${keyof (typeof en)[Area] & string}`;
}[keyof typeof en];

/** All catalogues. */
export const CATALOGUES: Readonly<Record<LanguageTag, Catalogue>> = { ar, ckb, kmr, en };
