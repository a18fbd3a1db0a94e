/** Identification on four views of the alignment lines: whole, four words, two words, typed on a foreign keyboard. */

import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { detectLanguage } from '../../../src/core/languages/index.ts';
import type { Gauge } from './gauge.ts';
import { cpuMs, percent } from './gauge.ts';
import { onKeyboard } from './keyboard.ts';
import { linesOf } from './lines.ts';

/** Words from a third of the line on, as the development views are cut. */
function someWords(text: string, count: number): string {
  const items = text.split(/\s+/);
  const from = Math.floor(items.length / 3);
  return items.slice(from, from + count).join(' ');
}

interface View {
  readonly name: string;
  readonly floor?: number;
  readonly of: (text: string, tag: LanguageTag) => string;
}

const VIEWS: readonly View[] = [
  { name: 'whole line', floor: 99.5, of: (text) => text },
  { name: 'four words', floor: 98.5, of: (text) => someWords(text, 4) },
  { name: 'keyboard noise', floor: 99, of: onKeyboard },
  { name: 'two words', of: (text) => someWords(text, 2) },
];

/** Reports identification. */
export function gaugeIdentification(gauge: Gauge, folder: string, misses: boolean): void {
  const lines = LANGUAGE_TAGS.flatMap((tag) => linesOf(folder, tag).map((text) => ({ tag, text })));
  for (const view of VIEWS) {
    let right = 0;
    for (const { tag, text } of lines) {
      const seen = view.of(text, tag);
      const found = detectLanguage(seen);
      if (found.language === tag) right += 1;
      else if (misses)
        console.log(`  ${view.name}: ${tag} taken for ${found.language}: ${seen.slice(0, 100)}`);
    }
    const name = `identification, ${view.name} (${lines.length} lines)`;
    if (view.floor === undefined) gauge.show(name, percent(right, lines.length), '%', 2);
    else gauge.least(name, percent(right, lines.length), view.floor, '%', 2);
  }
  const ms = cpuMs(3, () => {
    for (const { text } of lines) detectLanguage(text);
  });
  gauge.most('identification, a line', ms / lines.length, 0.3, 'ms', 3);
}
