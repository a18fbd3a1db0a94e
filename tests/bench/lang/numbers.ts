/** Numbers and dates: every written form of the equivalence set, and agreement of translated lines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { canonicalText, numbersIn } from '../../../src/core/languages/index.ts';
import type { Gauge } from './gauge.ts';
import { percent } from './gauge.ts';
import { rowsWithEnglish } from './lines.ts';

interface Item {
  readonly id: string;
  readonly canonical?: string;
  readonly forms?: Readonly<Partial<Record<LanguageTag, readonly string[]>>>;
}

function rightForm(form: string, tag: LanguageTag, canonical: string): boolean {
  const values = numbersIn(form, tag);
  const [only] = values;
  if (only === undefined || values.length !== 1) return false;
  // An amount of money may be listed as the plain number; a Kurdish date with a remark on its Gregorian day.
  return [only.canonical, canonicalText(only)].includes(canonical.replace(/ = .*/, ''));
}

function gaugeEquivalences(gauge: Gauge, folder: string): void {
  const file = readFileSync(join(folder, 'lang', 'number-date-equivalences.json'), 'utf8');
  const { items } = JSON.parse(file) as { items: readonly Item[] };
  let total = 0;
  let right = 0;
  for (const { id, canonical, forms } of items) {
    for (const tag of LANGUAGE_TAGS) {
      for (const form of canonical === undefined ? [] : (forms?.[tag] ?? [])) {
        total += 1;
        if (rightForm(form, tag, canonical ?? '')) right += 1;
        else
          console.log(
            `  ${id} ${tag} ${form}: ${numbersIn(form, tag).map(canonicalText).join(', ')}`,
          );
      }
    }
  }
  gauge.least('number and date forms right', right, total, `of ${total}`, 0);
}

/** Values in figures: words for small numbers come and go in translation. */
function figures(text: string, tag: LanguageTag): string {
  return numbersIn(text, tag)
    .filter((value) => /\p{Nd}/u.test(text.slice(value.start, value.end)))
    .map((value) => value.canonical.replace('%', ''))
    .sort()
    .join(' ');
}

/** Reports numbers. */
export function gaugeNumbers(gauge: Gauge, folder: string, misses: boolean): void {
  gaugeEquivalences(gauge, folder);
  for (const from of ['ckb', 'kmr', 'ar'] as const) {
    let lines = 0;
    let agree = 0;
    for (const [source, target] of rowsWithEnglish(folder, from)) {
      if (!/\p{Nd}/u.test(source) || !/\p{Nd}/u.test(target)) continue;
      lines += 1;
      if (figures(source, from) === figures(target, 'en')) agree += 1;
      else if (misses)
        console.log(
          `  ${figures(source, from)} | ${figures(target, 'en')}\n    ${source}\n    ${target}`,
        );
    }
    const name = `lines with figures that agree, ${from}-en`;
    if (from === 'ckb') gauge.least(name, percent(agree, lines), 95);
    else gauge.show(name, percent(agree, lines));
  }
}
