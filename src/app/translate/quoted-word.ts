/** What the translator says about a quotation of the row: that it is another statement, that the speaker is right. */
import { unitId } from '../../core/memory/index.ts';
import { slice } from '../../core/span.ts';
import type { AppState } from '../state.ts';
import { saySaid } from '../statements/attributing.ts';
import { passagesIn } from '../statements/attribution-form.ts';
import { type Context, type Step, say, still } from '../step.ts';
import { applyWork } from './reduce.ts';
import type { RecordChange, StatementSuggestion, TranslateState } from './state.ts';

/** The statement wording selected in the numbered list, and the suggestion it belongs to. */
function selectedReuse({ suggestions, selected }: TranslateState) {
  const all = suggestions.statements.flatMap((own) => own.reuse.map((reuse) => ({ own, reuse })));
  return all[selected - suggestions.matches.length] ?? all[0];
}

/** The quoted words of a suggestion, as they were asked for. */
function wordsOf({ document, quotations }: TranslateState, own: StatementSuggestion): string {
  const { segment } = own.quotation;
  const text = document.segments[segment]?.text ?? '';
  return quotations
    .filter((one) => one.segment === segment && one.utterance === own.utterance.number)
    .map((one) => slice(text, one.span))
    .join(' ');
}

function recorded(state: AppState, translate: TranslateState, record: RecordChange): Step {
  const { current } = translate;
  const place = { before: current, after: current };
  const step = applyWork(state, { label: 'settle', rows: [], current: place, records: [record] });
  return { ...step, effects: [...step.effects, { kind: 'suggest', row: current }] };
}

/** "Not the same": the statement is not suggested for these words again. */
export function sayUnlike(state: AppState, translate: TranslateState, context: Context): Step {
  const chosen = selectedReuse(translate);
  const before = chosen && context.statement(chosen.reuse.statement);
  if (!chosen || !before) return still(say(state, 'no-such-match', { number: 1 }, true));
  const words = unitId(translate.document.language, wordsOf(translate, chosen.own));
  const version = Math.max(before.version, context.version('statement', before.id)) + 1;
  const after = { ...before, version, unlike: [...(before.unlike ?? []), words] };
  const record = { kind: 'statement', id: before.id, before, after } as const;
  return recorded(say(state, 'statement-unlike'), translate, record);
}

/** The guess is right: the program learns the person, and whom these words belong to. */
export function sayRight(state: AppState, translate: TranslateState, context: Context): Step {
  const guess = translate.suggestions.statements.find((one) => one.speakerGuessed && one.speaker);
  if (!guess?.speaker) return still(say(state, 'no-guess'));
  const { utterance, speaker: name, originalLanguage } = guess;
  const passage = passagesIn(translate).find((one) => one.utterance === utterance.number);
  if (!passage) return still(say(state, 'no-guess'));
  const { medium } = utterance;
  const { language } = translate.document;
  const person = context.personNamed(name, language);
  const speaker = { name, language, ...(person === null ? {} : { person }) };
  const said = { kind: 'statement', speaker, medium, originalLanguage } as const;
  const step = saySaid(state, translate, passage.words, said, context);
  return { ...step, state: say(step.state, 'speaker-right', { name }) };
}
