/**
 * The language of the source text said by hand: for a text that detection takes for another (Kurmanji in Arabic letters,
 * Sorani in Latin ones). The segments stay as they were cut; what follows from the language is found anew.
 */
import type { LanguageTag } from '../../core/language-tag.ts';
import { inLanguage } from '../../core/segment/index.ts';
import type { AppState } from '../state.ts';
import { quotedIn } from '../statements/quoted.ts';
import { type Step, say, still } from '../step.ts';
import { applyWork, enterRow } from './reduce.ts';
import { applySaid } from './rows.ts';
import type { TranslateState, WorkChange } from './state.ts';

/** The screen's document as a change says it: its language, who is quoted in it; the same when it says neither. */
export function spokenIn(translate: TranslateState, change: WorkChange): TranslateState {
  const { language } = change;
  const said = applySaid(translate.said, change);
  if (language === undefined && said === translate.said) return translate;
  const document = language ? inLanguage(translate.document, language.after) : translate.document;
  return { ...translate, document, said, searching: false, ...quotedIn(document, said) };
}

/** Says the language, as one step of the document's history. A text cannot be in the language it is translated into. */
export function sayLanguage(
  state: AppState,
  translate: TranslateState,
  language: LanguageTag,
): Step {
  const { current, document, target } = translate;
  if (language === target) return still(say(state, 'language-is-target', { language }, true));
  if (language === document.language) return still(say(state, 'language-said', { language }));
  const step = applyWork(state, {
    label: 'language',
    rows: [],
    current: { before: current, after: current },
    language: { before: document.language, after: language },
  });
  const entered = enterRow(step.state, current);
  return {
    state: say(entered.state, 'language-said', { language }),
    effects: [...step.effects, ...entered.effects],
  };
}
