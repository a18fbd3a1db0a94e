/** How far long work is, on stderr: a line a second, for people only. */
import { formatNumber, formatPercent, type Locale } from '../i18n/index.ts';
import { note } from './output.ts';

/** Time between two progress lines, in milliseconds. */
const PROGRESS_MS = 1000;

/**
 * Says once a second how far something is, and how fast it goes. Nothing is said in the first second, nor when nobody
 * is looking.
 */
export function progress(language: Locale): (done: number, share: number) => void {
  const begun = Date.now();
  let last = begun;
  return (done, share) => {
    const now = Date.now();
    if (process.stderr.isTTY !== true || now - last < PROGRESS_MS) return;
    last = now;
    const perSecond = formatNumber(language, Math.round((done * 1000) / (now - begun)));
    note(`  ${formatPercent(language, share)}  ${formatNumber(language, done)}  ${perSecond}/s`);
  };
}
