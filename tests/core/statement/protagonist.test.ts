/** Who "and he said" means after a paragraph in which nobody is quoted. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/core/statement/index.ts';

const EARLIER = 'قالت الوزيرة سلمى الراوي: «سنفتح الطريق غداً صباحاً أمام جميع السكان».';
const LATER = 'وقال في مؤتمر صحفي: «لن نترك أحداً وحيداً في هذا الشتاء القاسي».';

function speakers(...texts: readonly string[]) {
  const found = findQuotations(
    texts.map((text) => ({ text })),
    'ar',
  );
  return found.utterances.map(({ speaker }) => [speaker?.name, speaker?.certainty]);
}

describe('a verb alone after a paragraph without a quotation', () => {
  test('means the office holder who acts in that paragraph, as a guess', () => {
    const between = 'وتفقد رئيس بلدية نرجان، كمال الحداد، موقع الجسر بعد الفيضان.';
    expect(speakers(EARLIER, between, LATER)).toEqual([
      ['سلمى الراوي', 'stated'],
      ['كمال الحداد', 'guess'],
    ]);
  });

  test('means nobody who is only mentioned in it', () => {
    const between = 'ووصلت الشاحنات إلى بيت رئيس بلدية نرجان، كمال الحداد، بعد الفيضان.';
    const names = speakers(EARLIER, between, LATER).map(([name]) => name);
    expect(names).not.toContain('كمال الحداد');
  });
});
