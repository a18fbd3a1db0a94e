/**
 * How many faults the checks find: `node tests/bench/run.mjs faults [DIR]`. One fault at a time is made in the sound
 * translations of the clean alignment sets; a fault counts as found when its code fires and did not fire before.
 */
import { checkPair, type FindingCode } from '../../src/core/qa/index.ts';
import { type AlignedRow, alignedRows, LANGUAGE_PAIRS } from './aligned-rows.ts';

interface Fault {
  readonly name: string;
  readonly codes: readonly FindingCode[];
  /** The faulty target, or undefined where the fault cannot be made. */
  readonly make: (row: AlignedRow, next: AlignedRow) => string | undefined;
}

const folder =
  process.argv.slice(2).find((option) => !option.startsWith('-')) ??
  process.env.TARJUMAN_DATA ??
  '';

/** The text with its first match replaced, or undefined when there is none. */
function replaced(text: string, pattern: RegExp, by: (hit: string) => string): string | undefined {
  return pattern.test(text) ? text.replace(pattern, by) : undefined;
}

const otherDigit = (digit: string) => String.fromCharCode(digit.charCodeAt(0) ^ 1);
const arabic = (row: AlignedRow) => row.target.language === 'ar' || row.target.language === 'ckb';
const only = (good: boolean, text: string | undefined) => (good ? text : undefined);

const FAULTS: readonly Fault[] = [
  {
    name: 'a digit is another',
    codes: ['number-missing', 'number-added'],
    make: ({ target }) => replaced(target.text, /\p{Nd}(?=\D|$)/u, otherDigit),
  },
  {
    name: 'a number of two digits or more is gone',
    codes: ['number-missing'],
    make: ({ target }) => replaced(target.text, /\p{Nd}{2,}/u, () => ''),
  },
  {
    name: 'the last quotation mark is gone',
    codes: ['quotes-unbalanced'],
    make: ({ target }) => replaced(target.text, /["\u201D\u00BB](?=[^"\u201D\u00BB]*$)/, () => ''),
  },
  {
    name: 'all quotation marks are gone',
    codes: ['quotations-fewer'],
    make: ({ target }) => replaced(target.text, /["\u201C\u201D\u00AB\u00BB]/g, () => ''),
  },
  {
    name: 'a bracket is gone',
    codes: ['brackets-unbalanced'],
    make: ({ target }) => replaced(target.text, /\)/, () => ''),
  },
  {
    name: 'the question mark is a full stop',
    codes: ['question-mark-differs'],
    make: ({ target }) => replaced(target.text, /[?\u061F]$/, () => '.'),
  },
  {
    name: 'the comma is of the other script',
    codes: ['punctuation-latin', 'punctuation-arabic'],
    make: (row) =>
      arabic(row)
        ? replaced(row.target.text, /\u060C(?= )/, () => ',')
        : replaced(row.target.text, /,(?= )/, () => '\u060C'),
  },
  {
    name: 'a blank before the full stop',
    codes: ['space-before-mark'],
    make: ({ target }) => replaced(target.text, /\.$/, () => ' .'),
  },
  {
    name: 'no blank behind a comma',
    codes: ['space-after-mark'],
    make: ({ target }) =>
      replaced(target.text, /(?<=\p{L})[,\u060C] (?=\p{L})/u, (hit) => hit.charAt(0)),
  },
  {
    name: 'a yeh of the Arabic keyboard (ckb)',
    codes: ['letters-mixed', 'letters-arabic'],
    make: ({ target }) =>
      only(
        target.language === 'ckb',
        replaced(target.text, /\u06CC/, () => '\u064A'),
      ),
  },
  {
    name: 'typed without circumflexes (kmr)',
    codes: ['letters-without-marks'],
    make: ({ target }) =>
      only(
        target.language === 'kmr' && target.text.length > 80,
        replaced(target.text, /[\u00EA\u00EE\u00FB]/gi, (letter) =>
          letter.normalize('NFD').charAt(0),
        ),
      ),
  },
  {
    name: 'the second half is missing',
    codes: ['target-shorter'],
    make: ({ target }) =>
      only(target.text.length > 120, target.text.slice(0, Math.floor(target.text.length * 0.45))),
  },
  {
    name: 'left in the source language',
    codes: ['target-same-as-source', 'target-language'],
    make: ({ source }) => only(source.text.split(' ').length > 5, source.text),
  },
  {
    name: 'the next source sentence stands behind it',
    codes: ['target-longer', 'target-language', 'number-added', 'quotations-more'],
    make: ({ target }, next) =>
      only(next.source.text.length > 60, `${target.text} ${next.target.text}`),
  },
  {
    name: 'half of the source is left behind it',
    codes: ['target-untranslated'],
    make: ({ source, target }) =>
      only(source.text.length > 80, `${target.text} ${source.text.slice(source.text.length >> 1)}`),
  },
];

const rows = LANGUAGE_PAIRS.flatMap((pair) => alignedRows(folder, pair));
for (const { name, codes, make } of FAULTS) {
  let made = 0;
  let found = 0;
  rows.forEach((row, index) => {
    const text = make(row, rows[(index + 2) % rows.length] ?? row);
    if (text === undefined || text === row.target.text) return;
    const fires = (pair: AlignedRow) =>
      checkPair(pair).filter(({ code }) => codes.includes(code)).length;
    made++;
    if (fires({ source: row.source, target: { ...row.target, text } }) > fires(row)) found++;
  });
  console.log(`${name.padEnd(44)} ${((100 * found) / made).toFixed(1).padStart(6)} % of ${made}`);
}
