/** A name alone between the last sentence and the page's end is furniture; anywhere else it is text. */
import { expect, test } from 'vitest';
import { segmentDocument } from '../../../../src/core/segment/index.ts';

const rolesOf = (...lines: readonly string[]) =>
  segmentDocument({ id: 'x', name: 'x', language: 'kmr', text: lines.join('\n\n') }).segments.map(
    (segment) => segment.role,
  );
const BODY = [
  'Pira nû li çemê Sermanê hat vekirin',
  'Şaredariyê ragihand ku pir vekirî ye.',
  'Xelk kêfxweş e.',
  'Rê êdî kurttir bû.',
];

test.each(['Havîna', 'Dengê Sermanê'])('%s before the end of the page signs it off', (name) => {
  expect(rolesOf(...BODY, name, 'Top').at(-2)).toBe('furniture');
});

test.each([
  ['with a full stop', 'Dibe.', 'Top'],
  ['of three words', 'Rojnameya Dengê Sermanê', 'Top'],
  ['that nothing follows', 'Havîna', ''],
])('a line %s is text', (_, line, last) => {
  const roles = rolesOf(...BODY, line, ...(last === '' ? [] : [last]));
  expect(roles[roles.length - (last === '' ? 1 : 2)]).not.toBe('furniture');
});

test('a heading between sentences is text', () => {
  expect(rolesOf(...BODY.slice(0, 2), 'Havîna', ...BODY.slice(2), 'Top')[2]).not.toBe('furniture');
});
