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
import type { TranslateState, WorkChange } from './state.ts';

/** The screen's document in the language that a change says, with its quotations; the same when it says none. */
export function spokenIn(translate: TranslateState, { language }: WorkChange): TranslateState {
  if (language === undefined) return translate;
  const document = inLanguage(translate.document, language.after);
  return { ...translate, document, ...quotedIn(document) };
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
