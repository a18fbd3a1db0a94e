/** How the difference of two texts is written on screen. */
import type { DiffSpan } from '../../core/diff/index.ts';
import type { Mark } from '../frame/index.ts';

/** A text and what another has instead: `[-gone-]` and `{+new+}`, so that colour is not needed. */
export function diffText(diff: readonly DiffSpan[]): { text: string; marks: readonly Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  for (const span of diff) {
    const start = text.length;
    if (span.kind === 'same') text += span.text;
    else {
      // The blank stays outside of the brackets, so that lines can break there.
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(span.text) ?? [];
      const [open, close] = span.kind === 'removed' ? ['[-', '-]'] : ['{+', '+}'];
      text += words === '' ? span.text : `${before}${open}${words}${close}${after}`;
      marks.push({
        start: start + before.length,
        end: text.length - after.length,
        role: span.kind,
      });
    }
  }
  return { text, marks };
}
