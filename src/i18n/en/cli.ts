/** What the command line prints for people. */
import type { Message } from '../message.ts';

/** Keys by command. */
export const cli = {
  'translate.usage': 'tarjuman translate FILE --to ar|ckb|kmr|en',
} satisfies Record<string, Message>;
