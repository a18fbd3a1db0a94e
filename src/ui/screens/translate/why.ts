/** The line that says why the selected suggestion is offered. */
import type { TranslateState } from '../../../app/index.ts';
import { describeMatch, formatWholePercent } from '../../../i18n/index.ts';
import { type Surface, say } from '../../frame/index.ts';
import { partWords } from './parts.ts';
import { wordingWords } from './stored-wordings.ts';

/** Percent and reasons of the selected suggestion in words, or null when nothing is offered. */
export function whySelected(surface: Surface, translate: TranslateState): string | null {
  const { matches, statements, parts } = translate.suggestions;
  const match = matches[translate.selected];
  if (match) {
    const percent = formatWholePercent(surface.language, match.explanation.percent);
    const title = say(surface, 'screens.pane.why', { percent });
    return `${title}: ${describeMatch(surface.language, match)}`;
  }
  let at = matches.length;
  for (const statement of statements) {
    const reuse = statement.reuse[translate.selected - at];
    if (reuse) {
      const percent = formatWholePercent(surface.language, Math.round(reuse.score * 100));
      const title = say(surface, 'screens.pane.why', { percent });
      return `${title}: ${wordingWords(surface, statement, reuse)}`;
    }
    at += statement.reuse.length;
  }
  const part = parts[translate.selected - at];
  if (part) return `${say(surface, 'screens.parts.why')}: ${partWords(surface, part)}`;
  return null;
}
