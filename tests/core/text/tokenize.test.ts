import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/core/text/index.ts';

/** `w:word n:12 u:http://...`, so that a case is one line. */
const show = (text: string) =>
  tokenize(text)
    .map((token) => `${token.kind.charAt(0)}:${token.text}`)
    .join(' ');

describe('tokenize', () => {
  test.each([
    ['an apostrophe inside a Latin word stays', "don't NATO'yê", "w:don't w:NATO'yê"],
    ['a number and its ending are two', "2019'an 19ê", 'n:2019 w:an n:19 w:ê'],
    ['glued Arabic prefixes are not part of a number', 'بـ30 و250', 'w:بـ n:30 w:و n:250'],
    ['a Sorani ending is not part of a number', '٩ی', 'n:٩ w:ی'],
    [
      'separators between digits stay inside',
      '1,250.5 10:45 19/10/2019 ٣٫٥',
      'n:1,250.5 n:10:45 n:19/10/2019 n:٣٫٥',
    ],
    ['a separator after a number does not', 'in 2019, 2020.', 'w:in n:2019 n:2020'],
    ['digits join a Latin word', 'G7 F16', 'w:G7 w:F16'],
    ['a URL ends before punctuation', 'see https://t.co/a?b=1.', 'w:see u:https://t.co/a?b=1'],
    ['a URL ends before Arabic punctuation', 'www.example.com/x، بعد', 'u:www.example.com/x w:بعد'],
    ['a bare domain is a URL', 'on example.org, today', 'w:on u:example.org w:today'],
    ['a missing space after a full stop is not', 'He said.Then', 'w:He w:said w:Then'],
    [
      'a mail address is one token',
      'to a.b+c@news-desk.example.org!',
      'w:to e:a.b+c@news-desk.example.org',
    ],
    ['handles and hashtags keep their sign', '@Desk_1 #خبر_عاجل', 'h:@Desk_1 h:#خبر_عاجل'],
    ['marks and ZWNJ stay inside words', 'مُحَمَّد ده\u200cچێت', 'w:مُحَمَّد w:ده\u200cچێت'],
    ['letters beyond the basic plane are letters', '\u{10400}x', 'w:\u{10400}x'],
  ])('%s', (_, text, expected) => {
    expect(show(text)).toBe(expected);
  });

  test('tokens are in order, do not overlap, and are what the text has there', () => {
    const unit = fc.constantFrom(..."aê'’.@#:/- 1٢،ەه\u200c\u0651_\ud83d\ude00w");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(text.slice(token.start, token.end));
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['dots', 'a.'.repeat(50_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['digits and dots', '1.'.repeat(50_000)],
    ['schemes', 'http://'.repeat(14_000)],
    ['apostrophes', "a'".repeat(50_000)],
  ])('100,000 characters of %s are no trap', (_, text) => {
    expect(tokenize(text).length).toBeGreaterThan(0);
  });
});
