/** Western digits in a text that already writes numbers with the language's own digits are offered as those. */
import type { LanguageTag } from '../../language-tag.ts';
import type { Token } from '../../text/index.ts';
import { profileOf } from '../registry.ts';
import type { Correction } from './correct.ts';

/** What joins a number to a code or a version: such numbers stay as they are. */
const JOINED = /[A-Za-z_/\\#@:-]/;

/** Offers for numbers, in order. The signs between the digits stay as typed. */
export function digitCorrections(
  text: string,
  tag: LanguageTag,
  tokens: readonly Token[],
): readonly Correction[] {
  const own = profileOf(tag).numbers.digits;
  if (own.startsWith('0')) return [];
  const numbers = tokens.filter((token) => token.kind === 'number');
  const usesOwn = numbers.some((token) =>
    Array.from(token.text).some((char) => own.includes(char)),
  );
  if (!usesOwn) return [];
  return numbers.flatMap(({ start, end, text: typed }): Correction[] => {
    const isJoined = JOINED.test(text.charAt(start - 1)) || JOINED.test(text.charAt(end));
    if (isJoined || !/^[0-9][0-9.,]*$/.test(typed)) return [];
    const offered = typed.replace(/[0-9]/g, (digit) => own.charAt(Number(digit)));
    return [{ start, end, typed, offered: [offered], by: 'rule', certain: true }];
  });
}
