/** A judgement written out as a match: why it has its percent, as data, and what differs. */
import type { Word } from '../languages/index.ts';
import { differs } from './adjust.ts';
import type { Judgement, Present } from './judge.ts';
import { penaltiesOf } from './penalties.ts';
import { percentOf } from './score.ts';
import type { Explanation, Match } from './types.ts';
import { COST_WORD } from './weights.ts';

/** Words as typed; those that one letter stands for are that letter. */
function asTyped(words: readonly (Word | undefined)[]): readonly string[] {
  const found = words.flatMap((word) => word ?? []);
  return found.filter(({ start }, i) => start !== found[i - 1]?.start).map(({ text }) => text);
}

function explain(judgement: Judgement): Explanation {
  const { comparison, exchanges, likeness: alike, contextBefore, contextAfter } = judgement;
  const context = (contextBefore ? 1 : 0) + (contextAfter ? 1 : 0);
  const typed = (word: Word | undefined) => word?.text ?? '';
  const whole = comparison.steps.filter(({ cost, first, second }) =>
    first && second ? cost >= COST_WORD : true,
  );
  const near = comparison.steps.filter(
    ({ cost, first, second }) => first && second && cost > 0 && cost < COST_WORD,
  );
  return {
    percent: percentOf(judgement.score) + context,
    contextBefore,
    contextAfter,
    added: asTyped(whole.map(({ first }) => first)),
    removed: asTyped(whole.map(({ second }) => second)),
    near: near.map(({ first, second }) => [typed(first), typed(second)]),
    numbers: exchanges
      .filter(differs)
      .map(({ present, stored }) => [present.word.text, stored.word.text]),
    spelling: alike?.spelling ?? [],
    punctuationOnly: alike?.punctuationOnly ?? false,
  };
}

/** Writes a judgement out as a match. */
export function matchOf(present: Present, judgement: Judgement): Match {
  const { unit, source, target, adjustment, memory } = judgement;
  const { by, at, document } = target;
  const changed = adjustment && adjustment.changed.length > 0;
  return {
    unit: unit.id,
    kind: judgement.kind,
    score: judgement.score,
    penalties: [...(judgement.extraPenalties ?? []), ...penaltiesOf(target, memory)],
    source: source.text,
    target: target.text,
    ...(changed ? { adjusted: { text: adjustment.text, changed: adjustment.changed } } : {}),
    explanation: explain(judgement),
    diff: present.differenceFrom(source.text, judgement.comparison.second),
    memory: memory.name,
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
    ...(document === undefined ? {} : { document }),
  };
}
