/** Titles of the parts of the translate screen, for every arrangement of them. */
import { offersOf, type TranslateState } from '../../../app/index.ts';
import { languageAt } from '../../../core/document.ts';
import { type FrameRow, type RulePart, rule, type Surface, say } from '../../frame/index.ts';
import type { Geometry } from './geometry.ts';
import { whySelected } from './why.ts';

function languageName(surface: Surface, language: TranslateState['target']): string {
  return say(surface, `explanations.language.${language}`);
}

/** `source: Arabic`: the language of the current segment. */
function sourceTitle(surface: Surface, translate: TranslateState): string {
  const language = languageName(surface, languageAt(translate.document, translate.current));
  return say(surface, 'screens.pane.source', { language });
}

/** `translation: Sorani`. */
function targetTitle(surface: Surface, translate: TranslateState): string {
  return say(surface, 'screens.pane.target', { language: languageName(surface, translate.target) });
}

/** The titled stretches over source and translation. */
export function textParts(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
): readonly RulePart[] {
  return [
    { columns: geometry.sourceColumns, title: sourceTitle(surface, translate) },
    {
      columns: geometry.targetColumns,
      title: targetTitle(surface, translate),
      active: translate.pane === 'editor',
    },
  ];
}

/** The titled stretch over the suggestions, with their number. */
export function offersPart(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
): RulePart {
  const { status } = translate.suggestions;
  const count = offersOf(translate).length;
  const note =
    status === 'waiting' || count === 0
      ? {}
      : { note: say(surface, 'screens.pane.matches.count', { count }) };
  return {
    columns: geometry.offerColumns,
    title: say(surface, 'screens.pane.matches'),
    active: translate.pane !== 'editor',
    ...note,
  };
}

/** The rule over the messages: it says why the selected suggestion is offered. */
export function whyRule(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
  above: readonly number[],
): FrameRow {
  const title = whySelected(surface, translate) ?? say(surface, 'screens.pane.problems');
  const columns = geometry.innerColumns;
  return rule(surface, [{ columns, title }], above, [columns]);
}
