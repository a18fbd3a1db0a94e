/** The line under the rows: why the current one is one, or what "confirm all" would take. */
import { type AlignState, expectedErrors } from '../../../app/index.ts';
import { describeEvidence, formatNumber, formatPercent } from '../../../i18n/index.ts';
import { type Surface, say } from '../../frame/index.ts';

/** How far aligning is; else why the current row is one, or what "confirm all" would take. */
export function alignReason(surface: Surface, align: AlignState): string {
  const { language } = surface;
  if (align.work)
    return say(surface, 'screens.align.working', {
      percent: formatPercent(language, align.work.share),
    });
  const row = align.rows[align.current];
  if (align.why && row) {
    const percent = formatPercent(language, row.confidence);
    const title = say(surface, 'screens.pane.why', { percent });
    if (row.evidence.length > 0) return `${title}: ${describeEvidence(language, row.evidence)}`;
    const byHand = row.status === 'review' && row.confidence === 1;
    const none = byHand ? 'screens.align.why.edited' : 'screens.align.why.none';
    return `${title}: ${say(surface, none)}`;
  }
  const { rows, errors } = expectedErrors(align.rows, align.threshold);
  return say(surface, 'screens.align.threshold', {
    percent: formatPercent(language, align.threshold),
    count: rows,
    errors: formatNumber(language, errors, 1),
  });
}
