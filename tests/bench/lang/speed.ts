/** Speed of what runs over a whole memory: folding, tokens, words, numbers; Intl.Segmenter beside them. */
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { fold, numbersIn, words } from '../../../src/core/languages/index.ts';
import { segmentText } from '../../../src/core/segment/index.ts';
import { graphemes, tokenize } from '../../../src/core/text/index.ts';
import type { Gauge } from './gauge.ts';
import { cpuMs } from './gauge.ts';
import { linesOf } from './lines.ts';

const ROUNDS = 7;
/** Megabytes of UTF-8 a second below which indexing a million units would not stay inside its budget. */
const LEAST_MB_A_SECOND = 15;

/** Reports speed, in processor time. */
export function gaugeSpeed(gauge: Gauge, folder: string): void {
  for (const tag of LANGUAGE_TAGS) {
    const lines = linesOf(folder, tag);
    const megabytes = Buffer.byteLength(lines.join('\n')) / 1e6;
    const rate = (work: (line: string) => unknown): number =>
      (1000 * megabytes) / cpuMs(ROUNDS, () => lines.forEach((line) => void work(line)));
    gauge.least(
      `fold, ${tag}`,
      rate((line) => fold(line, tag)),
      LEAST_MB_A_SECOND,
      'MB/s',
    );
    gauge.least(`tokens, ${tag}`, rate(tokenize), LEAST_MB_A_SECOND, 'MB/s');
    gauge.show(
      `words with forms and stems, ${tag}`,
      rate((line) => words(line, tag)),
      'MB/s',
    );
    gauge.show(
      `numbers and dates, ${tag}`,
      rate((line) => numbersIn(line, tag)),
      'MB/s',
    );
    const perLine = (work: () => void): number => cpuMs(3, work) / lines.length;
    const runtime = new Intl.Segmenter(tag, { granularity: 'word' });
    gauge.show(
      `tokens a line, ${tag}`,
      perLine(() => lines.forEach((line) => void tokenize(line))),
      'ms',
      4,
    );
    gauge.show(
      `Intl.Segmenter words a line, ${tag}`,
      perLine(() => lines.forEach((line) => void Array.from(runtime.segment(line)))),
      'ms',
      4,
    );
    const sentences = new Intl.Segmenter(tag, { granularity: 'sentence' });
    gauge.show(
      `segments a line, ${tag}`,
      perLine(() => lines.forEach((line) => void segmentText(line, tag))),
      'ms',
      4,
    );
    gauge.show(
      `Intl.Segmenter sentences a line, ${tag}`,
      perLine(() => lines.forEach((line) => void Array.from(sentences.segment(line)))),
      'ms',
      4,
    );
    gauge.show(
      `graphemes a line, ${tag}`,
      perLine(() => lines.forEach((line) => void graphemes(line))),
      'ms',
      4,
    );
  }
}
